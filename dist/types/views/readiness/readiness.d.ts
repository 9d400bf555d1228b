import { type Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import type { NotChecked, Report } from '../../model/report.js';
import type { Severity } from '../../model/severity.js';
import type { Isms } from '../../records/isms.js';
import { type CalendarDuty } from '../calendar/calendar-duty.js';
import { type AuditPurpose, type NextAudit } from '../next-audit.js';
import { type RecordLine } from '../record-line.js';
import { type Ask } from './asks.js';
import { type AuditPeriod, type Missing } from './missing.js';
/** A document or record that answers an ask. */
export interface AnswerLine extends RecordLine {
    /** Whether it is of the time since the last external audit: of that an auditor looks first. */
    readonly isNew: boolean;
}
/** A finding of the check, as far as a list of gaps needs it. */
export interface GapFinding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly fix: string;
    readonly path: string;
    readonly line: number;
    /** The record: its id, else its title, else its path. */
    readonly name: string;
    readonly title: string | undefined;
    readonly owner: string | undefined;
    readonly due: string | undefined;
    readonly clauses: readonly string[];
    readonly controls: readonly string[];
    /** Whether the baseline puts up with it for now. An auditor does not. */
    readonly tolerated: boolean;
    readonly fingerprint: string;
}
/** One thing that the auditor asks for, what answers it, and what is missing. */
export interface AnsweredAsk extends Pick<Ask, 'key' | 'ask' | 'clauses' | 'controls' | 'people'> {
    readonly answers: readonly AnswerLine[];
    readonly missing: readonly Missing[];
    readonly findings: readonly GapFinding[];
    /** What falls due from today until the day before the audit. */
    readonly toCome: readonly CalendarDuty[];
    /** What is missing, and findings. */
    readonly gaps: number;
}
/** What an external audit will ask for, against what there is: a list of gaps, and no grade for the whole. */
export interface Readiness {
    readonly today: PlainDate;
    readonly purpose: AuditPurpose;
    /** Whether the certificate tells what comes, somebody asked, or nobody knows. */
    readonly purposeFrom: 'certificate' | 'asked' | 'assumed';
    readonly audit: NextAudit | undefined;
    readonly period: AuditPeriod;
    /** What limits this list, in sentences. */
    readonly notes: readonly string[];
    readonly asks: readonly AnsweredAsk[];
    /** Errors and warnings that belong to no ask of this audit. */
    readonly others: readonly GapFinding[];
    /** Findings that exceptions take back: an auditor asks for the exception. */
    readonly waived: readonly (Pick<GapFinding, 'rule' | 'message' | 'path' | 'name'> & {
        readonly exception: string;
        readonly expires: string;
    })[];
    readonly notChecked: readonly NotChecked[];
}
export interface ReadinessOptions {
    /** What kind of audit; left out, what comes next by the certificate. */
    readonly purpose?: AuditPurpose | undefined;
    /** How long before its day a duty counts as due soon. */
    readonly soon: Interval;
}
/** What the next external audit asks for, against the documents and records and against the findings of the check. */
export declare function readinessOf(isms: Isms, report: Report, { purpose, soon }: ReadinessOptions): Readiness;
