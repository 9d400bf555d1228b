import { type PlainDate } from '../calendar/plain-date.js';
import type { RecordOf } from '../records/record-of.js';
import type { correctiveAction } from '../records/types/corrective-action.js';
import type { nonconformity } from '../records/types/nonconformity.js';
import { type DueBasis } from './actions-on-time.js';
import type { Figure } from './figure.js';
import { type Deadline } from './in-time.js';
import type { Period } from './period.js';
type Nonconformity = RecordOf<typeof nonconformity.fields>;
type CorrectiveAction = RecordOf<typeof correctiveAction.fields>;
/** The share of major and minor audit findings due in the period that were closed by their day (10.2): verified, not only acted on. */
export declare function findingsOnTime(findings: readonly Deadline[], period: Period, asOf: PlainDate): Figure;
/** The same from records: findings of internal and external audits, without opportunities for improvement. */
export declare function findingsOnTimeOf(findings: readonly Nonconformity[], actions: readonly CorrectiveAction[], period: Period, asOf: PlainDate, basis?: DueBasis): Figure;
/** Whether an internal or external audit found it, and it is no mere opportunity for improvement. */
export declare function isAuditFinding({ facts }: Nonconformity): boolean;
/** Until when a finding has to be closed: as the body set it, else after its last action, else half a year after it was found. */
export declare function resolutionDue({ entry, facts }: Nonconformity, actions: readonly CorrectiveAction[], basis?: DueBasis): PlainDate | undefined;
export {};
