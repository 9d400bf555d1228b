import type { VNode } from 'preact';
import type { ExplainedEntry } from '../../../views/explain.js';
import type { DocumentFact, Referrer } from '../../../views/report/document-pages.js';
import type { DocumentItem, DutyItem, FindingItem, OwnerItem } from '../rows.js';
/** What only the page of a document needs; it lies apart from the lists, and is read when the page is opened. */
export interface DocumentDetail {
    readonly facts: readonly DocumentFact[];
    readonly entries: readonly ExplainedEntry[];
    readonly referredToBy: readonly Referrer[];
}
/** The page of a document; its body is put into the last part of it, which has the id `body`. */
export declare function documentPage(item: DocumentItem, detail: DocumentDetail, findings: readonly FindingItem[]): VNode;
/** The page of an owner: what is late and what comes, what is wrong, and what they answer for. */
export declare function ownerPage(owner: string, item: OwnerItem | undefined, lists: {
    readonly duties: readonly DutyItem[];
    readonly findings: readonly FindingItem[];
    readonly documents: readonly DocumentItem[];
}): VNode;
/** What stands where nothing is to be found under an address. */
export declare function missingPage(what: string): VNode;
