import { GitHubError } from '../model/errors.ts';
import { scopeWord } from '../plan/marker.ts';
import { closedTasks } from '../plan/task-issue.ts';
import type { Unavailable } from '../ports/git.ts';
import type { GitHub } from '../ports/github.ts';
import type { ClosedTask } from '../records/closed-task.ts';
import type { Isms } from '../records/isms.ts';
import type { Obligation } from '../records/obligation.ts';
import { UNREAD_ISSUES } from '../records/unread.ts';

/** The scheduled tasks that were carried out in issues. `scope` is the checked folder: `''` or `folder/`. */
export async function readClosedTasks(github: GitHub, scope: string): Promise<readonly ClosedTask[] | Unavailable> {
  try {
    const author = await github.identity();
    return closedTasks(await github.issues(), [author], scopeWord(scope));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { unavailable: error.message.replace(/\.$/, ''), fix: error.hint ?? 'Grant `issues: read`.' };
  }
}

/** The duties whose scheduled tasks are to have issues; `undefined` where none are, and where nobody could look at them. */
export function dutiesForIssues({ tasksInIssues, unread, obligations }: Isms): readonly Obligation[] | undefined {
  return tasksInIssues && !unread.includes(UNREAD_ISSUES) ? obligations : undefined;
}
