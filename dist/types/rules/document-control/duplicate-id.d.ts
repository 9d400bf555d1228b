/**
 * Every document that shares an id is reported and names the others: no path and no order of paths tells which one had it
 * first, and whoever wrote the original must not be told to give it up. It is one problem all the same, so where issues
 * are wanted only the first by path asks for one. `detail` is the document's own path, so that one more copy is introduced
 * and those that were there stay what they are, whichever of them comes first.
 */
export declare const duplicateId: import("../define-rule.ts").Rule<Record<string, never>>;
