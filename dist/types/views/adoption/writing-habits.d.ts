import type { Language } from '../../documents/language.js';
import type { Document } from '../../model/document.js';
/** Languages of which a label is used that English has not. */
export declare function languagesIn(documents: readonly Document[]): readonly Language[];
/** The readers that find something, in the order in which they are asked. */
export declare function readersIn(documents: readonly Document[], languages: readonly Language[], beside: ReadonlyMap<string, Document>): readonly string[];
