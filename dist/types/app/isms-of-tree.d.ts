import type { PlainDate } from '../calendar/plain-date.js';
import type { BaseTree } from '../ports/base.js';
import type { Unavailable } from '../ports/git.js';
import { type Governance, type Isms, type IsmsParts } from '../records/isms.js';
import type { FoundDocuments } from './find-documents.js';
/** How another state of the same repository is read: as it would be read today, with today's configuration. */
export interface TreeOptions {
    readonly today: PlainDate;
    readonly governance: Governance;
    /** Whether a path is there now; `undefined` when nobody looked. */
    readonly existsNow: (path: string) => boolean | undefined;
    /** Tasks in issues belong to no commit: they are what they are today. */
    readonly taskIssues: IsmsParts['taskIssues'];
}
export interface IsmsOfTree {
    /** The management system of then, without its history. */
    readonly isms: Isms;
    /** By blob id, the contents of the documents that differ from those of now. */
    readonly contents: ReadonlyMap<string, Uint8Array>;
}
/** The management system as a commit has it. Only documents whose content differs from now are read from the commit. */
export declare function ismsOfTree(base: BaseTree, head: FoundDocuments, options: TreeOptions): Promise<IsmsOfTree | Unavailable>;
