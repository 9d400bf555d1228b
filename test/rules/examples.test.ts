import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { check } from '../../src/app/check.ts';
import { RULES } from '../../src/rules/registry.ts';

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const { report } = await check(
      { files: memoryFiles(example.files), clock: { now: () => 0 } },
      { today: example.today },
    );
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
