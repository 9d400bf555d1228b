import type { VNode } from 'preact';
import { el } from '../el.ts';
import type { DocumentItem, DutyItem, OwnerItem } from '../rows.ts';
import { distanceWords, documentLink, number, ownerLink, titleCase } from '../words.ts';
import type { ListSpec } from './list-spec.ts';

const LIFECYCLE_WORDS: Readonly<Record<DocumentItem['lifecycle'], string>> = {
  'in-force': 'in force',
  'not-yet': 'not in force yet',
  'no-longer': 'no longer in force',
};

const STATE_ORDER = ['overdue', 'in-grace', 'due-today', 'due-soon', 'scheduled', 'unscheduled'];

/** How a duty stands, in words. */
export function stateWords(state: string): string {
  return state === 'in-grace' ? 'Overdue' : state === 'overdue' ? 'Overdue' : titleCase(state);
}

/** Duties by day, those that follow when each is done on its day included. */
export const DUTY_LIST: ListSpec<DutyItem> = {
  id: 'duties',
  caption: 'Duties',
  noun: ['duty', 'duties'],
  columns: [
    { key: 'due', title: 'Due', kind: 'day', cell: (row) => row.due ?? 'no day', sort: (row) => row.due },
    { key: 'when', title: 'When', kind: 'word', cell: when, sort: (row) => row.days },
    {
      key: 'what',
      title: 'What',
      kind: 'main',
      cell: ({ what, repetition }) => (repetition > 0 ? `↻ ${what}` : what),
      sort: (row) => row.what,
    },
    { key: 'document', title: 'Record', kind: 'wide', cell: documentLink, sort: (row) => row.title ?? row.name },
    { key: 'owner', title: 'Owner', kind: 'owner-cell', cell: (row) => ownerLink(row.owner), sort: (row) => row.owner },
  ],
  filters: [
    { key: 'state', title: 'State', of: ({ state }) => state, words: stateWords, order: STATE_ORDER },
    { key: 'month', title: 'Month', of: ({ due }) => due?.slice(0, 7) ?? 'no day' },
    { key: 'owner', title: 'Owner', of: ({ owner }) => owner ?? 'nobody' },
    { key: 'what', title: 'What', of: ({ what }) => what },
  ],
  text: (row) => [row.what, row.title, row.name, row.path, row.owner, row.people, row.due].filter(Boolean).join(' '),
  rowKey: ({ key }) => key,
  empty: 'Nothing is owed in the next twelve months.',
};

function when({ days, state, derivation }: DutyItem): VNode {
  const words = days === undefined ? 'unscheduled' : distanceWords(days);
  return el('span', { class: `when ${state}`, title: derivation }, words);
}

/** Governed documents. */
export const DOCUMENT_LIST: ListSpec<DocumentItem> = {
  id: 'documents',
  caption: 'Documents',
  noun: ['document', 'documents'],
  columns: [
    {
      key: 'document',
      title: 'Document',
      kind: 'main',
      cell: documentCell,
      sort: (row) => row.title ?? row.name,
    },
    { key: 'type', title: 'Type', kind: 'word', cell: ({ type }) => type ?? '', sort: (row) => row.type },
    { key: 'status', title: 'Status', kind: 'word', cell: ({ status }) => status ?? '', sort: (row) => row.status },
    { key: 'owner', title: 'Owner', kind: 'owner-cell', cell: (row) => ownerLink(row.owner), sort: (row) => row.owner },
    { key: 'due', title: 'Next due', kind: 'day', cell: nextDue, sort: (row) => row.due },
    {
      key: 'findings',
      title: 'Findings',
      kind: 'number',
      cell: ({ findings }) => quietZero(findings),
      sort: (row) => row.findings,
    },
  ],
  filters: [
    { key: 'type', title: 'Type', of: ({ type }) => type ?? 'none' },
    { key: 'owner', title: 'Owner', of: ({ owner }) => owner ?? 'nobody' },
    {
      key: 'lifecycle',
      title: 'In force',
      of: ({ lifecycle }) => lifecycle,
      words: (of) => LIFECYCLE_WORDS[of as DocumentItem['lifecycle']] ?? of,
    },
  ],
  text: (row) => [row.title, row.name, row.path, row.owner, row.type, row.status].filter(Boolean).join(' '),
  rowKey: ({ key }) => key,
  empty: 'No document is governed: nothing was looked at.',
};

function documentCell({ path, name, title }: DocumentItem): VNode {
  const where = name === path || name === title ? path : `${name} · ${path}`;
  return el('span', null, documentLink({ path, name, title }), el('span', { class: 'path' }, where));
}

function nextDue({ due, late }: DocumentItem): VNode {
  return el(
    'span',
    { class: late > 0 ? 'when overdue' : 'when' },
    due === undefined ? '' : late > 0 ? `${due} · late` : due,
  );
}

function quietZero(n: number): VNode {
  return el('span', { class: n === 0 ? 'zero' : undefined }, number(n));
}

/** Whether an owner can be counted on, in words; nothing where all is well or nobody can tell. */
export function standingWords(standing: string | undefined): string | undefined {
  if (standing === 'left') return 'has left';
  if (standing === 'vacant') return 'nobody holds it';
  return standing === 'unknown' ? 'not known' : undefined;
}

/** Owners with what they have to do; a role with the people behind it. */
export const OWNER_LIST: ListSpec<OwnerItem> = {
  id: 'owners',
  caption: 'Owners',
  noun: ['owner', 'owners'],
  columns: [
    { key: 'owner', title: 'Owner', kind: 'main', cell: ownerCell, sort: (row) => row.owner },
    { key: 'people', title: 'People today', kind: 'wide', cell: peopleCell, sort: (row) => row.people || undefined },
    { key: 'late', title: 'Late', kind: 'number', cell: lateCell, sort: (row) => row.late },
    { key: 'soon', title: 'Due soon', kind: 'number', cell: ({ soon }) => quietZero(soon), sort: (row) => row.soon },
    {
      key: 'duties',
      title: 'Open duties',
      kind: 'number',
      cell: ({ duties }) => quietZero(duties),
      sort: (row) => row.duties,
    },
    {
      key: 'findings',
      title: 'Findings',
      kind: 'number',
      cell: ({ findings }) => quietZero(findings),
      sort: (row) => row.findings,
    },
    {
      key: 'documents',
      title: 'Documents',
      kind: 'number',
      cell: ({ documents }) => quietZero(documents),
      sort: (row) => row.documents,
    },
  ],
  filters: [],
  text: (row) => [row.owner ?? 'nobody', row.people].join(' '),
  rowKey: ({ key }) => key,
  empty: 'Nothing has an owner.',
};

function ownerCell({ owner }: OwnerItem): VNode {
  return ownerLink(owner);
}

function peopleCell({ people, standing }: OwnerItem): VNode {
  const problem = standingWords(standing);
  return el('span', null, people, problem === undefined ? null : el('span', { class: 'tag warning' }, `◆ ${problem}`));
}

function lateCell({ late }: OwnerItem): VNode {
  return late === 0 ? quietZero(0) : el('span', { class: 'when overdue' }, `${number(late)} late`);
}
