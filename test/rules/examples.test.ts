import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { check } from '../../src/app/check.ts';
import type { GitHubEvidence } from '../../src/records/github-evidence.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { RULES } from '../../src/rules/registry.ts';

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const { report } = await check(
      { files: memoryFiles(example.files), clock: { now: () => 0 } },
      {
        today: example.today,
        history: async () => memoryHistory(example.history ?? []),
        github: example.github && (async () => example.github as GitHubEvidence),
      },
    );
    expect(leftBy(example), 'the last commit leaves the files of the example').toEqual(committedOf(example));
    const found = report.findings
      .filter((finding) => finding.rule === name)
      .map((finding) => ({
        path: finding.path,
        line: finding.position.line,
        message: finding.message,
        severity: finding.severity,
      }));
    const wanted = example.expect.map((finding) => ({ ...finding, severity: finding.severity ?? rule.severity }));
    expect(found).toEqual(wanted);
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
