import type { Evidence } from '../../views/evidence/evidence.js';
import type { EvidenceRecord } from '../../views/evidence/evidence-record.js';
import type { Block, Inline } from './page.js';
/** Where the page of a document is, by its path in the repository. */
export type LinkOf = (path: string) => {
    readonly page: string | undefined;
    readonly history: string;
} | undefined;
export declare function linksTo({ documents }: Pick<Evidence, 'documents'>): LinkOf;
/** A record as a link to its document, or as words when that is not in the pack. */
export declare function recordLink({ path, name, title }: {
    readonly path: string;
    readonly name: string;
    readonly title?: string | undefined;
}, linkOf: LinkOf): Inline;
interface Listed extends EvidenceRecord {
    readonly because?: string | undefined;
}
/** Records with what an auditor writes down of each: version, dates, owner, approver, commit. */
export declare function recordTable(caption: string, records: readonly Listed[], linkOf: LinkOf): Block;
export {};
