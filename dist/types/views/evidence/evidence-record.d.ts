import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** A document, or a row of a register, as the index lists it. What it does not say is left out. */
export interface EvidenceRecord {
    readonly name: string;
    readonly title: string | undefined;
    readonly type: string | undefined;
    readonly path: string;
    /** The register in which it is a row. */
    readonly register: string | undefined;
    readonly status: string | undefined;
    readonly version: string | undefined;
    readonly owner: string | undefined;
    readonly people: readonly string[];
    readonly approvedBy: string | undefined;
    readonly approvedOn: string | undefined;
    readonly reviewedOn: string | undefined;
    /** The day on which the next review is due. */
    readonly nextReview: string | undefined;
    readonly recordedOn: string | undefined;
    readonly closedOn: string | undefined;
    readonly classification: string | undefined;
    /** The commit in which the document was changed last; `undefined`: the history does not tell. */
    readonly lastChange: {
        readonly commit: string;
        readonly on: string;
        readonly author: string;
    } | undefined;
    /** Why only a few may see it. */
    readonly restricted: string | undefined;
}
export declare function evidenceRecord(entry: Entry, isms: Isms): EvidenceRecord;
