import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { type Break, type Breaks, checkBroken, cleanFiles } from './break.ts';

const modules = readdirSync(new URL('breaks/', import.meta.url)).sort();
const breaks: Breaks = Object.assign(
  {},
  ...(await Promise.all(
    modules.map(async (name) => ((await import(`./breaks/${name}`)) as { readonly breaks: Breaks }).breaks),
  )),
);
const clean = cleanFiles();

/** Mutants of a rule are shown to its own breaks, not to those of all other rules as well (test/mutation). */
const ownRuleOnly = process.env['HOLDFAST_BREAKS'] === 'own-rule';

describe('a clean ISMS with one thing broken', () => {
  it('is there for every rule', () => {
    expect(RULES.map(({ name }) => name).filter((name) => !breaks[name]?.length)).toEqual([]);
    expect(Object.keys(breaks).filter((name) => !RULES.some((rule) => rule.name === name))).toEqual([]);
  });

  const cases = Object.entries(breaks).flatMap(([rule, list]) => list.map((one) => [rule, one.name, one] as const));
  it.each<readonly [string, string, Break]>(cases)('gives exactly %s: %s', async (rule, _name, broken) => {
    const { report } = await checkBroken(clean, broken, ownRuleOnly ? [rule] : undefined);
    expect(report.findings.map(({ rule: found, path, message }) => `${found} ${path}: ${message}`)).toEqual(
      Array.from({ length: broken.findings ?? 1 }, () => expect.stringMatching(new RegExp(`^${rule} `))),
    );
  });
});
