/** A clause of ISO/IEC 27001:2022 in which something is required. Titles are ours; the standard's text is not here. */
export interface Clause {
  /** As the standard numbers it: `5.2`, `9.3.2`. */
  readonly id: string;
  readonly title: string;
  /** The last of its lettered items, where it has any: `g` when they run from a) to g). */
  readonly lastItem?: string;
  /** What it asks for one by one, where a rule looks at that: the `c` of 9.3.2, the `interfaces` of 4.3. */
  readonly parts?: readonly ClausePart[];
}

export interface ClausePart {
  /** The standard's letter in 9.3.2, otherwise the key. */
  readonly id: string;
  /** Unique in its clause. */
  readonly key: string;
  readonly title: string;
}

/** A heading above clauses: `9.2` above 9.2.1 and 9.2.2. Nothing is required under its own number. */
export interface ClauseGroup {
  readonly id: string;
  readonly title: string;
}

/** Clauses 4 to 10, with what stands between them and their clauses, in the order of the standard. */
export const CLAUSE_GROUPS: readonly ClauseGroup[] = [
  { id: '4', title: 'Context' },
  { id: '5', title: 'Leadership' },
  { id: '6', title: 'Planning' },
  { id: '6.1', title: 'Risks and opportunities' },
  { id: '7', title: 'Support' },
  { id: '7.5', title: 'Documented information' },
  { id: '8', title: 'Operation' },
  { id: '9', title: 'Performance evaluation' },
  { id: '9.2', title: 'Internal audit' },
  { id: '9.3', title: 'Management review' },
  { id: '10', title: 'Improvement' },
];

