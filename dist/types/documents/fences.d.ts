import type { SourceProblem } from '../model/document.js';
import type { Span } from '../model/position.js';
/** What stands at the top of a file, by its fences alone, before any YAML is read. */
export type Fences = {
    readonly kind: 'none';
} | {
    readonly kind: 'problem';
    readonly problem: SourceProblem;
    readonly bodyStart: number;
} | {
    readonly kind: 'block';
    readonly yaml: Span;
    readonly bodyStart: number;
};
/**
 * Finds the front matter: the first line is exactly `---` (a byte order mark before and blanks behind are allowed) and a
 * later line is exactly `---`. A leading `---` that is a thematic break, as real documents have it, is no front matter;
 * one that lost its closing fence is a problem, and so is a fence that names a language (`---js` would be run as code by
 * other tools; here it is refused).
 */
export declare function findFences(text: string): Fences;
