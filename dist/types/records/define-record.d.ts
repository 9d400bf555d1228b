import type { Entry } from './entry.js';
import type { Obligation } from './obligation.js';
import type { RecordShape } from './record-shape.js';
/**
 * What a document is, and which duties it creates. One file each: adding a type touches that file and nothing else by
 * hand (`npm run generate` rebuilds the registry).
 */
export interface RecordType extends RecordShape {
    /** Duties beyond the review that every document in force has. */
    readonly obligations: (entry: Entry) => readonly Obligation[];
}
export declare function defineRecord(type: RecordType): RecordType;
