import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import { type Assurance, assurancesOf, isActive, type Supplier, supplier } from '../../records/types/supplier.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { days } from '../wording.ts';

/** The last day of certificates to the edition of 2013 (IAF MD 26). */
const EDITION_2013_ENDED = '2025-10-31';

const TO_2013 = /27001\s*[:-]\s*2013\b/;

/** Ways of assessing that look at what others found, and so need it. */
const BY_OTHERS: readonly string[] = ['certificate-review', 'report-review'];

function supplierWith(lines: string, id = 'SUP-002'): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    [`suppliers/${id}.md`]: `---\nid: ${id}\ntype: supplier\ntitle: Cloud host\nstatus: active\nowner: role:it-lead\n${lines}\n---\n`,
  };
}

export const supplierAssuranceExpired = defineRule({
  name: 'supplier-assurance-expired',
  area: 'suppliers',
  flags:
    'A certificate of an active supplier that has expired or is to the edition of 2013, a report that ended more than 15 months ago, one that does not cover the service, a critical supplier that was assessed by certificates and has none, or a critical cloud supplier without an exit plan.',
  why: 'A certificate that no longer holds, or that is about another service, shows nothing about what you buy (A.5.22, A.5.23).',
  fix: 'Ask for the new one, check that its scope covers the service, and record it.',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.22', 'A.5.23'],
  needs: [],
  steps: ['Ask the supplier for its current certificate or report', 'Check scope, edition and dates', 'Record it'],
  falsePositives:
    'The last day of a certificate is covered. Of several certificates or reports to one standard the one that reaches farthest counts, so an old one may stay beside the new, and a letter that bridges the gap to the next report is a row of its own. A certificate about something else is no finding beside one that covers the service. An assessment of your own (questionnaire, on site, mixed) needs no certificate.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A certificate that expired, and one on its last day',
      files: supplierWith(
        'criticality: high\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: "ISO/IEC 27001:2022", expires_on: 2026-09-14 }\n  - { standard: PCI DSS, expires_on: 2026-11-22 }',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The ISO/IEC 27001:2022 certificate of the supplier expired on 2026-09-14, 69 days ago',
        },
      ],
    },
    {
      name: 'A report that looked at a time long past',
      files: supplierWith(
        'criticality: high\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: SOC 2 Type II, report_period_to: 2025-06-30 }',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The SOC 2 Type II report of the supplier ends with 2025-06-30, and counted until 2026-09-30',
        },
      ],
    },
    {
      name: 'The next report is bridged by a letter, and the old certificate stands beside the new',
      files: supplierWith(
        'criticality: high\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: SOC 2 Type II, report_period_to: 2025-06-30 }\n  - { standard: SOC 2 bridge letter, report_period_to: 2026-10-31 }\n  - { standard: "ISO/IEC 27001:2013", expires_on: 2025-03-01 }\n  - { standard: "ISO/IEC 27001:2022", expires_on: 2028-03-01 }',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The edition of 2013, and a scope that leaves the service out',
      files: supplierWith(
        'criticality: medium\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: "ISO/IEC 27001:2013", expires_on: 2027-03-01 }\n  - { standard: TISAX, expires_on: 2027-03-01, scope_covers_service: false }',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The ISO/IEC 27001:2013 certificate of the supplier is to an edition that ended on 2025-10-31',
        },
        {
          path: 'suppliers/SUP-002.md',
          line: 11,
          message: 'The TISAX certificate of the supplier does not cover the service',
        },
      ],
    },
    {
      name: 'Critical, reviewed by certificates that are not there, in the cloud and without a way out',
      files: supplierWith(
        'criticality: critical\ncloud: true\nlast_assessed: 2026-02-10\nassessment_method: certificate-review\nassessment_result: acceptable',
      ),
      today: '2026-11-22',
      expect: [
        { path: 'suppliers/SUP-002.md', line: 4, message: 'The critical cloud supplier has no exit plan' },
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The critical supplier was assessed by certificate-review, and no certificate or report is recorded',
        },
      ],
    },
    {
      name: 'Critical, assessed on site (longer than a year ago, which another rule tells), with an exit plan',
      files: supplierWith(
        'criticality: critical\ncloud: true\nlast_assessed: 2025-02-10\nassessment_method: on-site\nassessment_result: acceptable\nexit_plan: PRO-11',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An old edition on its last day, a report about something else, and a certificate without a date',
      files: {
        ...supplierWith(
          'criticality: high\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: "ISO 27001:2013", expires_on: 2026-11-22 }\n  - { standard: SOC 2 Type II, report_period_to: 2026-06-30, scope_covers_service: false }',
        ),
        ...supplierWith(
          'criticality: low\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: TISAX, scope_covers_service: false }',
          'SUP-003',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The ISO 27001:2013 certificate of the supplier is to an edition that ended on 2025-10-31',
        },
        {
          path: 'suppliers/SUP-002.md',
          line: 11,
          message: 'The SOC 2 Type II report of the supplier does not cover the service',
        },
        {
          path: 'suppliers/SUP-003.md',
          line: 10,
          message: 'The TISAX certificate of the supplier does not cover the service',
        },
      ],
    },
    {
      name: 'What has expired is told as that, whatever else is wrong with it',
      files: supplierWith(
        'criticality: high\nlast_assessed: 2026-02-10\ncertificates:\n  - { standard: "ISO/IEC 27001:2013", expires_on: 2026-11-21, scope_covers_service: false }',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-002.md',
          line: 10,
          message: 'The ISO/IEC 27001:2013 certificate of the supplier expired on 2026-11-21, 1 day ago',
        },
      ],
    },
    {
      name: 'The last day of the edition of 2013, and a certificate about something else beside one about the service',
      files: {
        ...supplierWith(
          'criticality: high\nlast_assessed: 2025-02-10\ncertificates:\n  - { standard: "ISO/IEC 27001:2013", expires_on: 2027-03-01 }',
        ),
        ...supplierWith(
          'criticality: high\nlast_assessed: 2025-02-10\ncertificates:\n  - { standard: TISAX, expires_on: 2027-03-01, scope_covers_service: false }\n  - { standard: "ISO/IEC 27001:2022", expires_on: 2027-03-01 }',
          'SUP-003',
        ),
      },
      today: '2025-10-31',
      expect: [],
    },
    {
      name: 'No certificate is needed where a supplier is not critical, not assessed yet or looked at in a way of your own',
      files: {
        ...supplierWith('criticality: high\nlast_assessed: 2026-02-10\nassessment_method: certificate-review'),
        ...supplierWith('criticality: critical\nassessment_method: report-review', 'SUP-003'),
        ...supplierWith('criticality: critical\ncloud: false\nlast_assessed: 2026-02-10', 'SUP-004'),
        ...supplierWith(
          'criticality: critical\nlast_assessed: 2026-02-10\nassessment_method: certificate-review\ncertificates: Lee has them',
          'SUP-005',
        ),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A way out that is still to be written, and a supplier that is being left',
      files: {
        ...supplierWith('criticality: critical\ncloud: true\nexit_plan: TBD'),
        'suppliers/SUP-003.md':
          '---\nid: SUP-003\ntype: supplier\ntitle: Former host\nstatus: offboarding\nowner: role:it-lead\ncriticality: critical\ncloud: true\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'suppliers/SUP-002.md', line: 9, message: 'The critical cloud supplier has no exit plan' }],
    },
  ],
  *check(isms) {
    for (const { duty, draft, daysOverdue } of overdueDuties(isms, ({ kind }) => kind === 'supplier-assurance')) {
      const isReport = duty.basis?.plus !== undefined;
      const message = isReport
        ? `The ${duty.part} report of the supplier ends with ${duty.basis?.date.value}, and counted until ${duty.due}`
        : `The ${duty.part} certificate of the supplier expired on ${duty.due}, ${days(daysOverdue)} ago`;
      yield { ...draft, message };
    }
    for (const record of recordsOf(isms, supplier)) {
      if (!isActive(record)) continue;
      yield* worthless(record, isms.today);
      yield* withoutAssurance(record);
      yield* withoutExit(record);
    }
  },
});

