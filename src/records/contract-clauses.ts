import { given } from '../model/fact.ts';
import { valuesOf } from './links.ts';
import { type ContractClause, type Supplier, seesPersonalData } from './types/supplier.ts';

/** Which suppliers need which clauses in their contracts (A.5.20). */
export type NeededClauses = Readonly<
  Record<
    'clauses_for_all' | 'clauses_for_high_or_data' | 'clauses_for_personal_data' | 'clauses_for_critical',
    readonly ContractClause[]
  >
>;

/** What is needed where nobody says otherwise. */
export const CLAUSES_NEEDED: NeededClauses = {
  clauses_for_all: ['confidentiality', 'security-requirements'],
  clauses_for_high_or_data: ['incident-notification', 'audit-right', 'return-deletion', 'termination'],
  clauses_for_personal_data: ['data-protection', 'subcontracting'],
  clauses_for_critical: ['continuity'],
};

/** The clauses that a supplier needs and that its contract does not have; all of them where there is no contract. */
export function clausesMissing(record: Supplier, needed: NeededClauses = CLAUSES_NEEDED): readonly ContractClause[] {
  const contract = given(record.facts.contract)?.facts;
  const agreed = valuesOf(contract && given(contract.clauses));
  const reference = contract && given(contract.reference);
  return neededBy(record, needed).filter(
    (clause) => !agreed.includes(clause) && !isMadeUpFor(clause, reference, record),
  );
}

function neededBy(record: Supplier, needed: NeededClauses): readonly ContractClause[] {
  const criticality = given(record.facts.criticality);
  const access = given(record.facts.data_access);
  const isHigh = criticality === 'critical' || criticality === 'high';
  const seesData = access !== undefined && access !== 'none';
  return [
    ...new Set([
      ...needed.clauses_for_all,
      ...(isHigh || seesData ? needed.clauses_for_high_or_data : []),
      ...(seesPersonalData(record) ? needed.clauses_for_personal_data : []),
      ...(criticality === 'critical' ? needed.clauses_for_critical : []),
    ]),
  ];
}

/** Who publishes terms for everyone lets nobody in, and shows what auditors found instead. */
function isMadeUpFor(clause: ContractClause, reference: string | undefined, { facts }: Supplier): boolean {
  const isPublished = reference !== undefined && /^https?:\/\//i.test(reference);
  return clause === 'audit-right' && isPublished && (given(facts.certificates) ?? []).length > 0;
}
