import { COVERAGE_STATES, type Coverage, type CoverageRow, type CoverageState } from '../../views/coverage/coverage.ts';
import { type Table, type Tone, tableOf } from '../table/table.ts';

export const COVERAGE_TONES: Readonly<Record<CoverageState, Tone | undefined>> = {
  nothing: 'bad',
  documented: 'warn',
  evidenced: undefined,
  audited: 'good',
  excluded: 'quiet',
};

/** Each requirement with everything that stands beside it. */
export function coverageTable({ requirements }: Coverage): Table {
  return tableOf({ name: 'coverage', title: 'Coverage' }, requirements, [
    { key: 'framework', title: 'Framework', cell: ({ framework }) => framework },
    { key: 'kind', title: 'Kind', cell: ({ kind }) => kind },
    { key: 'group', title: 'Group', cell: ({ group }) => group },
    { key: 'id', title: 'Id', cell: ({ id }) => id },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'state', title: 'State', cell: stateCell },
    { key: 'applicable', title: 'Applies', cell: ({ applicable }) => applicable },
    { key: 'implementation', title: 'Implementation', cell: ({ implementation }) => implementation },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner },
    { key: 'people', title: 'People', cell: ({ people }) => people },
    { key: 'audited_last', title: 'Last audited', cell: ({ audited }) => audited.last },
    { key: 'audited_in_cycle', title: 'In this cycle', cell: ({ audited }) => audited.inCycle },
    { key: 'audit_results', title: 'Results', cell: ({ audited }) => audited.results },
    { key: 'audits', title: 'Audits', cell: ({ audited }) => [...new Set(audited.audits.map(({ report }) => report))] },
    { key: 'audit_planned', title: 'Planned', cell: ({ audited }) => audited.planned },
    { key: 'documents', title: 'Documents', cell: ({ documents }) => documents.map(({ name }) => name) },
    { key: 'risks', title: 'Risks', cell: ({ risks }) => risks.map(({ name }) => name) },
    { key: 'evidence_last', title: 'Last evidence', cell: ({ evidence }) => evidence.last },
    { key: 'evidence', title: 'Evidence', cell: ({ evidence }) => evidence.records.map(({ name }) => name) },
  ]);
}

/** Requirements of one group, as far as they fit on a page. */
export function coverageBriefTable(rows: readonly CoverageRow[]): Table {
  return tableOf({ name: 'coverage', title: 'Coverage' }, rows, [
    { key: 'id', title: 'Id', cell: ({ id }) => id },
    { key: 'title', title: 'Title', cell: ({ title }) => title },
    { key: 'state', title: 'State', cell: stateCell },
    { key: 'audited', title: 'Last audit', cell: auditedWords },
    { key: 'documents', title: 'Docs', align: 'right', cell: ({ documents }) => documents.length },
    { key: 'risks', title: 'Risks', align: 'right', cell: ({ risks }) => risks.length },
    {
      key: 'evidence',
      title: 'Evidence',
      cell: ({ evidence: { last, records } }) => last ?? (records.length > 0 ? 'no day' : ''),
    },
    // The statement of applicability speaks of controls alone.
    ...(rows.some(({ kind }) => kind === 'control') ? [{ key: 'implementation', title: 'SoA', cell: soaWords }] : []),
  ]);
}

/** How many requirements of each group are in each state. */
export function coverageGroupsTable({ groups }: Coverage): Table {
  const column = (state: CoverageState) => ({
    key: state,
    title: state,
    align: 'right' as const,
    cell: ({ states }: Coverage['groups'][number]) => states[state],
  });
  return tableOf({ name: 'coverage-groups', title: 'Coverage by group' }, groups, [
    { key: 'title', title: 'Group', cell: ({ title }) => title },
    { key: 'requirements', title: 'All', align: 'right', cell: ({ requirements }) => requirements },
    ...COVERAGE_STATES.map(column),
  ]);
}

function stateCell({ state }: CoverageRow) {
  const tone = COVERAGE_TONES[state];
  return tone === undefined ? state : { value: state, tone };
}

/** `2026-04-17 conform`, `never, planned`. */
export function auditedWords({ audited, state }: Pick<CoverageRow, 'audited' | 'state'>): string {
  const { last, audits, results, planned } = audited;
  if (audits.length === 0) return state === 'excluded' ? '' : planned ? 'never, planned' : 'never';
  return `${last ?? 'no day'} ${results.join(', ')}`;
}

function soaWords({ kind, applicable, implementation }: CoverageRow): string {
  if (kind === 'clause') return '';
  if (applicable === undefined) return 'not said';
  return applicable ? (implementation?.replaceAll('-', ' ') ?? 'applies') : 'excluded';
}
