import type { MutationKind } from '../../scripts/mutate-isms/wrong-values.ts';

/** Why a wrong value of the clean ISMS is noticed by no rule. */
export interface Explanation {
  /** Of a record; `*` for any, `* (over)` for any that is closed or replaced. */
  readonly type: string;
  /** As `scripts/mutate-isms.ts` prints them; `*` at the start stands for anything. */
  readonly fields: readonly string[];
  readonly mutations: readonly MutationKind[];
  readonly why: string;
  /** Set when a rule could notice it and none does yet. */
  readonly gap?: true;
}

const GONE = ['deleted', 'placeholder'] as const;
const MOVED = ['five years ahead', 'five years back'] as const;
const ANY = [...GONE, ...MOVED, 'unknown', 'huge', 'negative'] as const;

const OPTIONAL = 'Nobody has to say it; it is there for people and for the views.';
const DONE =
  'An action with a day of completion or the status done is done, one with neither is open; of a done one nothing else counts.';
const OWN_WORDS = 'Words for people: whether they belong there, only they can tell.';
const NO_BOUND = 'No amount is too large for a rule to know.';
const PLAN = 'A plan: whoever made it decides on the day.';
const LONG_AGO = 'A day in the past that no other day contradicts. The history in git would.';
const TOO_LONG = 'Five years more than such a span has. A rule could know how long one lasts at most.';

