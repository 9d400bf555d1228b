import type { PlainDate } from '../calendar/plain-date.js';
import { type Entry } from '../records/entry.js';
import type { RecordShape } from '../records/record-shape.js';
import { type Answers, type FieldQuestion } from './field-questions.js';
import { type EntryEdit } from './set-field.js';
/** A record that is worked on: what it says already, and what it is to say. Becomes edits in the end. */
export interface WorkingCopy {
    readonly entry: Entry;
    readonly name: string;
    readonly definition: RecordShape;
    readonly status: () => string;
    /** What the record says, and what was answered since; the words of a list or table that is there stand for all of it. */
    readonly says: () => Answers;
    readonly hasReached: (state: string) => boolean;
    /** What is still to be said, beside these answers, before the record can be in the state. */
    readonly openAt: (state: string, answers: Answers) => readonly FieldQuestion[];
    /** Takes answers, and moves the record on to the state; what is certain there is filled in. */
    readonly moveTo: (state: string, answers: Answers) => void;
    readonly edits: () => readonly EntryEdit[];
}
/** Begins to work on a record whose type is known. */
export declare function workingCopy(entry: Entry, definition: RecordShape, today: PlainDate): WorkingCopy;
