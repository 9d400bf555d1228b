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
