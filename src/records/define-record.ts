import type { Entry } from './entry.ts';
import type { Obligation } from './obligation.ts';
import type { RecordShape } from './record-shape.ts';

/**
 * What a document is, and which duties it creates. One file each: adding a type touches that file and nothing else by
 * hand (`npm run generate` rebuilds the registry).
 */
export interface RecordType extends RecordShape {
  /** Duties beyond the review that every document in force has. */
  readonly obligations: (entry: Entry) => readonly Obligation[];
}

export function defineRecord(type: RecordType): RecordType {
  return type;
}
