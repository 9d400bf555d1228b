import { GitHubError } from '../model/errors.ts';
import type { NotChecked } from '../model/report.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Unavailable } from '../ports/git.ts';
import type { BaseFindings } from './base-findings.ts';

/** The findings of the first base that can be had; where none can, the reasons go to what was not checked. */
export async function findingsBefore(
  sources: readonly (() => Promise<BaseTree | Unavailable>)[] | undefined,
  notChecked: NotChecked[],
  judgeBase: (base: BaseTree) => Promise<BaseFindings | Unavailable>,
): Promise<BaseFindings | undefined> {
  const reasons: Unavailable[] = [];
  for (const source of sources ?? []) {
    const before = await orUnavailable(async () => {
      const base = await source();
      return 'unavailable' in base ? base : judgeBase(base);
    });
    if (!('unavailable' in before)) return before;
    reasons.push(before);
  }
  if (reasons.length > 0) {
    notChecked.push({
      what: 'what this change introduces and fixes',
      why: reasons.map((reason) => reason.unavailable).join('; '),
      fix: reasons[0]?.fix,
    });
  }
  return undefined;
}

/** GitHub may fail while the base is read from it: then there is no base, and the rest of the run is as good as before. */
async function orUnavailable<T>(ask: () => Promise<T | Unavailable>): Promise<T | Unavailable> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return {
      unavailable: `GitHub did not answer with it (${error.message.replace(/\.$/, '')})`,
      fix: 'Check out with `fetch-depth: 0`.',
    };
  }
}
