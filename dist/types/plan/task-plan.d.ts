import { type PlainDate } from '../calendar/plain-date.js';
import type { Issue } from '../ports/github.js';
import type { Obligation } from '../records/obligation.js';
import type { LinkTarget } from '../render/markdown.js';
import type { IssuePlan } from './issue-plan.js';
export interface TaskPlanOptions {
    readonly today: PlainDate;
    /** All duties of the ISMS; those of another kind are left alone. */
    readonly obligations: readonly Obligation[];
    /** All issues of the repository, open and closed. */
    readonly existing: readonly Issue[];
    readonly authors: readonly string[];
    /** The checked folder, as `scopeWord` writes it. */
    readonly scope: string;
    readonly labels: readonly string[];
    readonly maxNewIssues: number;
    readonly link: LinkTarget | undefined;
    readonly assignable: (login: string) => boolean | undefined;
}
/**
 * An issue for each occurrence that is owed, from two weeks before its day; and the end of those that nobody owes any
 * more. Empty when all is as it should be.
 */
export declare function planTasks(options: TaskPlanOptions): Pick<IssuePlan, 'actions' | 'deferred'>;
/** Logins that have to be asked for before an issue can be assigned. */
export declare function taskOwners({ obligations }: Pick<TaskPlanOptions, 'obligations'>): readonly string[];
