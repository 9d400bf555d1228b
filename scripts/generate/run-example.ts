import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memorySource } from '../../src/adapters/memory/github-records.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { check } from '../../src/app/check.ts';
import type { ReportedFinding } from '../../src/model/report.ts';
import type { AnyRule, Example } from '../../src/rules/define-rule.ts';

/** What the rule, and the rule alone, finds in one of its examples. */
export async function runExample(
  { name }: Pick<AnyRule, 'name'>,
  { files, history, github, today }: Example,
): Promise<readonly ReportedFinding[]> {
  const { report } = await check(
    { files: memoryFiles(files), clock: { now: () => 0 } },
    {
      today,
      history: async () => memoryHistory(history ?? []),
      github: github && memorySource(github),
      only: [name],
    },
  );
  return report.findings;
}
