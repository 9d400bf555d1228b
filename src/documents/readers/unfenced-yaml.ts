import type { FieldNode } from '../../model/document.ts';
import { parseYaml } from '../yaml-nodes.ts';

/** Longest block that is looked at. */
const BLOCK_MAX_CHARS = 20_000;

/** A line of YAML: a key with its colon, an item of a list, something indented, a comment. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\p{N}_. -]*:(?:[ \t]|$)|[ \t]+\S|[-#][ \t]?)/u;
const FENCE = /^---[ \t]*$/;

/** YAML at the start of a file that begins without a fence and ends with one, as strongdm/comply has it. */
export interface Unfenced {
  readonly root: FieldNode & { readonly kind: 'map' };
  /** Where the YAML starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** The block, or `undefined` where a file does not start with one; one that is no valid YAML is none. */
export function unfencedYaml(text: string): Unfenced | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let at = start;
  while (at < Math.min(text.length, start + BLOCK_MAX_CHARS)) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    const next = Math.min(end + 1, text.length);
    if (FENCE.test(line)) return at === start ? undefined : blockOf(text, start, at, next);
    if (line.trim() !== '' && !YAML_LINE.test(line)) return undefined;
    if (at === start && !/^[\p{L}_#]/u.test(line)) return undefined;
    at = next;
  }
  return undefined;
}

function blockOf(text: string, start: number, end: number, bodyStart: number): Unfenced | undefined {
  try {
    const root = parseYaml(text.slice(start, end), start);
    return root?.kind === 'map' && root.entries.length > 0 ? { root, start, end, bodyStart } : undefined;
  } catch {
    // A paragraph over a line of dashes is a heading in Markdown, and need not be YAML.
    return undefined;
  }
}
