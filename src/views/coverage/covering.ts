import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { requirementsNamedBy } from '../../records/named-requirements.ts';
import { recordOf } from '../../records/record-of.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import { risk } from '../../records/types/risk.ts';
import { isDone } from '../record-line.ts';
import { chosenStatement } from '../soa/chosen.ts';
import { type StatementRow, statementRows } from '../soa/entries.ts';

/** What the statement of applicability in force says about a control. */
export interface Applicability {
  readonly applicable: boolean | undefined;
  /** `implemented`, `partial`, `planned`, `not-started`. */
  readonly implementation: string | undefined;
  readonly justification: string | undefined;
  readonly owner: string | undefined;
}

/** How something comes to stand beside a requirement: it names it, the standard asks for its type there, or the SoA names it. */
export type Because = 'names-it' | 'type' | 'soa';

/** What stands beside each requirement. */
export interface Covering {
  readonly documents: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
  readonly risks: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
  readonly evidence: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
  /** By control; empty without a statement of applicability in force. */
  readonly applicability: ReadonlyMap<string, Applicability>;
  /** Whether a statement of applicability is in force. */
  readonly hasSoa: boolean;
}

/** Records that tell of something that went wrong or is put up with: that they name a control does not show that it works. */
const NO_PROOF: ReadonlySet<string> = new Set([
  'nonconformity',
  'corrective-action',
  'exception',
  'incident',
  'audit-report',
]);

/** What is put up with shows no control at work, not even that under which exceptions are kept. */
const PUT_UP_WITH = 'exception';

type Pairs = Map<string, Map<Entry, Because>>;

function add(pairs: Pairs, ref: string, entry: Entry, because: Because): void {
  const there = pairs.get(ref) ?? new Map<Entry, Because>();
  if (!there.has(entry)) there.set(entry, because);
  pairs.set(ref, there);
}

/** Looks through the whole management system for what stands beside each clause and control. */
export function coveringOf(isms: Isms): Covering {
  const [documents, risks, evidence]: readonly [Pairs, Pairs, Pairs] = [new Map(), new Map(), new Map()];
  const { standing, records } = chosenStatement(isms);
  const hasSoa = standing === 'in-force';
  const rows = hasSoa ? records.flatMap(statementRows) : [];
  for (const [ref, entry, because] of [...namedBy(isms), ...askedFor(isms), ...linked(rows, 'evidence', isms)]) {
    if (entry.definition?.kind === 'record') {
      if (isProof(entry, because) && isDone(entry, isms.today)) add(evidence, ref, entry, because);
    } else {
      // Of a register the register stands there once, and not each of its rows.
      const document = entry.register ?? entry;
      if (entry.lifecycle === 'in-force' && document.lifecycle === 'in-force') add(documents, ref, document, because);
    }
  }
  for (const [ref, entry, because] of [...risksWith(isms), ...linked(rows, 'risks', isms)])
    if (entry.lifecycle === 'in-force') add(risks, ref, entry, because);
  return { documents, risks, evidence, applicability: decisions(rows), hasSoa };
}

/** Whether a record that stands beside a requirement shows that it is met: one that the statement names, or that is no sign of trouble. */
function isProof(entry: Entry, because: Because): boolean {
  if (isFailed(entry)) return false;
  if (because === 'soa') return true;
  return entry.type !== PUT_UP_WITH && !(because === 'names-it' && NO_PROOF.has(entry.type ?? ''));
}

type Found = readonly [ref: string, entry: Entry, because: Because];

/** Entries under the clauses and controls that they name at their top; risks have a list of their own. */
function namedBy(isms: Isms): readonly Found[] {
  const others = isms.entries.filter(({ type }) => type !== risk.type);
  return others.flatMap((entry) => requirementsNamedBy(entry).map((ref): Found => [ref, entry, 'names-it']));
}

/** Entries under the clauses and controls that ask for their type. */
function askedFor(isms: Isms): readonly Found[] {
  return isms.entries.flatMap((entry) => {
    const { clauses = [], controls = [] } = entry.definition ?? {};
    return [...clauses, ...controls].map((ref): Found => [ref, entry, 'type']);
  });
}

function risksWith(isms: Isms): readonly Found[] {
  return recordsOf(isms, risk).flatMap(({ entry, facts }) =>
    valuesOf(given(facts.controls))
      .flat()
      .map((ref): Found => [ref, entry, 'names-it']),
  );
}

/** Evidence of a control that did not work shows just that. */
function isFailed(entry: Entry): boolean {
  return entry.type === controlEvidence.type && given(recordOf(entry, controlEvidence).facts.result) === 'fail';
}

/** What the rows of the statement of applicability name as evidence, or as risks. */
function linked(rows: readonly StatementRow[], field: 'evidence' | 'risks', isms: Isms): readonly Found[] {
  return rows.flatMap(({ facts, controls }) => {
    const there = valuesOf(given(facts[field])).flatMap((id) => governed(isms, id));
    return controls.flatMap((ref) => there.map((entry): Found => [ref, entry, 'soa']));
  });
}

function decisions(rows: readonly StatementRow[]): Covering['applicability'] {
  const applicability = new Map<string, Applicability>();
  for (const row of rows) {
    for (const control of row.controls) {
      // Where two rows disagree the control applies: nothing is left out that one of them asks for.
      if (applicability.get(control)?.applicable !== true) applicability.set(control, decisionOf(row));
    }
  }
  return applicability;
}

function governed(isms: Isms, id: string): readonly Entry[] {
  return (isms.byId.get(id) ?? []).filter(({ definition }) => definition !== undefined).slice(0, 1);
}

function decisionOf({ facts }: StatementRow): Applicability {
  return {
    applicable: given(facts.applicable),
    implementation: given(facts.implementation),
    justification: given(facts.justification),
    owner: given(facts.owner)?.text,
  };
}
