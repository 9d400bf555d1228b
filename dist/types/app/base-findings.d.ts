import type { RuleSetting } from '../config/settings.js';
import type { Finding } from '../model/finding.js';
import type { BaseTree } from '../ports/base.js';
import type { Unavailable } from '../ports/git.js';
import type { Isms } from '../records/isms.js';
import type { FoundDocuments } from './find-documents.js';
import { type TreeOptions } from './isms-of-tree.js';
export interface BaseFindings {
    /** The commit that was judged. */
    readonly commit: string;
    readonly findings: readonly Finding[];
    /** Whether a document's content differs from the base, or is new. */
    readonly touched: (path: string) => boolean;
    /** Whether the base may have had this finding too, and could not be judged for it. */
    readonly isBlindTo: (finding: Finding) => boolean;
}
interface BaseOptions extends TreeOptions {
    readonly rules: readonly RuleSetting[];
    /** The base with the history that led to it, as far as there is one. */
    readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
}
/**
 * Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
 * the change did. Only documents whose content differs are read from the base.
 */
export declare function baseFindings(base: BaseTree, head: FoundDocuments, options: BaseOptions): Promise<BaseFindings | Unavailable>;
export {};
