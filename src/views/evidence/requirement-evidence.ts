import { CLAUSES } from '../../frameworks/iso27001/clauses.ts';
import { CONTROLS } from '../../frameworks/iso27001/controls.ts';
import { MANDATORY } from '../../frameworks/iso27001/mandatory.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { soa } from '../../records/types/soa.ts';
import { type EvidenceRecord, evidenceRecord } from './evidence-record.ts';
import { whyRestricted } from './restriction.ts';

/** How a document comes to stand under a requirement: it names it, its type is asked for there, or the SoA names it. */
export type Because = 'names it' | 'its type' | 'the statement of applicability names it';

/** What the repository has to show for one clause or control of ISO/IEC 27001:2022. */
export interface RequirementEvidence {
  /** `5.2`, `A.5.1`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'clause' | 'control';
  readonly records: readonly (EvidenceRecord & { readonly because: Because })[];
  /** Rows that stand here for their type alone, by the register that holds them. */
  readonly registers: readonly {
    readonly path: string;
    readonly name: string;
    readonly type: string;
    readonly rows: number;
  }[];
  /** What the statement of applicability in force decides about the control. */
  readonly decision:
    | {
        readonly soa: string;
        readonly applicable: string;
        readonly implementation: string;
        readonly justification: string;
      }
    | undefined;
  /** What is missing, in words. Empty means that something is there, and not that it is enough. */
  readonly missing: readonly string[];
}

/** Every clause and control of the standard, in its order, whether something stands under it or not. */
export function requirementEvidence(isms: Isms, includeRestricted: boolean): readonly RequirementEvidence[] {
  const named = namedIn(isms);
  const decisions = soaRows(isms, includeRestricted);
  const clauses = CLAUSES.map(({ id, title }): RequirementEvidence => {
    const under = evidenceUnder(isms, named.get(id) ?? [], (entry) => entry.definition?.clauses.includes(id) ?? false);
    return { id, title, kind: 'clause', ...under, decision: undefined, missing: missingUnder(isms, id, under) };
  });
  const controls = CONTROLS.map(({ id, title }): RequirementEvidence => {
    const row = decisions.get(id);
    const under = evidenceUnder(isms, named.get(id) ?? [], () => false, row?.evidence);
    const missing = [
      ...(row ? [] : ['No statement of applicability in force decides about it.']),
      ...(under.records.length === 0 && row?.decision.applicable !== 'false'
        ? ['No document or record names it.']
        : []),
    ];
    return { id, title, kind: 'control', ...under, decision: row?.decision, missing };
  });
  return [...clauses, ...controls];
}

/** Id of a clause or control to the entries that name it in any of their fields. */
function namedIn(isms: Isms): ReadonlyMap<string, readonly Entry[]> {
  const named = new Map<string, Set<Entry>>();
  for (const entry of isms.entries) {
    for (const { path, field, fact } of walkFields(entry)) {
      // What a statement of applicability lists is every control there is.
      if (fact.state !== 'given' || (entry.type === 'soa' && path.startsWith('entries'))) continue;
      if (field.kind !== 'clause' && field.kind !== 'control' && field.kind !== 'requirement') continue;
      for (const id of idsIn(fact.value)) named.set(id, (named.get(id) ?? new Set()).add(entry));
    }
  }
  return new Map([...named].map(([id, entries]) => [id, [...entries]]));
}

/** `9.3.2.c` stands under 9.3.2. */
function idsIn(value: unknown): readonly string[] {
  const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  return values.map((id) => id.replace(/\.[a-z]\d?$/, ''));
}

function evidenceUnder(
  isms: Isms,
  naming: readonly Entry[],
  isAskedFor: (entry: Entry) => boolean,
  inSoa: readonly Entry[] = [],
): Pick<RequirementEvidence, 'records' | 'registers'> {
  const names = new Set(naming);
  const byType = isms.entries.filter((entry) => !names.has(entry) && isAskedFor(entry));
  const rows = byType.filter(({ register }) => register);
  const records = [
    ...naming.map((entry) => ({ ...evidenceRecord(entry, isms), because: 'names it' as const })),
    ...inSoa
      .filter((entry) => !names.has(entry))
      .map((entry) => ({
        ...evidenceRecord(entry, isms),
        because: 'the statement of applicability names it' as const,
      })),
    ...byType
      .filter(({ register }) => !register)
      .map((entry) => ({ ...evidenceRecord(entry, isms), because: 'its type' as const })),
  ];
  const registers = new Map<string, { path: string; name: string; type: string; rows: number }>();
  for (const { path, type = '', register } of rows) {
    const key = `${path}\0${type}`;
    const known = registers.get(key);
    if (known) known.rows++;
    else registers.set(key, { path, name: (register && given(register.id)) ?? path, type, rows: 1 });
  }
  return { records, registers: [...registers.values()] };
}

function missingUnder(
  isms: Isms,
  clause: string,
  { records, registers }: Pick<RequirementEvidence, 'records' | 'registers'>,
): readonly string[] {
  const items = MANDATORY.filter((item) => item.clause.replace(/\.[a-z]$/, '') === clause).filter(
    ({ satisfiedBy }) => !satisfiedBy.some((type) => (isms.byType.get(type) ?? []).length > 0),
  );
  return [
    ...items.map(
      ({ item, satisfiedBy }) =>
        `${item}: no ${satisfiedBy.join(' or ')} is here, and the standard asks for it by name.`,
    ),
    ...(records.length + registers.length === 0 ? ['No document or record names it.'] : []),
  ];
}

interface SoaRow {
  readonly decision: NonNullable<RequirementEvidence['decision']>;
  readonly evidence: readonly Entry[];
}

/** Control to what the newest statement of applicability in force says of it. */
function soaRows(isms: Isms, includeRestricted: boolean): ReadonlyMap<string, SoaRow> {
  const inForce = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle === 'in-force');
  return new Map(
    inForce.flatMap(({ entry, facts }) => {
      const isWithheld = !includeRestricted && whyRestricted(entry) !== undefined;
      return (given(facts.entries) ?? []).flatMap(({ facts: of }) => {
        const decision = {
          soa: given(entry.id) ?? entry.name,
          applicable: rawOf(of.applicable),
          implementation: rawOf(of.implementation),
          justification: isWithheld ? 'Why is restricted.' : rawOf(of.justification),
        };
        const evidence = valuesOf(given(of.evidence)).flatMap(
          (reference) => isms.byId.get(String(reference))?.slice(0, 1) ?? [],
        );
        return (given(of.control) ?? []).map((id) => [id, { decision, evidence }] as const);
      });
    }),
  );
}

function rawOf(fact: Fact<unknown>): string {
  return 'raw' in fact ? fact.raw : '';
}
