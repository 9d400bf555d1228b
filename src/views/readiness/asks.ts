import { NEW_CONTROLS } from '../../frameworks/iso27001/catalogue.ts';
import { CONTROLS } from '../../frameworks/iso27001/controls.ts';
import type { AuditPurpose } from '../next-audit.ts';

/** A kind of document or record that answers an ask. */
export interface Answer {
  /** The record type. */
  readonly type: string;
  /** Whether an auditor takes its absence for a gap. */
  readonly must: boolean;
  /** Whether an auditor wants one of every year: something of the time since the last external audit. */
  readonly yearly: boolean;
  /** Of control evidence: only that for one of these controls, or of one of these activities. */
  readonly controls?: readonly string[] | undefined;
  readonly activities?: readonly string[] | undefined;
}

/** Something that an external auditor asks to see. */
export interface Ask {
  readonly key: string;
  readonly ask: string;
  readonly clauses: readonly string[];
  /** Controls of Annex A, where the ask is about some of them; then these tell which findings belong here. */
  readonly controls: readonly string[];
  readonly answers: readonly Answer[];
  readonly audits: readonly AuditPurpose[];
  /** What no document shows: people tell it, or the auditor goes and looks. */
  readonly people?: string | undefined;
  /** Rules whose findings fall under its clauses and are about something else; they count on its own documents alone. */
  readonly apart?: readonly string[] | undefined;
  /** What to be ready for when there is none: set where there may truly be none, so that it is no gap. */
  readonly ifNone?: string | undefined;
}

const must = (type: string): Answer => ({ type, must: true, yearly: false });
const may = (type: string): Answer => ({ type, must: false, yearly: false });
const yearly = (type: string): Answer => ({ type, must: true, yearly: true });

const ALL: readonly AuditPurpose[] = ['stage-1', 'stage-2', 'surveillance', 'recertification', 'transition'];
const BUT_TRANSITION: readonly AuditPurpose[] = ['stage-1', 'stage-2', 'surveillance', 'recertification'];
const FROM_STAGE_2: readonly AuditPurpose[] = ['stage-2', 'surveillance', 'recertification'];
const LATER: readonly AuditPurpose[] = ['surveillance', 'recertification'];

const ACCESS = ['A.5.11', 'A.5.18', 'A.6.5'];
const CONTINUITY = ['A.5.29', 'A.5.30', 'A.8.13'];
const TECHNOLOGICAL = CONTROLS.filter(({ theme }) => theme === 'technological').map(({ id }) => id);

/**
 * What certification bodies ask for, by the audit (ISO/IEC 17021-1, 9.3, 9.6; IAF MD 26 for the transition), in the order
 * of the standard's clauses.
 */
