import type { DateOrder } from './values/date.js';
/** Fields that people name at the top of a document. */
export declare const LABELLED_FIELDS: readonly ['id', 'title', 'type', 'status', 'owner', 'version', 'classification', 'approved_by', 'approved_on', 'effective_on', 'reviewed_on', 'next_review', 'review_interval', 'supersedes', 'superseded_by'];
export type LabelledField = (typeof LABELLED_FIELDS)[number];
/** How people of one language label what a document is, in their own words. */
export interface Language {
    /** Two letters (ISO 639-1), as in `language: de`. */
    readonly name: string;
    /** Labels of each field, in lower case; where two labels of a document name one field, the earlier one here counts. */
    readonly labels: Readonly<Record<LabelledField, readonly string[]>>;
    /**
     * Labels that can mean two fields, with what they can mean. They are never guessed: whoever uses them says what they mean
     * under `fields:`.
     */
    readonly ambiguous: readonly string[];
    /** States as people write them, in lower case, and the state that is meant. */
    readonly states: Readonly<Record<string, string>>;
    /** The twelve months; an abbreviation of three letters or more is understood too. */
    readonly months: readonly string[];
    /** Which of two numbers comes first in a date such as `05/06/2026`; `undefined`: nobody can know. */
    readonly dateOrder: DateOrder | undefined;
}
