import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { nameOf, ownersOf } from '../../records/entry.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { requirementsNamedBy } from '../../records/named-requirements.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { risk } from '../../records/types/risk.ts';
import { soa } from '../../records/types/soa.ts';

/** Something that an audit may look at, and who answers for it. */
export interface Audited {
  /** What a message calls it. */
  readonly name: string;
  /** The clauses and controls under which it is looked at. */
  readonly refs: readonly string[];
  readonly owners: readonly Owner[];
}

/**
 * Types whose owner an audit may have without auditing their own work: what the audit itself writes, and what lists people.
 * Actions are looked at one by one, where a test names them.
 */
const NOT_AUDITED: ReadonlySet<string | undefined> = new Set([
  'audit-programme',
  'audit-report',
  'nonconformity',
  'corrective-action',
  'person',
  'role',
  'competence-record',
  'handover',
  'register',
]);

/** Everything in force that may name clauses or controls: documents, risks, assets, evidence, and the rows of the SoA. */
export function auditedThings(isms: Isms): readonly Audited[] {
  const riskOwners = new Map(recordsOf(isms, risk).map(({ entry, facts }) => [entry, given(facts.risk_owner)]));
  const entries = isms.entries.filter(({ lifecycle, type }) => lifecycle === 'in-force' && !NOT_AUDITED.has(type));
  const things = entries.map((entry): Audited => {
    const owner = riskOwners.get(entry);
    return {
      name: nameOf(entry),
      refs: requirementsNamedBy(entry),
      owners: [...ownersOf(entry), ...(owner ? [owner] : [])],
    };
  });
  return [...things, ...controlsWithOwner(isms)];
}

/** The SoA can name somebody for each control. */
function controlsWithOwner(isms: Isms): readonly Audited[] {
  const inForce = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle === 'in-force');
  return inForce.flatMap(({ entry, facts }) =>
    (given(facts.entries) ?? []).flatMap((row): readonly Audited[] => {
      const [refs, owner] = [given(row.facts.control), given(row.facts.owner)];
      return refs && owner ? [{ name: `${refs.join(', ')} in ${nameOf(entry)}`, refs, owners: [owner] }] : [];
    }),
  );
}

/** Corrective actions among some ids, with those who own or carried them out. */
export function actionsAmong(isms: Isms, ids: readonly string[]): readonly Audited[] {
  return [...new Set(ids)].flatMap((id): readonly Audited[] => {
    const action = recordById(isms, correctiveAction, id);
    if (!action) return [];
    const { entry, facts } = action;
    return [{ name: id, refs: [id], owners: [...ownersOf(entry), ...valuesOf(given(facts.implemented_by))] }];
  });
}
