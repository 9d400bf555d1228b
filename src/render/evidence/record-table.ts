import { shortId } from '../../records/history.ts';
import type { Evidence } from '../../views/evidence/evidence.ts';
import type { EvidenceRecord } from '../../views/evidence/evidence-record.ts';
import type { Block, Cell, Inline } from './page.ts';

/** Where the page of a document is, by its path in the repository. */
export type LinkOf = (path: string) => { readonly page: string | undefined; readonly history: string } | undefined;

export function linksTo({ documents }: Pick<Evidence, 'documents'>): LinkOf {
  const byPath = new Map(documents.map(({ path, page, historyPage }) => [path, { page, history: historyPage }]));
  return (path) => byPath.get(path);
}

/** A record as a link to its document, or as words when that is not in the pack. */
export function recordLink(
  { path, name, title }: { readonly path: string; readonly name: string; readonly title?: string | undefined },
  linkOf: LinkOf,
): Inline {
  const text = title === undefined || title === name ? name : `${name} ${title}`;
  const page = linkOf(path)?.page;
  return page === undefined ? text : { text, href: page };
}

interface Listed extends EvidenceRecord {
  readonly because?: string | undefined;
}

/** Records with what an auditor writes down of each: version, dates, owner, approver, commit. */
export function recordTable(caption: string, records: readonly Listed[], linkOf: LinkOf): Block {
  const hasReasons = records.some(({ because }) => because !== undefined);
  const titles = [
    'Record',
    ...(hasReasons ? ['Here because'] : []),
    'Type',
    'Status',
    'Version',
    'Owner',
    'Approved',
    'Reviewed',
    'Next review',
    'Last change',
  ];
  return {
    kind: 'table',
    caption,
    columns: titles.map((title) => ({ title })),
    rows: records.map((record): readonly Cell[] => [
      [recordLink(record, linkOf), ...(record.restricted === undefined ? [] : [` (${record.restricted})`])],
      ...(hasReasons ? [record.because ?? ''] : []),
      record.type ?? '',
      record.status ?? '',
      record.version ?? '',
      [record.owner ?? 'nobody', ...(record.people.length > 0 ? [` (${record.people.join(', ')})`] : [])],
      approval(record),
      record.reviewedOn ?? record.recordedOn ?? '',
      record.nextReview ?? '',
      lastChange(record, linkOf),
    ]),
  };
}

function approval({ approvedBy, approvedOn }: EvidenceRecord): string {
  return [approvedOn, approvedBy].filter((part) => part !== undefined).join(' by ');
}

function lastChange({ lastChange: change, path }: EvidenceRecord, linkOf: LinkOf): Cell {
  const history = linkOf(path)?.history;
  if (!change) return 'not known';
  const text = `${change.on} ${shortId({ id: change.commit })}`;
  return history === undefined ? text : { text, href: history };
}
