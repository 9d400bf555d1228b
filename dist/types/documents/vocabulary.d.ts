import type { FieldMapping } from './field-mapping.js';
import type { Language } from './language.js';
/** What a label at the top of a document means. */
export interface Meaning {
    /** The key under which the field is found: Holdfast's own name, or the user's where `fields:` gives one. */
    readonly key: string;
    /** Where two labels of a document have one meaning, the lower counts. */
    readonly rank: number;
}
/** What the labels of a repository mean. */
export interface Vocabulary {
    /** `undefined` for a label that nobody has told about. */
    readonly meaningOf: (label: string) => Meaning | undefined;
    /** Whether the label can mean two fields, so that somebody has to say which. */
    readonly isAmbiguous: (label: string) => boolean;
}
/** Labels of the given languages, the first ones first; what `fields:` says about a label wins over all of them. */
export declare function vocabulary(languages: readonly Language[], mapping: FieldMapping): Vocabulary;
/** A label as it is looked up: `**Document Owner(s):**` is `document owner`. */
export declare function plainLabel(label: string): string;
/** The state that a word means in one of the languages; the word itself where none knows it. */
export declare function stateMeant(languages: readonly Language[], word: string): string;
/** A field name for a label that nobody knows, so that nothing of a document is lost: `Distribution list` is `distribution_list`. */
export declare function keyOfLabel(label: string): string;
