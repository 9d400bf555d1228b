import { type Day, dublinDay, HOUR, plusDays, plusMonths, TODAY } from '../days.ts';
import type { Truth } from '../three-years.ts';

/** What a figure is by simple arithmetic on what happened; nothing here knows how Holdfast reckons. */
export interface Reckoned {
  readonly numerator: number;
  readonly denominator: number | undefined;
  readonly value: number | 'n/a';
}

type Incident = Truth['incidents'][number];
type Reckon = (truth: Truth, from: Day, to: Day) => Reckoned;

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * HOUR);
}

const within = (day: Day | undefined, from: Day, to: Day): boolean => day !== undefined && from <= day && day <= to;

function share(numerator: number, denominator: number): Reckoned {
  return { numerator, denominator, value: denominator === 0 ? 'n/a' : (100 * numerator) / denominator };
}

function mean(values: readonly number[]): Reckoned {
  const numerator = total(values);
  return { numerator, denominator: values.length, value: values.length === 0 ? 'n/a' : numerator / values.length };
}

function count(value: number): Reckoned {
  return { numerator: value, denominator: undefined, value };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function real({ incidents }: Truth): readonly Incident[] {
  return incidents.filter((one) => one.real && one.status !== 'not-an-incident');
}

/** Hours between two moments of the incidents whose later one is in the period. */
function hours(
  truth: Truth,
  from: Day,
  to: Day,
  begin: (one: Incident) => number | undefined,
  end: (one: Incident) => number | undefined,
): readonly number[] {
  return real(truth).flatMap((one) => {
    const [start, stop] = [begin(one), end(one)];
    if (start === undefined || stop === undefined || !within(dublinDay(stop), from, to)) return [];
    const length = (stop - start) / HOUR;
    return length < 0 ? (one.autoContained && stop === one.contained ? [0] : []) : [length];
  });
}

function started({ precision, occurred }: Incident): number | undefined {
  return precision === 'unknown' ? undefined : occurred;
}

/** Done by its day, out of what was due and is done or past. */
function punctual(deadlines: readonly (readonly [due: Day, done: Day | undefined])[], from: Day, to: Day): Reckoned {
  const counted = deadlines.filter(([due, done]) => within(due, from, to) && (done !== undefined || due < TODAY));
  return share(counted.filter(([due, done]) => done !== undefined && done <= due).length, counted.length);
}

/** The first moment of the day after one, in Dublin. */
function endOf(day: Day): number {
  const next = plusDays(day, 1);
  const midnight = Date.parse(`${next}T00:00:00Z`);
  return [midnight - HOUR, midnight].find((at) => dublinDay(at) === next) ?? midnight;
}

/** Of each measure of a period; the quarter of today is given to its last day. */
export const OF_PERIOD: Readonly<Record<string, Reckon>> = {
  'incident-count': (truth, from, to) =>
    count(real(truth).filter(({ detected }) => within(dublinDay(detected), from, to)).length),
  mttd: (truth, from, to) => mean(hours(truth, from, to, started, ({ detected }) => detected)),
  mtta: (truth, from, to) =>
    mean(
      hours(
        truth,
        from,
        to,
        ({ reported }) => reported,
        (one) => one.acknowledged,
      ),
    ),
  mttr: (truth, from, to) =>
    mean(
      hours(
        truth,
        from,
        to,
        ({ detected }) => detected,
        (one) => one.contained,
      ),
    ),
  'time-to-resolve': (truth, from, to) =>
    mean(
      hours(
        truth,
        from,
        to,
        ({ detected }) => detected,
        (one) => one.resolved,
      ),
    ),
  'actions-on-time': ({ correctiveActions }, from, to) =>
    punctual(
      correctiveActions.map(({ firstDue, implementedOn }) => [firstDue, implementedOn]),
      from,
      to,
    ),
  'findings-on-time': ({ nonconformities, correctiveActions }, from, to) => {
    const findings = nonconformities.filter((one) => one.source.endsWith('-audit') && one.grade !== 'ofi');
    const deadlines = findings.map((one): readonly [Day, Day | undefined] => {
      const actions = correctiveActions.filter(
        ({ id, nonconformity }) => nonconformity === one.id || one.actions.includes(id),
      );
      const last = actions
        .map(({ firstDue }) => firstDue)
        .sort()
        .at(-1);
      const due = one.responseDue ?? (last === undefined ? plusDays(one.detectedOn, 180) : plusDays(last, 90));
      return [due, one.status === 'closed' ? one.closedOn : undefined];
    });
    return punctual(deadlines, from, to);
  },
  'repeat-findings': ({ nonconformities }, from, to) => {
    const all = nonconformities.filter(({ grade }) => grade !== 'ofi');
    const found = all.filter(({ detectedOn }) => within(detectedOn, from, to));
    const repeated = found.filter((one) =>
      all.some(
        (old) =>
          old.status === 'closed' &&
          old.id !== one.id &&
          within(old.closedOn, plusMonths(one.detectedOn, -24), one.detectedOn) &&
          old.requirement.some((id) => one.requirement.includes(id)),
      ),
    );
    return share(repeated.length, found.length);
  },
  'training-completion': ({ campaigns }, from, to) => {
    const due = campaigns.filter((one) => one.status !== 'planned' && within(one.due, from, to));
    const over = due.filter(({ status, due: last }) => status === 'closed' || last < TODAY);
    const counted = (over.length > 0 ? over : due).filter(({ dataError }) => dataError === undefined);
    return share(
      total(counted.map(({ completed = 0, passed = completed }) => Math.min(completed, passed))),
      total(counted.map(({ population = 0, excused = 0 }) => population - excused)),
    );
  },
  'phishing-click-rate': (truth, from, to) => baited(truth, from, to, ({ clicked = 0 }) => clicked),
  'phishing-report-rate': (truth, from, to) => baited(truth, from, to, ({ reported = 0 }) => reported),
  'audit-plan-done': ({ audits }, from, to) => {
    const planned = audits.planned.filter((one) => one.status !== 'cancelled' && within(one.plannedTo, from, to));
    const counted = planned.filter(
      ({ issuedOn, plannedTo }) => issuedOn !== undefined || plusDays(plannedTo, 30) < TODAY,
    );
    return share(
      counted.filter(({ issuedOn, plannedTo }) => issuedOn !== undefined && issuedOn <= plusDays(plannedTo, 30)).length,
      counted.length,
    );
  },
  'treatment-on-time': ({ risks }, from, to) =>
    punctual(
      risks.treatment.filter(({ status }) => status !== 'cancelled').map(({ due, completedOn }) => [due, completedOn]),
      from,
      to,
    ),
  'access-review-on-time': ({ access }, from, to) =>
    punctual(
      access.tasks.map(({ due, doneOn }) => [due, doneOn]),
      from,
      to,
    ),
};

function baited(
  { simulations }: Truth,
  from: Day,
  to: Day,
  who: (one: Truth['simulations'][number]) => number,
): Reckoned {
  const held = simulations.filter(
    ({ status, sentAt }) => status === 'closed' && sentAt !== undefined && within(dublinDay(sentAt), from, to),
  );
  return share(total(held.map(who)), total(held.map(({ sent = 0, bounced = 0 }) => sent - bounced)));
}

/** What was still open at the end of a day, of the incidents that count. */
export function openOn(truth: Truth, day: Day, end: 'contained' | 'resolved') {
  const at = endOf(day);
  const open = real(truth).filter((one) => one.detected < at && (one[end] ?? Number.POSITIVE_INFINITY) >= at);
  const known = open.filter((one) => one[end] !== undefined || !['resolved', 'closed'].includes(one.status));
  return known.map(({ detected }) => (at - detected) / HOUR);
}

/** Of each measure of a day for which the plain data knows the days that are past. */
export const OF_DAY: Readonly<Record<string, (truth: Truth, day: Day) => Reckoned>> = {
  'overdue-actions': ({ correctiveActions, risks, managementReviews }, day) => {
    const corrective = correctiveActions.filter(({ recordedOn, implementedOn, due, postponements }) => {
      const later = postponements.filter(({ on }) => on > day).sort((a, b) => (a.on < b.on ? -1 : 1));
      return recordedOn <= day && (later[0]?.from ?? due) < day && (implementedOn === undefined || implementedOn > day);
    });
    const open = (one: { readonly due: Day; readonly completedOn?: Day | undefined; readonly status: string }) =>
      one.due < day &&
      (one.completedOn === undefined ? !/^(?:done|closed|cancelled|dropped)/.test(one.status) : one.completedOn > day);
    const reviews = managementReviews.filter(({ status }) => status !== 'planned').flatMap(({ actions }) => actions);
    return count(corrective.length + risks.treatment.filter(open).length + reviews.filter(open).length);
  },
  'finding-age': ({ nonconformities }, day) => {
    const open = nonconformities.filter(
      (one) =>
        one.grade !== 'ofi' &&
        one.detectedOn <= day &&
        (one.status !== 'closed' || one.closedOn === undefined || one.closedOn > day),
    );
    return mean(open.map(({ detectedOn }) => daysBetween(detectedOn, day)));
  },
  'days-to-expiry': ({ certificate }, day) =>
    day < certificate.decidedOn
      ? { numerator: 0, denominator: undefined, value: 'n/a' }
      : count(daysBetween(day, certificate.expiresOn)),
};

/** Of each other measure of a day, as things stand today. */
export const OF_TODAY: Readonly<Record<string, (truth: Truth) => Reckoned>> = {
  'supplier-coverage': ({ suppliers }) => {
    const every = { critical: 12, high: 12, medium: 24, low: 36 };
    const top = suppliers.filter(
      (one) =>
        (one.criticality === 'critical' || one.criticality === 'high') &&
        (one.status === 'active' || (one.status === 'offboarding' && (one.contract?.expiresOn ?? '') >= TODAY)),
    );
    const covered = top.filter((one) => {
      const last = one.assessments.at(-1);
      if (one.method === 'certificate-review' && !one.certificates.some(({ coversService }) => coversService))
        return false;
      return last !== undefined && plusMonths(last.on, one.everyMonths ?? every[one.criticality]) >= TODAY;
    });
    return share(covered.length, top.length);
  },
  'document-currency': ({ documents }) => {
    const counted = documents.filter(({ isInForce, type }) => isInForce && type !== 'register');
    const current = counted.filter(({ reviewedOn, everyMonths, nextReview }) => {
      const due =
        reviewedOn === undefined || everyMonths === undefined ? undefined : plusMonths(reviewedOn, everyMonths);
      const days = [due, nextReview].flatMap((day) => day ?? []).sort();
      return days[0] !== undefined && days[0] >= TODAY;
    });
    return share(current.length, counted.length);
  },
  'audit-coverage': ({ audits, statements }) => {
    const { from, to } = audits.cycle;
    const held = audits.held.filter((one) => within(one.to, from, TODAY) && one.issuedOn <= TODAY && TODAY <= to);
    const tested = new Set(
      held.flatMap((one) => one.tested.flatMap(({ ref, result }) => (result === 'not-tested' ? [] : [ref]))),
    );
    const applicable = (statements.at(-1)?.entries ?? []).flatMap((one) => (one.applicable ? [one.control] : []));
    // Thirty clauses, whose ids are numbers.
    const clauses = [...tested].filter((ref) => /^\d/.test(ref)).length;
    return share(clauses + applicable.filter((id) => tested.has(id)).length, 30 + applicable.length);
  },
  'soa-implemented': ({ statements }) => {
    const applicable = (statements.at(-1)?.entries ?? []).filter((one) => one.applicable);
    return share(applicable.filter((one) => one.implementation === 'implemented').length, applicable.length);
  },
  'competence-coverage': ({ people }) => {
    const shown = people.needed.filter((need) =>
      people.competence.some(
        (one) =>
          one.person === need.person &&
          one.skill.toLowerCase() === need.skill.toLowerCase() &&
          one.status === 'valid' &&
          (one.expiresOn ?? TODAY) >= TODAY,
      ),
    );
    return share(shown.length, people.needed.length);
  },
  'exceptions-open': ({ exceptions }) =>
    count(exceptions.filter((one) => ['approved', 'active'].includes(one.status) && one.expiresOn >= TODAY).length),
  'risks-above-appetite': ({ risks: { risks, treatment, threshold } }) => {
    const order = ['low', 'medium', 'high', 'critical'];
    const above = risks.filter((one) => {
      const actions = treatment.filter(({ risk, status }) => risk === one.id && status !== 'cancelled');
      const isTreated = actions.length > 0 && actions.every(({ status }) => status === 'done');
      const level = (one.status !== 'treating' || isTreated ? one.residual : undefined) ?? one.inherent;
      const isAccepted =
        one.status === 'accepted' &&
        one.acceptedOn !== undefined &&
        one.acceptedOn >= one.assessedOn &&
        (one.acceptanceExpires ?? TODAY) >= TODAY;
      return one.status !== 'closed' && order.indexOf(level) > order.indexOf(threshold) && !isAccepted;
    });
    return count(above.length);
  },
};

/** Money of the year of today, by currency. */
export function budgetsOfToday({ budgets }: Truth): ReadonlyMap<string, Reckoned> {
  const now = budgets.filter(
    (one) => ['approved', 'active', 'closed'].includes(one.status) && within(TODAY, one.from, one.to),
  );
  const sums = new Map<string, Reckoned>();
  for (const currency of new Set(now.map((one) => one.currency))) {
    const lines = now.filter((one) => one.currency === currency).flatMap((one) => one.lines);
    sums.set(currency, share(total(lines.map(({ spent }) => spent)), total(lines.map(({ planned }) => planned))));
  }
  return sums;
}
