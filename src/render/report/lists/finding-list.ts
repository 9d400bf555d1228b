import type { VNode } from 'preact';
import { SEVERITIES, severityRank } from '../../../model/severity.ts';
import { el } from '../el.ts';
import type { FindingItem } from '../rows.ts';
import { documentLink, ownerLink, SEVERITY_SIGNS, titleCase, withCode } from '../words.ts';
import type { ListSpec } from './list-spec.ts';

const KIND_WORDS: Readonly<Record<FindingItem['kind'], string>> = {
  open: 'Open',
  baseline: 'Put up with by the baseline',
  waived: 'Taken back by an exception',
};

/** Findings: what is wrong where, and behind it why it matters and what to do. */
export const FINDING_LIST: ListSpec<FindingItem> = {
  id: 'findings',
  caption: 'Findings',
  noun: ['finding', 'findings'],
  columns: [
    { key: 'severity', title: 'Severity', kind: 'word', cell: severity, sort: (row) => severityRank(row.severity) },
    { key: 'message', title: 'What is wrong', kind: 'main', cell: whatIsWrong, sort: (row) => row.message },
    { key: 'document', title: 'Document', kind: 'wide', cell: where, sort: (row) => row.title ?? row.name },
    { key: 'owner', title: 'Owner', kind: 'owner-cell', cell: (row) => ownerLink(row.owner), sort: (row) => row.owner },
    { key: 'due', title: 'Due', kind: 'day', cell: (row) => row.due ?? '', sort: (row) => row.due },
  ],
  filters: [
    { key: 'severity', title: 'Severity', of: ({ severity: of }) => of, words: titleCase, order: SEVERITIES },
    { key: 'area', title: 'Area', of: ({ area }) => area, words: titleCase },
    { key: 'rule', title: 'Rule', of: ({ rule }) => rule },
    { key: 'owner', title: 'Owner', of: ({ owner }) => owner ?? 'nobody' },
    {
      key: 'kind',
      title: 'Status',
      of: ({ kind }) => kind,
      words: (kind) => KIND_WORDS[kind as FindingItem['kind']] ?? kind,
      order: ['open', 'baseline', 'waived'],
    },
  ],
  text: (row) =>
    [row.message, row.title, row.name, row.path, row.owner, row.rule, row.area, row.requirements, row.fix, row.severity]
      .filter(Boolean)
      .join(' '),
  rowKey: ({ key }) => key,
  empty: 'No findings: nothing that was checked is wrong.',
};

function severity({ severity: of, kind }: FindingItem): VNode {
  return el(
    'span',
    { class: `tag ${kind === 'open' ? of : 'put-up'}` },
    el('span', { 'aria-hidden': 'true' }, SEVERITY_SIGNS[of]),
    ` ${of}`,
  );
}

/** The document and the line that a finding is about. */
function where(row: FindingItem): VNode {
  const { hasPage, title, name, path, line } = row;
  const subject = hasPage ? documentLink(row) : name === path ? null : (title ?? name);
  return el('span', null, subject, el('span', { class: 'path' }, `${path}:${line}`));
}

function whatIsWrong(row: FindingItem): VNode {
  const { message, waiver, kind } = row;
  const note =
    kind === 'waived' ? `Taken back by ${waiver ?? ''}` : kind === 'baseline' ? KIND_WORDS.baseline : undefined;
  return el(
    'details',
    null,
    el('summary', null, withCode(message)),
    note === undefined ? null : el('p', { class: 'note' }, note),
    findingFacts(row),
  );
}

/** Why a finding matters, what to do, and what asks for it. */
export function findingFacts({ why, fix, requirements, rule, url, grade, derivation }: FindingItem): VNode {
  const fact = (term: string, words: unknown): readonly VNode[] =>
    words === undefined || words === '' ? [] : [el('dt', null, term), el('dd', null, words as string)];
  return el(
    'dl',
    { class: 'facts' },
    ...fact('Why it matters', why),
    ...fact('What to do', withCode(fix)),
    ...fact('Asked for by', requirements),
    ...fact('Likely grade', grade === 'none' ? undefined : `${grade}; the certification body decides`),
    ...fact('How the day came about', derivation && withCode(derivation)),
    ...fact('Rule', el('a', { href: url, rel: 'noopener noreferrer' }, rule)),
  );
}
