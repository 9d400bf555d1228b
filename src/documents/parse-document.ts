import { YAMLException } from 'js-yaml';
import type { Document, FrontMatter, SourceProblem } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import { readMatter } from './caged-matter.ts';
import { decode, decodeHead, undecodable } from './decode.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { type Fences, findFences } from './fences.ts';
import { parseYaml } from './yaml-nodes.ts';

/** Longest front matter that is parsed: 2,000 times the longest in the starter documents. */
const FRONT_MATTER_MAX_CHARS = 2_000_000;

/** Where nearly every front matter ends before. Only what does not is decoded whole just to find its end. */
const HEAD_BYTES = 1024;

/**
 * One file to one document. Never throws, never runs anything: whatever is wrong with the file stands in `problems` at
 * its line and column, and the document is there all the same. The body is decoded when someone asks for the text.
 */
export function parseDocument(path: string, bytes: Uint8Array): Document {
  const problem = undecodable(bytes);
  if (problem) return { path, text: '', frontMatter: undefined, problems: [problem], mayLink: false, bodyStart: 0 };

  const { text, fences } = readFences(bytes);
  if (fences.kind === 'none') return document(path, bytes, { frontMatter: undefined, problems: [], bodyStart: 0 });
  const { bodyStart } = fences;
  if (fences.kind === 'problem')
    return document(path, bytes, { frontMatter: undefined, problems: [fences.problem], bodyStart });

  const read = readFrontMatter(text, fences.yaml);
  return document(
    path,
    bytes,
    'what' in read
      ? { frontMatter: undefined, problems: [read], bodyStart }
      : { frontMatter: read, problems: [], bodyStart },
  );
}

/** Keeps the bytes, which cost the garbage collector nothing, until the text is needed. */
function document(path: string, bytes: Uint8Array, parts: Omit<Document, 'path' | 'text' | 'mayLink'>): Document {
  const withText: Pick<Document, 'text'> = Object.create(DECODED_WHEN_ASKED);
  return Object.assign(withText, { path, bytes, mayLink: holds(bytes, '](') || holds(bytes, ']:'), ...parts });
}

/**
 * The accessor that all documents share: with one of its own, each would be a dictionary to V8 and no object with a
 * shape, which is larger and slower to look into.
 */
const DECODED_WHEN_ASKED: Pick<Document, 'text'> & ThisType<{ readonly bytes: Uint8Array }> = {
  get text() {
    return textOf(this.bytes);
  },
};

let lastAsked: { readonly bytes: Uint8Array; readonly text: string } | undefined;

/** A rule that asks for a text asks again at once, and then goes on: the last one is kept, and no other. */
function textOf(bytes: Uint8Array): string {
  if (lastAsked?.bytes !== bytes) lastAsked = { bytes, text: decode(bytes) };
  return lastAsked.text;
}

function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
}

/** The fences, from the first part of the file if its front matter ends there. */
function readFences(bytes: Uint8Array): { readonly text: string; readonly fences: Fences } {
  const head = decodeHead(bytes, HEAD_BYTES);
  const fences = findFences(head);
  const isWhole = bytes.length <= HEAD_BYTES;
  if (isWhole || fences.kind === 'block' || !/^\uFEFF?---/.test(head)) return { text: head, fences };
  const text = decode(bytes);
  return { text, fences: findFences(text) };
}

/** A string that does not keep the longer one alive that it was cut from: every value of the document is cut from it. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

function readFrontMatter(text: string, yaml: Span): FrontMatter | SourceProblem {
  if (yaml.end - yaml.start > FRONT_MATTER_MAX_CHARS) {
    return {
      what: `The front matter has ${yaml.end - yaml.start} characters; Holdfast reads up to ${FRONT_MATTER_MAX_CHARS}`,
      fix: 'Move the bulk of it to a register or to the body.',
      start: yaml.start,
      end: yaml.start,
    };
  }
  const source = ownCopy(text.slice(yaml.start, yaml.end));
  try {
    const root = readMatter(source, (block) => parseYaml(block, yaml.start));
    if (root === undefined || (root.kind === 'scalar' && root.raw === ''))
      return { root: { kind: 'map', entries: [], ...yaml }, ...yaml };
    if (root.kind === 'map') return { root, ...yaml };
    return {
      what: 'The front matter is not a list of fields',
      fix: 'Write one `key: value` on each line.',
      start: Math.max(root.start, yaml.start),
      end: Math.max(root.end, yaml.start),
    };
  } catch (error) {
    return explainYamlError(error instanceof YAMLException ? error : undefined, text, yaml, error);
  }
}
