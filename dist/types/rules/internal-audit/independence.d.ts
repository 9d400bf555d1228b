import type { Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { Owner } from '../../documents/values/owner.js';
import type { Span } from '../../model/position.js';
import { type AuditReport } from '../../records/audit-tests.js';
import type { Isms } from '../../records/isms.js';
import type { Person } from '../../records/people.js';
import { type Audited } from './audited.js';
/** One member of the team. */
export interface Auditor {
    readonly owner: Owner;
    readonly at: Span;
    /** Who stood behind the name when the audit ended. */
    readonly people: readonly Person[];
}
/** What was looked at, by whom if the report says so. */
interface Look {
    readonly refs: readonly string[];
    readonly auditor?: Owner | undefined;
}
/** An audit as the question of who looked at whose work sees it. */
export interface Audit {
    readonly isms: Isms;
    readonly report: AuditReport;
    readonly team: readonly Auditor[];
    readonly looks: readonly Look[];
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly coolingOff: Interval;
}
export declare function auditOf(isms: Isms, report: AuditReport, coolingOff: Interval): Audit;
/** `answers for POL-04 (A.5.15 and A.5.18)`: what the auditor owns, or owned until shortly before. */
export declare function ownWork(audit: Audit, auditor: Auditor, things: readonly Audited[]): readonly string[];
/** Roles that were interviewed or whose area was audited, when the auditor holds one or held it until shortly before. */
export declare function rolesHeld(audit: Audit, auditor: Auditor): readonly string[];
/** Actions that a test or a finding names, of an auditor who owns them or carried them out. */
export declare function ownActions(audit: Audit, auditor: Auditor): readonly string[];
/** Who runs the ISMS has a hand in everything that an audit of it looks at; who ran it until before the audit has not. */
export declare function managesAlone(audit: Audit, auditor: Auditor): readonly string[];
export {};
