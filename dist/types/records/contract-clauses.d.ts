import { type ContractClause, type Supplier } from './types/supplier.js';
/** Which suppliers need which clauses in their contracts (A.5.20). */
export type NeededClauses = Readonly<Record<'clauses_for_all' | 'clauses_for_high_or_data' | 'clauses_for_personal_data' | 'clauses_for_critical', readonly ContractClause[]>>;
/** What is needed where nobody says otherwise. */
export declare const CLAUSES_NEEDED: NeededClauses;
/** The clauses that a supplier needs and that its contract does not have; all of them where there is no contract. */
export declare function clausesMissing(record: Supplier, needed?: NeededClauses): readonly ContractClause[];
