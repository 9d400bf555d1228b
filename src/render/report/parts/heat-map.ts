import type { VNode } from 'preact';
import type { Coverage, CoverageGroup, CoverageRow, CoverageState } from '../../../views/coverage/coverage.ts';
import { STATE_WORDS } from '../../coverage/coverage-words.ts';
import { type Child, el } from '../el.ts';
import { countOf, documentLink, longDay, ownerLink } from '../words.ts';
import { plainTable } from './picture.ts';
import { notes, section } from './section.ts';

const SIGNS: Readonly<Record<CoverageState, string>> = {
  nothing: '▲',
  documented: '◔',
  evidenced: '◑',
  audited: '●',
  excluded: '–',
};

const STATES: readonly CoverageState[] = ['nothing', 'documented', 'evidenced', 'audited', 'excluded'];

/** Every clause and control as a field of a map: how far documents, evidence and internal audits reach it. */
export function heatMapPart(coverage: Coverage): VNode {
  const { cycle, neverAudited, requirements } = coverage;
  return section(
    'coverage',
    'Clauses and controls',
    `How far documents, records and internal audits reach each of the ${requirements.length} requirements, in the cycle from ${longDay(cycle.from)} to ${longDay(cycle.to)}. ${
      neverAudited.length === 0
        ? 'Internal audits have looked at all that applies.'
        : `No internal audit has ever looked at ${countOf(neverAudited.length, 'of them', 'of them')}.`
    }`,
    notes(coverage.notes),
    el(
      'ul',
      { class: 'legend', 'aria-label': 'Signs' },
      STATES.map((state) =>
        el(
          'li',
          null,
          el('span', { class: `cell-sign ${state}`, 'aria-hidden': 'true' }, SIGNS[state]),
          el('span', null, el('strong', null, state), `: ${STATE_WORDS[state]}`),
        ),
      ),
    ),
    el(
      'div',
      { class: 'heat' },
      coverage.groups.map((group) => groupOf(group, coverage)),
    ),
    details(coverage),
  );
}

function groupOf(group: CoverageGroup, { requirements }: Coverage): VNode {
  const rows = requirements.filter((row) => row.kind === group.kind && row.group === group.id);
  return el(
    'section',
    { class: `heat-group ${group.kind}`, 'aria-label': group.title },
    el('h3', null, group.title, el('span', { class: 'amount' }, ` ${rows.length}`)),
    el('ul', { class: 'cells' }, rows.map(cellOf)),
  );
}

function cellOf({ id, title, state }: CoverageRow): VNode {
  return el(
    'li',
    null,
    el(
      'a',
      { class: `cell ${state}`, href: `#${idOf(id)}`, title: `${id} ${title}: ${state}` },
      el('span', { class: 'id' }, id.replace(/^A\./, '')),
      el('span', { class: 'cell-mark', 'aria-hidden': 'true' }, SIGNS[state]),
      el('span', { class: 'hidden-words' }, ` ${title}: ${state}`),
    ),
  );
}

/** Where the row of a requirement is. */
function idOf(id: string): string {
  return `requirement-${id.replaceAll('.', '-')}`;
}

function details({ requirements }: Coverage): VNode {
  return el(
    'details',
    { class: 'numbers', id: 'requirements' },
    el('summary', null, 'The same as a table, with what stands beside each'),
    plainTable('Clauses and controls', requirements, [
      {
        title: 'Requirement',
        cell: ({ id, title }) => el('span', { id: idOf(id), tabIndex: -1 }, el('strong', null, id), ` ${title}`),
      },
      {
        title: 'State',
        cell: ({ state }) =>
          el('span', { class: 'state' }, el('span', { 'aria-hidden': 'true' }, `${SIGNS[state]} `), state),
      },
      { title: 'Documents', cell: ({ documents }) => named(documents) },
      {
        title: 'Last evidence',
        cell: ({ evidence: { last, records } }) => (last === undefined ? named(records) : last),
      },
      {
        title: 'Last audited',
        kind: 'tight',
        cell: ({ audited: { last, planned } }) => last ?? (planned ? 'planned' : 'never'),
      },
      { title: 'Owner', cell: ({ owner }) => (owner === undefined ? '' : ownerLink(owner)) },
    ]),
  );
}

const NAMED_MAX = 3;

function named(refs: CoverageRow['documents']): Child {
  const shown = refs.slice(0, NAMED_MAX).flatMap((ref, index) => [index === 0 ? '' : ', ', documentLink(ref)]);
  return refs.length > NAMED_MAX ? [...shown, ` and ${refs.length - NAMED_MAX} more`] : shown;
}
