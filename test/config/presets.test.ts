import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/preset-registry.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { RULES } from '../../src/rules/registry.ts';

describe.each(PRESETS.map((preset) => [preset.name, preset] as const))('the preset %s', (name, preset) => {
  it('names rules and settings that there are', () => {
    const known = RULES.map((rule) => rule.name);
    expect(Object.keys(preset.rules).filter((rule) => !known.includes(rule))).toEqual([]);
    expect(() => resolveSettings(undefined, { preset: name })).not.toThrow();
  });

  it('says for whom it is', () => {
    expect(preset.purpose.length).toBeGreaterThan(40);
  });
});

describe('strict', () => {
  it('makes an error of what is likely a minor nonconformity', () => {
    const soft = resolveSettings(undefined, { preset: 'strict' }).rules.filter(
      ({ rule, severity }) => (rule.grade === 'minor' || rule.grade === 'major') && severity !== 'error',
    );
    expect(soft.map(({ rule }) => rule.name)).toEqual([]);
  });
});
