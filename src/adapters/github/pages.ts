import type * as z from 'zod';
import { GitHubError } from '../../model/errors.ts';
import { isElsewhere, nextLink } from './addresses.ts';
import type { Call, Send } from './exchange.ts';
import { explain, unreadable } from './explain.ts';

/** GitHub's maximum: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;

/** 50,000 entries, and half of what a workflow's token may ask for in an hour. */
const PAGES_MAX = 500;

/**
 * Every entry of a list, over all its pages. Complete or an error: an issue that is not seen would be opened again.
 *
 * @throws GitHubError when a page is refused, cut short, not a JSON array or of another shape, and when the links
 *   between the pages go round in a circle, on to another host, or without end.
 */
export async function allPages<T>(send: Send, call: Call, entry: z.ZodType<T>): Promise<readonly T[]> {
  const entries: T[] = [];
  const visited = new Set<string>();
  let page: Call = { ...call, parameters: { ...call.parameters, per_page: PAGE_SIZE } };
  for (let count = 0; count < PAGES_MAX; count += 1) {
    const answer = await send(page);
    if (answer.status !== 200) throw explain(answer);
    if (!Array.isArray(answer.data)) throw unreadable(answer);
    for (const item of answer.data) {
      const parsed = entry.safeParse(item);
      if (!parsed.success) throw unreadable(answer, `an entry has an unexpected shape (${issuePath(parsed.error)})`);
      entries.push(parsed.data);
    }
    const next = nextLink(answer.headers.link);
    if (next === undefined) return entries;
    if (isElsewhere(next, answer.url)) throw unreadable(answer, 'the link to the next page leads to another host');
    const url = new URL(next, answer.url).href;
    visited.add(answer.url);
    if (visited.has(url)) throw unreadable(answer, 'the links between the pages loop');
    page = { what: call.what, method: 'GET', url };
  }
  throw new GitHubError(`Could not ${call.what}: the list has more than ${PAGES_MAX} pages of ${PAGE_SIZE} entries.`, {
    status: 200,
    hint: 'A list that was read in part would open issues twice. Ask for a shorter one.',
  });
}

/** Where in an answer the shape is wrong, as `labels.0.name`. */
export function issuePath(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') || 'at its top';
}
