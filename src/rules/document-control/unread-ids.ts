import type { Document } from '../../model/document.ts';

/** The value of `id`, on a line of its own or in a row between braces. */
const ID = /(?:^|[\s{,])id:[ \t]*["']?([^\s,"'}]+)/g;

/**
 * What looks like an id in front matter that cannot be read. Such documents are there: what is wrong with them is told
 * of them, and not of everything that refers to them.
 */
export function unreadIds(documents: readonly Document[]): ReadonlySet<string> {
  const unread = documents.filter(({ problems }) => problems.length > 0);
  const frontMatters = unread.map(({ text, bodyStart }) => (bodyStart === 0 ? text : text.slice(0, bodyStart)));
  return new Set(frontMatters.flatMap((text) => [...text.matchAll(ID)].flatMap(([, id]) => id ?? [])));
}
