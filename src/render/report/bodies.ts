import type { DocumentPage } from '../../views/report/document-pages.ts';
import { markdownToHtml } from '../html/markdown-to-html.ts';
import { documentHref } from './words.ts';

/** All bodies together are at most so long, as HTML: some 600 documents of usual size. Setting them costs a second for each megabyte. */
export const BODIES_MAX_CHARS = 4_000_000;

/** Whether a body is in the report, there is none, there was no room for it, or only a few may see it. */
export type BodyState = 'shown' | 'none' | 'no-room' | 'restricted';

/** The bodies of documents as safe HTML, and why one is not there. */
export interface Bodies {
  readonly htmlOf: (path: string) => string | undefined;
  readonly stateOf: (path: string) => BodyState;
  readonly leftOut: number;
}

/**
 * Renders bodies as long as there is room: those of documents with findings first, since they are looked at first; then by
 * path. Of one that is left out the report says so, with the path of the file.
 */
export function bodiesOf(
  documents: readonly (Pick<DocumentPage, 'path'> & Partial<Pick<DocumentPage, 'restricted'>>)[],
  markdownOf: (path: string) => string | undefined,
  isFirst: (path: string) => boolean,
  maxChars: number = BODIES_MAX_CHARS,
): Bodies {
  const known = new Set(documents.map(({ path }) => path));
  const order = documents
    .map(({ path }) => path)
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1));
  const html = new Map<string, string>();
  const missing = new Map<string, BodyState>();
  const restricted = new Set(documents.flatMap((one) => (one.restricted === undefined ? [] : [one.path])));
  let room = maxChars;
  for (const path of order) {
    if (restricted.has(path)) {
      missing.set(path, 'restricted');
      continue;
    }
    const markdown = markdownOf(path);
    if (markdown === undefined || markdown.trim() === '') {
      missing.set(path, 'none');
      continue;
    }
    // HTML is hardly ever shorter than the Markdown that it was made from, so that nothing is made in vain.
    const body =
      markdown.length > room
        ? undefined
        : markdownToHtml(markdown, { headingShift: 1, idPrefix: 'body-', linkTo: linkFrom(path, known) });
    if (body === undefined || body.length > room) {
      missing.set(path, 'no-room');
      continue;
    }
    room -= body.length;
    html.set(path, body);
  }
  return {
    htmlOf: (path) => html.get(path),
    stateOf: (path) => missing.get(path) ?? 'shown',
    leftOut: [...missing.values()].filter((state) => state === 'no-room').length,
  };
}

/** Links between documents lead to their pages; where a link leads to anything else, its words stay. */
function linkFrom(path: string, known: ReadonlySet<string>): (url: string) => string | undefined {
  return (url) => {
    const target = resolved(path, url);
    return target !== undefined && known.has(target) ? documentHref(target) : undefined;
  };
}

function resolved(from: string, url: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}
