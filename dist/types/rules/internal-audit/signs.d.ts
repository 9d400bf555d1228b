import { type AuditReport } from '../../records/audit-tests.js';
import { type SampleSize } from './sampling.js';
/** What counts as a sign of an audit that stayed on the surface. */
export interface Measures {
    readonly sample: SampleSize;
    /** From which likeness on two texts are taken for the same, 0 to 1. */
    readonly likeness: number;
}
/** Signs that an audit stayed on the surface, each with its facts. One alone says nothing. */
export declare function signsOf(report: AuditReport, before: AuditReport | undefined, measures: Measures): readonly string[];
