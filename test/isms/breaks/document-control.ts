import type { Arrival, BranchProtection } from '../../../src/ports/github-records.ts';
import type { GitHubEvidence } from '../../../src/records/github-evidence.ts';
import type { Breaks, Edit } from '../break.ts';

const SCOPE = 'governance/scope.md';
const METHOD = 'governance/risk-method.md';
const PROGRAMME = 'governance/audit-programme.md';
const COMMUNICATION = 'governance/communication-plan.md';
const STATEMENT = 'governance/statement-of-applicability.md';
const FORMER_STATEMENT = 'governance/archive/statement-of-applicability-2024.md';
const TOP_POLICY = 'policies/information-security.md';
const ACCESS = 'policies/access-control.md';
const DEVELOPMENT = 'policies/secure-development.md';
const BASELINE = 'standards/configuration-baseline.md';
const AWAY = 'standards/working-away.md';
const DOCUMENTS = 'procedures/document-control.md';

/** The day before the check. A commit may have an id, by which GitHub tells of it. */
const PUSHED = { id: 'b7e4c1a', on: '2026-11-21', by: 'Dev' };

export const breaks: Breaks = {
  'approval-evidence-weak': [
    {
      name: 'the branch asks for no approval, and lets administrators pass',
      edits: [switchedOn('approval-evidence-weak')],
      commit: PUSHED,
      github: evidence({ approvals: 0, bindsAdmins: false }),
    },
    {
      name: 'an approval was pushed without a review',
      edits: [switchedOn('approval-evidence-weak'), ...approvedAgain('person:oskar')],
      commit: PUSHED,
      github: evidence({}, { pullRequest: undefined, approvedBy: [], verified: undefined }),
    },
    {
      name: 'the approval came in with a pull request that nobody approved',
      edits: [switchedOn('approval-evidence-weak'), ...approvedAgain('person:oskar')],
      commit: PUSHED,
      github: evidence({}, { pullRequest: 214, approvedBy: [], verified: true }),
    },
  ],
  'approval-missing': [
    {
      name: 'a policy is in force that nobody approved',
      edits: [{ path: DEVELOPMENT, replace: 'approved_by: [person:nora]\napproved_on: 2026-06-30\n', with: '' }],
    },
    {
      name: 'an approval has a day and no name',
      edits: [{ path: DEVELOPMENT, replace: 'approved_by: [person:nora]\n', with: '' }],
    },
    {
      name: 'the approver is still a placeholder',
      edits: [{ path: DEVELOPMENT, replace: 'approved_by: [person:nora]', with: 'approved_by: TBD' }],
    },
    {
      name: 'an approval has a name and no day',
      edits: [{ path: DEVELOPMENT, replace: 'approved_on: 2026-06-30\n', with: '' }],
    },
    {
      name: 'the day of an approval is still a placeholder',
      edits: [{ path: DEVELOPMENT, replace: 'approved_on: 2026-06-30', with: 'approved_on: YYYY-MM-DD' }],
    },
  ],
  'approval-stale': [
    {
      name: 'somebody changed a rule of a policy, and nothing else',
      edits: [oneHour()],
      commit: PUSHED,
    },
    {
      name: 'somebody changed a rule of a policy under a new version, without an approval',
      edits: [oneHour(), { path: ACCESS, replace: 'version: "2.2"', with: 'version: "2.3"' }],
      commit: PUSHED,
    },
    {
      name: 'a review made a new version that nobody approved',
      edits: [
        oneHour(),
        { path: ACCESS, replace: 'version: "2.2"', with: 'version: "2.3"' },
        { path: ACCESS, replace: 'reviewed_on: 2026-02-24', with: 'reviewed_on: 2026-11-21' },
      ],
      commit: PUSHED,
    },
  ],
  'approver-not-authorised': [
    {
      name: 'somebody approved a policy whose role may approve procedures only',
      edits: [{ path: DEVELOPMENT, replace: '[person:nora]', with: '[person:ines]' }],
    },
    {
      name: 'a role approved a policy that may not',
      edits: [{ path: DEVELOPMENT, replace: '[person:nora]', with: '[role:isms-manager]' }],
    },
    {
      name: 'a policy was approved by whoever had left',
      edits: [{ path: DEVELOPMENT, replace: '[person:nora]', with: '[person:tomas]' }],
    },
    {
      name: 'a policy was approved by whoever had not started',
      edits: [{ path: DEVELOPMENT, replace: '[person:nora]', with: '[person:nora, person:bruno]' }],
    },
    {
      name: 'a lead approved a policy of their own without the authority',
      edits: [{ path: DEVELOPMENT, replace: '[person:nora]', with: '[person:paulo]' }],
    },
  ],
  'broken-reference': [
    {
      name: 'the name of who holds a role is misspelt, and what that person approved stands',
      edits: [
        {
          path: 'registers/roles.md',
          replace:
            '- { person: person:ines, from: 2025-09-01 }\n    deputy: [{ person: person:dev, from: 2025-09-01 }]',
          with: '- { person: person:inez, from: 2025-09-01 }\n    deputy: [{ person: person:dev, from: 2025-09-01 }]',
        },
      ],
    },
    {
      name: 'a policy names a procedure that does not exist',
      edits: [{ path: ACCESS, replace: 'links: [PRO-02, PRO-03]', with: 'links: [PRO-02, PRO-33]' }],
    },
    {
      name: 'evidence in the statement of applicability leads nowhere',
      edits: [
        {
          path: STATEMENT,
          replace: 'evidence: [POL-02, EVD-2026-013], owner: role:cto',
          with: 'evidence: [POL-02, EVD-2026-031], owner: role:cto',
        },
      ],
    },
    {
      name: 'a policy names a control that the standard does not have',
      edits: [{ path: ACCESS, replace: 'A.8.5, A.8.18]', with: 'A.8.5, A.8.81]' }],
    },
    {
      name: 'a procedure names a clause that the standard does not have',
      edits: [{ path: DOCUMENTS, replace: '"7.5.3"]', with: '"7.5.3", "7.6.1"]' }],
    },
    {
      name: 'a nonconformity is against a clause that the standard does not have',
      edits: [
        {
          path: 'records/nonconformities/NC-2026-006.md',
          replace: 'requirement: ["7.4"]',
          with: 'requirement: ["7.9.4"]',
        },
      ],
    },
    {
      name: 'a task was done by somebody whom no record knows',
      edits: [
        { path: 'records/tasks/TSK-2026-001.md', replace: 'done_by: person:yuki', with: 'done_by: person:yuuki' },
      ],
    },
    {
      name: 'a row names a role that does not exist',
      edits: [
        {
          path: COMMUNICATION,
          replace: 'how: Status page, owner: role:customer-lead',
          with: 'how: Status page, owner: role:press-lead',
        },
      ],
    },
    {
      name: 'a link in the text leads to a file that was renamed',
      edits: [
        { path: ACCESS, replace: '(../procedures/access-review.md)', with: '(../procedures/review-of-access.md)' },
      ],
    },
    {
      name: 'the successor of a document does not exist',
      edits: [{ path: FORMER_STATEMENT, replace: 'superseded_by: SOA-02', with: 'superseded_by: SOA-20' }],
    },
  ],
  'closed-record-modified': [
    {
      name: 'what an action was to achieve was rewritten after it had been closed',
      edits: [
        {
          path: 'records/corrective-actions/CA-2026-001.md',
          replace: 'The next test covers every data set of the register without anybody naming them',
          with: 'The next test covers most data sets',
        },
      ],
      commit: PUSHED,
    },
    {
      name: 'a row of an audit report was improved a year later',
      edits: [
        {
          path: 'records/audits/IA-2026-01.md',
          replace: 'result: minor, note: One data set was never restored',
          with: 'result: ofi, note: One data set was never restored',
        },
      ],
      commit: PUSHED,
    },
    {
      name: 'an action that was closed is open again',
      edits: [
        { path: 'records/corrective-actions/CA-2026-002.md', replace: 'status: closed', with: 'status: verified' },
        { path: 'records/corrective-actions/CA-2026-002.md', replace: 'closed_on: 2026-10-16\n', with: '' },
      ],
      commit: PUSHED,
    },
  ],
  'configuration-drift': [
    {
      name: 'a procedure lays down that policies are reviewed every half year, and the check takes a year',
      edits: [governs('policy')],
    },
    { name: 'a procedure lays down an interval for a type that does not exist', edits: [governs('polices')] },
    { name: 'a procedure lays down an interval for records, which have no reviews', edits: [governs('incident')] },
  ],
  'date-in-future': [
    {
      name: 'a register was reviewed in a year that is still to come',
      edits: [{ path: 'registers/people.md', replace: 'reviewed_on: 2026-10-12', with: 'reviewed_on: 2027-10-12' }],
    },
    {
      name: 'evidence was taken on a day that is still to come',
      edits: [
        {
          path: 'records/evidence/EVD-2026-004.md',
          replace: 'performed_on: 2026-05-08',
          with: 'performed_on: 2027-05-08',
        },
      ],
    },
  ],
  'date-invalid': [
    {
      name: 'a policy was approved on the thirtieth of February',
      edits: [{ path: ACCESS, replace: 'approved_on: 2026-02-24', with: 'approved_on: 2026-02-30' }],
    },
    {
      name: 'a review date could be of April or of July',
      edits: [
        { path: 'policies/acceptable-use.md', replace: 'reviewed_on: 2026-04-07', with: 'reviewed_on: 04/07/2026' },
      ],
    },
    {
      name: 'an interval is a wish',
      edits: [{ path: ACCESS, replace: 'review_interval: 12 months', with: 'review_interval: now and then' }],
    },
    {
      name: 'an action is due when there is time',
      edits: [
        {
          path: 'governance/risk-treatment-plan.md',
          replace: 'owner: person:paulo, due: 2027-03-31',
          with: 'owner: person:paulo, due: spring 2027',
        },
      ],
    },
  ],
  'due-soon': [
    {
      name: 'an action of the treatment plan is due in two weeks',
      edits: [
        {
          path: 'governance/risk-treatment-plan.md',
          replace: 'owner: person:paulo, due: 2027-03-31',
          with: 'owner: person:paulo, due: 2026-12-04',
        },
      ],
    },
    {
      name: 'a review is due today',
      edits: [{ path: AWAY, replace: 'review_interval: 24 months', with: 'next_review: 2026-11-22' }],
    },
  ],
  'duplicate-id': [
    {
      name: 'a guideline was copied with its id',
      edits: [
        {
          path: 'standards/visitors.md',
          add: `---
id: GDL-01
type: guideline
title: Visitors
status: draft
version: "0.1"
owner: role:people-lead
applies_to: [Everybody]
---

# Visitors
`,
        },
      ],
      findings: 2,
    },
    {
      name: 'two tasks have one id',
      edits: [{ path: 'records/tasks/TSK-2026-003.md', replace: 'id: TSK-2026-003', with: 'id: TSK-2026-004' }],
      findings: 2,
    },
  ],
  'front-matter-invalid': [
    {
      name: 'a register says with a slip what its rows are',
      edits: [{ path: 'registers/assets.md', replace: 'of: asset', with: 'of: assset' }],
    },
    {
      name: 'a commitment of the policy on top is misspelt',
      edits: [
        {
          path: TOP_POLICY,
          replace: 'commitments: [satisfy-requirements, continual-improvement]',
          with: 'commitments: [satisfy-requirements, continuous-improvement]',
        },
      ],
    },
    {
      name: 'a quotation mark is missing',
      edits: [
        { path: AWAY, replace: 'title: Working away from the office', with: 'title: "Working away from the office' },
      ],
    },
    {
      name: 'a quotation mark is missing in a register to which much else refers',
      edits: [{ path: 'registers/suppliers.md', replace: 'title: Suppliers', with: 'title: "Suppliers' }],
    },
    {
      name: 'a colon in a value was not quoted',
      edits: [{ path: AWAY, replace: 'title: Working away from the office', with: 'title: Guideline: working away' }],
    },
    {
      name: 'a document does not say of which type it is',
      edits: [{ path: AWAY, replace: 'type: guideline\n', with: '' }],
    },
    {
      name: 'a document is of a type that does not exist',
      edits: [{ path: AWAY, replace: 'type: guideline', with: 'type: guidline' }],
    },
    {
      name: 'a document is in a state that its type does not have',
      edits: [{ path: AWAY, replace: 'status: effective', with: 'status: in force' }],
    },
    {
      name: 'a severity is none of those that the type knows',
      edits: [{ path: 'records/incidents/INC-2026-003.md', replace: 'severity: sev3', with: 'severity: medium' }],
    },
    {
      name: 'a version without quotes is a number',
      edits: [{ path: AWAY, replace: 'version: "1.2"', with: 'version: 1.10' }],
    },
    {
      name: 'a standard does not say what it is for',
      edits: [
        {
          path: BASELINE,
          replace: 'applies_to: [Laptops, Cloud accounts, Servers and containers, Office network]\n',
          with: '',
        },
      ],
    },
    {
      name: 'a document has no id',
      edits: [{ path: 'records/phishing/PHS-2026-001.md', replace: 'id: PHS-2026-001\n', with: '' }],
    },
    {
      name: 'a record does not say when it was made',
      edits: [{ path: 'records/tasks/TSK-2026-003.md', replace: 'recorded_on: 2026-07-15\n', with: '' }],
    },
  ],
  'mandatory-document-missing': [
    {
      name: 'there are policies on topics, and none on top',
      edits: [{ path: TOP_POLICY, replace: 'level: top', with: 'level: topic' }],
    },
    {
      name: 'the scope is being written anew, and the old one was not kept in force',
      edits: [{ path: SCOPE, replace: 'status: effective', with: 'status: in-review' }],
    },
    {
      name: 'the risk method went back to draft',
      edits: [{ path: METHOD, replace: 'status: effective', with: 'status: draft' }],
    },
    {
      name: 'the audit programme was closed, and there is no next one',
      edits: [{ path: PROGRAMME, replace: 'status: active', with: 'status: closed' }],
    },
  ],
  'metadata-contradiction': [
    {
      name: 'a bold line on top names another owner',
      edits: [
        {
          path: DEVELOPMENT,
          replace: '# Secure development policy\n',
          with: '# Secure development policy\n\n**Owner:** Hugo\n',
        },
      ],
    },
    {
      name: 'a table on top has the version before',
      edits: [
        {
          path: DEVELOPMENT,
          replace: '# Secure development policy\n',
          with: '# Secure development policy\n\n| Version | 2.0 |\n|---|---|\n| Status | Approved |\n| Last review | 2026-06-30 |\n',
        },
      ],
    },
    {
      name: 'a list of documents was not brought up to date',
      edits: [
        {
          path: 'registers/documents.md',
          add: `---
id: REG-20
type: register
title: List of documents
status: active
owner: role:isms-manager
reviewed_on: 2026-06-09
review_interval: 12 months
entries:
  - { id: POL-05, title: Secure development policy, version: "2.0", owner: role:engineering-lead }
  - { id: POL-06, title: Classification and data protection policy, version: "1.3", owner: role:dpo }
---

# List of documents
`,
        },
      ],
    },
  ],
  'nothing-checked': [
    {
      name: 'a folder was renamed, and the configuration still has the old name',
      edits: [
        {
          path: 'holdfast.yml',
          replace: '  - "standards/**/*.md"\n',
          with: '  - "standards/**/*.md"\n  - "guidelines/**/*.md"\n',
        },
      ],
    },
    {
      name: 'the files of a folder say of no type that they have one',
      edits: [
        {
          path: 'holdfast.yml',
          replace: '  - "standards/**/*.md"\n',
          with: '  - "standards/**/*.md"\n  - "notes/**/*.md"\n',
        },
        { path: 'notes/ideas.md', add: '---\ntitle: Ideas\nstatus: draft\n---\n\n# Ideas\n' },
      ],
    },
  ],
  'owner-left': [
    {
      name: 'a policy still belongs to whoever left last year',
      edits: [{ path: DEVELOPMENT, replace: 'owner: role:engineering-lead', with: 'owner: person:tomas' }],
    },
    {
      name: 'one of two owners has left',
      edits: [
        {
          path: DEVELOPMENT,
          replace: 'owner: role:engineering-lead',
          with: 'owner: [role:engineering-lead, person:tomas]',
        },
      ],
    },
  ],
  'owner-missing': [
    {
      name: 'a policy has no owner',
      edits: [{ path: DEVELOPMENT, replace: 'owner: role:engineering-lead\n', with: '' }],
    },
    {
      name: 'a register has no owner, and neither have its rows',
      edits: [{ path: 'registers/assets.md', replace: 'owner: role:platform-lead\nreviewed_on', with: 'reviewed_on' }],
    },
    {
      name: 'the owner is a table of its own',
      edits: [
        { path: DEVELOPMENT, replace: 'owner: role:engineering-lead', with: 'owner: { role: engineering-lead }' },
      ],
    },
  ],
  'owner-unverified': [
    {
      name: 'a policy belongs to a role that does not exist',
      edits: [{ path: DEVELOPMENT, replace: 'owner: role:engineering-lead', with: 'owner: role:engineering-leed' }],
    },
    {
      name: 'a policy belongs to a handle that nobody has',
      edits: [{ path: DEVELOPMENT, replace: 'owner: role:engineering-lead', with: 'owner: "@bw-rosa"' }],
    },
  ],
  'placeholder-value': [
    {
      name: 'the title of a template was left in',
      edits: [{ path: AWAY, replace: 'title: Working away from the office', with: 'title: "[Document name]"' }],
    },
    {
      name: 'the owner is to be confirmed',
      edits: [{ path: AWAY, replace: 'owner: role:people-lead', with: 'owner: TBC' }],
    },
    {
      name: 'the version is to be done',
      edits: [{ path: AWAY, replace: 'version: "1.2"', with: 'version: TODO' }],
    },
    {
      name: 'a required field was left empty',
      edits: [
        {
          path: BASELINE,
          replace: 'applies_to: [Laptops, Cloud accounts, Servers and containers, Office network]',
          with: 'applies_to:',
        },
      ],
    },
    {
      name: 'an optional field was never filled in',
      edits: [
        {
          path: ACCESS,
          replace: 'scope_of_policy: All accounts of people and programs on systems in scope',
          with: 'scope_of_policy: "[describe the scope]"',
        },
      ],
    },
  ],
  'record-retention-breach': [
    {
      name: 'an exercise of this year was removed',
      edits: [{ path: 'records/phishing/PHS-2026-001.md', remove: true }],
      commit: PUSHED,
    },
    {
      name: 'an incident with personal data is kept longer than it may be',
      edits: [
        {
          path: 'records/incidents/INC-2026-002.md',
          replace: 'severity: sev2',
          with: 'retention: 1 month\nseverity: sev2',
        },
      ],
    },
  ],
  'required-content-missing': [
    {
      name: 'the scale of likelihood has a hole, and scores of risks fall into it',
      edits: [
        {
          path: 'governance/risk-method.md',
          replace: '  - { value: 2, label: unlikely, meaning: Once in three to ten years }\n',
          with: '',
        },
      ],
    },
    {
      name: 'the scope does not name the issues that were considered',
      edits: [
        {
          path: SCOPE,
          replace: 'issues_considered: [CTX-01, CTX-02, CTX-03, CTX-04, CTX-05, CTX-06, CTX-07]\n',
          with: '',
        },
      ],
    },
    {
      name: 'the requirements that the scope considered are to be defined',
      edits: [
        {
          path: SCOPE,
          replace: 'requirements_considered: [IP-01, IP-02, IP-03, IP-04, IP-05, IP-06]',
          with: 'requirements_considered: TBD',
        },
      ],
    },
    {
      name: 'the policy on top does not promise to get better',
      edits: [
        {
          path: TOP_POLICY,
          replace: 'commitments: [satisfy-requirements, continual-improvement]',
          with: 'commitments: [satisfy-requirements]',
        },
      ],
    },
    {
      name: 'a value is missing in a scale',
      edits: [
        {
          path: METHOD,
          replace: '  - { value: 2, label: minor, meaning: "One customer asks; under 25,000 euros" }\n',
          with: '',
        },
      ],
    },
    {
      name: 'nobody wrote down what a value of a scale means',
      edits: [{ path: METHOD, replace: 'label: likely, meaning: About once a year', with: 'label: likely' }],
    },
    {
      name: 'two levels have the same scores',
      edits: [{ path: METHOD, replace: 'name: medium, min: 5, max: 9', with: 'name: medium, min: 5, max: 11' }],
    },
    {
      name: 'risks are accepted up to a level that does not exist',
      edits: [{ path: METHOD, replace: 'acceptance_threshold: medium', with: 'acceptance_threshold: moderate' }],
    },
    {
      name: 'the audit programme does not say by what it was planned',
      edits: [
        {
          path: PROGRAMME,
          replace:
            'planning_basis: "All clauses each year; controls over three years, sooner where risks are high or the last audit or an incident found something"\n',
          with: '',
        },
      ],
    },
    {
      name: 'the communication plan does not say how',
      edits: [
        {
          path: COMMUNICATION,
          replace: 'with_whom: All customers, how: Status page',
          with: 'with_whom: All customers',
        },
      ],
    },
  ],
  'review-date-missing': [
    {
      name: 'a plan that takes two years does not say when it is looked at again',
      edits: [{ path: 'governance/transition-plan.md', replace: 'status: completed', with: 'status: in-progress' }],
    },
    {
      name: 'a register does not say when it is reviewed again',
      edits: [{ path: 'registers/people.md', replace: 'review_interval: 6 months\n', with: '' }],
    },
    {
      name: 'a register was never reviewed, and neither were its rows',
      edits: [{ path: 'registers/assets.md', replace: 'reviewed_on: 2026-06-16\n', with: '' }],
    },
    {
      name: 'an objective was never reviewed',
      edits: [
        {
          path: 'governance/objectives/continuity-readiness.md',
          replace: 'reviewed_on: 2026-09-24\nreview_interval: 12 months\n',
          with: '',
        },
      ],
    },
  ],
  'review-overdue': [
    {
      name: 'a standard was last reviewed the year before last',
      edits: [
        {
          path: BASELINE,
          replace: 'approved_on: 2026-04-30\nreviewed_on: 2026-04-30',
          with: 'approved_on: 2025-04-30\nreviewed_on: 2025-04-30',
        },
      ],
    },
    {
      name: 'a review was due yesterday',
      edits: [{ path: AWAY, replace: 'review_interval: 24 months', with: 'next_review: 2026-11-21' }],
    },
  ],
  'review-rubber-stamped': [
    {
      name: 'a review moved the date and nothing else',
      edits: [{ path: AWAY, replace: 'reviewed_on: 2025-11-04', with: 'reviewed_on: 2026-11-20' }],
      commit: PUSHED,
    },
    {
      name: 'five documents were reviewed in one commit on the day before the audit',
      edits: [
        { path: 'policies/acceptable-use.md', replace: 'reviewed_on: 2026-04-07', with: 'reviewed_on: 2026-11-20' },
        { path: DEVELOPMENT, replace: 'reviewed_on: 2026-06-30', with: 'reviewed_on: 2026-11-20' },
        { path: DOCUMENTS, replace: 'reviewed_on: 2026-06-09', with: 'reviewed_on: 2026-11-20' },
        { path: BASELINE, replace: 'reviewed_on: 2026-04-30', with: 'reviewed_on: 2026-11-20' },
        { path: AWAY, replace: 'reviewed_on: 2025-11-04', with: 'reviewed_on: 2026-11-20' },
      ],
      commit: PUSHED,
      findings: 5,
    },
  ],
  'reviews-clustered': [
    {
      name: 'all documents of the platform lead fall due on one day of January',
      edits: [
        'policies/access-control.md',
        'procedures/incident-response.md',
        'procedures/access-review.md',
        'procedures/backup-and-continuity.md',
        'procedures/vulnerability-management.md',
        BASELINE,
      ].map((path) => ({ path, replace: 'review_interval: 12 months', with: 'next_review: 2027-01-12' })),
    },
  ],
  'self-approval': [
    {
      name: 'the ISMS manager approved a procedure of her own',
      edits: [{ path: DOCUMENTS, replace: 'approved_by: [person:oskar]', with: 'approved_by: [person:ines]' }],
    },
    {
      name: 'a role approved what it owns',
      edits: [{ path: DOCUMENTS, replace: 'approved_by: [person:oskar]', with: 'approved_by: [role:isms-manager]' }],
    },
    {
      name: 'the handle of the owner approved it',
      edits: [{ path: DOCUMENTS, replace: 'approved_by: [person:oskar]', with: 'approved_by: ["@bw-ines"]' }],
    },
    {
      name: 'a bot approved it',
      edits: [{ path: DOCUMENTS, replace: 'approved_by: [person:oskar]', with: 'approved_by: ["renovate[bot]"]' }],
    },
  ],
  'superseded-in-use': [
    {
      name: 'a plan refers to the statement of applicability that was replaced',
      edits: [{ path: PROGRAMME, replace: 'controls: [A.5.35]\n', with: 'controls: [A.5.35]\nlinks: [SOA-01]\n' }],
    },
    {
      name: 'the text of a policy links to the statement of applicability that was replaced',
      edits: [
        {
          path: DEVELOPMENT,
          replace: 'The engineering lead answers for it.',
          with: 'See the [statement](../governance/archive/statement-of-applicability-2024.md). The engineering lead answers for it.',
        },
      ],
    },
    {
      name: 'neither of two statements says which one replaced the other',
      edits: [
        { path: FORMER_STATEMENT, replace: 'superseded_by: SOA-02\n', with: '' },
        { path: STATEMENT, replace: 'supersedes: [SOA-01]\n', with: '' },
      ],
    },
    {
      name: 'a standard replaced another, and both are in force',
      edits: [
        { path: 'standards/secure-coding.md', replace: 'applies_to:', with: 'supersedes: [STD-01]\napplies_to:' },
      ],
    },
    {
      name: 'two statements replace each other',
      edits: [
        {
          path: FORMER_STATEMENT,
          replace: 'edition: iso27001-2022',
          with: 'supersedes: [SOA-02]\nedition: iso27001-2022',
        },
      ],
    },
  ],
  'version-not-bumped': [
    {
      name: 'a changed policy was approved again under its old version',
      edits: [
        oneHour(),
        {
          path: ACCESS,
          replace: 'approved_on: 2026-02-24\nreviewed_on: 2026-02-24',
          with: 'approved_on: 2026-11-21\nreviewed_on: 2026-11-21',
        },
      ],
      commit: PUSHED,
    },
    {
      name: 'the version of a policy went down',
      edits: [
        oneHour(),
        { path: ACCESS, replace: 'version: "2.2"', with: 'version: "1.3"' },
        {
          path: ACCESS,
          replace: 'approved_on: 2026-02-24\nreviewed_on: 2026-02-24',
          with: 'approved_on: 2026-11-21\nreviewed_on: 2026-11-21',
        },
      ],
      commit: PUSHED,
    },
  ],
};

