import { YAMLException } from 'js-yaml';
import type { Document, FieldNode, FrontMatter, SourceProblem } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import { readMatter } from './caged-matter.ts';
import { decode } from './decode.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { findFences } from './fences.ts';
import { parseYaml } from './yaml-nodes.ts';

/** Longest front matter that is parsed: 2,000 times the longest in the starter documents. */
const FRONT_MATTER_MAX_CHARS = 2_000_000;

/**
 * One file to one document. Never throws, never runs anything: whatever is wrong with the file stands in `problems` at
 * its line and column, and the document is there all the same.
 */
export function parseDocument(path: string, bytes: Uint8Array): Document {
  const { text, problem } = decode(bytes);
  if (problem) return { path, text, frontMatter: undefined, problems: [problem], bodyStart: text.length };

  const fences = findFences(text);
  if (fences.kind === 'none') return { path, text, frontMatter: undefined, problems: [], bodyStart: 0 };
  const { bodyStart } = fences;
  if (fences.kind === 'problem') return { path, text, frontMatter: undefined, problems: [fences.problem], bodyStart };

  const read = readFrontMatter(text, fences.yaml);
  return 'what' in read
    ? { path, text, frontMatter: undefined, problems: [read], bodyStart }
    : { path, text, frontMatter: read, problems: [], bodyStart };
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
  const source = text.slice(yaml.start, yaml.end);
  let node: FieldNode | undefined;
  try {
    readMatter(`---\n${source}---`, () => {
      const parsed = parseYaml(source, yaml.start);
      node = parsed.node;
      return parsed.data as object;
    });
  } catch (error) {
    return explainYamlError(error instanceof YAMLException ? error : undefined, text, yaml, error);
  }
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) {
    return { root: { kind: 'map', entries: [], ...yaml }, ...yaml };
  }
  if (node.kind !== 'map') {
    return {
      what: 'The front matter is not a list of fields',
      fix: 'Write one `key: value` on each line.',
      start: Math.max(node.start, yaml.start),
      end: Math.max(node.end, yaml.start),
    };
  }
  return { root: node, ...yaml };
}
