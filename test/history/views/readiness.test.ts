import { beforeAll, describe, expect, it } from 'vitest';
import { soonOf } from '../../../src/engine/summarise.ts';
import type { ReportedFinding } from '../../../src/model/report.ts';
import { readinessMarkdown } from '../../../src/render/readiness/readiness-markdown.ts';
import { readinessTable } from '../../../src/render/readiness/readiness-table.ts';
import { readinessText } from '../../../src/render/readiness/readiness-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { type AnsweredAsk, type Readiness, readinessOf } from '../../../src/views/readiness/readiness.ts';
import { checkedYears } from '../checked-years.ts';
import { type Day, dublinDay, plusMonths } from '../days.ts';
import { listOf, textOf } from '../kept.ts';
import { threeYears } from '../three-years.ts';
import type { Fields } from '../writing.ts';
import { namedBy, type Said, saidOf } from './front-matter.ts';

const { truth, today } = threeYears();

/** The audits of the certificate, as its file says. */
const AUDITS = listOf<Fields>(
  saidOf('certification').find(({ id }) => id === truth.certificate.id)?.fields ?? {},
  'audits',
);
const LAST_AUDIT = AUDITS.flatMap((audit) => textOf(audit, 'to') ?? [])
  .sort()
  .at(-1) as Day;
const NEXT_AUDIT = AUDITS.flatMap((audit) => (audit.to === undefined ? (textOf(audit, 'planned_from') ?? []) : []))[0];

const newest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .flatMap((day) => (day === undefined || day > today ? [] : [day]))
    .sort()
    .at(-1);

/** The days of something in the truth, by id. */
const DAYS: Readonly<Record<string, ReadonlyMap<string, Day | undefined>>> = {
  'audit-report': new Map(truth.audits.held.map(({ id, to }) => [id, to])),
  'management-review': new Map(truth.managementReviews.map(({ id, meetingDate }) => [id, meetingDate])),
  'training-campaign': new Map(truth.campaigns.map(({ id, closedOn, opensOn }) => [id, closedOn ?? opensOn])),
  'phishing-simulation': new Map(
    truth.simulations.map(({ id, sentAt, plannedFor }) => [id, sentAt === undefined ? plannedFor : dublinDay(sentAt)]),
  ),
  incident: new Map(
    saidOf('incident').map(({ id, fields }) => {
      const found = truth.incidents.find((one) => one.id === id);
      return [id, textOf(fields, 'closed_on') ?? (found && dublinDay(found.detected))];
    }),
  ),
  nonconformity: new Map(truth.nonconformities.map(({ id, detectedOn, closedOn }) => [id, closedOn ?? detectedOn])),
  'corrective-action': new Map(
    truth.correctiveActions.map(({ id, verifiedOn, implementedOn, recordedOn }) => [
      id,
      verifiedOn ?? implementedOn ?? recordedOn,
    ]),
  ),
  supplier: new Map(truth.suppliers.map(({ id, assessments }) => [id, assessments.at(-1)?.on])),
  risk: new Map(truth.risks.risks.map(({ id, assessedOn }) => [id, assessedOn])),
};

const usualMonths = (type: string): number => ({ guideline: 24, 'risk-treatment-plan': 6 })[type] ?? 12;

function reviewDue({ type, reviewedOn, everyMonths, nextReview }: (typeof truth.documents)[number]): Day | undefined {
  const counted = reviewedOn && plusMonths(reviewedOn, everyMonths ?? usualMonths(type));
  return [counted, nextReview].flatMap((day) => day ?? []).sort()[0];
}

const isLate = (day: Day | undefined): boolean => day !== undefined && day < today;
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const MONTHS = { critical: 12, high: 12, medium: 24, low: 36 } as const;

const lateSuppliers = truth.suppliers.filter(
  ({ status, assessments, everyMonths, criticality }) =>
    status === 'active' && isLate(plusMonths(assessments.at(-1)?.on ?? today, everyMonths ?? MONTHS[criticality])),
);
const lateActions = truth.correctiveActions.filter(
  ({ status, due }) => ['open', 'in-progress'].includes(status) && isLate(due),
);
const lateCampaigns = truth.campaigns.filter(({ status, due }) => status === 'running' && isLate(due));
const lateDocuments = truth.documents.filter((one) => one.isInForce && isLate(reviewDue(one)));

