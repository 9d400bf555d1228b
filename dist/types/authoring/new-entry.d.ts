import type { PlainDate } from '../calendar/plain-date.js';
import type { EditedFile } from '../documents/edited-files.js';
import type { FieldMapping } from '../documents/field-mapping.js';
import type { Entry } from '../records/entry.js';
import type { RecordShape } from '../records/record-shape.js';
import type { Answers } from './field-questions.js';
import { type EntryEdit } from './set-field.js';
/** A record that is to be written. */
export interface NewEntry {
    readonly definition: RecordShape;
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly owner: string;
    readonly today: PlainDate;
    readonly answers: Answers;
    /** The keys under which the repository writes its fields. */
    readonly mapping: FieldMapping;
}
/** The record as a file of its own. */
export declare function newFile(entry: NewEntry, path: string): EditedFile;
/** The record as a row at the end of a register. Throws `ConfigError` for a register that cannot take one. */
export declare function newRow(entry: NewEntry, register: Entry): EntryEdit;