export const ASKS: readonly Ask[] = [
  {
    key: 'scope',
    ask: 'The scope with its boundaries and interfaces, and whether the certificate says the same',
    clauses: ['4.3'],
    controls: [],
    answers: [must('isms-scope'), may('certification')],
    audits: ALL,
    people: 'The auditor walks through the sites and compares',
  },
  {
    key: 'context',
    ask: 'Internal and external issues, climate change decided on, and what is new since the last audit',
    clauses: ['4.1'],
    controls: [],
    answers: [must('context-issue')],
    audits: ALL,
  },
  {
    key: 'parties',
    ask: 'Interested parties, and which of their requirements the ISMS answers',
    clauses: ['4.2'],
    controls: [],
    answers: [must('interested-party'), must('legal-requirement')],
    audits: BUT_TRANSITION,
  },
  {
    key: 'policy',
    ask: 'The policy, who approved it, and how the staff know it',
    clauses: ['5.2'],
    controls: [],
    answers: [must('policy')],
    audits: BUT_TRANSITION,
    people: 'Staff are asked what the policy means for their work',
  },
  {
    key: 'roles',
    ask: 'Roles and their authority, who holds them, and whether leavers still do',
    clauses: ['5.3'],
    controls: [],
    answers: [must('role'), may('person')],
    audits: BUT_TRANSITION,
  },
  {
    key: 'leadership',
    ask: 'Top management on objectives, resources and results',
    clauses: ['5.1'],
    controls: [],
    answers: [must('management-review'), must('budget-plan')],
    audits: FROM_STAGE_2,
    people: 'An interview: top management answers for itself, and no paper stands in for it',
  },
  {
    key: 'risk-method',
    ask: 'How risks are assessed, and what makes one acceptable',
    clauses: ['6.1.2'],
    controls: [],
    answers: [must('risk-method')],
    audits: ['stage-1', 'stage-2', 'recertification'],
  },
  {
    key: 'risk-register',
    ask: 'The risks as they are now; some are followed to their control and acceptance, and back',
    clauses: ['6.1.2', '8.2'],
    controls: [],
    answers: [must('risk')],
    audits: ALL,
  },
  {
    key: 'soa',
    ask: 'The statement of applicability: version, reasons, what is implemented, what changed',
    clauses: ['6.1.3'],
    controls: [],
    answers: [must('soa')],
    audits: ALL,
    apart: ['residual-risk-not-accepted', 'risk-untreated-above-appetite'],
  },
  {
    key: 'rtp',
    ask: 'The risk treatment plan, how far it has come, and the agreement of the risk owners',
    clauses: ['6.1.3', '8.3'],
    controls: [],
    answers: [must('risk-treatment-plan')],
    audits: ALL,
  },
  {
    key: 'objectives',
    ask: 'Objectives, the plans for them, and where they stand',
    clauses: ['6.2'],
    controls: [],
    answers: [must('objective'), may('metric'), may('measurement')],
    audits: BUT_TRANSITION,
  },
  {
    key: 'changes',
    ask: 'What changed in the ISMS and in the business since the last audit',
    clauses: ['6.3', '8.1'],
    controls: [],
    answers: [yearly('change')],
    audits: LATER,
    ifNone: 'Be ready to say how you would know of one',
  },
  {
    key: 'resources',
    ask: 'Money and time for the ISMS',
    clauses: ['7.1'],
    controls: [],
    answers: [must('budget-plan')],
    audits: FROM_STAGE_2,
  },
  {
    key: 'competence',
    ask: 'Competence of some who hold roles, the internal auditor and the ISMS manager among them',
    clauses: ['7.2'],
    controls: [],
    answers: [must('competence-record'), must('role')],
    audits: FROM_STAGE_2,
  },
  {
    key: 'awareness',
    ask: 'Results of training and of phishing exercises',
    clauses: ['7.3'],
    controls: [],
    answers: [yearly('training-campaign'), may('phishing-simulation')],
    audits: FROM_STAGE_2,
    people: 'Staff are interviewed',
  },
  {
    key: 'communication',
    ask: 'Who tells whom what, and when',
    clauses: ['7.4'],
    controls: [],
    answers: [must('communication-plan')],
    audits: ['stage-2', 'recertification'],
  },
  {
    key: 'document-control',
    ask: 'The documents with version, approval and next review; the history of some of them',
    clauses: ['7.5.2', '7.5.3'],
    controls: [],
    answers: [must('policy'), must('procedure'), may('standard')],
    audits: BUT_TRANSITION,
  },
  {
    key: 'operation',
    ask: 'Proof that procedures are followed: access reviews, restores, changes, over the whole time',
    clauses: ['8.1'],
    controls: [],
    answers: [yearly('control-evidence'), may('task'), may('change'), may('exception')],
    audits: FROM_STAGE_2,
    people: 'Those who do the work show how they do it',
  },
  {
    key: 'measurement',
    ask: 'What was measured, what it means, and what was done about it',
    clauses: ['9.1'],
    controls: [],
    answers: [yearly('measurement'), must('metric')],
    audits: FROM_STAGE_2,
  },
  {
    key: 'internal-audit',
    ask: 'Internal audits: programme, reports, findings, and auditors who judge no work of their own',
    clauses: ['9.2.1', '9.2.2'],
    controls: [],
    answers: [must('audit-programme'), yearly('audit-report')],
    audits: ALL,
  },
  {
    key: 'management-review',
    ask: 'Minutes of the management review, with all that goes in and comes out',
    clauses: ['9.3.1', '9.3.2', '9.3.3'],
    controls: [],
    answers: [yearly('management-review')],
    audits: ALL,
  },
  {
    key: 'nonconformities',
    ask: 'Nonconformities with cause, action and effect; first those of the last external audit',
    clauses: ['10.2'],
    controls: [],
    answers: [must('nonconformity'), may('corrective-action')],
    audits: ['stage-2', 'surveillance', 'recertification', 'transition'],
  },
  {
    key: 'improvement',
    ask: 'What has become better since the last audit',
    clauses: ['10.1'],
    controls: [],
    answers: [must('objective'), must('management-review')],
    audits: LATER,
  },
  {
    key: 'incidents',
    ask: 'Incidents, and a grave one from its first sign to what was learnt',
    clauses: ['8.1'],
    controls: ['A.5.24', 'A.5.25', 'A.5.26', 'A.5.27', 'A.5.28'],
    answers: [may('incident')],
    audits: FROM_STAGE_2,
    ifNone: 'Be ready to say how you would know of one',
  },
  {
    key: 'suppliers',
    ask: 'Suppliers by how much hangs on them, and all about two or three of the critical ones',
    clauses: ['8.1'],
    controls: ['A.5.19', 'A.5.20', 'A.5.21', 'A.5.22', 'A.5.23'],
    answers: [yearly('supplier')],
    audits: FROM_STAGE_2,
  },
  {
    key: 'leavers',
    ask: 'Some who joined, moved or left, and what became of their access',
    clauses: ['8.1'],
    controls: ACCESS,
    answers: [may('person'), may('handover'), { ...may('control-evidence'), controls: ACCESS }],
    audits: FROM_STAGE_2,
  },
  {
    key: 'legal',
    ask: 'Laws and contracts that bind, and who watches them',
    clauses: ['4.2'],
    controls: ['A.5.31'],
    answers: [must('legal-requirement')],
    audits: FROM_STAGE_2,
  },
  {
    key: 'continuity',
    ask: 'The last restore and the last test of continuity',
    clauses: ['8.1'],
    controls: CONTINUITY,
    answers: [{ ...yearly('control-evidence'), controls: CONTINUITY, activities: ['restore-test', 'continuity-test'] }],
    audits: FROM_STAGE_2,
  },
  {
    key: 'technical',
    ask: 'Some technical controls, others each year: weaknesses, logs, changes, configurations',
    clauses: ['8.1'],
    controls: TECHNOLOGICAL,
    answers: [{ ...yearly('control-evidence'), controls: TECHNOLOGICAL }, may('asset')],
    audits: FROM_STAGE_2,
    people: 'The auditor looks at systems at work',
  },
  {
    key: 'complaints',
    ask: 'Complaints from outside, and where the mark of the certification body is shown',
    clauses: ['9.3.2'],
    controls: [],
    answers: [must('interested-party'), may('certification')],
    audits: LATER,
    people: 'The auditor looks at the web site and at what is printed',
  },
  {
    key: 'gap-analysis',
    ask: 'What the step from 2013 to 2022 asked for, and what was done about it',
    clauses: ['6.3'],
    controls: [],
    answers: [must('transition-plan')],
    audits: ['transition'],
  },
  {
    key: 'new-controls',
    ask: 'The eleven new controls at work, and whether they do what they should',
    clauses: ['6.1.3', '8.3'],
    controls: NEW_CONTROLS,
    answers: [must('soa'), { ...must('control-evidence'), controls: NEW_CONTROLS }],
    audits: ['transition'],
    people: 'A look at papers alone is not enough here',
  },
  {
    key: 'cycle-review',
    ask: 'How the ISMS did over all three years, with the reports of the surveillance audits',
    clauses: ['9.3.2'],
    controls: [],
    answers: [must('certification'), must('measurement'), must('audit-report')],
    audits: ['recertification'],
  },
];