describe('the readiness of three years', () => {
  let view: Readiness;
  let findings: readonly ReportedFinding[];
  beforeAll(async () => {
    const { isms, report, settings } = await checkedYears();
    view = readinessOf(isms, report, { soon: soonOf(settings) });
    findings = report.findings.filter(({ severity }) => severity !== 'notice');
  });

  function askOf(key: string): AnsweredAsk {
    const ask = view.asks.find((one) => one.key === key);
    if (!ask) throw new Error(`nobody asks for ${key}`);
    return ask;
  }

  const answersOf = (type: string): AnsweredAsk['answers'] => [
    ...new Map(
      view.asks.flatMap(({ answers }) =>
        answers.filter((one) => one.type === type).map((one) => [one.name, one] as const),
      ),
    ).values(),
  ];
  const overdue = (type: string): readonly string[] =>
    answersOf(type)
      .flatMap(({ name, standing }) => (standing === 'overdue' ? [name] : []))
      .sort();
  const blamed = (key: string): readonly string[] => askOf(key).findings.map(({ name }) => name);

  it('is rendered as it was', async () => {
    const golden = (name: string): string => `../golden/readiness.${name}.txt`;
    await expect(readinessText(view, { colour: false, width: 100 })).toMatchFileSnapshot(golden('text'));
    await expect(readinessMarkdown(view)).toMatchFileSnapshot(golden('md'));
    await expect(renderCsv(readinessTable(view)).replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('csv'));
  });

  it('knows which audit comes, when, and which one was before', () => {
    expect([LAST_AUDIT, NEXT_AUDIT]).toEqual(['2026-10-21', '2027-07-12']);
    expect(view).toMatchObject({
      purpose: 'recertification',
      purposeFrom: 'certificate',
      audit: {
        certificate: truth.certificate.id,
        day: NEXT_AUDIT,
        days: (Date.parse(NEXT_AUDIT ?? '') - Date.parse(today)) / 86_400_000,
        previous: LAST_AUDIT,
      },
      period: { since: LAST_AUDIT, isLastAudit: true, until: NEXT_AUDIT },
    });
  });

  it.each(Object.keys(DAYS))('has each %s, with its day and whether that is after the last audit', (type) => {
    const expected = saidOf(type).map(({ id }) => {
      const day = DAYS[type]?.get(id);
      return [id, day, day !== undefined && LAST_AUDIT < day && day <= today] as const;
    });
    expect(expected.length).toBeGreaterThan(3);
    const said = answersOf(type).map(({ name, day, isNew }) => [name, day, isNew] as const);
    expect(said.toSorted(byFirst)).toEqual(expected.toSorted(byFirst));
  });

  it('has each document with the day of its last review or approval', () => {
    for (const type of ['policy', 'procedure', 'standard', 'soa', 'budget-plan', 'risk-treatment-plan']) {
      const expected = saidOf(type).map(({ id, fields }) => [
        id,
        [textOf(fields, 'approved_on'), textOf(fields, 'reviewed_on')]
          .flatMap((day) => day ?? [])
          .sort()
          .at(-1),
      ]);
      expect(
        answersOf(type)
          .map(({ name, day }) => [name, day])
          .toSorted(byFirst),
      ).toEqual(expected.toSorted(byFirst));
    }
  });

  it('calls overdue what is late, and nothing else', () => {
    const unproved = truth.correctiveActions.filter(
      ({ implementedOn, verifiedOn, verifyAfter }) =>
        implementedOn !== undefined && verifiedOn === undefined && isLate(verifyAfter),
    );
    expect(overdue('corrective-action')).toEqual(ids([...lateActions, ...unproved]).toSorted());
    const lapsed = truth.suppliers.filter(({ status, contract }) => status === 'active' && isLate(contract?.expiresOn));
    expect(overdue('supplier')).toEqual([...new Set(ids([...lateSuppliers, ...lapsed]))].toSorted());
    expect(overdue('training-campaign')).toEqual(ids(lateCampaigns).toSorted());
    for (const type of ['policy', 'procedure', 'standard', 'isms-scope', 'risk-method', 'communication-plan'])
      expect(overdue(type)).toEqual(ids(lateDocuments.filter((one) => one.type === type)).toSorted());
    const answersDue = truth.nonconformities.filter(
      ({ responseDue, closedOn, actions }) => closedOn === undefined && isLate(responseDue) && actions.length === 0,
    );
    expect(overdue('nonconformity')).toEqual(ids(answersDue).toSorted());
    const withLateAction = truth.managementReviews.filter(({ actions }) =>
      actions.some(({ status, due }) => ['open', 'in progress'].includes(status) && isLate(due)),
    );
    expect(overdue('management-review')).toEqual(ids(withLateAction).toSorted());
    const notHeld = truth.audits.planned.filter(
      ({ status, plannedTo, report }) => status !== 'cancelled' && report === undefined && isLate(plannedTo),
    );
    expect(overdue('audit-programme')).toEqual([...new Set(notHeld.map(({ programme }) => programme))]);
  });

  it('blames each late record where an auditor asks for it', () => {
    expect(blamed('nonconformities')).toEqual(expect.arrayContaining([...ids(lateActions)]));
    expect(blamed('suppliers')).toEqual(expect.arrayContaining([...ids(lateSuppliers)]));
    expect(blamed('awareness')).toEqual(expect.arrayContaining([...ids(lateCampaigns)]));
    const listed = lateDocuments.filter(({ type }) => ['policy', 'procedure', 'standard'].includes(type));
    expect(listed.length).toBeGreaterThan(2);
    expect(blamed('document-control')).toEqual(expect.arrayContaining([...ids(listed)]));
    const ineffective = truth.correctiveActions.filter(
      (one) =>
        one.effective === false &&
        !truth.correctiveActions.some(
          (next) => next.nonconformity === one.nonconformity && next.recordedOn > (one.verifiedOn ?? ''),
        ),
    );
    expect(ineffective.length).toBeGreaterThan(0);
    expect(blamed('nonconformities')).toEqual(expect.arrayContaining([...ids(ineffective)]));
    const tooLow = truth.budgets.filter(
      ({ status, approvedAmount, lines }) =>
        status === 'active' && lines.reduce((sum, { planned }) => sum + planned, 0) > approvedAmount,
    );
    expect(blamed('resources')).toEqual(expect.arrayContaining([...ids(tooLow)]));
    const invalid = [...view.asks.flatMap((ask) => ask.findings), ...view.others].filter(
      ({ rule }) => rule === 'record-data-invalid',
    );
    expect([...new Set(invalid.map(({ name }) => name))].sort()).toEqual(truth.dataErrors.toSorted());
  });

  it('does not blame suppliers and exceptions at the ask for changes', () => {
    const types = new Set(askOf('changes').findings.map(({ name }) => name.slice(0, 3)));
    expect(types.has('SUP')).toBe(false);
    expect(types.has('EXC')).toBe(false);
  });

  it('misses what is not of the time since the last audit, and says when it comes', () => {
    const evidenceOn = (of: (one: Said) => boolean): Day | undefined =>
      newest(
        saidOf('control-evidence')
          .filter(of)
          .map(({ fields }) => textOf(fields, 'performed_on')),
      );
    const continuity = ['A.5.29', 'A.5.30', 'A.8.13'];
    const last: Readonly<Record<string, Day | undefined>> = {
      changes: newest(saidOf('change').map(({ fields }) => textOf(fields, 'implemented_on'))),
      awareness: newest([...(DAYS['training-campaign']?.values() ?? [])]),
      operation: evidenceOn(() => true),
      measurement: newest(saidOf('measurement').map(({ fields }) => textOf(fields, 'period_to'))),
      'internal-audit': newest(truth.audits.held.map(({ to }) => to)),
      'management-review': newest(
        truth.managementReviews.flatMap(({ status, meetingDate }) => (status === 'planned' ? [] : [meetingDate])),
      ),
      suppliers: newest(
        truth.suppliers.flatMap(({ status, assessments }) =>
          ['active', 'offboarding'].includes(status) ? [assessments.at(-1)?.on] : [],
        ),
      ),
      continuity: evidenceOn(
        ({ fields }) =>
          ['restore-test', 'continuity-test'].includes(String(fields.activity)) ||
          namedBy(fields).some((control) => continuity.includes(control)),
      ),
      technical: evidenceOn(({ fields }) => namedBy(fields).some((control) => control.startsWith('A.8.'))),
    };
    for (const [key, day] of Object.entries(last)) {
      const missing = askOf(key).missing.map(({ kind, isGap }) => [kind, isGap]);
      // All of them come before July, or may truly be none: so nothing is a gap.
      expect([key, missing]).toEqual([key, day !== undefined && day > LAST_AUDIT ? [] : [['since', false]]]);
    }
    const toCome = truth.audits.planned.find(({ plannedTo }) => plannedTo > today);
    expect(askOf('internal-audit').missing[0]?.comes).toBe(toCome?.plannedTo);
  });

  it('loses no error or warning of the report, in the view or on any surface', () => {
    const told = [...view.asks.flatMap((ask) => ask.findings), ...view.others];
    expect(findings.length).toBeGreaterThan(40);
    expect(new Set(told.map(({ fingerprint }) => fingerprint))).toEqual(
      new Set(findings.map(({ fingerprint }) => fingerprint)),
    );
    const csv = renderCsv(readinessTable(view));
    const pages = [readinessText(view, { colour: false, width: 1000 }), readinessMarkdown(view).replaceAll('\\', '')];
    for (const { path, position, rule, severity } of findings) {
      expect(csv).toMatch(new RegExp(`,finding,${rule},[^\n]*${severity},[^\n]*${path}:${position.line}`));
      for (const page of pages) expect(page).toContain(`${path}:${position.line}`);
    }
  });

  it('counts a gap for each finding and each thing that is missing', () => {
    for (const { gaps, findings: here, missing } of view.asks)
      expect(gaps).toBe(here.length + missing.filter(({ isGap }) => isGap).length);
  });
});

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
