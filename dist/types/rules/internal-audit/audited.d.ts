import type { Owner } from '../../documents/values/owner.js';
import type { Isms } from '../../records/isms.js';
/** Something that an audit may look at, and who answers for it. */
export interface Audited {
    /** What a message calls it. */
    readonly name: string;
    /** The clauses and controls under which it is looked at. */
    readonly refs: readonly string[];
    readonly owners: readonly Owner[];
}
/** Everything in force that may name clauses or controls: documents, risks, assets, evidence, and the rows of the SoA. */
export declare function auditedThings(isms: Isms): readonly Audited[];
/** Corrective actions among some ids, with those who own or carried them out. */
export declare function actionsAmong(isms: Isms, ids: readonly string[]): readonly Audited[];
