import { describe, expect, it } from 'vitest';
import { hoursBetween } from '../../src/documents/values/instant.ts';
import { parseTimeSpan } from '../../src/documents/values/time-span.ts';
import { actionsOnTime } from '../../src/metrics/actions-on-time.ts';
import { documentCurrency } from '../../src/metrics/document-currency.ts';
import { meanTimeToRespond } from '../../src/metrics/mean-time-to-respond.ts';
import { phishingClickRate } from '../../src/metrics/phishing-click-rate.ts';
import { phishingResilience } from '../../src/metrics/phishing-resilience.ts';
import { supplierCoverage } from '../../src/metrics/supplier-coverage.ts';
import { trainingCompletion } from '../../src/metrics/training-completion.ts';
import { momentAfter } from '../../src/records/types/incident.ts';
import { checked } from '../support/checked.ts';
import vectors from './kpi-vectors.json' with { type: 'json' };
import { day, maybeDay, moment, period } from './support.ts';

type Vector = (typeof vectors.kpi)[number];

/** The vectors of a formula; throws when there is none, so that a renamed one does not pass by being skipped. */
function vectorsOf(kpi: string): readonly (readonly [string, Vector])[] {
  const found = vectors.kpi.filter((vector) => vector.kpi === kpi);
  if (found.length === 0) throw new Error(`no vector for ${kpi}`);
  return found.map((vector) => [JSON.stringify(vector), vector]);
}

describe('hours between two moments', () => {
  it.each(vectors.instants.map(({ start, end, expect_hours, why }) => [start, end, expect_hours, why] as const))(
    'from %s to %s are %d: %s',
    (start, end, hours) => {
      expect(hoursBetween(moment(start), moment(end))).toBe(hours);
    },
  );
});

describe('a notification', () => {
  it.each(vectors.notification.map((vector) => [vector.sent_at, vector.expect, vector] as const))(
    'sent at %s is %s',
    async (sent, expected, { aware_at, deadline, due_at }) => {
      const span = parseTimeSpan(deadline);
      if (!span.ok) throw new Error(span.why);
      expect(momentAfter(moment(aware_at), span.value).text).toBe(due_at);
      const files = {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'LEG-01.md': `---\nid: LEG-01\ntype: legal-requirement\ntitle: Law\nstatus: active\nowner: role:dpo\nnotification_deadline: ${deadline}\n---\n`,
        'INC-01.md': `---\nid: INC-01\ntype: incident\ntitle: Mailbox\nstatus: triaged\nowner: role:dpo\npersonal_data: true\nnotifications:\n  - { to: Authority, legal_requirement: LEG-01, aware_at: "${aware_at}", sent_at: "${sent}" }\n---\n`,
      };
      const { report } = await checked(files, { today: '2026-11-04' });
      const late = report.findings.filter(({ rule }) => rule === 'incident-notification-late');
      expect(late.map(({ rule }) => rule)).toEqual(expected === 'ok' ? [] : [expected]);
    },
  );
});

it.each(vectorsOf('training-completion'))('%s', (_name, { population = 0, completed = 0, excused, expect: value }) => {
  expect(trainingCompletion([{ population, completed, excused }]).value).toBe(value);
});

it.each(vectorsOf('phishing-click-rate'))('%s', (_name, { sent = 0, bounced, clicked = 0, expect: value }) => {
  expect(phishingClickRate([{ sent, bounced, clicked, reported: 0 }]).value).toBe(value);
});

it.each(vectorsOf('phishing-resilience'))('%s', (_name, { reported = 0, clicked = 0, expect: value }) => {
  expect(phishingResilience([{ sent: reported, clicked, reported }]).value).toBe(value);
});

it.each(vectorsOf('actions-on-time'))('%s', (_name, vector) => {
  const [from = '', to = ''] = vector.period ?? [];
  const actions = (vector.actions ?? []).map(({ original_due, implemented_on }) => ({
    originalDue: day(original_due),
    due: undefined,
    implementedOn: maybeDay(implemented_on),
  }));
  const figure = actionsOnTime(actions, period(from, to), day(vector.as_of ?? ''));
  expect(figure).toMatchObject({
    numerator: vector.numerator,
    denominator: vector.denominator,
    value: vector.expect,
    excluded: [{ why: 'open and not due yet', count: 1 }],
    smallSample: true,
  });
});

it.each(vectorsOf('mttr'))('%s', (_name, vector) => {
  const [from = '', to = ''] = vector.period ?? [];
  const incidents = (vector.incidents ?? []).map(({ detected_at, contained_at }) => ({
    detected: moment(detected_at),
    contained: contained_at === null ? undefined : moment(contained_at),
  }));
  const figure = meanTimeToRespond(incidents, period(from, to), vector.timezone ?? '');
  expect(figure.value).toBe(vector.expect);
  expect(figure.openCount).toBe(vector.open_count);
  expect(figure.oldestOpenHours).toBe(vector.oldest_open_hours);
  expect(figure.lowerBound).toBeCloseTo(vector.mttr_lower_bound ?? Number.NaN, 3);
});

it.each(vectorsOf('document-currency'))('%s', (_name, vector) => {
  const due = (vector.review_due ?? []).map(maybeDay);
  expect(documentCurrency(due, day(vector.as_of ?? '')).value).toBe(vector.expect);
});

it.each(vectorsOf('supplier-coverage'))('%s', (_name, vector) => {
  expect(vector.suppliers).toEqual([]);
  expect(supplierCoverage([], day('2026-11-22')).value).toBe(vector.expect);
});

it('every formula of the vectors is tried', () => {
  const tried = [
    'training-completion',
    'phishing-click-rate',
    'phishing-resilience',
    'actions-on-time',
    'mttr',
    'document-currency',
    'supplier-coverage',
  ];
  expect([...new Set(vectors.kpi.map(({ kpi }) => kpi))].sort()).toEqual([...tried].sort());
});
