import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node/files.ts';
import { nodeGit } from '../../../src/adapters/node/git.ts';
import { check } from '../../../src/app/check.ts';
import { soaAt } from '../../../src/app/soa-at.ts';
import { soaDifferenceMarkdown } from '../../../src/render/soa/soa-difference-markdown.ts';
import { soaDifference } from '../../../src/views/soa/soa-difference.ts';
import { statementOfApplicability } from '../../../src/views/soa/statement-of-applicability.ts';
import { repositoryOf } from '../../history/repository.ts';
import type { Statement } from '../../history/statements.ts';
import { historyCommits, threeYears } from '../../history/three-years.ts';

const { truth, today } = threeYears();
const golden = (name: string): string => `../../history/golden/soa.${name}.txt`;

/** What a version of the statement says of a control, in one word. */
function stateOf({ entries }: Statement, control: string): string | undefined {
  const entry = entries.find((one) => one.control === control);
  return entry && (entry.applicable ? entry.implementation : 'excluded');
}

describe('the statement of applicability of three years', () => {
  it('differs from an earlier commit in what was decided and done between the two versions', async () => {
    const { root, git } = repositoryOf(historyCommits());
    const checked = await check(
      { files: nodeFiles(root), clock: { now: () => 0 } },
      { today, history: () => nodeGit(root).history() },
    );
    const now = { statement: statementOfApplicability(checked.isms, checked.report), label: 'now' };
    for (const then of truth.statements.slice(1, -1)) {
      const commit = git('log', '-1', '--format=%H', `--until=${then.approvedOn}T23:59:59Z`).trim();
      const before = await soaAt(checked, nodeGit(root), commit);
      const { changes } = soaDifference(before, now);
      const last = truth.statements.at(-1) as Statement;
      const controls = last.entries.map(({ control }) => control);
      const decided = controls.filter(
        (one) => (stateOf(then, one) === 'excluded') !== (stateOf(last, one) === 'excluded'),
      );
      expect(changes.filter(({ kind }) => kind === 'decision').map(({ control }) => control)).toEqual(decided);
      const done = controls.filter((one) => !decided.includes(one) && stateOf(then, one) !== stateOf(last, one));
      const shown = changes.filter(({ kind }) => kind === 'implementation').map(({ control }) => control);
      expect(shown.filter((one) => !decided.includes(one))).toEqual(done);
      if (then.version === truth.statements[2]?.version) {
        const page = soaDifferenceMarkdown(soaDifference(before, now)).replaceAll(commit.slice(0, 7), 'COMMIT');
        await expect(page).toMatchFileSnapshot(golden('difference.md'));
      }
    }
  });
});
