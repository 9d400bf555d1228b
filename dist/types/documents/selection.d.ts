/** Whether a file counts as Markdown by its name. */
export declare function isMarkdown(path: string): boolean;
/** One thing that the run was told to look at: a path from the command line, or a glob from the configuration. */
export interface Pattern {
    /** As given, for messages. */
    readonly text: string;
    /** Relative to the root; a plain path or a glob. */
    readonly glob: string;
    /** What the path is, when it is a plain path. */
    readonly kind: 'file' | 'folder' | 'glob';
    readonly from: {
        readonly path: string;
        readonly line: number;
        readonly column: number;
    };
}
/** The folder from which to walk in order to find everything that a pattern can match. */
export declare function walkStart(pattern: Pattern): string;
/** Whether a pattern speaks of dot-folders, so that they have to be walked. */
export declare function namesDotFolder(pattern: Pattern): boolean;
export interface Selection {
    /** The patterns (their index) that select this path; empty when it is left out. */
    selectedBy(path: string): readonly number[];
}
/** Decides which of the files that were found are documents: selected by a pattern, Markdown, and not left out. */
export declare function selection(patterns: readonly Pattern[], ignore: readonly string[]): Selection;
