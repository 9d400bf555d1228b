import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Theme } from '../../frameworks/iso27001/control.ts';
import type { NotChecked } from '../../model/report.ts';
import type { Grade, Severity } from '../../model/severity.ts';
import type { Responsible } from '../responsible.ts';

/** A record of the repository that the statement speaks of. */
export interface SoaReference {
  /** Its id, else what names it. */
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
}

/** `no-longer`: an older statement that is kept; `proposal`: there is none, and every decision is open. */
export type SoaStanding = 'in-force' | 'draft' | 'no-longer' | 'proposal';

/** A record that the statement was read from. */
export interface SoaSource extends SoaReference, Responsible {
  readonly status: string | undefined;
  readonly version: string | undefined;
  /** `iso27001-2022`. */
  readonly edition: string | undefined;
  readonly approvedOn: PlainDate | undefined;
  readonly approvedBy: readonly string[];
  readonly reviewedOn: PlainDate | undefined;
}

/** A certificate and the version of the statement that it prints (ISO/IEC 27006-1, 8.2.2). */
export interface SoaCertificate extends SoaReference {
  readonly printed: string | undefined;
  /** Whether that is the version shown; `undefined` when one of them is not known. */
  readonly same: boolean | undefined;
}

export type SoaDecision = 'applicable' | 'excluded' | 'undecided';

export type SoaImplementation = 'implemented' | 'partial' | 'planned' | 'not-started';

/** What asks for a control, beyond the words of its entry. */
export interface SoaDriver extends SoaReference {
  readonly kind: 'risk' | 'law' | 'contract' | 'framework' | 'party';
  /** Which side names the other: the entry of the statement, the record, or both. */
  readonly saidBy: readonly ('statement' | 'record')[];
  /** Whether the repository has such a record. */
  readonly known: boolean;
}

/** A document in force that puts a control into practice. */
export interface SoaDocument extends SoaReference, Responsible {
  readonly saidBy: readonly ('statement' | 'document')[];
}

/** Something that shows a control at work. */
export interface SoaEvidence {
  /** As the statement writes it, or the id of the record. */
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string | undefined;
  readonly kind: 'control-evidence' | 'audit' | 'record' | 'file' | 'address' | 'unknown';
  /** The day on which it was carried out or recorded. */
  readonly on: PlainDate | undefined;
  /** What came of it: `pass`, `pass-with-findings`, `fail`. */
  readonly result: string | undefined;
}

export type SoaProblemKind =
  | 'missing'
  | 'repeated'
  | 'legacy'
  | 'undecided'
  | 'unjustified'
  | 'relied-on'
  | 'asked-for'
  | 'state-missing'
  | 'unplanned'
  | 'late'
  | 'evidence-missing'
  | 'evidence-failed'
  | 'document-missing'
  | 'document-not-in-force'
  | 'finding';

/** What is wrong with a control in the statement. A `gap` is what an auditor would write down; a `remark` is worth a look. */
export interface SoaProblem {
  readonly kind: SoaProblemKind;
  readonly weight: 'gap' | 'remark';
  /** One sentence, no final stop. */
  readonly what: string;
  /** What to do. */
  readonly fix: string;
  /** The rule that reports it, where one does. */
  readonly rule: string | undefined;
}

/** One control with its decision and everything that the repository knows of it. */
export interface SoaControl extends Responsible {
  /** `A.5.1`, or a control of the company's own. */
  readonly control: string;
  /** The short title of Annex A; of an own control there is none. */
  readonly title: string | undefined;
  readonly theme: Theme | 'own';
  /** Whether the statement has an entry for it. */
  readonly listed: boolean;
  readonly decision: SoaDecision;
  /** As it is written. */
  readonly justification: string | undefined;
  /** `risk`, `legal`, `contract`, `business`, `best-practice`: as the entry says. */
  readonly reasons: readonly string[];
  readonly drivers: readonly SoaDriver[];
  readonly documents: readonly SoaDocument[];
  /** Whose word the owner is. */
  readonly ownerFrom: 'statement' | 'document' | undefined;
  readonly implementation: SoaImplementation | undefined;
  readonly targetDate: PlainDate | undefined;
  /** References of the entry, as written. */
  readonly links: readonly string[];
  /** Newest first; what has no day comes last. */
  readonly evidence: readonly SoaEvidence[];
  /** The newest day on which it was seen at work, up to today. */
  readonly evidenceOn: PlainDate | undefined;
  /** Gaps first. */
  readonly problems: readonly SoaProblem[];
  /** Where the entry stands; of a control without one, the file that lacks it. */
  readonly path: string | undefined;
  /** From 1. */
  readonly line: number | undefined;
}

/** An entry whose control has a number of the edition of 2013. */
export interface SoaLegacyEntry {
  /** As it is written. */
  readonly control: string;
  /** The controls of 2022 that took it over. */
  readonly successors: readonly string[];
  readonly decision: SoaDecision;
  readonly justification: string | undefined;
  readonly path: string;
  readonly line: number;
}

/** A finding of a rule about the statement. */
export interface SoaFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly message: string;
  readonly fix: string;
  readonly path: string;
  readonly line: number;
  readonly owner: string | undefined;
}

export interface SoaTotals {
  /** Of Annex A. */
  readonly controls: number;
  /** Of these: */
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  /** Of the applicable ones of Annex A. `unsaid`: nothing is said of it. */
  readonly implementation: Readonly<Record<SoaImplementation | 'unsaid', number>>;
  /** Controls of the company's own. */
  readonly own: number;
  /** Controls with a gap, and with a remark and no gap. */
  readonly withGaps: number;
  readonly withRemarks: number;
}

/** The statement of applicability (ISO/IEC 27001:2022, 6.1.3 d) with what the repository knows of each control. */
export interface StatementOfApplicability {
  readonly today: PlainDate;
  /** What the management system covers, as its scope says; `undefined` when nobody says. */
  readonly scope: string | undefined;
  readonly standing: SoaStanding;
  /** One, unless it is kept in parts; none of a proposal. */
  readonly sources: readonly SoaSource[];
  /** Statements that are not shown: drafts beside one in force, and older ones. */
  readonly others: readonly (SoaReference & { readonly version: string | undefined; readonly standing: SoaStanding })[];
  readonly certificates: readonly SoaCertificate[];
  readonly totals: SoaTotals;
  /** Annex A in its order, then the company's own. */
  readonly controls: readonly SoaControl[];
  readonly legacy: readonly SoaLegacyEntry[];
  readonly findings: readonly SoaFinding[];
  readonly notChecked: readonly NotChecked[];
}
