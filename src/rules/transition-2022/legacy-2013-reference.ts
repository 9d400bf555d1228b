import * as z from 'zod';
import { SEVERITIES } from '../../model/severity.ts';
import type { Entry } from '../../records/entry.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { isOfThePast, isStillOn2013 } from './edition-2013.ts';
import { type LegacyMention, mentionsInBody, mentionsInFields } from './legacy-mentions.ts';

/** How many successors of one number are named. */
const SUCCESSORS_SHOWN = 3;

export const legacy2013Reference = defineRule({
  name: 'legacy-2013-reference',
  area: 'transition-2022',
  flags:
    'A control number that only the edition of 2013 has, or that edition by name, in front matter or text. In a statement of applicability and in the controls of a risk it is an error.',
  why: 'The numbers mean nothing in the edition that is audited, and an auditor takes the document for one that was never moved.',
  fix: 'Write the numbers of 2022 that are named here.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['6.1.3', '7.5.2'],
  controls: [],
  needs: [],
  steps: ['Replace the numbers', 'Have the document approved again'],
  falsePositives:
    'Not looked at are: code, change logs and histories by their heading, sections and tables that say 2013 in heading or header, lines that say that something was replaced, formerly so or withdrawn, transition plans, and records of what happened before the edition ended. A number of two levels counts from section 9 on only, because A.5.1 to A.8.34 are controls of 2022, and not behind words such as "section" or "table". A line with the comment `<!-- holdfast-ignore: why -->` (in front matter `# holdfast-ignore: why`) is left alone. A statement or certificate to the edition of 2013 is reported as `standard-edition-withdrawn`, the certificate of a supplier as `supplier-assurance-expired`.',
  options: z.strictObject({
    elsewhere: z
      .enum(SEVERITIES)
      .default('warning')
      .describe('How loudly it is said outside of statements of applicability and the controls of risks.'),
  }),
  examples: [
    {
      name: 'A policy whose text names old numbers',
      files: {
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\n---\n\n# Access\n\nPrivileged access follows A.9.2.3, and changes A.12.1.2 of ISO/IEC 27001:2013.\nRoles are described in A.5.2.\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 11,
          message:
            'The text names what only the edition of 2013 has: A.9.2.3 (now A.8.2), A.12.1.2 (now A.8.32) and ISO/IEC 27001:2013 (now ISO/IEC 27001:2022)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A risk and a statement of applicability, where the letter may be left out',
      files: {
        'registers/RSK-009.md':
          '---\nid: RSK-009\ntype: risk\ntitle: Account takeover\nstatus: treating\nowner: role:isms-manager\ntreatment: modify\ncontrols:\n  - A.8.5\n  - PCI 8.3.3\n  - 9.4.2\n---\n',
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2022\nentries:\n  - { control: A.18.2.3, applicable: true }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/soa.md',
          line: 9,
          message: 'The front matter names what only the edition of 2013 has: A.18.2.3 (now A.5.36 and A.8.8)',
        },
        {
          path: 'registers/RSK-009.md',
          line: 11,
          message: 'The front matter names what only the edition of 2013 has: A.9.4.2 (now A.8.5)',
        },
      ],
    },
    {
      name: 'Code, a history, a table of old and new, and a line with a reason',
      files: {
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\n---\n\nPrivileged access follows A.8.2 (formerly A.9.2.3); the tag is `A.9.2.3`.\nOur supplier still writes A.9.2.3. <!-- holdfast-ignore: quoted from their contract -->\nSee section A.9.1 of the manual, and table A.12.\n\n| 2022 | 2013 |\n| - | - |\n| A.8.2 | A.9.2.3 |\n\n## Change log\n\n- 2.0: A.9.2.3 is now A.8.2\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Records of the past, and a plan for the transition',
      files: {
        'records/NC-2024-003.md':
          '---\nid: NC-2024-003\ntype: nonconformity\ntitle: Late access removal\nstatus: verified\nowner: role:it-lead\nrecorded_on: 2025-10-31\nrequirement: [A.9.2.6]\n---\n',
        'isms/transition.md':
          '---\nid: TRP-01\ntype: transition-plan\ntitle: From ISO/IEC 27001:2013 to 2022\nstatus: in-progress\nowner: role:isms-manager\n---\n\nA.9.2.3 becomes A.8.2.\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Risks, one of which has an old title alone, and a record of the time after the edition',
      files: {
        'registers/risks.md':
          '---\nid: REG-02\ntype: risk\ntitle: Risks\nowner: role:isms-manager\nentries:\n  - { id: RSK-010, title: A.9.9.9 is not met, status: treating, controls: [A.8.5] }\n  - { id: RSK-011, title: A.9.4.2 is not met, status: treating, controls: [A.9.4.3] }\n---\n\nWe chose our controls from A.9.4 and others.\n',
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\ncontrols: [A.9.4.2]\n---\n',
        'policies/next.md':
          '---\nid: POL-08\ntype: policy\ntitle: Access policy to A.9.4.2\nstatus: draft\nowner: role:it-lead\n---\n',
        'records/NC-2025-007.md':
          '---\nid: NC-2025-007\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: role:it-lead\nrecorded_on: 2025-11-01\nrequirement: [A.9.2.6]\n---\n',
        'records/NC-2025-008.md':
          '---\nid: NC-2025-008\ntype: nonconformity\ntitle: Shared account, against A.9.2.1\nstatus: open\nowner: role:it-lead\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/risks.md',
          line: 8,
          message:
            'The front matter names what only the edition of 2013 has: A.9.4.2 (now A.8.5) and A.9.4.3 (now A.5.17)',
        },
        {
          path: 'policies/access.md',
          line: 7,
          message: 'The front matter names what only the edition of 2013 has: A.9.4.2 (now A.8.5)',
          severity: 'warning',
        },
        {
          path: 'records/NC-2025-007.md',
          line: 8,
          message: 'The front matter names what only the edition of 2013 has: A.9.2.6 (now A.5.18)',
          severity: 'warning',
        },
        {
          path: 'records/NC-2025-008.md',
          line: 4,
          message: 'The front matter names what only the edition of 2013 has: A.9.2.1 (now A.5.16)',
          severity: 'warning',
        },
        {
          path: 'registers/risks.md',
          line: 7,
          message: 'The front matter names what only the edition of 2013 has: A.9.9.9',
          severity: 'warning',
        },
        {
          path: 'registers/risks.md',
          line: 11,
          message: 'The text names what only the edition of 2013 has: A.9.4 (now A.5.17, A.8.3, A.8.4 and 2 more)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The last day of the edition, with a statement to it and a certificate that was withdrawn',
      files: {
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\ncontrols: [A.9.4.2]\n---\n',
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2013\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: withdrawn\nowner: role:isms-manager\nedition: "2013"\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2025-10-31',
      expect: [],
    },
    {
      name: 'The last day of the edition, with a certificate to it',
      files: {
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\ncontrols: [A.9.4.2]\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\nedition: "2013"\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2025-10-31',
      expect: [],
    },
    {
      name: 'The last day of the edition, in an ISMS that has moved already',
      files: {
        'policies/access.md':
          '---\nid: POL-07\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\ncontrols: [A.9.4.2]\n---\n',
        'isms/soa-3.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2022\n---\n',
        'isms/soa-2.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: superseded\nowner: role:isms-manager\nedition: iso27001-2013\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\nedition: "2022"\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2025-10-31',
      expect: [
        {
          path: 'policies/access.md',
          line: 7,
          message: 'The front matter names what only the edition of 2013 has: A.9.4.2 (now A.8.5)',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A statement and a certificate to the edition of 2013, of which another rule tells',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nedition: iso27001-2013\nentries:\n  - { control: A.18.2.3, applicable: true }\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\nedition: " 2013 "\nscope_statement: All of A.9.2.3\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The certificate of a supplier, of which another rule tells',
      files: {
        'suppliers/SUP-002.md':
          '---\nid: SUP-002\ntype: supplier\ntitle: Cloud host\nstatus: active\nowner: role:it-lead\ncertificates:\n  - { standard: "ISO/IEC 27001:2013", expires_on: 2027-01-31 }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { elsewhere }) {
    if (isStillOn2013(isms)) return;
    const heads = new Set(isms.entries.flatMap(({ register }) => register ?? []));
    for (const entry of isms.entries) {
      if (isOfThePast(entry)) continue;
      const fields = mentionsInFields(entry, heads.has(entry) ? ['entries'] : leftToOthers(entry));
      const isGrave = entry.type === 'soa' || (entry.type === 'risk' && fields.some(({ isControl }) => isControl));
      yield* draftOf(entry, fields, 'front matter', isGrave ? undefined : elsewhere);
      // The body belongs to the document, and not to each row of the register in it.
      if (!entry.register) yield* draftOf(entry, mentionsInBody(entry.document), 'text', elsewhere);
    }
  },
});

/** To which edition suppliers are certified is told by `supplier-assurance-expired`. */
function leftToOthers({ type }: Entry): readonly string[] {
  return type === 'supplier' ? ['certificates'] : [];
}

function* draftOf(
  entry: Entry,
  mentions: readonly LegacyMention[],
  where: 'front matter' | 'text',
  severity: Draft['severity'],
): Iterable<Draft> {
  const [first] = mentions;
  if (!first) return;
  const named = new Map(mentions.map(({ text, successors }) => [text, successors]));
  yield {
    on: entry,
    at: first,
    message: `The ${where} names what only the edition of 2013 has: ${inWords([...named].map(inBoth))}`,
    severity,
    needsIssue: severity === undefined ? undefined : false,
    detail: where,
  };
}

/** `A.9.2.3 (now A.8.2)`. */
function inBoth([text, successors]: readonly [string, readonly string[]]): string {
  return successors.length === 0 ? text : `${text} (now ${inWords(successors, SUCCESSORS_SHOWN)})`;
}