/** Certificates that are valid and show nothing about the service. */
function* worthless(record: Supplier, today: PlainDate): Iterable<Draft> {
  const valid = assurancesOf(record).filter(({ ends }) => ends === undefined || ends >= today);
  const isOld = ({ standard }: Assurance): boolean => today > EDITION_2013_ENDED && TO_2013.test(standard);
  const coversService = ({ certificate }: Assurance): boolean =>
    given(certificate.facts.scope_covers_service) !== false;
  const isAssured = valid.some((one) => coversService(one) && !isOld(one));
  for (const one of valid) {
    const { standard, certificate, isReport } = one;
    const name = `The ${standard} ${isReport ? 'report' : 'certificate'} of the supplier`;
    const { standard: written, scope_covers_service: scope } = certificate.facts;
    if (isOld(one)) {
      const message = `${name} is to an edition that ended on ${EDITION_2013_ENDED}`;
      yield { on: record.entry, at: spanOf(written), message, detail: `edition:${standard}` };
    }
    if (coversService(one) || isAssured) continue;
    const message = `${name} does not cover the service`;
    yield { on: record.entry, at: spanOf(scope), message, detail: `scope:${standard}` };
  }
}

/** Who never assessed a supplier hears of that elsewhere; an assessment of one's own needs no certificate. */
function* withoutAssurance({ entry, facts }: Supplier): Iterable<Draft> {
  const method = given(facts.assessment_method);
  const isCritical = given(facts.criticality) === 'critical' && facts.last_assessed.state === 'given';
  const { certificates } = facts;
  if (!isCritical || !BY_OTHERS.some((one) => one === method)) return;
  if (certificates.state === 'unreadable' || (given(certificates) ?? []).length > 0) return;
  const message = `The critical supplier was assessed by ${method}, and no certificate or report is recorded`;
  yield { on: entry, at: spanOf(facts.assessment_method), message, detail: 'none' };
}

function* withoutExit({ entry, facts }: Supplier): Iterable<Draft> {
  const plan = facts.exit_plan;
  if (given(facts.criticality) !== 'critical' || given(facts.cloud) !== true) return;
  if (plan.state !== 'absent' && plan.state !== 'placeholder') return;
  yield {
    on: entry,
    at: spanOf(plan),
    message: 'The critical cloud supplier has no exit plan',
    fix: 'Say how data and service leave the supplier, and name that document under `exit_plan` (A.5.23).',
    detail: 'exit-plan',
  };
}
