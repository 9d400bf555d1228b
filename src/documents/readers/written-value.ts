import type { ScalarNode } from '../../model/document.ts';

/** What ends a value and is none of it: a hard line break, punctuation between two values on one line. */
const TAIL = /(?:\s|\\|<br\s*\/?>|[|·•;])+$/i;
const HEAD = /^(?:\s|[|·•])+/;

/** Emphasis, code or a link around the whole of a value. */
const WRAPS: readonly RegExp[] = [
  /^(\*\*|__|\*|_|`)(?=\S)(?<inner>[^*_`]*\S)\1$/,
  /^(\[)(?<inner>[^[\]]*)\]\([^()\s]*\)$/,
  /^(<)(?<inner>[^<>\s]+@[^<>\s]+)>$/,
];

/** A value as written words: its text without the marks around it, and where that text stands. */
export function writtenValue(source: string, start: number): ScalarNode {
  const head = HEAD.exec(source)?.[0].length ?? 0;
  let raw = source.slice(head).replace(TAIL, '');
  let at = start + head;
  for (let unwrapped = unwrap(raw); unwrapped; unwrapped = unwrap(raw)) {
    at += unwrapped.before;
    raw = unwrapped.inner;
  }
  return { kind: 'scalar', raw, quoted: false, written: true, start: at, end: at + raw.length };
}

function unwrap(text: string): { readonly inner: string; readonly before: number } | undefined {
  for (const wrap of WRAPS) {
    const match = wrap.exec(text);
    if (match) return { inner: match.groups?.['inner'] ?? '', before: (match[1] ?? '').length };
  }
  return undefined;
}
