import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { risk } from '../../records/types/risk.ts';
import { soa } from '../../records/types/soa.ts';
import { refsOf } from '../../rules/internal-audit/audited.ts';
import { isDone } from '../record-line.ts';

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

type Pairs = Map<string, Map<Entry, Because>>;

function add(pairs: Pairs, ref: string, entry: Entry, because: Because): void {
  const there = pairs.get(ref) ?? new Map<Entry, Because>();
  if (!there.has(entry)) there.set(entry, because);
  pairs.set(ref, there);
}

/** Looks through the whole management system for what stands beside each clause and control. */
export function coveringOf(isms: Isms): Covering {
  const [documents, risks, evidence]: readonly [Pairs, Pairs, Pairs] = [new Map(), new Map(), new Map()];
  for (const [ref, entry, because] of [...namedBy(isms), ...askedFor(isms), ...soaNames(isms, 'evidence')]) {
    if (entry.definition?.kind === 'record') {
      const isProof = because !== 'names-it' || !NO_PROOF.has(entry.type ?? '');
      if (isProof && isDone(entry, isms.today)) add(evidence, ref, entry, because);
    } else {
      // Of a register the register stands there once, and not each of its rows.
      const document = entry.register ?? entry;
      if (entry.lifecycle === 'in-force' && document.lifecycle === 'in-force') add(documents, ref, document, because);
    }
  }
  for (const [ref, entry, because] of [...risksWith(isms), ...soaNames(isms, 'risks')])
    if (entry.lifecycle === 'in-force') add(risks, ref, entry, because);
  return { documents, risks, evidence, ...decisions(isms) };
}

type Found = readonly [ref: string, entry: Entry, because: Because];

/** Entries under the clauses and controls that they name at their top; risks have a list of their own. */
function namedBy(isms: Isms): readonly Found[] {
  const others = isms.entries.filter(({ type }) => type !== risk.type);
  return others.flatMap((entry) => refsOf(entry).map((ref): Found => [ref, entry, 'names-it']));
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

type Row = ReturnType<typeof rowsInForce>[number];

function rowsInForce(isms: Isms) {
  return recordsOf(isms, soa)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ facts }) => given(facts.entries) ?? []);
}

/** What the rows of the statement of applicability name as evidence, or as risks. */
function soaNames(isms: Isms, field: 'evidence' | 'risks'): readonly Found[] {
  return rowsInForce(isms).flatMap(({ facts }) => {
    const there = valuesOf(given(facts[field])).flatMap((id) => governed(isms, id));
    return (given(facts.control) ?? []).flatMap((ref) => there.map((entry): Found => [ref, entry, 'soa']));
  });
}

function decisions(isms: Isms): Pick<Covering, 'applicability' | 'hasSoa'> {
  const applicability = new Map<string, Applicability>();
  const rows = rowsInForce(isms);
  for (const row of rows) {
    for (const control of given(row.facts.control) ?? []) {
      // Where two rows disagree the control applies: nothing is left out that one of them asks for.
      if (applicability.get(control)?.applicable !== true) applicability.set(control, decisionOf(row));
    }
  }
  return { applicability, hasSoa: rows.length > 0 };
}

function governed(isms: Isms, id: string): readonly Entry[] {
  return (isms.byId.get(id) ?? []).filter(({ definition }) => definition !== undefined).slice(0, 1);
}

function decisionOf({ facts }: Row): Applicability {
  return {
    applicable: given(facts.applicable),
    implementation: given(facts.implementation),
    justification: given(facts.justification),
    owner: given(facts.owner)?.text,
  };
}
