import type { Span } from './position.js';
/** One YAML scalar as it was written; what it is under YAML's core schema is worked out by `scalarValue`. */
export interface ScalarNode extends Span {
    readonly kind: 'scalar';
    /** The characters, without quotes and escapes: `8.10` stays `8.10` although its value is the number 8.1. */
    readonly raw: string;
    readonly quoted: boolean;
    /** Whether it was written as plain words (in a table, behind a bold label) and not as YAML: then it has no type of its own. */
    readonly written?: boolean;
}
export interface ListNode extends Span {
    readonly kind: 'list';
    readonly items: readonly FieldNode[];
}
export interface MapNode extends Span {
    readonly kind: 'map';
    readonly entries: readonly MapEntry[];
}
export interface MapEntry {
    readonly key: string;
    /** How the document itself calls it, where that is another word than the key. */
    readonly label?: string;
    /** Where the key stands; the value has a span of its own. */
    readonly keyStart: number;
    readonly keyEnd: number;
    readonly value: FieldNode;
}
/** A value of the front matter together with where it stands. Spans are offsets into the whole document. */
export type FieldNode = ScalarNode | ListNode | MapNode;
/** The metadata at the top of a document. `start` and `end` enclose the YAML between the fences. */
export interface FrontMatter extends Span {
    readonly root: MapNode;
}
/** Something that keeps a file from being read as its author meant it. It becomes a finding, never an exception. */
export interface SourceProblem extends Span {
    readonly what: string;
    readonly fix: string;
}
/** A stretch of a document's text that is a whole file of its own. */
export interface DocumentPart extends Span {
    readonly path: string;
}
/** One Markdown file, decoded and split, with every front-matter value tied to its place in the file. */
export interface Document {
    /** Relative to the folder under check, with forward slashes. */
    readonly path: string;
    /** The decoded file, byte order mark included, line ends as they are. May be decoded when first asked for. */
    readonly text: string;
    /** Absent when the file has none, or when `problems` says why it could not be read. */
    readonly frontMatter: FrontMatter | undefined;
    readonly problems: readonly SourceProblem[];
    /** How the metadata is written, where it is no front matter: the name of a reader. */
    readonly habit?: string;
    /** The block that a reader took the metadata from, in the body or before it. */
    readonly block?: Span;
    /** The files that the text was put together from, where it is more than one. */
    readonly parts?: readonly DocumentPart[];
    /** Whether the body holds anything that could be a link: without it the text need not be looked at for links. */
    readonly mayLink: boolean;
    /** Offset at which the body starts. */
    readonly bodyStart: number;
}
