import type { VNode } from 'preact';
import type { ExplainedDuty, ExplainedEntry } from '../../../views/explain.ts';
import type { DocumentFact, Referrer } from '../../../views/report/document-pages.ts';
import { type Child, el } from '../el.ts';
import { findingFacts } from '../lists/finding-list.ts';
import { standingWords } from '../lists/other-lists.ts';
import type { DocumentItem, DutyItem, FindingItem, OwnerItem } from '../rows.ts';
import {
  countOf,
  distanceWords,
  documentHref,
  documentLink,
  longDay,
  ownerLink,
  SEVERITY_SIGNS,
  withCode,
} from '../words.ts';
import { plainTable } from './picture.ts';

/** What only the page of a document needs; it lies apart from the lists, and is read when the page is opened. */
export interface DocumentDetail {
  readonly facts: readonly DocumentFact[];
  readonly entries: readonly ExplainedEntry[];
  readonly referredToBy: readonly Referrer[];
}

const LIFECYCLE_WORDS = {
  'in-force': 'in force',
  'not-yet': 'not in force yet',
  'no-longer': 'no longer in force',
} as const;

/** The page of a document; its body is put into the last part of it, which has the id `body`. */
export function documentPage(item: DocumentItem, detail: DocumentDetail, findings: readonly FindingItem[]): VNode {
  const { title, name, path, type, status, lifecycle, owner } = item;
  const { facts, entries, referredToBy } = detail;
  const duties = entries.flatMap((entry) => entry.duties.map((duty) => ({ ...duty, entry }))).toSorted(byDue);
  return el(
    'article',
    { class: 'record', 'aria-labelledby': 'record-heading' },
    back(),
    el('p', { class: 'eyebrow' }, [type, name === path ? undefined : name].filter(Boolean).join(' · ') || 'Document'),
    el('h1', { id: 'record-heading', tabIndex: -1 }, title ?? name),
    el('p', { class: 'lede' }, `${status ?? 'no status'}, ${LIFECYCLE_WORDS[lifecycle]} · owner: `, ownerLink(owner)),
    el('p', { class: 'path' }, path),
    part(
      'record-findings',
      `Findings · ${findings.length}`,
      findings.length === 0
        ? el('p', { class: 'quiet' }, 'None: nothing that was checked is wrong with it.')
        : findings.map(findingCard),
    ),
    part(
      'record-duties',
      `Duties · ${duties.length}`,
      duties.length === 0
        ? el('p', { class: 'quiet' }, 'It creates no duty with a date.')
        : plainTable('Duties, and how each day came about', duties, [
            { title: 'Due', kind: 'tight', cell: ({ due }) => due ?? 'no day' },
            { title: 'When', kind: 'tight', cell: whenCell },
            {
              title: 'What',
              cell: ({ what, entry }) => (entries.length > 1 ? `${what}: ${entry.title ?? entry.name}` : what),
            },
            { title: 'How the day came about', cell: ({ derivation }) => withCode(derivation) },
          ]),
    ),
    entries.length > 1 ? part('record-rows', `Rows · ${entries.length}`, rowsTable(entries)) : null,
    part('record-facts', 'What it says of itself', factsTable(facts)),
    part(
      'record-referrers',
      'Who refers to it',
      referredToBy.length === 0
        ? el('p', { class: 'quiet' }, 'No record names its id.')
        : el(
            'ul',
            { class: 'chips' },
            referredToBy.map((one) => el('li', null, el('a', { href: documentHref(one.path) }, one.name))),
          ),
    ),
    el(
      'section',
      { class: 'part body-part', 'aria-labelledby': 'body-heading' },
      el('h2', { id: 'body-heading' }, 'The document'),
      el('div', { id: 'body', class: 'prose' }),
    ),
  );
}

/** What has no day comes last. */
function byDue(a: ExplainedDuty, b: ExplainedDuty): number {
  return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : a.due === b.due ? 0 : 1;
}

function whenCell({ days, state }: ExplainedDuty): Child {
  return days === undefined ? 'unscheduled' : el('span', { class: `when ${state}` }, distanceWords(days));
}

function part(id: string, title: string, ...content: readonly Child[]): VNode {
  return el('section', { class: 'part', 'aria-labelledby': id }, el('h2', { id }, title), ...content);
}

function back(): VNode {
  return el('p', { class: 'back' }, el('a', { href: '#overview' }, '← The report'));
}

