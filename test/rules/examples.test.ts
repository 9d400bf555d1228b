import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePage } from '../../scripts/generate/rule-pages.ts';
import { runExample } from '../../scripts/generate/run-example.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { RULES } from '../../src/rules/registry.ts';

const named = JSON.parse(readFileSync('fixtures/fingerprints.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const findings = await runExample(rule, example);
    expect(leftBy(example), 'the last commit leaves the files of the example').toEqual(committedOf(example));
    const found = findings.map(({ path, position, message, severity }) => ({
      path,
      line: position.line,
      message,
      severity,
    }));
    const wanted = example.expect.map((finding) => ({ ...finding, severity: finding.severity ?? rule.severity }));
    expect(found).toEqual(wanted);
  });

  it('has a page that shows what it finds', async () => {
    expect(readFileSync(`docs/rules/${name}.md`, 'utf8')).toBe(await rulePage(rule));
  });

  it('gives its findings the names that issues know', async () => {
    for (const example of rule.examples) {
      const found = await runExample(rule, example);
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual(named[name]?.[example.name] ?? []);
    }
  });

  it('has an example that it flags and one that it leaves alone, and says why and what to do', () => {
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true);
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.fix.length).toBeGreaterThan(5);
  });
});

/** The files as the history of an example leaves them. */
function leftBy({ history = [] }: Example): Readonly<Record<string, string>> {
  const all = Object.assign({}, ...history.map(({ files }) => files)) as Record<string, string | null>;
  return Object.fromEntries(Object.entries(all).flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** Of the files of an example, those that its history speaks of. */
function committedOf({ files, history = [] }: Example): Readonly<Record<string, string>> {
  const paths = new Set(history.flatMap((commit) => Object.keys(commit.files)));
  return Object.fromEntries(Object.entries(files).filter(([path]) => paths.has(path)));
}