function oneHour(): Edit {
  return { path: ACCESS, replace: 'it ends by itself after four hours', with: 'it ends by itself after a day' };
}

/** A new version of a procedure, approved the day before the check. */
function approvedAgain(by: string): readonly Edit[] {
  return [
    { path: DOCUMENTS, replace: 'version: "1.2"', with: 'version: "1.3"' },
    { path: DOCUMENTS, replace: 'approved_by: [person:oskar]', with: `approved_by: [${by}]` },
    { path: DOCUMENTS, replace: 'approved_on: 2026-06-09', with: 'approved_on: 2026-11-21' },
    { path: DOCUMENTS, replace: 'for six; incidents for five.', with: 'for seven; incidents for five.' },
  ];
}

function governs(type: string): Edit {
  const half = `governs: { ${type}: { review_interval: 6 months } }\n`;
  return { path: DOCUMENTS, replace: 'process: document-control\n', with: `process: document-control\n${half}` };
}

/** Rules that ask GitHub are off unless the configuration switches them on. */
function switchedOn(rule: string): Edit {
  return { path: 'holdfast.yml', replace: 'preset: strict\n', with: `preset: strict\nrules: { ${rule}: warning }\n` };
}

/** A branch that is protected but for some settings, and how the commit of the break got there. */
function evidence(protection: Partial<BranchProtection>, arrival?: Arrival): GitHubEvidence {
  const whole = {
    pullRequest: true,
    approvals: 1,
    codeOwners: true,
    dismissesStale: true,
    bindsAdmins: true,
    forcePush: false,
  };
  return {
    defaultBranch: 'main',
    protection: { ...whole, ...protection },
    arrivals: new Map(arrival ? [[PUSHED.id.padEnd(40, '0'), arrival]] : []),
    lastScheduledRun: undefined,
  };
}