/** The first one that fits counts. */
export const SURVIVORS: readonly Explanation[] = [
  {
    type: '* (over)',
    fields: ['*'],
    mutations: ANY,
    why: 'What is closed, replaced or withdrawn is history. Fields that its type asks for are still asked for, unless a rule of their own speaks about them; the rest is left as it was.',
  },
  {
    type: '*',
    fields: ['body'],
    mutations: ['section deleted'],
    why: 'The front matter says all that rules ask for; they read the body where it is silent.',
  },
  {
    type: '*',
    fields: ['clauses', 'controls', 'links', 'tags', 'classification'],
    mutations: GONE,
    why: 'Says what else the document belongs to. Coverage is counted elsewhere, and no document must have it.',
  },
  {
    type: '*',
    fields: ['*[]'],
    mutations: ['deleted'],
    why: 'One fewer: how many there ought to be, only its author knows. What every list must have is noticed.',
  },
  {
    type: '*',
    fields: ['id'],
    mutations: ['unknown'],
    why: 'Any id is as good as another as long as nothing refers to it.',
  },
  { type: '*', fields: ['recorded_on'], mutations: ['five years back'], why: LONG_AGO },
  {
    type: '*',
    fields: ['review_interval'],
    mutations: GONE,
    why: 'The interval of the type counts instead.',
  },
  {
    type: '*',
    fields: ['reviewed_on'],
    mutations: GONE,
    why: 'The day of the approval counts instead, and a review is not due by it either.',
  },

  { type: 'asset', fields: ['rpo', 'rto', 'supplier'], mutations: ['deleted'], why: OPTIONAL },
  {
    type: 'audit-programme',
    fields: [
      'audits[].areas',
      'audits[].clauses',
      'audits[].controls',
      'audits[].criteria',
      'audits[].scope',
      'audits[].lead_auditor',
    ],
    mutations: ['deleted'],
    why: 'The report of the audit must say it; until then the programme may leave it open.',
  },
  {
    type: 'audit-programme',
    fields: ['audits[].report', 'audits[].status', 'audits[].planned_from'],
    mutations: ['deleted'],
    why: 'The last planned day counts, and a report within the window belongs to the audit without saying so.',
  },
  {
    type: 'audit-programme',
    fields: ['audits[].planned_from', 'audits[].planned_to', 'cycle_start', 'cycle_end'],
    mutations: MOVED,
    why: TOO_LONG,
    gap: true,
  },
  {
    type: 'budget-plan',
    fields: [
      'lines[].category',
      'lines[].committed',
      'lines[].for',
      'lines[].item',
      'lines[].owner',
      'lines[].planned',
      'lines[].spent',
      'staff_fte',
    ],
    mutations: ['deleted'],
    why: 'The figures may be kept elsewhere. A category that no line has any more is noticed.',
  },
  {
    type: 'budget-plan',
    fields: ['approved_amount', 'lines[].committed', 'lines[].planned', 'lines[].spent', 'staff_fte'],
    mutations: ['huge'],
    why: NO_BOUND,
  },
  { type: 'budget-plan', fields: ['fiscal_to'], mutations: ['five years ahead'], why: TOO_LONG, gap: true },
  {
    type: 'certification',
    fields: [
      'accreditation',
      'accreditation.body',
      'accreditation.iaf_mla',
      'accreditation.number',
      'cycle',
      'sites',
      'soa_date',
    ],
    mutations: ['deleted'],
    why: OPTIONAL,
  },
  {
    type: 'certification',
    fields: [
      'audits[].decision_date',
      'audits[].findings',
      'audits[].report',
      'audits[].from',
      'audits[].planned_from',
      'audits[].planned_to',
      'audits[].result',
    ],
    mutations: ['deleted'],
    why: 'The last day on which an audit was held is what counts, and the plan no longer does. What has not been held has no result.',
  },
  {
    type: 'certification',
    fields: ['audits[].from', 'audits[].planned_from', 'audits[].planned_to'],
    mutations: MOVED,
    why: TOO_LONG,
    gap: true,
  },
  {
    type: 'certification',
    fields: ['cycle'],
    mutations: ['huge'],
    why: 'A rule could count the cycles from the first certification.',
    gap: true,
  },
  {
    type: 'certification',
    fields: ['initial_certification', 'soa_date'],
    mutations: ['five years back'],
    why: LONG_AGO,
  },
  {
    type: 'change',
    fields: [
      'approved_by',
      'impact',
      'impact.assets',
      'impact.documents',
      'impact.legal',
      'impact.risks',
      'impact.roles',
      'impact.scope',
      'impact.soa',
      'impact.suppliers',
      'impact.training',
      'certification_body_told',
    ],
    mutations: GONE,
    why: 'A change that says `significant: false`, approved once for all of its kind, needs no look at its impact.',
  },
  { type: 'change', fields: ['follow_up_due', 'planned_for'], mutations: ['deleted', ...MOVED], why: PLAN },
  {
    type: 'communication-plan',
    fields: ['items[].owner'],
    mutations: ['deleted'],
    why: 'The edition of 2022 no longer asks who communicates.',
  },
  {
    type: 'competence-record',
    fields: ['evaluated_by', 'expires_on'],
    mutations: ['deleted'],
    why: 'Most competence does not run out, and may stand on its evidence alone.',
  },
  {
    type: 'competence-record',
    fields: ['expires_on'],
    mutations: ['five years ahead'],
    why: 'How long a certificate of a person lasts, only its issuer says.',
  },
  { type: 'competence-record', fields: ['obtained_on'], mutations: ['five years back'], why: LONG_AGO },
  { type: 'context-issue', fields: ['linked_risks'], mutations: ['deleted'], why: 'Not every issue brings a risk.' },
  { type: 'control-evidence', fields: ['findings', 'frequency'], mutations: ['deleted'], why: OPTIONAL },
  {
    type: 'corrective-action',
    fields: ['due', 'original_due', 'verify_after'],
    mutations: ['deleted', ...MOVED],
    why: 'Once it is implemented its deadline is history; without a day of its own it is verified after 30 days.',
  },
  { type: 'corrective-action', fields: ['implemented_by', 'postponements'], mutations: ['deleted'], why: OPTIONAL },
  { type: 'corrective-action', fields: ['implemented_on', 'original_due'], mutations: MOVED, why: LONG_AGO },
  {
    type: 'exception',
    fields: ['renewals'],
    mutations: ['deleted'],
    why: 'An exception that was never renewed has none.',
  },
  { type: 'framework-target', fields: ['target_date'], mutations: ['deleted', 'five years ahead'], why: PLAN },
  { type: 'guideline', fields: ['applies_to'], mutations: ['deleted'], why: OPTIONAL },
  {
    type: 'incident',
    fields: ['acknowledged_at', 'detected_by', 'occurred_at', 'occurred_precision', 'real', 'systems'],
    mutations: ['deleted'],
    why: 'Nobody may know; figures leave out what is missing and say so.',
  },
  {
    type: 'incident',
    fields: ['occurred_at'],
    mutations: ['five years back'],
    why: 'Some break-ins went on for years before anybody noticed.',
  },
  {
    type: 'interested-party',
    fields: ['climate_related', 'requirements[].addressed', 'requirements[].addressed_by', 'requirements[].source'],
    mutations: ['deleted'],
    why: OPTIONAL,
  },
  {
    type: 'isms-scope',
    fields: [
      'exclusions',
      'headcount',
      'systems',
      'interfaces[].controlled_by',
      'interfaces[].what',
      'interfaces[].with',
    ],
    mutations: ['deleted'],
    why: 'That there are borders and interfaces is asked for; how they are described is for people.',
  },
  { type: 'isms-scope', fields: ['headcount'], mutations: ['huge'], why: NO_BOUND },
  {
    type: 'legal-requirement',
    fields: ['notification_deadline', 'obligations[].met_by', 'obligations[].owner'],
    mutations: ['deleted'],
    why: 'Most laws set no deadline for a notification, and the entry has an owner of its own.',
  },
  {
    type: 'management-review',
    fields: ['actions[].completed_on', 'actions[].due', 'actions[].owner', 'actions[].id', 'actions[].status'],
    mutations: ['deleted', 'placeholder', ...MOVED],
    why: DONE,
  },
  {
    type: 'management-review',
    fields: ['actions'],
    mutations: ['deleted'],
    why: 'A review without actions is none to complain of.',
  },
  {
    type: 'management-review',
    fields: ['attendees', 'attendees[].person', 'attendees[].role', 'attendees[].top_management'],
    mutations: ['deleted'],
    why: 'That the chair is top management is enough, and either of person and role names who was there.',
  },
  {
    type: 'management-review',
    fields: ['decisions[].text'],
    mutations: ['deleted'],
    why: 'Demanded for improvements and changes of the ISMS alone. A decision of any other kind without words says nothing either.',
    gap: true,
  },
  {
    type: 'management-review',
    fields: ['*.evidence'],
    mutations: ['deleted'],
    why: 'The summary of an input is asked for; where it comes from is for people.',
  },
  {
    type: 'management-review',
    fields: ['meeting_date'],
    mutations: ['five years back'],
    why: 'An earlier review becomes older still; the latest one is noticed.',
  },
  { type: 'management-review', fields: ['period_from', 'period_to'], mutations: MOVED, why: TOO_LONG, gap: true },
  {
    type: 'measurement',
    fields: ['action', 'analysed_on', 'commentary', 'denominator', 'numerator'],
    mutations: ['deleted'],
    why: 'A value may be measured as a whole, and one on target needs no action.',
  },
  {
    type: 'measurement',
    fields: ['analysed_on'],
    mutations: ['five years back'],
    why: 'A day before the period that was measured: a rule could tell.',
    gap: true,
  },
  { type: 'measurement', fields: ['period_from', 'period_to'], mutations: MOVED, why: TOO_LONG, gap: true },
  {
    type: 'measurement',
    fields: ['value'],
    mutations: ['huge', 'negative'],
    why: 'Of a metric that is neither a percentage nor made of two numbers, any value can be.',
  },
  {
    type: 'metric',
    fields: ['target'],
    mutations: ['huge', 'negative'],
    why: 'A percentage beyond 0 to 100 could be noticed; of a count or a duration any target can be.',
    gap: true,
  },
  {
    type: 'nonconformity',
    fields: ['detected_on', 'evidence', 'requirement', 'source'],
    mutations: ['deleted', 'placeholder', 'five years back'],
    why: 'An improvement needs a statement only: nonconformity-incomplete says so, and asks the others for all facts.',
  },
  {
    type: 'control-evidence',
    fields: ['performed_on'],
    mutations: ['five years back'],
    why: 'Newer evidence of the same activity counts; the day of the newest is noticed.',
  },
  {
    type: 'nonconformity',
    fields: ['actions', 'consequences', 'recorded_by', 'root_cause_method'],
    mutations: ['deleted'],
    why: 'The corrective action names the nonconformity as well, and either side will do; the rest is not asked for.',
  },
  {
    type: 'nonconformity',
    fields: ['response_due'],
    mutations: MOVED,
    why: 'Counts until the cause is known and the actions are set.',
  },
  { type: 'objective', fields: ['baseline', 'policy'], mutations: ['deleted'], why: OPTIONAL },
  { type: 'objective', fields: ['baseline', 'target'], mutations: ['huge', 'negative'], why: NO_BOUND },
  { type: 'objective', fields: ['target_date'], mutations: ['five years ahead'], why: PLAN },
  {
    type: 'person',
    fields: ['github', 'induction_done', 'manager'],
    mutations: ['deleted'],
    why: 'Somebody who came before the register or runs the company has none.',
  },
  {
    type: 'person',
    fields: ['start', 'induction_done'],
    mutations: MOVED,
    why: 'When somebody came, the people system knows; rules look at the inductions of those who came lately.',
  },
  {
    type: 'phishing-simulation',
    fields: ['bounced', 'follow_up', 'median_minutes_to_report', 'reported_without_click'],
    mutations: ['deleted'],
    why: OPTIONAL,
  },
  { type: 'phishing-simulation', fields: ['median_minutes_to_report', 'sent'], mutations: ['huge'], why: NO_BOUND },
  { type: 'phishing-simulation', fields: ['sent_at'], mutations: ['five years back'], why: LONG_AGO },
  {
    type: 'policy',
    fields: ['acknowledge', 'objectives_ref', 'scope_of_policy'],
    mutations: ['deleted'],
    why: OPTIONAL,
  },
  {
    type: 'procedure',
    fields: ['records_produced', 'schedule', 'systems', 'trigger'],
    mutations: ['deleted'],
    why: 'What is done when there is reason to has no schedule.',
  },
  { type: 'procedure', fields: ['schedule_from'], mutations: MOVED, why: PLAN },
  {
    type: 'register',
    fields: ['type'],
    mutations: GONE,
    why: 'A document with `entries` is a register, whether it says so or not.',
  },
  {
    type: 'register',
    fields: ['of'],
    mutations: GONE,
    why: 'Rows without a type are a list of anything. In a typed ISMS a row with an id of its own could be asked for one.',
    gap: true,
  },
  {
    type: 'risk',
    fields: ['assets', 'inherent_level', 'residual_level', 'triggered_by'],
    mutations: ['deleted'],
    why: 'The method gives the level; the rest is not asked for.',
  },
  {
    type: 'risk',
    fields: ['accepted_by'],
    mutations: ['deleted'],
    why: 'The approval of the treatment plan by the owner of the risk counts as well.',
  },
  {
    type: 'risk-method',
    fields: [
      'acceptance_authority.*',
      'impact_scale[].label',
      'likelihood_scale[].label',
      'levels[].max',
      'levels[].min',
      'levels[].name',
      'likelihood_scale[].value',
      'impact_scale[].value',
    ],
    mutations: ['deleted'],
    why: 'A level that no risk has, and words for people. A level without its bounds could be noticed.',
    gap: true,
  },
  {
    type: 'risk-treatment-plan',
    fields: [
      'actions[].completed_on',
      'actions[].due',
      'actions[].owner',
      'actions[].status',
      'actions[].id',
      'actions[].resources',
      'actions[].control',
      'actions[].risk',
      'actions[].evidence',
    ],
    mutations: ['deleted', 'placeholder', ...MOVED],
    why: DONE,
  },
  {
    type: 'risk-treatment-plan',
    fields: ['approved_by_risk_owners[].date'],
    mutations: MOVED,
    why: 'An agreement on a day to come could be noticed; one long ago may hold still.',
    gap: true,
  },
  {
    type: 'role',
    fields: [
      'conflicts_with',
      'deputy',
      'key_role',
      'may_approve',
      'top_management',
      'required_competence[].evidence_kind',
    ],
    mutations: ['deleted'],
    why: 'Says what the role may and must not do: that it ought to say so, only people know.',
  },
  {
    type: 'role',
    fields: ['deputy[].from', 'holders[].from'],
    mutations: MOVED,
    why: 'When somebody took a role over, only people know.',
  },
  {
    type: 'soa',
    fields: ['entries[].evidence', 'entries[].owner', 'entries[].reasons', 'entries[].risks', 'supersedes'],
    mutations: ['deleted'],
    why: 'A decision needs its justification; what it rests on may stand in the words.',
  },
  {
    type: 'soa',
    fields: ['entries[].target_date'],
    mutations: ['deleted', 'placeholder', ...MOVED],
    why: 'An open action of the plan names the control and has a day of its own.',
  },
  { type: 'standard', fields: ['baseline'], mutations: ['deleted'], why: OPTIONAL },
  {
    type: 'supplier',
    fields: [
      'assessment_interval',
      'assessment_method',
      'certificates',
      'certificates[].issuer',
      'certificates[].number',
      'certificates[].scope_covers_service',
      'contract.expires_on',
      'contract.reference',
      'contract.signed_on',
      'incidents',
      'subprocessors',
    ],
    mutations: ['deleted'],
    why: 'How critical it is decides what a supplier must show; a contract may have neither end nor number.',
  },
  {
    type: 'supplier',
    fields: ['certificates[].expires_on', 'certificates[].report_period_to'],
    mutations: ['five years ahead'],
    why: 'A report about days to come could be noticed, and a certificate that lasts longer than its cycle.',
    gap: true,
  },
  {
    type: 'supplier',
    fields: ['contract.expires_on', 'contract.signed_on'],
    mutations: MOVED,
    why: 'A contract lasts as long as was agreed.',
  },
  {
    type: 'training-campaign',
    fields: ['completed_late', 'excused', 'pass_mark', 'passed'],
    mutations: ['deleted'],
    why: OPTIONAL,
  },
  {
    type: 'training-campaign',
    fields: ['due', 'opens_on'],
    mutations: ['placeholder', ...MOVED],
    why: 'Of a campaign that is over the figures count.',
  },
  { type: 'training-campaign', fields: ['population'], mutations: ['huge'], why: NO_BOUND },
  { type: '*', fields: ['*title', '*.note', '*.meaning'], mutations: ['placeholder'], why: OWN_WORDS },
];

/** Why survivors of a group are none to worry about; `undefined` when nobody has said so. */
export function whyNotNoticed(group: {
  readonly type: string;
  readonly field: string;
  readonly kind: MutationKind;
}): Explanation | undefined {
  return SURVIVORS.find(
    ({ type, fields, mutations }) =>
      fits(type, group.type) && fields.some((field) => fits(field, group.field)) && mutations.includes(group.kind),
  );
}

function fits(pattern: string, text: string): boolean {
  return pattern.startsWith('*') ? text.endsWith(pattern.slice(1)) : pattern === text;
}
