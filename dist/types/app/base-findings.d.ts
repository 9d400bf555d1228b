import type { PlainDate } from '../calendar/plain-date.js';
import type { RuleSetting } from '../config/settings.js';
import type { Finding } from '../model/finding.js';
import type { BaseTree } from '../ports/base.js';
import type { Unavailable } from '../ports/git.js';
import { type Governance, type Isms, type IsmsParts } from '../records/isms.js';
import type { FoundDocuments } from './find-documents.js';
export interface BaseFindings {
    /** The commit that was judged. */
    readonly commit: string;
    readonly findings: readonly Finding[];
    /** Whether a document's content differs from the base, or is new. */
    readonly touched: (path: string) => boolean;
    /** Whether the base may have had this finding too, and could not be judged for it. */
    readonly isBlindTo: (finding: Finding) => boolean;
}
interface BaseOptions {
    readonly today: PlainDate;
    readonly governance: Governance;
    readonly rules: readonly RuleSetting[];
    /** Whether a path is there now; `undefined` when nobody looked. */
    readonly existsNow: (path: string) => boolean | undefined;
    /** The base with the history that led to it, as far as there is one. */
    readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
    /** Tasks in issues belong to no commit: they are what they are today. */
    readonly taskIssues: IsmsParts['taskIssues'];
}
/**
 * Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
 * the change did. Only documents whose content differs are read from the base.
 */
export declare function baseFindings(base: BaseTree, head: FoundDocuments, options: BaseOptions): Promise<BaseFindings | Unavailable>;
export {};
