import type { Document } from '../model/document.js';
import type { Span } from '../model/position.js';
/** A link from a document's body to another file of the repository. */
export interface RelativeLink extends Span {
    /** As written, without query and fragment, decoded. */
    readonly target: string;
    /** Relative to the root, normalised; `undefined` when it leaves the root. */
    readonly path: string | undefined;
}
/**
 * The paths that a body may link to, read without parsing it: everything that stands where a link destination can stand.
 * It finds a few too many (in code blocks, say) and none too few, so a body needs parsing only when one of them is
 * missing. Where a destination cannot be read off the text alone, the body is parsed after all.
 */
export declare function possibleTargets(document: Document): readonly string[];
/** All relative links and images of the body, by remark: the whole file is parsed, so that positions are true. */
export declare function relativeLinks(document: Document): readonly RelativeLink[];
/**
 * The files that a link may mean: the path itself, and, because site generators link to what they build, the source of
 * `x.html`, `x/` and `x` as well.
 */
export declare function spellingsOf(path: string): readonly string[];
