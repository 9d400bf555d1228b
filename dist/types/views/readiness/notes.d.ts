import type { Isms } from '../../records/isms.js';
import { type AuditPurpose, type NextAudit } from '../next-audit.js';
/** What limits a list of gaps, in sentences: what is not known of the audit, and of the documents. */
export declare function notesOn(isms: Isms, audit: NextAudit | undefined, asked: AuditPurpose | undefined, kind: AuditPurpose): readonly string[];
