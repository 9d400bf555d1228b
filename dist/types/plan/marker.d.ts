/**
 * A hidden line by which Holdfast recognises what it wrote: an HTML comment at the very start of a body. Anyone can copy
 * one, so it counts only together with its author. Values are short words; nothing from a document goes in.
 */
export type MarkerFields = Readonly<Record<string, string>>;
export declare function writeMarker(kind: string, fields: MarkerFields): string;
/** The fields of a marker of this kind at the start of a body, or `undefined`. */
export declare function readMarker(kind: string, body: string): MarkerFields | undefined;
/** The checked folder as a word for a marker: it tells several ISMS in one repository apart. */
export declare function scopeWord(folder: string): string;
/**
 * The paths that a run was told to look at, as a word for a marker: two runs over one folder that look at different paths
 * have a comment each. `undefined` when they name nothing less than the folder itself.
 */
export declare function pathsWord(paths: readonly string[]): string | undefined;
