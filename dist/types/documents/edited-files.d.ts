import type { Document } from '../model/document.js';
import { type Edit } from './edits.js';
/** A file as it is and as it would be. */
export interface EditedFile {
    readonly path: string;
    readonly before: string;
    readonly after: string;
}
/** The files that a document was put together from, each with its own edits made; those without any are left out. */
export declare function editedFiles<E extends Edit>(document: Document, edits: readonly E[]): readonly (EditedFile & {
    readonly edits: readonly E[];
})[];
