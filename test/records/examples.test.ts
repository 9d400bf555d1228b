import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { checked } from '../support/checked.ts';

const FOLDER = 'fixtures/records';
const examples = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** Rules that say that a record is not written as its type asks. */
const ABOUT_SHAPE = ['date-in-future', 'date-invalid', 'front-matter-invalid', 'placeholder-value'];

describe('the example of a record type', () => {
  it('is there for every type', () => {
    expect(examples.map((name) => name.replace('.md', '')).sort()).toEqual(RECORD_TYPES.map(({ type }) => type).sort());
  });

  it.each(examples)('%s is written as its type asks', async (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const { report, isms } = await checked(
      { [name]: text, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
      { today: '2026-11-22' },
    );
    const found = report.findings.filter(({ rule, path }) => path === name && ABOUT_SHAPE.includes(rule));
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(isms.byType.get(name.replace('.md', ''))).toHaveLength(1);
  });

  it.each(RECORD_TYPES.map((type) => [type.type, type] as const))('%s has states that agree', (_name, type) => {
    const { states, finalStates, inForceStates, brokenOffStates = [] } = type;
    for (const state of [...finalStates, ...inForceStates, ...brokenOffStates]) expect(states).toContain(state);
    expect(new Set(states).size).toBe(states.length);
  });
});
