import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Version } from '../../records/history.ts';
import type { Isms } from '../../records/isms.ts';
import { entryChanges, pullRequestOf } from './document-history.ts';
import { nodeWords } from './node-words.ts';
import { isWithin, type Period } from './period.ts';

/** What auditors ask to have changed since they were here, with the types of record that tell. */
export const CHANGE_AREAS = [
  { area: 'Scope', types: ['isms-scope'] },
  { area: 'Statement of applicability', types: ['soa'] },
  { area: 'Risks', types: ['risk', 'risk-method', 'risk-treatment-plan'] },
  { area: 'Roles and people', types: ['role', 'person'] },
  { area: 'Suppliers', types: ['supplier'] },
  { area: 'Assets', types: ['asset'] },
  { area: 'Documents', types: ['policy', 'procedure', 'standard', 'guideline', 'objective', 'audit-programme'] },
] as const;

/** One entry that one commit changed. */
export interface AreaChange {
  readonly area: string;
  readonly on: PlainDate;
  readonly commit: string;
  readonly author: string;
  readonly subject: string;
  readonly pullRequest: number | undefined;
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  /** `added`, `removed`, or the fields that differ. Of a statement of applicability, the controls whose row differs. */
  readonly what: readonly string[];
}

/** Areas in their order, newest change first. `undefined`: there is no history to tell. */
export function changesSince(isms: Isms, period: Period): readonly AreaChange[] | undefined {
  const { history } = isms;
  if (!history) return undefined;
  const paths = [...new Set(isms.entries.map(({ path }) => path))];
  const changed = paths.flatMap((path) => {
    const versions = history.versionsOf(path);
    return versions.flatMap((version, index) =>
      isWithin(period, version.arrived.on) ? inVersion(version, versions[index + 1]) : [],
    );
  });
  const removed = history.removals
    .filter(({ commit }) => isWithin(period, commit.on))
    .flatMap(({ commit, last }) =>
      last.entries.flatMap((entry) => rowOf(entry, ['removed'], { ...last, commit, arrived: commit })),
    );
  const all = [...changed, ...removed];
  return CHANGE_AREAS.flatMap(({ area }) =>
    all
      .filter((change) => change.area === area)
      .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  );
}

function inVersion(version: Version, before: Version | undefined): readonly AreaChange[] {
  return entryChanges(before, version).flatMap(({ entry, what }) =>
    rowOf(entry, withControls(entry, what, before), version),
  );
}

function rowOf(
  entry: Entry,
  what: readonly string[],
  { commit, arrived, path }: Pick<Version, 'commit' | 'arrived' | 'path'>,
): readonly AreaChange[] {
  const area = CHANGE_AREAS.find(({ types }) => (types as readonly (string | undefined)[]).includes(entry.type))?.area;
  if (area === undefined) return [];
  return [
    {
      area,
      on: arrived.on,
      commit: commit.id,
      author: commit.author.name,
      subject: commit.subject,
      pullRequest: pullRequestOf(arrived) ?? pullRequestOf(commit),
      name: given(entry.id) ?? entry.name,
      title: given(entry.title),
      path,
      what,
    },
  ];
}

/** That the rows of a statement of applicability changed says little: which controls did says much. */
function withControls(entry: Entry, what: readonly string[], before: Version | undefined): readonly string[] {
  if (entry.type !== 'soa' || !what.includes('entries')) return what;
  const was = before?.entries.find(({ register, type }) => !register && type === 'soa');
  const [old, now] = [controlsOf(was), controlsOf(entry)];
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
    (control) => old.get(control) !== now.get(control),
  );
  return [...what.filter((one) => one !== 'entries'), ...differing];
}

function controlsOf(entry: Entry | undefined): ReadonlyMap<string, string> {
  const list = entry?.root?.entries.find(({ key }) => key === 'entries')?.value;
  const rows = list?.kind === 'list' ? list.items : [];
  return new Map(
    rows.map((row) => {
      const control = row.kind === 'map' ? row.entries.find(({ key }) => key === 'control')?.value : undefined;
      return [control ? nodeWords(control) : 'a row without a control', nodeWords(row)];
    }),
  );
}
