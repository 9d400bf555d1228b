import type { ScalarNode } from '../../model/document.js';
import type { Span } from '../../model/position.js';
import type { Vocabulary } from '../vocabulary.js';
/** A label that somebody wrote, and the value beside it, with their places. */
export interface Labelled {
    readonly label: string;
    readonly at: Span;
    readonly value: ScalarNode;
}
/** What one habit finds at the top of a document. */
export interface LabelledBlock extends Span {
    readonly values: readonly Labelled[];
}
/** One way in which people write at the top of a document what it is. One file each; it looks and changes nothing. */
export interface Reader {
    /** As in `readers:` of `holdfast.yml`. */
    readonly name: string;
    /** What it is, for people: `bold labels`. */
    readonly what: string;
    /**
     * The block of labels, known or not, or `undefined` where the habit is not there. `from` is where the body starts. The span
     * holds the whole block, so that it can be taken out: from the start of its first line to the end of its last.
     */
    readonly find: (text: string, from: number, words: Vocabulary) => LabelledBlock | undefined;
}
