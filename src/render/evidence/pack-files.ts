import { posix } from 'node:path';
import type { Evidence } from '../../views/evidence/evidence.ts';
import type { RegisterRows } from '../../views/evidence/register-rows.ts';
import { urlPath } from '../escape.ts';
import { markdownToHtml } from '../html/markdown-to-html.ts';
import { renderCsv } from '../table/csv.ts';
import { type Table, tableOf } from '../table/table.ts';
import { changesPage } from './changes-page.ts';
import { documentPage, historyPage } from './document-pages.ts';
import { type IndexLink, indexPage } from './index-page.ts';
import { type Page, relativePath } from './page.ts';
import { pageHtml } from './page-html.ts';
import { pageMarkdown } from './page-markdown.ts';
import { trailPages } from './trail-pages.ts';

/** A file that is made for the pack; what is text is UTF-8. */
export interface PackPart {
  readonly path: string;
  readonly content: string;
  /** What it is, for the index; left out: other pages lead to it. */
  readonly says?: string | undefined;
}

/** Every page and table that is made from the evidence. `bodyOf` is the text of a document below its front matter; `views` are added as they are. */
export function packParts(
  evidence: Evidence,
  bodyOf: (path: string) => string,
  views: readonly PackPart[],
): readonly PackPart[] {
  const trails = trailPages(evidence);
  const changes = changesPage(evidence);
  const registers = evidence.registers.map((rows): PackPart => {
    return { path: `registers/${rows.type}.csv`, content: renderCsv(registerTable(rows)) };
  });
  const history: PackPart = {
    path: 'history/all-changes.csv',
    content: renderCsv(historyTable(evidence)),
    says: 'All changes of all documents within the period',
  };
  const listed = [...views, history, ...registers];
  const links: readonly IndexLink[] = [
    ...[changes, ...trails].map(({ at, title }) => ({ path: `${at}.html`, text: title })),
    ...listed.flatMap(({ path, says }) => (says === undefined ? [] : [{ path, text: `${says} (${path})` }])),
  ];
  const both = [indexPage(evidence, links), changes, ...trails];
  const alone = [
    ...documentPages(evidence, bodyOf),
    ...evidence.documents.map((document) => historyPage(document, evidence)),
  ];
  return [
    ...both.flatMap((page): readonly PackPart[] => [
      { path: `${page.at}.html`, content: pageHtml(page) },
      { path: `${page.at}.md`, content: pageMarkdown(page) },
    ]),
    ...alone.map((page) => ({ path: `${page.at}.html`, content: pageHtml(page) })),
    ...listed,
  ];
}

function documentPages(evidence: Evidence, bodyOf: (path: string) => string): readonly Page[] {
  const pageOf = new Map(evidence.documents.map(({ path, page }) => [path, page]));
  return evidence.documents.flatMap((document) => {
    const { path, page } = document;
    if (page === undefined) return [];
    const linkTo = (url: string): string | undefined => {
      const [target = '', fragment] = url.split('#', 2);
      const there = pageOf.get(posix.normalize(posix.join(posix.dirname(path), decoded(target))));
      if (there === undefined) return undefined;
      // Headings have their ids there as they have here.
      const place = fragment === undefined || fragment === '' ? '' : `#doc-${encodeURIComponent(decoded(fragment))}`;
      return urlPath(relativePath(page, there)) + place;
    };
    return [documentPage(document, evidence, markdownToHtml(bodyOf(path), { linkTo }))];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function registerTable({ type, columns, rows }: RegisterRows): Table {
  return { name: type, title: type, columns: columns.map((key) => ({ key, title: key })), rows };
}

function historyTable({ documents }: Evidence): Table {
  const changes = documents.flatMap(({ path, history }) => history.changes.map((change) => ({ path, ...change })));
  return tableOf({ name: 'all-changes', title: 'All changes' }, changes, [
    { key: 'on', title: 'Day', cell: ({ on }) => on },
    { key: 'path', title: 'Document', cell: ({ path }) => path },
    { key: 'commit', title: 'Commit', cell: ({ commit }) => commit },
    { key: 'author', title: 'Author', cell: ({ author }) => author },
    { key: 'email', title: 'Address', cell: ({ email }) => email },
    { key: 'subject', title: 'Message', cell: ({ subject }) => subject },
    { key: 'pull_request', title: 'Pull request', cell: ({ pullRequest }) => pullRequest },
    { key: 'what', title: 'What changed', cell: ({ what }) => what },
    { key: 'editorial', title: 'Editorial', cell: ({ isEditorial }) => isEditorial },
    { key: 'version', title: 'Version', cell: ({ version }) => version },
    { key: 'approved_by', title: 'Approved by', cell: ({ approvedBy }) => approvedBy },
    { key: 'approved_on', title: 'Approved on', cell: ({ approvedOn }) => approvedOn },
    { key: 'trailers', title: 'Trailers', cell: ({ trailers }) => trailers },
    {
      key: 'approved_on_github',
      title: 'Approved on GitHub',
      cell: ({ gitHubApprovals }) => gitHubApprovals ?? 'not checked',
    },
  ]);
}
