import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { dayThatMatters } from '../record-line.ts';
import { type Responsible, responsibleAs, responsibleFor } from '../responsible.ts';
import { unreadNotes } from '../unread-notes.ts';
import { type AuditResult, auditNotes, auditResults, type CoverageCycle, coverageCycle, plannedIn } from './audited.ts';
import { type Because, type Covering, coveringOf } from './covering.ts';
import { type CoveredRequirement, FRAMEWORK, GROUPS, REQUIREMENTS, type RequirementGroup } from './requirements.ts';

/**
 * How far a requirement is covered; each step takes in those before it. `excluded`: the statement of applicability leaves
 * the control out. `nothing`: no document names it. `documented`: a document in force names it, or its type answers it.
 * `evidenced`: a record shows that it was done. `audited`: an internal audit of the cycle looked at it, whatever it found.
 */
export type CoverageState = 'excluded' | 'nothing' | 'documented' | 'evidenced' | 'audited';

/** From the one to look at first. */
export const COVERAGE_STATES = ['nothing', 'documented', 'evidenced', 'audited', 'excluded'] as const;

/** Something that stands beside a requirement, and why it stands there. */
export interface CoverRef {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly because: Because;
  /** The day that matters for its type. */
  readonly day: PlainDate | undefined;
}

/** One clause or control against all that the management system has for it. */
export interface CoverageRow extends CoveredRequirement, Responsible {
  readonly state: CoverageState;
  /** Always true for a clause: none can be left out. `undefined`: no statement of applicability in force says. */
  readonly applicable: boolean | undefined;
  readonly implementation: string | undefined;
  readonly justification: string | undefined;
  readonly audited: {
    /** The last day of the last audit that looked at it, in whatever cycle; `undefined` when none did. */
    readonly last: PlainDate | undefined;
    readonly inCycle: boolean;
    /** What that last audit found: more than one where several tests named it. */
    readonly results: readonly string[];
    /** Whether an audit that is planned or under way will look at it. */
    readonly planned: boolean;
    readonly audits: readonly AuditResult[];
  };
  readonly documents: readonly CoverRef[];
  readonly risks: readonly CoverRef[];
  readonly evidence: { readonly last: PlainDate | undefined; readonly records: readonly CoverRef[] };
}

/** A chapter or a theme with how many of its requirements are in each state. */
export interface CoverageGroup extends RequirementGroup {
  readonly requirements: number;
  readonly states: Readonly<Record<CoverageState, number>>;
}

/** Clauses and controls against documents, audits, risks, the statement of applicability and evidence. */
export interface Coverage {
  readonly framework: string;
  readonly today: PlainDate;
  readonly cycle: CoverageCycle;
  /** Ids of what applies and no internal audit has ever looked at. */
  readonly neverAudited: readonly string[];
  readonly groups: readonly CoverageGroup[];
  readonly requirements: readonly CoverageRow[];
  /** What limits this view, in sentences. */
  readonly notes: readonly string[];
}

export interface CoverageOptions {
  /** Only clauses, or only controls; both when left out. */
  readonly by?: 'clause' | 'control' | undefined;
}

export function coverageOf(isms: Isms, { by }: CoverageOptions = {}): Coverage {
  const cycle = coverageCycle(isms);
  const scene: Scene = {
    isms,
    covering: coveringOf(isms),
    audits: auditResults(isms, cycle),
    planned: plannedIn(isms),
  };
  const isAsked = ({ kind }: { readonly kind: 'clause' | 'control' }): boolean => by === undefined || kind === by;
  const rows = REQUIREMENTS.filter(isAsked).map((requirement) => rowOf(requirement, scene));
  return {
    framework: FRAMEWORK,
    today: isms.today,
    cycle,
    neverAudited: rows.filter(isNeverAudited).map(({ id }) => id),
    groups: GROUPS.filter(isAsked).map((group) => groupOf(group, rows)),
    requirements: rows,
    notes: notesOn(isms, scene.covering, cycle),
  };
}

interface Scene {
  readonly isms: Isms;
  readonly covering: Covering;
  readonly audits: ReadonlyMap<string, readonly AuditResult[]>;
  readonly planned: ReadonlySet<string>;
}

function isNeverAudited({ state, audited }: CoverageRow): boolean {
  return state !== 'excluded' && audited.audits.length === 0;
}

function rowOf(requirement: CoveredRequirement, { isms, covering, audits, planned }: Scene): CoverageRow {
  const { id, kind } = requirement;
  const decision = covering.applicability.get(id);
  const applicable = kind === 'clause' ? true : decision?.applicable;
  const documents = [...(covering.documents.get(id) ?? [])];
  const records = refs(covering.evidence.get(id), isms).sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
  const results = audits.get(id) ?? [];
  const [first] = documents;
  const found = {
    documents: documents.length,
    evidence: records.length,
    inCycle: results.some(({ inCycle }) => inCycle),
  };
  return {
    ...requirement,
    state: applicable === false ? 'excluded' : stateOf(found),
    applicable,
    implementation: decision?.implementation,
    justification: decision?.justification,
    ...ownerOf(decision?.owner, first?.[0], isms),
    audited: {
      last: results[0]?.day,
      inCycle: found.inCycle,
      results: [
        ...new Set(
          results.flatMap(({ report, result }) => (report === results[0]?.report ? [result ?? 'looked at'] : [])),
        ),
      ],
      planned: planned.has(id),
      audits: results,
    },
    documents: refs(covering.documents.get(id), isms),
    risks: refs(covering.risks.get(id), isms),
    evidence: { last: records[0]?.day, records },
  };
}

function stateOf(found: {
  readonly documents: number;
  readonly evidence: number;
  readonly inCycle: boolean;
}): CoverageState {
  if (found.inCycle) return 'audited';
  if (found.evidence > 0) return 'evidenced';
  return found.documents > 0 ? 'documented' : 'nothing';
}

/** Whoever the statement of applicability names, else the owner of the first document. */
function ownerOf(owner: string | undefined, document: Entry | undefined, isms: Isms): Responsible {
  if (owner !== undefined) return responsibleAs(owner, isms, isms.today);
  return document ? responsibleFor(document, isms, isms.today) : { owner: undefined, people: [] };
}

function refs(entries: ReadonlyMap<Entry, Because> | undefined, { today }: Isms): CoverRef[] {
  return [...(entries ?? [])].map(([entry, because]) => ({
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    because,
    day: dayThatMatters(entry, today)?.day,
  }));
}

function groupOf(group: RequirementGroup, rows: readonly CoverageRow[]): CoverageGroup {
  const own = rows.filter((row) => row.kind === group.kind && row.group === group.id);
  const count = (state: CoverageState): number => own.filter((row) => row.state === state).length;
  return {
    ...group,
    requirements: own.length,
    states: {
      nothing: count('nothing'),
      documented: count('documented'),
      evidenced: count('evidenced'),
      audited: count('audited'),
      excluded: count('excluded'),
    },
  };
}

function notesOn(isms: Isms, { hasSoa, applicability }: Covering, cycle: CoverageCycle): readonly string[] {
  return [
    ...(hasSoa ? [] : ['No statement of applicability is in force: which controls apply is not known.']),
    ...(hasSoa && !REQUIREMENTS.some(({ id }) => applicability.has(id))
      ? ['The statement of applicability in force names no control of 2022 that can be read: which apply is not known.']
      : []),
    ...auditNotes(isms, cycle),
    ...unreadNotes(isms),
  ];
}
