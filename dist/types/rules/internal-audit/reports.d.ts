import type { AuditReport } from '../../records/audit-tests.js';
import type { Isms } from '../../records/isms.js';
/** Reports with which something can still be done: those that reached a state and are not closed, and the last one even so. */
export declare function reportsFrom(isms: Isms, state: 'fieldwork' | 'issued'): readonly AuditReport[];
/** The issued report of the audit that ended last before this one did. */
export declare function reportBefore(isms: Isms, report: AuditReport): AuditReport | undefined;
