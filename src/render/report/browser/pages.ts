import { render, type VNode } from 'preact';
import { documentPage, missingPage, ownerPage } from '../parts/record-page.ts';
import type { ReportData } from './data.ts';

const TITLE = document.title;

/**
 * Pages of documents and owners: an address such as `#doc/policies%2Fa.md` puts one where the report is, any other brings the
 * report back.
 */
export function pages(data: ReportData): void {
  const report = document.getElementById('report');
  const place = document.getElementById('page');
  if (!report || !place) return;
  const follow = (isFirst: boolean): void => {
    const [kind, name] = routeOf(location.hash);
    const isPage = kind !== undefined;
    const wasPage = !place.hidden;
    report.hidden = isPage;
    place.hidden = !isPage;
    if (kind === undefined) {
      render(null, place);
      document.title = TITLE;
      if (wasPage) backTo(location.hash);
      return;
    }
    render(kind === 'doc' ? documentAt(data, name) : ownerAt(data, name), place);
    if (kind === 'doc') fillBody(data, name);
    const heading = place.querySelector<HTMLElement>('h1');
    document.title = `${heading?.textContent ?? ''} · ${TITLE}`;
    scrollTo(0, 0);
    if (!isFirst) heading?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => follow(false));
  place.addEventListener('click', keepInside);
  follow(true);
}

/** `#doc/…` and `#owner/…` with what they name; nothing for places in the report. */
function routeOf(hash: string): readonly [kind: 'doc' | 'owner' | undefined, name: string] {
  const found = /^#(doc|owner)\/(.*)$/s.exec(hash);
  if (!found) return [undefined, ''];
  return [found[1] as 'doc' | 'owner', decoded(found[2] ?? '')];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function documentAt(data: ReportData, path: string): VNode {
  const index = data.documents().findIndex((item) => item.path === path);
  const item = data.documents()[index];
  const detail = item && data.detailAt(index);
  if (!item || !detail) return missingPage(path);
  return documentPage(
    item,
    detail,
    data.findings().filter((finding) => finding.path === path),
  );
}

function fillBody(data: ReportData, path: string): void {
  const place = document.getElementById('body');
  const index = data.documents().findIndex((item) => item.path === path);
  if (!place || index === -1) return;
  const html = data.bodyAt(index);
  // The one place where HTML is put in. It was made safe when the report was, and the page's policy runs nothing in it.
  if (html !== undefined) place.innerHTML = html;
  else if (data.documents()[index]?.body === 'no-room') {
    place.textContent = `The texts in a report come to a few megabytes at most, and this one had no room. It is in ${path}.`;
  } else if (data.documents()[index]?.body === 'restricted') {
    place.textContent = `Only a few may see it, so its front matter and its text are not in this report. It is in ${path}.`;
  } else place.textContent = 'It has no text.';
}

function ownerAt(data: ReportData, owner: string): VNode {
  const isTheirs = ({ owner: text = '' }: { readonly owner: string | undefined }): boolean =>
    text === owner || text.split(', ').includes(owner);
  return ownerPage(
    owner,
    data.owners().find((item) => (item.owner ?? '') === owner),
    {
      duties: data.duties().filter(isTheirs),
      findings: data.findings().filter((item) => item.kind === 'open' && isTheirs(item)),
      documents: data.documents().filter(isTheirs),
    },
  );
}

/** Places in the text of a document are gone to without leaving its address. */
function keepInside(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest('#body a[href^="#"]');
  const hash = link?.getAttribute('href') ?? '';
  if (!link || /^#(?:doc|owner)\//.test(hash)) return;
  event.preventDefault();
  document.getElementById(decoded(hash.slice(1)))?.scrollIntoView();
}

function backTo(hash: string): void {
  const target = document.getElementById(decoded(hash.slice(1))) ?? document.getElementById('overview');
  target?.scrollIntoView();
  target?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