function findingCard(item: FindingItem): VNode {
  const { severity, message, line, due, kind, waiver } = item;
  return el(
    'div',
    { class: `card finding ${kind === 'open' ? severity : 'put-up'}` },
    el(
      'p',
      { class: 'finding-head' },
      el(
        'span',
        { class: `tag ${kind === 'open' ? severity : 'put-up'}` },
        el('span', { 'aria-hidden': 'true' }, SEVERITY_SIGNS[severity]),
        ` ${severity}`,
      ),
      ` line ${line}`,
      due === undefined ? '' : ` · due ${longDay(due)}`,
    ),
    el('h3', null, withCode(message)),
    kind === 'open'
      ? null
      : el('p', { class: 'note' }, kind === 'waived' ? `Taken back by ${waiver ?? ''}` : 'Put up with by the baseline'),
    findingFacts(item),
  );
}

function rowsTable(entries: readonly ExplainedEntry[]): VNode {
  return plainTable('Rows of the register', entries, [
    { title: 'Row', cell: ({ name }) => name },
    { title: 'Title', cell: ({ title }) => title ?? '' },
    { title: 'Status', cell: ({ status }) => status ?? '' },
    { title: 'Owner', cell: ({ owner }) => ownerLink(owner) },
    { title: 'Named by', cell: ({ referredToBy }) => referredToBy.join(', ') },
  ]);
}

function factsTable(facts: readonly DocumentFact[]): VNode {
  if (facts.length === 0) return el('p', { class: 'quiet' }, 'Nothing.');
  return el(
    'dl',
    { class: 'facts wide' },
    facts.flatMap(({ key, value }) => [el('dt', null, key), el('dd', null, value)]),
  );
}

/** The page of an owner: what is late and what comes, what is wrong, and what they answer for. */
export function ownerPage(
  owner: string,
  item: OwnerItem | undefined,
  lists: {
    readonly duties: readonly DutyItem[];
    readonly findings: readonly FindingItem[];
    readonly documents: readonly DocumentItem[];
  },
): VNode {
  const { duties, findings, documents } = lists;
  const late = duties.filter(({ days }) => days !== undefined && days < 0).length;
  const problem = standingWords(item?.standing);
  return el(
    'article',
    { class: 'record', 'aria-labelledby': 'record-heading' },
    back(),
    el('p', { class: 'eyebrow' }, 'Owner'),
    el('h1', { id: 'record-heading', tabIndex: -1 }, owner === '' ? 'Nobody' : owner),
    el(
      'p',
      { class: 'lede' },
      item && item.people !== '' ? `Today: ${item.people}. ` : '',
      problem === undefined ? '' : `◆ ${problem}. `,
      `${countOf(late, 'duty', 'duties')} late, ${countOf(findings.length, 'finding')}.`,
    ),
    part(
      'owner-duties',
      `Duties in the next twelve months · ${duties.length}`,
      duties.length === 0
        ? el('p', { class: 'quiet' }, 'None.')
        : plainTable('Duties', duties, [
            { title: 'Due', kind: 'tight', cell: ({ due }) => due ?? 'no day' },
            {
              title: 'When',
              cell: ({ days, state }) =>
                days === undefined ? 'unscheduled' : el('span', { class: `when ${state}` }, distanceWords(days)),
            },
            { title: 'What', cell: ({ what, repetition }) => (repetition > 0 ? `↻ ${what}` : what) },
            { title: 'Record', cell: documentLink },
          ]),
    ),
    part(
      'owner-findings',
      `Findings · ${findings.length}`,
      findings.length === 0
        ? el('p', { class: 'quiet' }, 'None.')
        : plainTable('Findings', findings, [
            { title: 'Severity', cell: ({ severity }) => `${SEVERITY_SIGNS[severity]} ${severity}` },
            { title: 'What is wrong', cell: ({ message }) => withCode(message) },
            { title: 'Document', cell: documentLink },
            { title: 'What to do', cell: ({ fix }) => withCode(fix) },
          ]),
    ),
    part(
      'owner-documents',
      `Documents · ${documents.length}`,
      documents.length === 0
        ? el('p', { class: 'quiet' }, 'None.')
        : plainTable('Documents', documents, [
            { title: 'Document', cell: documentLink },
            { title: 'Type', cell: ({ type }) => type ?? '' },
            { title: 'Next due', kind: 'tight', cell: ({ due }) => due ?? '' },
          ]),
    ),
  );
}

/** What stands where nothing is to be found under an address. */
export function missingPage(what: string): VNode {
  return el(
    'article',
    { class: 'record' },
    back(),
    el('h1', { id: 'record-heading', tabIndex: -1 }, 'Not in this report'),
    el('p', { class: 'lede' }, `There is nothing under ${what}.`),
  );
}
