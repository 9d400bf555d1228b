import type { PlainDate } from '../../calendar/plain-date.js';
import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { SoaDocument, SoaEvidence } from './statement.js';
/** What the links of an entry lead to. */
export interface FollowedLinks {
    /** Documents in force. */
    readonly documents: readonly Entry[];
    /** Documents that are drafts or were replaced. */
    readonly notInForce: readonly Entry[];
    readonly evidence: readonly SoaEvidence[];
}
/** Follows the `evidence` of an entry: ids, then paths, then addresses. What leads to a law or a risk is a driver, and left out. */
export declare function followedLinks(isms: Isms, links: readonly string[]): FollowedLinks;
/** Documents that implement a control, by the word of either side. */
export declare function implementingDocuments(isms: Isms, fromStatement: readonly Entry[], fromDocuments: readonly Entry[]): readonly SoaDocument[];
/** Evidence of both sides, each once, newest first. */
export declare function mergedEvidence(...sides: readonly (readonly SoaEvidence[])[]): readonly SoaEvidence[];
/** The newest day on which something worked. A day that lies ahead is a slip, which rules tell of. */
export declare function newestProof(evidence: readonly SoaEvidence[], today: PlainDate): PlainDate | undefined;
