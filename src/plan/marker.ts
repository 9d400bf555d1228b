import { createHash } from 'node:crypto';

/** Hexadecimal digits that tell one choice of paths from another: 48 bits, for a handful of comments. */
const PATHS_DIGITS = 12;

/**
 * A hidden line by which Holdfast recognises what it wrote: an HTML comment at the very start of a body. Anyone can copy
 * one, so it counts only together with its author. Values are short words; nothing from a document goes in.
 */
export type MarkerFields = Readonly<Record<string, string>>;

const VALUE = /^[\w.,:+%!~*'()-]*$/;

export function writeMarker(kind: string, fields: MarkerFields): string {
  const words = Object.entries(fields).map(([name, value]) => {
    if (!VALUE.test(value)) throw new RangeError(`a marker value cannot hold ${JSON.stringify(value)}`);
    return `${name}=${value}`;
  });
  return `<!-- holdfast:${kind} ${words.join(' ')} -->`;
}

/** The fields of a marker of this kind at the start of a body, or `undefined`. */
export function readMarker(kind: string, body: string): MarkerFields | undefined {
  const match = /^\uFEFF?<!-- holdfast:([\w-]+)((?: [\w-]+=[\w.,:+%!~*'()-]*)*) -->/.exec(body);
  if (!match || match[1] !== kind) return undefined;
  return Object.fromEntries(
    (match[2] ?? '')
      .trim()
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
}

/** The checked folder as a word for a marker: it tells several ISMS in one repository apart. */
export function scopeWord(folder: string): string {
  return folder === '' ? 'root' : encodeURIComponent(folder.replace(/\/$/, ''));
}

/**
 * The paths that a run was told to look at, as a word for a marker: two runs over one folder that look at different paths
 * have a comment each. `undefined` when they name nothing less than the folder itself.
 */
export function pathsWord(paths: readonly string[]): string | undefined {
  const plain = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.');
  const names = [...new Set(plain)].sort();
  if (names.length === 0 || (names.length === 1 && names[0] === '.')) return undefined;
  return createHash('sha256').update(names.join('\0')).digest('hex').slice(0, PATHS_DIGITS);
}
