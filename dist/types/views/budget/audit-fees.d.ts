import type { PlainDate } from '../../calendar/plain-date.js';
import type { Isms } from '../../records/isms.js';
import type { BudgetPlan } from '../../records/types/budget-plan.js';
/** An external audit of a fiscal year, and the lines of certification fees that are for it. */
export interface AuditFee {
    /** `recertification`, `surveillance-2`; `surveillance` for one that nobody has planned. */
    readonly kind: string;
    /** Its first day; for one that is not planned the last day for it. */
    readonly day: PlainDate;
    readonly isPlanned: boolean;
    /** The certificate. */
    readonly certificate: string;
    readonly path: string;
    readonly paidBy: readonly {
        readonly plan: string;
        readonly item: string | undefined;
        readonly planned: number;
        readonly spent: number;
        readonly currency: string | undefined;
    }[];
}
/**
 * The external audits of a fiscal year, those that still have to be planned included, by day. One whose last day is past
 * while nobody has planned it costs money in the year that runs.
 */
export declare function auditFees(isms: Isms, { from, to }: {
    readonly from: PlainDate;
    readonly to: PlainDate;
}, plans: readonly BudgetPlan[]): readonly AuditFee[];
