import { type Interval, interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { statusWord } from '../entry.ts';
import { list, row, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required, requiredIn, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, intervalField, reference, text, yesNo } from '../fields/scalars.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

const ASSESSED = { saidBy: 'supplier-assessment-overdue' };
const CONTRACTED = { saidBy: 'supplier-security-clauses-missing' };
const ASSURED = { saidBy: 'supplier-assurance-expired' };

const CRITICALITIES = ['critical', 'high', 'medium', 'low'] as const;

/** How often a supplier is assessed when its record does not say (A.5.22 asks for regular, and leaves how often open). */
const ASSESSED_EVERY: Readonly<Record<(typeof CRITICALITIES)[number], Interval>> = {
  critical: interval({ months: 12 }),
  high: interval({ months: 12 }),
  medium: interval({ months: 24 }),
  low: interval({ months: 36 }),
};

/** A report looks back: a year until the next one, and a quarter in which it is written. */
const REPORT_COUNTS = { interval: interval({ months: 15 }), from: 'how long a report counts' };

/** What a contract with a supplier can settle (A.5.20). */
export const CONTRACT_CLAUSES = [
  'confidentiality',
  'security-requirements',
  'incident-notification',
  'audit-right',
  'subcontracting',
  'data-protection',
  'return-deletion',
  'continuity',
  'access-control',
  'termination',
] as const;

export type ContractClause = (typeof CONTRACT_CLAUSES)[number];

const certificateFields = {
  standard: says('What it certifies or reports on: `ISO/IEC 27001:2022`, `SOC 2`.', required(text())),
  issuer: says('Who issued it.', text()),
  number: says('Its number.', text()),
  expires_on: says(
    'The last day on which it is valid.',
    requiredWhen('for what has no `report_period_to`', ({ text: of }) => of('report_period_to') === undefined, date()),
  ),
  scope_covers_service: says('Whether it covers the service that you use.', yesNo()),
  report_period_to: says('Of a report: the last day that it looked at.', date()),
};

const fields = {
  ...registerFields,
  service: says('What the supplier does for you.', required(text())),
  criticality: says('How much depends on it.', required(choice(CRITICALITIES), ASSESSED)),
  data_access: says(
    'The most sensitive data that the supplier can see.',
    required(choice(['none', 'internal', 'confidential', 'personal', 'special-category'])),
  ),
  cloud: says('Whether it is a cloud service.', required(yesNo())),
  last_assessed: says('The day of the last assessment.', requiredIn(['active'], doneDate(), ASSESSED)),
  assessment_interval: says('How often it is assessed; left out, as its criticality asks.', intervalField()),
  assessment_result: says(
    'What came of the last assessment.',
    requiredIn(['active'], choice(['acceptable', 'conditional', 'unacceptable']), ASSESSED),
  ),
  assessment_method: says(
    'How it was assessed.',
    choice(['questionnaire', 'certificate-review', 'report-review', 'on-site', 'mixed']),
  ),
  contract: says(
    'What was agreed.',
    requiredIn(
      ['active'],
      row({
        reference: says('Its number, or the address of published terms.', text()),
        signed_on: says('The day from which it holds.', doneDate()),
        expires_on: says('The last day on which it holds; left out when it has no end.', date()),
        clauses: says('What the contract settles.', required(list(choice(CONTRACT_CLAUSES)), CONTRACTED)),
      }),
      CONTRACTED,
    ),
  ),
  certificates: says('Certificates and reports about its security.', rows(certificateFields)),
  subprocessors: says('Whom the supplier lets see your data.', list(text())),
  exit_plan: says(
    'How you would leave it.',
    requiredWhen(
      'for a critical cloud supplier',
      ({ text: of }) => of('criticality') === 'critical' && of('cloud') === 'true',
      reference(),
      ASSURED,
    ),
  ),
  incidents: says('Incidents in which it had a part.', list(reference('incident'))),
};

export type Supplier = RecordOf<typeof fields>;
export type Certificate = Row<typeof certificateFields>;

/** A supplier, how critical it is, what the contract demands and when it was last assessed (A.5.19 to A.5.23). */
export const supplier = defineRecord({
  type: 'supplier',
  kind: 'register',
  prefix: 'SUP',
  states: ['proposed', 'active', 'offboarding', 'ended'],
  finalStates: ['ended'],
  inForceStates: ['active', 'offboarding'],
  clauses: ['8.1'],
  controls: ['A.5.19', 'A.5.20', 'A.5.21', 'A.5.22', 'A.5.23'],
  fields,
  /** Its next assessment, the end of its contract, and the end of what it showed about its own security. */
  columns: {
    title: ['supplier', 'vendor', 'supplier name', 'vendor name', 'third party', 'provider'],
    service: ['service', 'services', 'product', 'what they do'],
    criticality: ['criticality', 'tier', 'class', 'risk class'],
    data_access: ['data', 'data access', 'access to data'],
    cloud: ['cloud', 'saas', 'cloud service'],
    last_assessed: ['last assessed', 'last assessment', 'assessed', 'assessment date', 'last review'],
    assessment_interval: ['assessment interval', 'assessment frequency', 'review frequency', 'review cycle'],
    assessment_result: ['result', 'assessment result', 'outcome'],
    owner: ['owner', 'supplier owner', 'relationship owner', 'contract owner'],
  },
  obligations: (record) =>
    isActive(record) ? [...nextAssessment(record), ...endOfContract(record), ...endsOfAssurance(record)] : [],
});

/** Whether the supplier serves today. One that is being left is neither assessed nor renewed any more. */
export function isActive({ entry }: Pick<Supplier, 'entry'>): boolean {
  return entry.lifecycle === 'in-force' && statusWord(entry) !== 'offboarding';
}

/** Whether the supplier can see data about people. */
export function seesPersonalData({ facts }: Supplier): boolean {
  return ['personal', 'special-category'].includes(given(facts.data_access) ?? '');
}

/** How often the supplier is assessed: as its record says, else by how critical it is. */
export function assessmentInterval({
  facts,
}: Supplier): { readonly interval: Interval; readonly from: string } | undefined {
  const own = facts.assessment_interval;
  if (own.state === 'given') return { interval: own.value, from: `\`${own.key}\`` };
  const criticality = given(facts.criticality);
  if (own.state === 'unreadable' || criticality === undefined) return undefined;
  return { interval: ASSESSED_EVERY[criticality], from: `default for ${criticality} suppliers` };
}

function nextAssessment(record: Supplier): readonly Obligation[] {
  return dutyAfter(record.entry, record.facts.last_assessed, assessmentInterval(record), {
    kind: 'supplier-assessment',
    what: 'The assessment of the supplier',
    ...ASSESSED,
  });
}

/** A contract without an end, or with `n/a` for one, never runs out. An end before its beginning is told by `record-data-invalid`. */
function endOfContract({ entry, facts }: Supplier): readonly Obligation[] {
  const contract = given(facts.contract)?.facts;
  const ends = contract?.expires_on;
  if (!ends || ends.state === 'placeholder') return [];
  if (ends.state === 'given' && ends.value < (given(contract.signed_on) ?? '')) return [];
  return dutyOn(entry, ends, { kind: 'supplier-contract', what: 'Renewal of the contract', ...CONTRACTED });
}

/** A certificate or report with the day on which it ends to count. */
export interface Assurance {
  readonly certificate: Certificate;
  /** As written, else its number in the list from 1. */
  readonly standard: string;
  readonly isReport: boolean;
  /** The date that it rests on. */
  readonly date: Fact<PlainDate>;
  readonly ends: PlainDate | undefined;
}

/**
 * The newest certificate or report of each standard: a renewed one stands beside the one that it replaced, and a letter
 * that bridges the gap beside the report. Standards with a date that cannot be read are left out.
 */
export function assurancesOf({ facts }: Supplier): readonly Assurance[] {
  const newest = new Map<string, Assurance>();
  const unclear = new Set<string>();
  for (const [index, certificate] of (given(facts.certificates) ?? []).entries()) {
    const one = assuranceOf(certificate, `#${index + 1}`);
    const family = standardFamily(one.standard);
    if (one.date.state === 'unreadable') unclear.add(family);
    const before = newest.get(family);
    if (!before || (one.ends ?? '') > (before.ends ?? '')) newest.set(family, one);
  }
  return [...newest].flatMap(([family, one]) => (unclear.has(family) ? [] : [one]));
}

function assuranceOf(certificate: Certificate, number: string): Assurance {
  const { standard, expires_on, report_period_to } = certificate.facts;
  const isReport = expires_on.state === 'absent' && report_period_to.state !== 'absent';
  const date = isReport ? report_period_to : expires_on;
  const day = given(date);
  const ends = isReport && day !== undefined ? addInterval(day, REPORT_COUNTS.interval) : day;
  return { certificate, standard: given(standard) ?? number, isReport, date, ends };
}

/** One name for what people write in several ways: `ISO/IEC 27001:2022` and `ISO27001`, `SOC 2 Type II` and `SOC2`. */
export function standardFamily(standard: string): string {
  const text = standard.toLowerCase();
  if (/27001/.test(text)) return 'iso 27001';
  const soc = /\bsoc[\s-]*([123])\b/.exec(text);
  if (soc) return `soc ${soc[1]}`;
  return text
    .replace(/:\d{4}\b/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function endsOfAssurance(record: Supplier): readonly Obligation[] {
  return assurancesOf(record).flatMap(({ standard, isReport, date }) => {
    const what = isReport ? `A newer ${standard} report` : `A valid ${standard} certificate`;
    const duty = { kind: 'supplier-assurance', what, part: standard, ...ASSURED };
    if (date.state !== 'given') return [];
    return isReport ? dutyAfter(record.entry, date, REPORT_COUNTS, duty) : dutyOn(record.entry, date, duty);
  });
}
