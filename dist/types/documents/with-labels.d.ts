import type { Document } from '../model/document.js';
import { type Vocabulary } from './vocabulary.js';
/** The reader of YAML that begins a file without a fence; it reads YAML and no labels, and so is none of `READERS`. */
export declare const UNFENCED_YAML = "unfenced-yaml";
/** How a repository writes what its documents are. */
export interface Habits {
    /** Names of the readers that may be asked. */
    readonly readers: ReadonlySet<string>;
    readonly words: Vocabulary;
}
/**
 * The document with what its top says about it, as far as its front matter does not say it already. Of several habits in one
 * document the one with the most known labels counts. The document itself comes back where none is found.
 */
export declare function withLabels(document: Document, { readers, words }: Habits): Document;
