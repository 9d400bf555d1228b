import type { Report } from '../model/report.js';
import type { Comment } from '../ports/github.js';
import { type LinkTarget } from '../render/markdown.js';
export type CommentAction = {
    readonly kind: 'none';
    readonly why: string;
    readonly url: string | undefined;
} | {
    readonly kind: 'create';
    readonly body: string;
} | {
    readonly kind: 'update';
    readonly id: number;
    readonly body: string;
};
export interface CommentPlanOptions {
    readonly report: Report;
    readonly existing: readonly Comment[];
    /** The login under which Holdfast writes: a comment of anyone else is never taken for ours. */
    readonly author: string;
    /** Tells several ISMS of one repository apart; the checked folder. */
    readonly scope: string;
    /** The paths that the run was told to look at, if it was: runs over different paths have comments of their own. */
    readonly paths?: readonly string[] | undefined;
    /** `auto` says nothing where there is nothing to say and no comment yet. */
    readonly when: 'auto' | 'always';
    readonly link: LinkTarget | undefined;
    readonly whereTheRestIs: string;
}
/** What has to happen to the one comment of a pull request: nothing when it already says what it should. */
export declare function planComment(options: CommentPlanOptions): CommentAction;
/** The comment: its marker, then the report; one line when the findings have reached zero. */
export declare function commentBody(options: Pick<CommentPlanOptions, 'report' | 'scope' | 'paths' | 'link' | 'whereTheRestIs'>, digest?: string): string;
