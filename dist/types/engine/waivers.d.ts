import type { Finding } from '../model/finding.js';
import type { Waiver } from '../model/report.js';
import type { Isms } from '../records/isms.js';
/** An exception that takes back findings of some rules about some documents. */
export interface ActiveWaiver extends Waiver {
    readonly rules: ReadonlySet<string>;
    /** Ids and paths of the documents that it is about. */
    readonly targets: ReadonlySet<string>;
}
/**
 * The exceptions that count today: approved or active, with approver, reason and compensating control, not expired, and
 * naming at least one rule and one document (`waives: [rule:review-overdue, POL-03]`).
 */
export declare function activeWaivers(isms: Isms): readonly ActiveWaiver[];
/** Parts findings into those that stand and those that a waiver takes back, each with the waiver that ends last. */
export declare function applyWaivers(findings: readonly Finding[], waivers: readonly ActiveWaiver[]): {
    readonly standing: readonly Finding[];
    readonly waived: readonly (Finding & {
        readonly waiver: Waiver;
    })[];
};
