import type { Span } from './position.ts';

/** One YAML scalar: the value under the YAML 1.2 core schema, and the characters it was written with. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `8.10` stays `8.10` although its value is the number 8.1. */
  readonly raw: string;
  readonly quoted: boolean;
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
  readonly keySpan: Span;
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

/** One Markdown file, decoded and split, with every front-matter value tied to its place in the file. */
export interface Document {
  /** Relative to the folder under check, with forward slashes. */
  readonly path: string;
  /** The decoded file, byte order mark included, line ends as they are. */
  readonly text: string;
  /** Absent when the file has none, or when `problems` says why it could not be read. */
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly SourceProblem[];
  /** Offset at which the body starts. */
  readonly bodyStart: number;
}
