/** One item of documented information that ISO/IEC 27001:2022 asks for by name. */
export interface MandatoryItem {
  /** From 1 to 18: ours, in the order of the clauses. */
  readonly number: number;
  /** Its name for machines. */
  readonly key: string;
  /** Its name for people. */
  readonly item: string;
  /** With the letter where the item has one: `6.1.3.d`. */
  readonly clause: string;
  /** A document says what shall be done and is kept up to date; a record shows what was done. */
  readonly kind: 'document' | 'record';
  /** Record types of Holdfast, any one of which is that item. */
  readonly satisfiedBy: readonly string[];
}

/** Public lists count 14 to 17, because some join two rows; here each can be checked alone. */
export const MANDATORY: readonly MandatoryItem[] = [
  {
    number: 1,
    key: 'isms-scope',
    item: 'ISMS scope',
    clause: '4.3',
    kind: 'document',
    satisfiedBy: ['isms-scope'],
  },
  {
    number: 2,
    key: 'information-security-policy',
    item: 'Information security policy',
    clause: '5.2',
    kind: 'document',
    satisfiedBy: ['policy'],
  },
  {
    number: 3,
    key: 'risk-assessment-process',
    item: 'Risk assessment process',
    clause: '6.1.2',
    kind: 'document',
    satisfiedBy: ['risk-method'],
  },
  {
    number: 4,
    key: 'risk-treatment-process',
    item: 'Risk treatment process',
    clause: '6.1.3',
    kind: 'document',
    satisfiedBy: ['risk-method'],
  },
  {
    number: 5,
    key: 'statement-of-applicability',
    item: 'Statement of Applicability',
    clause: '6.1.3.d',
    kind: 'document',
    satisfiedBy: ['soa'],
  },
  {
    number: 6,
    key: 'risk-treatment-plan',
    item: 'Risk treatment plan',
    clause: '6.1.3.e',
    kind: 'document',
    satisfiedBy: ['risk-treatment-plan'],
  },
  {
    number: 7,
    key: 'security-objectives',
    item: 'Information security objectives',
    clause: '6.2',
    kind: 'document',
    satisfiedBy: ['objective'],
  },
  {
    number: 8,
    key: 'competence-evidence',
    item: 'Evidence of competence',
    clause: '7.2.d',
    kind: 'record',
    satisfiedBy: ['competence-record'],
  },
  {
    number: 9,
    key: 'isms-necessary-documents',
    item: 'Documents the organisation determined necessary',
    clause: '7.5.1.b',
    kind: 'document',
    satisfiedBy: ['procedure', 'standard'],
  },
  {
    number: 10,
    key: 'operational-control-evidence',
    item: 'Evidence that operational processes ran as planned',
    clause: '8.1',
    kind: 'record',
    satisfiedBy: ['control-evidence', 'change'],
  },
  {
    number: 11,
    key: 'risk-assessment-results',
    item: 'Risk assessment results',
    clause: '8.2',
    kind: 'record',
    satisfiedBy: ['risk'],
  },
  {
    number: 12,
    key: 'risk-treatment-results',
    item: 'Risk treatment results',
    clause: '8.3',
    kind: 'record',
    satisfiedBy: ['risk-treatment-plan', 'risk'],
  },
  {
    number: 13,
    key: 'monitoring-results',
    item: 'Monitoring and measurement results',
    clause: '9.1',
    kind: 'record',
    satisfiedBy: ['measurement'],
  },
  {
    number: 14,
    key: 'audit-programme-evidence',
    item: 'Internal audit programme',
    clause: '9.2.2',
    kind: 'record',
    satisfiedBy: ['audit-programme'],
  },
  {
    number: 15,
    key: 'audit-results',
    item: 'Internal audit results',
    clause: '9.2.2',
    kind: 'record',
    satisfiedBy: ['audit-report'],
  },
  {
    number: 16,
    key: 'management-review-results',
    item: 'Management review results',
    clause: '9.3.3',
    kind: 'record',
    satisfiedBy: ['management-review'],
  },
  {
    number: 17,
    key: 'nonconformity-records',
    item: 'Nature of nonconformities and actions taken',
    clause: '10.2.f',
    kind: 'record',
    satisfiedBy: ['nonconformity'],
  },
  {
    number: 18,
    key: 'corrective-action-results',
    item: 'Results of corrective action',
    clause: '10.2.g',
    kind: 'record',
    satisfiedBy: ['corrective-action'],
  },
];
