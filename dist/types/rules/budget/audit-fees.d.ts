import type { PlainDate } from '../../calendar/plain-date.js';
import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { BudgetLine, BudgetPlan } from '../../records/types/budget-plan.js';
import type { Draft } from '../define-rule.js';
/** An audit of a certificate in force that was held or is planned, on its first day. */
export interface AuditToPay {
    readonly certificate: Entry;
    readonly kind: string;
    readonly day: PlainDate;
}
/** The audits of certificates in force between two days; both count. */
export declare function auditsToPay(isms: Isms, from: PlainDate, to: PlainDate): readonly AuditToPay[];
/** The lines of certification fees of a plan. */
export declare function feeLines({ facts }: BudgetPlan): readonly BudgetLine[];
/** External audits of the plan's year that its lines of certification fees leave out. Without such lines that is said already. */
export declare function auditsWithoutFees(plan: BudgetPlan, isms: Isms): Iterable<Draft>;
/** Whether a line is for an audit: one that names no kind is for all; one that is for another certificate is for none of this. */
export declare function pays({ facts }: BudgetLine, { certificate, kind }: Pick<AuditToPay, 'certificate' | 'kind'>, isms: Isms): boolean;
