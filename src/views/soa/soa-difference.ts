import type { NotChecked } from '../../model/report.ts';
import { byName } from './driver.ts';
import type { SoaControl, SoaSource, SoaStanding, StatementOfApplicability } from './statement.ts';

/** One side of a comparison. */
export interface SoaSide {
  /** What the person called it: `v1.0`, `the files here`, a path. */
  readonly label: string;
  /** The commit it was read from, where it was one. */
  readonly commit: string | undefined;
  readonly standing: SoaStanding;
  readonly sources: readonly Pick<SoaSource, 'name' | 'title' | 'path' | 'version' | 'edition' | 'approvedOn'>[];
}

export type SoaChangeKind =
  | 'added'
  | 'removed'
  | 'decision'
  | 'implementation'
  | 'justification'
  | 'reasons'
  | 'target-date'
  | 'owner'
  | 'evidence'
  | 'documents';

/** One thing that is other than it was. Lists are in their order; what was or is not there is an empty list. */
export interface SoaChange {
  readonly control: string;
  readonly title: string | undefined;
  readonly kind: SoaChangeKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whoever answers for the control now, else whoever did. */
  readonly owner: string | undefined;
}

export interface SoaDifference {
  readonly before: SoaSide;
  readonly after: SoaSide;
  /** By control in the order of the later statement, the weightiest change of each first. */
  readonly changes: readonly SoaChange[];
  /** How many controls have changed. */
  readonly controls: number;
  /** How many of these are listed on both sides and are the same. */
  readonly unchanged: number;
  readonly notChecked: readonly NotChecked[];
}

/** A statement and where it was found. */
export interface ComparedStatement {
  readonly statement: StatementOfApplicability;
  readonly label: string;
  readonly commit?: string | undefined;
  /** Whether it is a file alone, without the documents and records that stood around it. */
  readonly alone?: boolean | undefined;
}

/**
 * What changed between two statements, control by control. What only the documents around a statement can tell is not
 * compared where a side is a file alone, and that is said.
 */
export function soaDifference(before: ComparedStatement, after: ComparedStatement): SoaDifference {
  const isAlone = before.alone === true || after.alone === true;
  const earlier = listedControls(before.statement);
  const later = listedControls(after.statement);
  const names = [...later.keys(), ...[...earlier.keys()].filter((control) => !later.has(control))];
  const changes = names.map((control) => changesOf(earlier.get(control), later.get(control), isAlone));
  return {
    before: sideOf(before),
    after: sideOf(after),
    changes: changes.flat(),
    controls: changes.filter((of) => of.length > 0).length,
    unchanged: changes.filter((of) => of.length === 0).length,
    notChecked: [
      ...before.statement.notChecked.map((one) => ({ ...one, what: `${before.label}: ${one.what}` })),
      ...after.statement.notChecked.map((one) => ({ ...one, what: `${after.label}: ${one.what}` })),
      ...(isAlone
        ? [
            {
              what: 'which documents implement each control',
              why: 'an older statement as a file does not bring the documents of its time',
              fix: 'Compare with a commit: holdfast soa --since REF.',
            },
          ]
        : []),
    ],
  };
}

/** Every number of the edition of 2013 is a control of its own here: it has no counterpart that a machine could name. */
function listedControls({ controls, legacy }: StatementOfApplicability): ReadonlyMap<string, SoaControl> {
  const old = legacy.map(({ control, decision, justification }): readonly [string, SoaControl] => [
    control,
    { ...NOTHING, control, decision, justification },
  ]);
  return new Map([...controls.filter(({ listed }) => listed).map((one) => [one.control, one] as const), ...old]);
}

const NOTHING: SoaControl = {
  control: '',
  title: undefined,
  theme: 'own',
  listed: true,
  decision: 'undecided',
  justification: undefined,
  reasons: [],
  drivers: [],
  documents: [],
  owner: undefined,
  people: [],
  ownerFrom: undefined,
  implementation: undefined,
  targetDate: undefined,
  links: [],
  evidence: [],
  evidenceOn: undefined,
  problems: [],
  path: undefined,
  line: undefined,
};

function changesOf(
  before: SoaControl | undefined,
  after: SoaControl | undefined,
  isAlone: boolean,
): readonly SoaChange[] {
  const one = after ?? before;
  if (!one) return [];
  const { control, title, owner } = one;
  const change = (kind: SoaChangeKind, was: readonly string[], is: readonly string[]): SoaChange => ({
    control,
    title,
    kind,
    before: was,
    after: is,
    owner: owner ?? before?.owner,
  });
  if (!before) return [change('added', [], [one.decision])];
  if (!after) return [change('removed', [one.decision], [])];
  const compared: readonly SoaChange[] = [
    change('decision', [before.decision], [after.decision]),
    change('implementation', some(before.implementation), some(after.implementation)),
    change('justification', some(before.justification), some(after.justification)),
    change('reasons', sorted(before.reasons), sorted(after.reasons)),
    change('target-date', some(before.targetDate), some(after.targetDate)),
    change('owner', some(ownerOf(before, isAlone)), some(ownerOf(after, isAlone))),
    change('evidence', sorted(before.links), sorted(after.links)),
    ...(isAlone ? [] : [change('documents', documentsOf(before), documentsOf(after))]),
  ];
  return compared.filter((found) => found.before.join('\0') !== found.after.join('\0'));
}

/** The owner of a document counts only where the documents of both sides are known. */
function ownerOf({ owner, ownerFrom }: SoaControl, isAlone: boolean): string | undefined {
  return isAlone && ownerFrom !== 'statement' ? undefined : owner;
}

function documentsOf({ documents }: SoaControl): readonly string[] {
  return [...documents].sort(byName).map(({ name }) => name);
}

function some(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function sorted(values: readonly string[]): readonly string[] {
  return [...values].sort();
}

function sideOf({ statement, label, commit }: ComparedStatement): SoaSide {
  const sources = statement.sources.map(({ name, title, path, version, edition, approvedOn }) => ({
    name,
    title,
    path,
    version,
    edition,
    approvedOn,
  }));
  return { label, commit, standing: statement.standing, sources };
}
