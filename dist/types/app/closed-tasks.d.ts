import type { Unavailable } from '../ports/git.js';
import type { GitHub } from '../ports/github.js';
import type { ClosedTask } from '../records/closed-task.js';
import type { Isms } from '../records/isms.js';
import type { Obligation } from '../records/obligation.js';
/** The scheduled tasks that were carried out in issues. `scope` is the checked folder: `''` or `folder/`. */
export declare function readClosedTasks(github: GitHub, scope: string): Promise<readonly ClosedTask[] | Unavailable>;
/** The duties whose scheduled tasks are to have issues; `undefined` where none are, and where nobody could look at them. */
export declare function dutiesForIssues({ tasksInIssues, unread, obligations }: Isms): readonly Obligation[] | undefined;
