import type { Breaks, Edit } from '../break.ts';

const SOA = 'governance/statement-of-applicability.md';

export const breaks: Breaks = {
  'climate-determination-missing': [
    {
      name: 'the issue about climate change is called something else',
      edits: [{ path: 'registers/context-issues.md', replace: 'topic: climate', with: 'topic: other' }],
    },
    {
      name: 'the issue about climate change was closed',
      edits: [
        {
          path: 'registers/context-issues.md',
          replace: 'title: Climate change\n    status: monitored',
          with: 'title: Climate change\n    status: closed',
        },
      ],
    },
  ],
  'legacy-2013-reference': [
    {
      name: 'the text of a policy names a control of 2013',
      edits: [
        {
          path: 'policies/access-control.md',
          replace: 'The platform lead answers for this policy',
          with: 'This is how we meet A.9.2.3. The platform lead answers for this policy',
        },
      ],
    },
    {
      name: 'the text of a policy names the edition of 2013',
      edits: [
        {
          path: 'policies/supplier-security.md',
          replace: 'Finance signs nothing that lacks step 1 to 3',
          with: 'Suppliers have to be certified to ISO/IEC 27001:2013. Finance signs nothing that lacks step 1 to 3',
        },
      ],
    },
    {
      name: 'the front matter of a policy names controls of 2013',
      edits: [
        {
          path: 'policies/access-control.md',
          replace: 'A.8.5, A.8.18]',
          with: 'A.8.5, A.8.18, A.9.4.2, A.9.4.3]',
        },
      ],
    },
    {
      name: 'a risk is treated by a control of 2013',
      edits: [
        {
          path: 'registers/risks.md',
          replace: 'controls: [A.5.7, A.5.17, A.6.3, A.8.5]',
          with: 'controls: [A.5.7, A.5.17, A.7.2.2, A.8.5]',
        },
      ],
    },
    {
      name: 'a row of the statement was never moved',
      edits: [row('control: A.8.5, applicable', 'control: A.9.4.2, applicable')],
    },
  ],
  'new-control-undecided': [
    {
      name: 'nobody decided on threat intelligence',
      edits: [row('{ control: A.5.7, applicable: true,', '{ control: A.5.7,')],
    },
    {
      name: 'web filtering is in without a word why',
      edits: [row('justification: Bad sites are how laptops are lost, ', '')],
    },
    {
      name: 'physical monitoring applies and is not started, without a date',
      edits: [
        row(
          "justification: The landlord's cameras watch the entrance at night, implementation: implemented",
          "justification: The landlord's cameras watch the entrance at night, implementation: not-started",
        ),
      ],
    },
  ],
  'soa-control-missing': [
    {
      name: 'a row was lost',
      edits: [
        row(
          '  - { control: A.7.13, applicable: true, reasons: [best-practice], justification: Laptops that are old fail and get no updates, implementation: implemented, evidence: [STD-01], owner: role:platform-lead }\n',
          '',
        ),
      ],
    },
    {
      name: 'a row that leaves a control out was deleted',
      edits: [
        row(
          '  - { control: A.8.30, applicable: false, reasons: [], justification: All code is written by our own engineers; buying development would be a change that brings this control back, implementation: not-started, owner: role:engineering-lead }\n',
          '',
        ),
      ],
    },
    {
      name: 'a control is there twice',
      edits: [
        row(
          '  - { control: A.7.14,',
          '  - { control: A.7.13, applicable: true, reasons: [contract], justification: The laptops are leased, implementation: implemented, evidence: [STD-01], owner: role:platform-lead }\n  - { control: A.7.14,',
        ),
      ],
    },
  ],
  'soa-implementation-gap': [
    {
      name: 'a control is half there, with nothing planned',
      edits: [
        row(
          'justification: Laptops that are old fail and get no updates, implementation: implemented',
          'justification: Laptops that are old fail and get no updates, implementation: partial',
        ),
      ],
    },
    {
      name: 'the day has passed on which a control was to be there',
      edits: [
        row(
          'justification: Old laptops are sold to staff, implementation: implemented',
          'justification: Old laptops are sold to staff, implementation: planned, target_date: 2026-09-30',
        ),
      ],
    },
    {
      name: 'a control is said to be there without anything that shows it',
      edits: [row('evidence: [TRN-2026-001, PHS-2026-002], owner: role:people-lead', 'owner: role:people-lead')],
    },
    {
      name: 'nothing says how a control stands',
      edits: [
        row(
          'justification: Laptops that are old fail and get no updates, implementation: implemented, ',
          'justification: Laptops that are old fail and get no updates, ',
        ),
      ],
    },
    {
      name: 'a risk relies on a control that the statement leaves out',
      edits: [
        {
          path: 'registers/risks.md',
          replace: 'controls: [A.5.29, A.5.30, A.8.13, A.8.14]',
          with: 'controls: [A.5.29, A.5.30, A.7.11, A.8.13, A.8.14]',
        },
      ],
    },
  ],
  'soa-justification-missing': [
    {
      name: 'a row has no decision',
      edits: [row('{ control: A.7.13, applicable: true,', '{ control: A.7.13,')],
    },
    {
      name: 'a row has a placeholder for its decision',
      edits: [row('{ control: A.7.13, applicable: true,', '{ control: A.7.13, applicable: TBD,')],
    },
    {
      name: 'a control is in without a justification',
      edits: [row('justification: Laptops that are old fail and get no updates, ', '')],
    },
    {
      name: 'a control is left out with two words',
      edits: [
        row(
          'justification: All code is written by our own engineers; buying development would be a change that brings this control back',
          'justification: Not relevant',
        ),
      ],
    },
    {
      name: 'a control is in for none of the reasons that count',
      edits: [
        row(
          '{ control: A.7.13, applicable: true, reasons: [best-practice],',
          '{ control: A.7.13, applicable: true, reasons: [],',
        ),
      ],
    },
  ],
  'standard-edition-withdrawn': [
    {
      name: 'the certificate is to the edition of 2013',
      edits: [{ path: 'records/certification/certificate.md', replace: 'edition: "2022"', with: 'edition: "2013"' }],
    },
    {
      name: 'the statement is to the edition of 2013',
      edits: [row('edition: iso27001-2022', 'edition: iso27001-2013')],
    },
  ],
};

/** An edit of the statement of applicability. */
function row(replace: string, by: string): Edit {
  return { path: SOA, replace, with: by };
}
