import { type PlainDate } from '../calendar/plain-date.js';
import type { Issue } from '../ports/github.js';
import type { ClosedTask } from '../records/closed-task.js';
import { type Obligation } from '../records/obligation.js';
import type { LinkTarget } from '../render/markdown.js';
/** One occurrence of a scheduled procedure, as its issue remembers it. */
export interface TaskMemory {
    /** Tells occurrences apart. */
    readonly fingerprint: string;
    /** The id of the procedure. */
    readonly procedure: string;
    readonly due: PlainDate;
    readonly scope: string;
}
/** The occurrence that an obligation is about; `undefined` for a procedure without an id, or an occurrence without a day. */
export declare function occurrenceOf({ entry, due, kind }: Obligation, scope: string): TaskMemory | undefined;
/** `Access review (PRO-04) · due 2026-10-15`. */
export declare function taskTitle({ entry, due }: Obligation): string;
/** The body of a new issue for an occurrence. Nothing renews it: what people write and tick in it is theirs. */
export declare function taskBody(duty: Obligation, memory: TaskMemory, link: LinkTarget | undefined): string;
/** What an issue remembers, or `undefined` when it is no task. It counts only where Holdfast is the issue's author. */
export declare function readTask(body: string): TaskMemory | undefined;
/** The occurrences that closed issues discharge. One that was closed as not planned was not carried out. */
export declare function closedTasks(issues: readonly Issue[], authors: readonly string[], scope: string): readonly ClosedTask[];