/** ISO/IEC 27001:2022 with Amendment 1:2024, in the order of the standard. */
export const CLAUSES: readonly Clause[] = [
  { id: '4.1', title: 'Internal and external issues' },
  { id: '4.2', title: 'Interested parties and their requirements', lastItem: 'c' },
  {
    id: '4.3',
    title: 'ISMS scope',
    lastItem: 'c',
    parts: [
      { id: 'issues', key: 'issues', title: 'Considers 4.1 issues' },
      { id: 'requirements', key: 'requirements', title: 'Considers 4.2 requirements' },
      { id: 'interfaces', key: 'interfaces', title: 'Considers interfaces and dependencies' },
    ],
  },
  { id: '4.4', title: 'Operating the ISMS and its processes' },
  { id: '5.1', title: 'Leadership commitment', lastItem: 'h' },
  { id: '5.2', title: 'Information security policy', lastItem: 'g' },
  { id: '5.3', title: 'ISMS roles and authorities', lastItem: 'b' },
  { id: '6.1.1', title: 'Planning for ISMS risks and opportunities', lastItem: 'e' },
  {
    id: '6.1.2',
    title: 'Risk assessment method',
    lastItem: 'e',
    parts: [
      { id: 'acceptance-criteria', key: 'acceptance-criteria', title: 'Risk acceptance criteria' },
      { id: 'assessment-criteria', key: 'assessment-criteria', title: 'Criteria for performing assessments' },
      { id: 'consistency', key: 'consistency', title: 'Consistent, comparable results' },
      { id: 'identification', key: 'identification', title: 'Identify CIA risks and risk owners' },
      { id: 'analysis', key: 'analysis', title: 'Consequence, likelihood and level' },
      { id: 'evaluation', key: 'evaluation', title: 'Compare and prioritise' },
    ],
  },
  {
    id: '6.1.3',
    title: 'Risk treatment method, SoA and plan',
    lastItem: 'f',
    parts: [
      { id: 'options', key: 'options', title: 'Select treatment options' },
      { id: 'controls', key: 'controls', title: 'Determine controls' },
      { id: 'annex-a-check', key: 'annex-a-check', title: 'Compare with Annex A' },
      { id: 'soa', key: 'soa', title: 'Produce the SoA' },
      { id: 'plan', key: 'plan', title: 'Formulate the treatment plan' },
      { id: 'acceptance', key: 'acceptance', title: 'Risk-owner approval and residual risk acceptance' },
    ],
  },
  {
    id: '6.2',
    title: 'Security objectives',
    lastItem: 'l',
    parts: [
      { id: 'what', key: 'what', title: 'What will be done' },
      { id: 'resources', key: 'resources', title: 'Resources needed' },
      { id: 'who', key: 'who', title: 'Who is responsible' },
      { id: 'when', key: 'when', title: 'Completion date' },
      { id: 'how-evaluated', key: 'how-evaluated', title: 'How results are evaluated' },
    ],
  },
  { id: '6.3', title: 'Planned ISMS changes' },
  { id: '7.1', title: 'Resources' },
  { id: '7.2', title: 'Competence', lastItem: 'd' },
  { id: '7.3', title: 'Awareness', lastItem: 'c' },
  {
    id: '7.4',
    title: 'Communication',
    lastItem: 'd',
    parts: [
      { id: 'what', key: 'what', title: 'On what' },
      { id: 'when', key: 'when', title: 'When' },
      { id: 'with-whom', key: 'with-whom', title: 'With whom' },
      { id: 'how', key: 'how', title: 'How' },
    ],
  },
  { id: '7.5.1', title: 'Documented information set', lastItem: 'b' },
  { id: '7.5.2', title: 'Creating and approving documents', lastItem: 'c' },
  { id: '7.5.3', title: 'Controlling documents and records', lastItem: 'f' },
  { id: '8.1', title: 'Operational planning and control' },
  { id: '8.2', title: 'Performing risk assessments' },
  { id: '8.3', title: 'Implementing risk treatment' },
  {
    id: '9.1',
    title: 'Monitoring and measurement',
    lastItem: 'f',
    parts: [
      { id: 'what', key: 'what', title: 'What is measured' },
      { id: 'methods', key: 'methods', title: 'Valid, comparable methods' },
      { id: 'when', key: 'when', title: 'When measured' },
      { id: 'who', key: 'who', title: 'Who measures' },
      { id: 'analysed-when', key: 'analysed-when', title: 'When analysed' },
      { id: 'analysed-who', key: 'analysed-who', title: 'Who analyses' },
    ],
  },
  { id: '9.2.1', title: 'Internal audits at planned intervals', lastItem: 'b' },
  {
    id: '9.2.2',
    title: 'Internal audit programme',
    lastItem: 'c',
    parts: [
      { id: 'frequency', key: 'frequency', title: 'Audit frequency' },
      { id: 'methods', key: 'methods', title: 'Audit methods' },
      { id: 'responsibilities', key: 'responsibilities', title: 'Responsibilities' },
      { id: 'planning', key: 'planning', title: 'Planning requirements' },
      { id: 'reporting', key: 'reporting', title: 'Reporting' },
      { id: 'criteria', key: 'criteria', title: 'Criteria per audit' },
      { id: 'scope', key: 'scope', title: 'Scope per audit' },
      { id: 'impartiality', key: 'impartiality', title: 'Objective and impartial auditors' },
    ],
  },
  { id: '9.3.1', title: 'Management review at planned intervals' },
  {
    id: '9.3.2',
    title: 'Management review inputs',
    lastItem: 'g',
    parts: [
      { id: 'a', key: 'prior-actions', title: 'Status of earlier review actions' },
      { id: 'b', key: 'issue-changes', title: 'Changes in internal and external issues' },
      { id: 'c', key: 'party-changes', title: 'Changes in interested-party needs (new in 2022)' },
      { id: 'd1', key: 'nonconformity-trends', title: 'Trends: nonconformities and corrective actions' },
      { id: 'd2', key: 'measurement-trends', title: 'Trends: monitoring and measurement results' },
      { id: 'd3', key: 'audit-results', title: 'Trends: audit results' },
      { id: 'd4', key: 'objectives-met', title: 'Trends: fulfilment of objectives' },
      { id: 'e', key: 'party-feedback', title: 'Feedback from interested parties' },
      { id: 'f', key: 'risk-status', title: 'Risk assessment results and treatment plan status' },
      { id: 'g', key: 'improvement-ideas', title: 'Improvement opportunities' },
    ],
  },
  {
    id: '9.3.3',
    title: 'Management review results',
    parts: [
      { id: 'improvement-decisions', key: 'improvement-decisions', title: 'Decisions on improvement opportunities' },
      { id: 'isms-changes', key: 'isms-changes', title: 'Decisions on needed ISMS changes' },
    ],
  },
  { id: '10.1', title: 'Continual improvement' },
  {
    id: '10.2',
    title: 'Nonconformity and corrective action',
    lastItem: 'g',
    parts: [
      { id: 'correction', key: 'correction', title: 'Contain and correct' },
      { id: 'consequences', key: 'consequences', title: 'Deal with consequences' },
      { id: 'causes', key: 'causes', title: 'Determine causes' },
      { id: 'similar', key: 'similar', title: 'Look for similar cases' },
      { id: 'action', key: 'action', title: 'Implement action' },
      { id: 'effectiveness', key: 'effectiveness', title: 'Review effectiveness' },
      { id: 'isms-change', key: 'isms-change', title: 'Change the ISMS if needed' },
    ],
  },
];
