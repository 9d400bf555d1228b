import type { Evidence } from '../../views/evidence/evidence.js';
/** A file that is made for the pack; what is text is UTF-8. */
export interface PackPart {
    readonly path: string;
    readonly content: string;
    /** What it is, for the index; left out: other pages lead to it. */
    readonly says?: string | undefined;
}
/** Every page and table that is made from the evidence. `bodyOf` is the text of a document below its front matter; `views` are added as they are. */
export declare function packParts(evidence: Evidence, bodyOf: (path: string) => string, views: readonly PackPart[]): readonly PackPart[];
