import type { DocumentPage } from '../../views/report/document-pages.ts';
import { markdownToHtml } from '../html/markdown-to-html.ts';
import { documentHref, number } from './words.ts';

/** All bodies together are at most so long, as HTML: a file of more than some ten megabytes is opened by nobody. */
export const BODIES_MAX_CHARS = 8_000_000;

/** The bodies of documents as safe HTML, and why one is not there. */
export interface Bodies {
  readonly htmlOf: (path: string) => string | undefined;
  /** `shown`, or why the body is left out. */
  readonly wordsOf: (path: string) => string;
  readonly leftOut: number;
}

/**
 * Renders bodies as long as there is room: those of documents with findings first, since they are looked at first; then by
 * path. Of one that is left out the report says so, with the path of the file.
 */
export function bodiesOf(
  documents: readonly Pick<DocumentPage, 'path'>[],
  markdownOf: (path: string) => string | undefined,
  isFirst: (path: string) => boolean,
  maxChars: number = BODIES_MAX_CHARS,
): Bodies {
  const known = new Set(documents.map(({ path }) => path));
  const order = documents
    .map(({ path }) => path)
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1));
  const html = new Map<string, string>();
  const words = new Map<string, string>();
  let room = maxChars;
  for (const path of order) {
    const markdown = markdownOf(path);
    if (markdown === undefined || markdown.trim() === '') {
      words.set(path, 'It has no body.');
      continue;
    }
    // HTML is hardly ever shorter than the Markdown that it was made from, so that nothing is made in vain.
    const body =
      markdown.length > room
        ? undefined
        : markdownToHtml(markdown, { headingShift: 1, idPrefix: 'body-', linkTo: linkFrom(path, known) });
    if (body === undefined || body.length > room) {
      words.set(
        path,
        `Left out: the bodies in a report come to ${number(Math.round(maxChars / 1_000_000))} MB at most. It is in ${path}.`,
      );
      continue;
    }
    room -= body.length;
    html.set(path, body);
  }
  return {
    htmlOf: (path) => html.get(path),
    wordsOf: (path) => words.get(path) ?? 'shown',
    leftOut: [...words.values()].filter((why) => why.startsWith('Left out')).length,
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
