import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Certification } from '../../records/types/certification.ts';
import { ismsScope } from '../../records/types/isms-scope.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { isToIso27001, runningCertificates } from './certificates.ts';
import { isSameStatement, parting } from './scope-statement.ts';
import { soaMismatch, soasWithout } from './soa-versions.ts';

/** A certificate is valid for three years; the day of the decision may be counted or not. */
const FIRST_CYCLE = interval({ years: 3, days: 1 });

/** A later cycle may run three years from the end of the one before, and that ends up to half a year after the decision. */
const LATER_CYCLE = interval({ years: 3, months: 6 });

export const certificateDetailsMismatch = defineRule({
  name: 'certificate-details-mismatch',
  area: 'certification-cycle',
  flags:
    'A certificate whose scope statement is not that of the scope document, whose version of the statement of applicability (SoA) does not fit the one in force, or that is valid for longer than three years.',
  why: 'Customers rely on what the certificate prints. Where the ISMS has moved on, the certification body has to know (ISO/IEC 27006-1, 8.2.2).',
  fix: 'Tell the certification body about the change, or correct the record.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['4.3', '6.1.3'],
  controls: [],
  needs: ['git-or-files'],
  looksBack: (isms) => ({
    entries: soasWithout(
      isms,
      runningCertificates(isms)
        .filter(isToIso27001)
        .flatMap(({ facts }) => given(facts.soa_version) ?? []),
    ),
  }),
  steps: ['See what the certificate prints', 'Correct the record, or tell the certification body'],
  falsePositives:
    'Case, blanks and a final stop do not count. A translation of the scope statement belongs under `scope_aliases`. A newer SoA in which the same controls apply needs no new certificate; where the printed version is neither kept as a file nor in the history, that cannot be told, and it is a warning. A control of Annex A that has lost its row or its decision is reported as `soa-control-missing`, `soa-justification-missing` or `new-control-undecided`. A wrong edition is reported as `standard-edition-withdrawn`. Certificates to other standards are not compared.',
  options: z.strictObject({
    scope_aliases: z
      .array(z.string())
      .default([])
      .describe('Other wordings of the scope statement, translations for example.'),
  }),
  examples: [
    {
      name: 'Another scope than the scope document has',
      files: {
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\ncertificate_statement: Design, operation and support of the Acme platform\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nscope_statement: Design and operation of the Acme platform\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The scope on the certificate is not that of SCP-01: they part at "Design and operation of" against "Design, operation and support"',
        },
      ],
    },
    {
      name: 'Other controls apply than in the version that the certificate prints',
      files: {
        'isms/soa-3.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability 3\nstatus: superseded\nsuperseded_by: SOA-02\nowner: role:isms-manager\nversion: "3.1"\napproved_on: 2024-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n  - { control: A.7.4, applicable: false }\n---\n',
        'isms/soa.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n  - { control: A.7.4, applicable: true }\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nsoa_version: "3.1"\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The certificate prints SoA 3.1, but in SOA-02 4.0, which is in force, other controls apply: it adds A.7.4',
        },
      ],
    },
    {
      name: 'A row that was lost is a gap of the statement, and no other decision',
      files: {
        'isms/soa-3.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability 3\nstatus: superseded\nsuperseded_by: SOA-02\nowner: role:isms-manager\nversion: "3.1"\napproved_on: 2024-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n  - { control: A.5.2, applicable: true }\n  - { control: A.5.3, applicable: true }\n---\n',
        'isms/soa.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n  - { control: A.5.2 }\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nsoa_version: "3.1"\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A printed version that only the history holds, with the same controls',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nsoa_version: "3.1"\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      history: [
        {
          on: '2024-06-01',
          by: 'Ana Ng',
          files: {
            'isms/soa.md':
              '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "3.1"\napproved_on: 2024-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n---\n',
          },
        },
        {
          on: '2026-06-01',
          by: 'Ana Ng',
          files: {
            'isms/soa.md':
              '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n---\n',
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A printed version that nobody kept',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nsoa_version: "3.1"\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The certificate prints SoA 3.1, which is not kept; whether the same controls apply in SOA-01 4.0 cannot be told',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A printed version that never was',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2024-06-01\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nsoa_version: "4.1"\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 7,
          message:
            'The certificate prints SoA 4.1, but SOA-01 4.0 was the version in force at the decision of 2024-11-15',
        },
      ],
    },
    {
      name: 'Valid for more than three years',
      files: {
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-17\ncycle: 1\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-01.md',
          line: 8,
          message: 'The certificate is said to be valid until 2027-11-17, three years after its decision is 2027-11-15',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'The longest time that each may take, and one later cycle of a day more',
      files: {
        'isms/SCP-01.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\ncertificate_statement: Operation of the Acme platform\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-16\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2028-05-15\ncycle: 2\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2028-05-15\ninitial_certification: 2021-11-15\n---\n',
        'records/CRT-04.md':
          '---\nid: CRT-04\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\nexpiry_date: 2028-05-16\ninitial_certification: 2021-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CRT-04.md',
          line: 8,
          message: 'The certificate is said to be valid until 2028-05-16, three years after its decision is 2027-11-15',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Another standard, no decision yet, a scope that is a draft, and one without a statement',
      files: {
        'isms/SCP-01.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
        'isms/SCP-02.md':
          '---\nid: SCP-02\ntype: isms-scope\ntitle: ISMS scope\nstatus: draft\nowner: role:isms-manager\ncertificate_statement: Operation of the Acme platform\n---\n',
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2024-06-01\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO 9001 certificate\nstatus: certified\nowner: role:isms-manager\nstandard: ISO 9001\nscope_statement: Sale of pumps\nsoa_version: "9.9"\ndecision_date: 2024-11-15\n---\n',
        'records/CRT-02.md':
          '---\nid: CRT-02\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nscope_statement: Betrieb der Acme-Plattform\nsoa_version: "3.1"\nexpiry_date: 2027-11-14\n---\n',
        'records/CRT-03.md':
          '---\nid: CRT-03\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\ndecision_date: 2024-11-15\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A translated scope, and a newer SoA with the same controls',
      files: {
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\ncertificate_statement: Operation of the Acme platform.\n---\n',
        'isms/soa-3.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability 3\nstatus: superseded\nsuperseded_by: SOA-02\nowner: role:isms-manager\nversion: "3.1"\napproved_on: 2024-06-01\nentries:\n  - { control: A.5.1, applicable: true }\n---\n',
        'isms/soa.md':
          '---\nid: SOA-02\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\napproved_on: 2026-06-01\nentries:\n  - { control: "5.1", applicable: true }\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: ISO/IEC 27001 certificate\nstatus: certified\nowner: role:isms-manager\nscope_statement: Betrieb der Acme-Plattform\nsoa_version: "3.1"\ndecision_date: 2024-11-15\nexpiry_date: 2027-11-14\ncycle: 1\n---\n',
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules:\n  certificate-details-mismatch:\n    scope_aliases: ["Betrieb der Acme-Plattform"]\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { scope_aliases }) {
    for (const record of runningCertificates(isms)) {
      yield* tooLong(record);
      if (!isToIso27001(record)) continue;
      yield* otherScope(isms, record, scope_aliases);
      const { soa_version, decision_date } = record.facts;
      if (soa_version.state !== 'given' || decision_date.state !== 'given') continue;
      const mismatch = soaMismatch(isms, soa_version.value, decision_date.value);
      if (mismatch) yield { on: record.entry, at: soa_version, detail: 'soa-version', missing: ['soa'], ...mismatch };
    }
  },
});

function* tooLong({ entry, facts }: Certification): Iterable<Draft> {
  const [decision, expiry] = [given(facts.decision_date), facts.expiry_date];
  if (decision === undefined || expiry.state !== 'given') return;
  const isLater = (given(facts.cycle) ?? 1) > 1 || (given(facts.initial_certification) ?? decision) < decision;
  if (expiry.value <= addInterval(decision, isLater ? LATER_CYCLE : FIRST_CYCLE)) return;
  yield {
    on: entry,
    at: expiry,
    message: `The certificate is said to be valid until ${expiry.value}, three years after its decision is ${addInterval(decision, interval({ years: 3 }))}`,
    fix: 'Copy both days from the certificate: its expiry is never worked out.',
    severity: 'warning',
    grade: 'none',
    needsIssue: false,
    detail: 'expiry',
  };
}

function* otherScope(isms: Isms, { entry, facts }: Certification, aliases: readonly string[]): Iterable<Draft> {
  const printed = facts.scope_statement;
  const scopes = recordsOf(isms, ismsScope).filter((scope) => scope.entry.lifecycle === 'in-force');
  const stated = scopes.flatMap((scope) => given(scope.facts.certificate_statement) ?? []);
  const [first] = stated;
  if (printed.state !== 'given' || first === undefined) return;
  if ([...stated, ...aliases].some((one) => isSameStatement(one, printed.value))) return;
  const name = inWords(scopes.map((scope) => nameOf(scope.entry)));
  yield {
    on: entry,
    at: printed,
    message: `The scope on the certificate is not that of ${name}: they part at ${parting(printed.value, first)}`,
    detail: 'scope',
  };
}
