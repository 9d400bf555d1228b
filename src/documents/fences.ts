import type { SourceProblem } from '../model/document.ts';
import type { Span } from '../model/position.ts';

/** What stands at the top of a file, by its fences alone, before any YAML is read. */
export type Fences =
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: SourceProblem; readonly bodyStart: number }
  | { readonly kind: 'block'; readonly yaml: Span; readonly bodyStart: number };

const KEY_LINE = /^[\p{L}_"'][^\n:]*:(?:[ \t]|\r?$)/mu;
/** How much of a file without a closing fence is looked at to tell a lost fence from a thematic break. */
const UNCLOSED_PROBE_CHARS = 4096;

/**
 * Finds the front matter: the first line is exactly `---` (a byte order mark before and blanks behind are allowed) and a
 * later line is exactly `---`. A leading `---` that is a thematic break, as real documents have it, is no front matter;
 * one that lost its closing fence is a problem, and so is a fence that names a language (`---js` would be run as code by
 * other tools; here it is refused).
 */
export function findFences(text: string): Fences {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return { kind: 'none' };
  const firstEnd = lineEnd(text, start);
  const afterDashes = text.slice(start + 3, firstEnd).trim();
  if (afterDashes !== '') return fenceWithMore(text, start, firstEnd, afterDashes);

  const yamlStart = Math.min(firstEnd + 1, text.length);
  const closing = closingFence(text, yamlStart);
  if (closing === undefined) return withoutClosing(text, yamlStart, start, firstEnd);
  const closingEnd = lineEnd(text, closing);
  const yaml = { start: yamlStart, end: closing };
  const bodyStart = Math.min(closingEnd + 1, text.length);
  if (isThematicBreak(text.slice(yaml.start, Math.min(yaml.end, yaml.start + UNCLOSED_PROBE_CHARS)))) {
    return { kind: 'none' };
  }
  return { kind: 'block', yaml, bodyStart };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function closingFence(text: string, from: number): number | undefined {
  const fence = /^---[ \t]*\r?$/gm;
  fence.lastIndex = from;
  const match = fence.exec(text);
  return match ? match.index : undefined;
}

/** Text between two `---` lines in which nothing looks like a key, but something is written: prose between two rules. */
function isThematicBreak(between: string): boolean {
  return (
    between.trim() !== '' && !KEY_LINE.test(between) && /^\s*[\p{L}#>*[!_]/u.test(between) && !/^\s*- /.test(between)
  );
}

function withoutClosing(text: string, yamlStart: number, start: number, firstEnd: number): Fences {
  const firstLine = text.slice(yamlStart, lineEnd(text, yamlStart));
  if (!KEY_LINE.test(firstLine)) return { kind: 'none' };
  return {
    kind: 'problem',
    bodyStart: text.length,
    problem: {
      what: 'The front matter opens with `---` on the first line and is never closed',
      fix: 'Add a line `---` after the last field.',
      start,
      end: firstEnd,
    },
  };
}

function fenceWithMore(text: string, start: number, end: number, more: string): Fences {
  if (!/^[A-Za-z][\w+-]*$/.test(more)) return { kind: 'none' };
  const closing = closingFence(text, end);
  return {
    kind: 'problem',
    bodyStart: closing === undefined ? end : Math.min(lineEnd(text, closing) + 1, text.length),
    problem: {
      what: `The opening fence names a language (\`${more.slice(0, 20)}\`); only plain YAML is read, and nothing is ever run`,
      fix: 'Write `---` alone on the first line and the fields as YAML.',
      start,
      end: text[end - 1] === '\r' ? end - 1 : end,
    },
  };
}
