import type { RecordType } from '../../records/define-record.js';
/** An issue form: which fields of a record type whoever opens the issue is asked for. */
export interface IssueForm {
    /** The name of its file, without the ending. */
    readonly file: string;
    /** What people pick it by. */
    readonly name: string;
    /** When to pick it, in a sentence. */
    readonly says: string;
    readonly type: Pick<RecordType, 'type' | 'fields'>;
    /** In the order in which they are asked. */
    readonly fields: readonly string[];
    /** Those that are asked for although a record may do without them in some of its states. */
    readonly needed: readonly string[];
}
/**
 * What people tell who do not write records themselves. The title of the issue is that of the record; its id, its state and
 * the day on which it was recorded come from whoever writes the record.
 */
export declare const ISSUE_FORMS: readonly IssueForm[];
