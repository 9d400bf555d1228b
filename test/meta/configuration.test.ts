import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config-schema.ts';
import { PRESETS } from '../../src/config/preset-registry.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { LANGUAGES } from '../../src/documents/language-registry.ts';
import { FAIL_ON } from '../../src/model/severity.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

interface Row {
  readonly holds: string;
  readonly leftOut: string;
}

/** The rows of the table whose head starts with this word, by the key in their first cell. */
function rowsOf(head: string): ReadonlyMap<string, Row> {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return new Map(
    lines.slice(start + 2, end).map((line) => {
      const [key = '', holds = '', leftOut = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return [key.replaceAll('`', ''), { holds, leftOut }];
    }),
  );
}

const rows = rowsOf('Key');
const registers = rowsOf('Key of a register');
const { github, kpis, registers: registersSchema } = configSchema.shape;

/** What a cell names in backticks. */
function named(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
}

describe('docs/configuration.md', () => {
  it('has a row for each key of the schema, in its order, and no other', () => {
    const keys = Object.keys(configSchema.shape);
    const below = [
      ...Object.keys(kpis.unwrap().shape).map((key) => `kpis.${key}`),
      ...Object.keys(github.unwrap().shape).map((key) => `github.${key}`),
    ];
    expect([...rows.keys()].toSorted()).toEqual([...keys, ...below].toSorted());
    expect([...registers.keys()]).toEqual(Object.keys(registersSchema.unwrap().element.shape));
  });

  it('says of each what it holds, and what counts when it is left out', () => {
    for (const [key, { holds, leftOut }] of [...rows, ...registers]) {
      expect(holds.length, key).toBeGreaterThan(10);
      expect(leftOut.length, key).toBeGreaterThan(2);
    }
  });

  it('says that what has to be there has to be there', () => {
    const has = (all: ReadonlyMap<string, Row>): readonly string[] =>
      [...all].flatMap(([key, { leftOut }]) => (leftOut === 'It has to be there' ? [key] : []));
    const needed = (shape: Readonly<Record<string, { isOptional: () => boolean }>>): readonly string[] =>
      Object.entries(shape).flatMap(([key, value]) => (value.isOptional() ? [] : [key]));
    expect(has(rows)).toEqual(needed(configSchema.shape));
    expect(has(registers)).toEqual(needed(registersSchema.unwrap().element.shape));
  });

  it('names the values that there are', () => {
    expect(named(rows.get('preset')?.holds)).toEqual(
      ['essentials', 'iso27001', 'strict', 'bootstrap', 'solo'].filter((name) =>
        PRESETS.some((one) => one.name === name),
      ),
    );
    expect(named(rows.get('preset')?.holds).length).toBe(PRESETS.length);
    expect(named(rows.get('fail_on')?.holds).toSorted()).toEqual([...FAIL_ON].toSorted());
    expect(named(rows.get('language')?.holds).toSorted()).toEqual(LANGUAGES.map(({ name }) => name).toSorted());
    expect(named(rows.get('date_order')?.holds).slice(0, 2)).toEqual(configSchema.shape.date_order.unwrap().options);
    expect(named(rows.get('owner_fallback')?.holds)).toEqual(configSchema.shape.owner_fallback.unwrap().options);
  });

  it('gives the defaults that Holdfast has', () => {
    const {
      preset,
      timezone,
      failOn,
      ownerFallback,
      kpis: reckoned,
      github: written,
      habits,
      languages,
    } = resolveSettings(undefined, {});
    const leftOut = (key: string): string | undefined => named(rows.get(key)?.leftOut)[0];
    expect(leftOut('preset')).toBe(preset.name);
    expect(leftOut('timezone')).toBe(timezone);
    expect(leftOut('fail_on')).toBe(failOn);
    expect(leftOut('owner_fallback')).toBe(ownerFallback);
    expect(leftOut('kpis.mttr_endpoint')).toBe(reckoned.mttrEndpoint);
    expect(leftOut('kpis.on_time_basis')).toBe(reckoned.onTimeBasis);
    expect(leftOut('github.labels')).toBe(`[${written.labels.join(', ')}]`);
    expect(leftOut('github.max_new_issues')).toBe(String(written.maxNewIssues));
    expect(leftOut('github.tasks')).toBe(String(written.tasks));
    expect([habits, languages]).toEqual([undefined, []]);
  });
});
