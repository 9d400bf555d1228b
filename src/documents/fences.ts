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
  if (/^---[ \t]*\r./s.test(text.slice(start, Math.min(firstEnd, start + 200)))) return withLoneReturns(text, start);
  if (afterDashes !== '') return fenceWithMore(text, start, firstEnd, afterDashes);

  const yamlStart = Math.min(firstEnd + 1, text.length);
  const closing = closingFence(text, yamlStart);
  if (closing === undefined) return withoutClosing(text, yamlStart, start, firstEnd);
  const closingEnd = lineEnd(text, closing);
  const yaml = { start: yamlStart, end: closing };
  const bodyStart = Math.min(closingEnd + 1, text.length);
  const probed = behindComments(text, yaml);
  if (isThematicBreak(text.slice(probed, Math.min(yaml.end, probed + UNCLOSED_PROBE_CHARS)))) {
    return { kind: 'none' };
  }
  return { kind: 'block', yaml, bodyStart };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function withoutReturn(text: string, end: number): number {
  return text[end - 1] === '\r' ? end - 1 : end;
}

function closingFence(text: string, from: number): number | undefined {
  for (let at = text.indexOf('\n---', from - 1); at !== -1; at = text.indexOf('\n---', at + 4)) {
    if (/^[ \t]*\r?$/.test(text.slice(at + 4, lineEnd(text, at + 4)))) return at + 1;
  }
  return undefined;
}

/** Where the first line starts that is neither empty nor a comment: a long licence above the fields hides none of them. */
function behindComments(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /^[ \t]*(?:#|\r?$)/.test(text.slice(at, Math.min(lineEnd(text, at), at + 200)))) {
    at = lineEnd(text, at) + 1;
  }
  return Math.min(at, end);
}

/** Text between two `---` lines in which nothing looks like a key, but something is written: prose between two rules. */
function isThematicBreak(between: string): boolean {
  return (
    between.trim() !== '' && !KEY_LINE.test(between) && /^\s*[\p{L}#>*[!_]/u.test(between) && !/^\s*- /.test(between)
  );
}

function withoutClosing(text: string, yamlStart: number, start: number, firstEnd: number): Fences {
  const firstLine = text.slice(yamlStart, Math.min(lineEnd(text, yamlStart), yamlStart + UNCLOSED_PROBE_CHARS));
  if (!KEY_LINE.test(firstLine)) return { kind: 'none' };
  return {
    kind: 'problem',
    bodyStart: text.length,
    problem: {
      what: 'The front matter opens with `---` on the first line and is never closed',
      fix: 'Add a line `---` after the last field.',
      start,
      end: withoutReturn(text, firstEnd),
    },
  };
}

/** Line ends of the first Macintosh: no editor shows them as lines any more, and the file is one line to this parser. */
function withLoneReturns(text: string, start: number): Fences {
  return {
    kind: 'problem',
    bodyStart: text.length,
    problem: {
      what: 'The lines of the file end with a carriage return alone, so its front matter cannot be told from its body',
      fix: 'Save it with the line ends of Unix (LF) or Windows (CRLF).',
      start,
      end: start + 3,
    },
  };
}

function fenceWithMore(text: string, start: number, end: number, more: string): Fences {
  if (!/^[A-Za-z_$][\w$+-]*$/.test(more)) return { kind: 'none' };
  const closing = closingFence(text, end);
  return {
    kind: 'problem',
    bodyStart: closing === undefined ? end : Math.min(lineEnd(text, closing) + 1, text.length),
    problem: {
      what: `The opening fence names a language (\`${more.slice(0, 20)}\`); only plain YAML is read, and nothing is ever run`,
      fix: 'Write `---` alone on the first line and the fields as YAML.',
      start,
      end: withoutReturn(text, end),
    },
  };
}
