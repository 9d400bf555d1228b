import type { DocumentPage } from '../../views/report/document-pages.js';
/** All bodies together are at most so long, as HTML: some 600 documents of usual size. Setting them costs a second for each megabyte. */
export declare const BODIES_MAX_CHARS = 4000000;
/** Whether a body is in the report, there is none, there was no room for it, or only a few may see it. */
export type BodyState = 'shown' | 'none' | 'no-room' | 'restricted';
/** The bodies of documents as safe HTML, and why one is not there. */
export interface Bodies {
    readonly htmlOf: (path: string) => string | undefined;
    readonly stateOf: (path: string) => BodyState;
    readonly leftOut: number;
}
/**
 * Renders bodies as long as there is room: those of documents with findings first, since they are looked at first; then by
 * path. Of one that is left out the report says so, with the path of the file.
 */
export declare function bodiesOf(documents: readonly (Pick<DocumentPage, 'path'> & Partial<Pick<DocumentPage, 'restricted'>>)[], markdownOf: (path: string) => string | undefined, isFirst: (path: string) => boolean, maxChars?: number): Bodies;
