import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { type Checked, check } from '../../src/app/check.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { RULES } from '../../src/rules/registry.ts';

const TODAY = '2026-11-22';

describe('the clean ISMS', () => {
  let checked: Checked;

  // Neither git nor GitHub is asked, so that the files alone decide.
  beforeAll(async () => {
    checked = await check({ files: nodeFiles('fixtures/clean-isms'), clock: { now: () => 0 } }, { today: TODAY });
  });

  it('is held to everything', () => {
    expect(checked.settings.preset.name).toBe('strict');
    expect(checked.report.timezone).toBe('Europe/Dublin');
  });

  it('has no findings, and none that an exception takes back', () => {
    const { findings, waived } = checked.report;
    expect(findings.map(({ rule, path, position, message }) => `${rule} ${path}:${position.line} ${message}`)).toEqual(
      [],
    );
    expect(waived).toEqual([]);
  });

  it.each(RECORD_TYPES.map(({ type }) => type))('has a governed record of type %s', (type) => {
    expect(checked.isms.byType.get(type)?.length ?? 0).toBeGreaterThan(0);
  });

  it('leaves nothing unchecked but what needs git or GitHub', () => {
    const needy = RULES.filter(({ needs }) => needs.length > 0).map(({ name }) => name);
    const { notChecked, unjudged } = checked.report;
    expect(notChecked.filter(({ what }) => what !== 'git history' && !what.endsWith('on GitHub'))).toEqual([]);
    expect(notChecked.flatMap(({ rules = [] }) => rules).filter((rule) => !needy.includes(rule))).toEqual([]);
    expect(unjudged).toEqual([]);
  });
});
