import { dublinDay, plusDays, plusMonths, TODAY } from './days.ts';
import type { Incident } from './incidents.ts';
import type { Truth } from './three-years.ts';

type Find = (truth: Truth) => readonly unknown[];

const happened = ({ incidents }: Truth): readonly Incident[] =>
  incidents.filter(({ real, status }) => real && status !== 'not-an-incident');
const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const inForce = ({ documents }: Truth) => documents.filter(({ isInForce }) => isInForce);
const dueOf = ({ reviewedOn, everyMonths }: Truth['documents'][number]): string | undefined =>
  reviewedOn === undefined || everyMonths === undefined ? undefined : plusMonths(reviewedOn, everyMonths);
const closed = ({ campaigns }: Truth) => campaigns.filter(({ status }) => status === 'closed');
const sent = ({ simulations }: Truth) => simulations.filter(({ sent: count }) => count !== undefined);
const inQuarter = (day: string): string => `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;

/** What a figure has to get right, and where the truth has a case of it. */
export const CASES: Readonly<Record<string, Find>> = {
  'an incident of each severity': (t) => (new Set(happened(t).map(({ severity }) => severity)).size === 4 ? [t] : []),
  'an incident whose severity changed': ({ incidents }) => incidents.filter(({ firstSeverity }) => firstSeverity),
  'an incident that was recorded twice': ({ incidents }) => incidents.filter(({ duplicateOf }) => duplicateOf),
  'an exercise': ({ incidents }) => incidents.filter(({ real }) => !real),
  'what turned out to be no incident': ({ incidents }) =>
    incidents.filter(({ status }) => status === 'not-an-incident'),
  'an incident without a beginning': (t) => happened(t).filter(({ occurred }) => occurred === undefined),
  'a beginning that nobody knows, with a guess': (t) =>
    happened(t).filter((one) => one.precision === 'unknown' && one.occurred),
  'an estimated beginning': (t) => happened(t).filter(({ precision }) => precision === 'estimated'),
  'an incident detected before it began': (t) =>
    happened(t).filter(({ occurred = 0, detected }) => detected < occurred),
  'an incident contained before it was detected': (t) =>
    happened(t).filter((one) => one.autoContained && (one.contained ?? 0) < one.detected),
  'an incident that nobody acknowledged': (t) => happened(t).filter(({ acknowledged }) => acknowledged === undefined),
  'a grave incident that is not contained': (t) =>
    happened(t).filter((one) => one.severity === 'sev1' && one.contained === undefined),
  'an incident contained and not resolved': (t) =>
    happened(t).filter((one) => one.contained !== undefined && one.resolved === undefined),
  'an incident that was opened again': ({ incidents }) => incidents.filter(({ resolvedBefore }) => resolvedBefore),
  'an incident detected in one quarter and contained in the next': (t) =>
    happened(t).filter(
      ({ detected, contained }) =>
        contained !== undefined && inQuarter(dublinDay(detected)) !== inQuarter(dublinDay(contained)),
    ),
  'an incident whose quarter is another one in Greenwich': (t) =>
    happened(t).filter(({ detected }) => inQuarter(dublinDay(detected)) !== inQuarter(utcDay(detected))),
  'no grave incident contained in November 2026, and one open': (t) => {
    const grave = happened(t).filter(({ severity }) => severity === 'sev1' || severity === 'sev2');
    const contained = grave.filter((one) => one.contained !== undefined && dublinDay(one.contained) >= '2026-11-01');
    return contained.length > 0 ? [] : grave.filter((one) => one.contained === undefined);
  },

  'an action done on its day': ({ correctiveActions }) =>
    correctiveActions.filter((one) => one.implementedOn === one.firstDue),
  'an action done late': ({ correctiveActions }) =>
    correctiveActions.filter(({ implementedOn = '', due }) => implementedOn > due),
  'an action done in time by the moved day alone': ({ correctiveActions }) =>
    correctiveActions.filter(
      ({ implementedOn = '', firstDue, due }) => implementedOn > firstDue && implementedOn <= due,
    ),
  'an action done in a quarter before that of its day': ({ correctiveActions }) =>
    correctiveActions.filter(
      ({ implementedOn, firstDue }) => implementedOn !== undefined && inQuarter(implementedOn) < inQuarter(firstDue),
    ),
  'an action moved twice': ({ correctiveActions }) =>
    correctiveActions.filter(({ postponements }) => postponements.length === 2),
  'an action whose first day only a postponement says': ({ correctiveActions }) =>
    correctiveActions.filter(({ postponements, saysFirstDue }) => !saysFirstDue && postponements.length > 0),
  'an action without a first day': ({ correctiveActions }) =>
    correctiveActions.filter(({ postponements, saysFirstDue }) => !saysFirstDue && postponements.length === 0),
  'an open action due today': ({ correctiveActions }) =>
    correctiveActions.filter((one) => one.implementedOn === undefined && one.due === TODAY),
  'an open action due yesterday': ({ correctiveActions }) =>
    correctiveActions.filter((one) => one.implementedOn === undefined && one.due === plusDays(TODAY, -1)),
  'an open action past its first day and not past its moved one': ({ correctiveActions }) =>
    correctiveActions.filter((one) => one.implementedOn === undefined && one.firstDue < TODAY && one.due > TODAY),
  'an action that did not work': ({ correctiveActions }) =>
    correctiveActions.filter(({ effective }) => effective === false),
  'an action that nobody has verified yet': ({ correctiveActions }) =>
    correctiveActions.filter((one) => one.implementedOn !== undefined && one.verifiedOn === undefined),

  'a nonconformity of each grade from an audit': ({ nonconformities }) =>
    ['major', 'minor', 'ofi'].every((grade) =>
      nonconformities.some((one) => one.grade === grade && one.source === 'internal-audit'),
    )
      ? nonconformities
      : [],
  'an external finding closed after the day for the answer': ({ nonconformities }) =>
    nonconformities.filter(
      ({ responseDue, closedOn }) => responseDue !== undefined && closedOn !== undefined && closedOn > responseDue,
    ),
  'an external finding that is open after the day for the answer': ({ nonconformities }) =>
    nonconformities.filter(
      ({ responseDue, closedOn }) => responseDue !== undefined && closedOn === undefined && responseDue < TODAY,
    ),
  'an audit finding without an action': ({ nonconformities }) =>
    nonconformities.filter((one) => one.source.endsWith('-audit') && one.actions.length === 0),
  'a nonconformity that was opened again': ({ nonconformities }) =>
    nonconformities.filter(({ closedBefore }) => closedBefore),
  'an open nonconformity': ({ nonconformities }) => nonconformities.filter(({ closedOn }) => closedOn === undefined),
  'a nonconformity that repeats one closed in the 24 months before': ({ nonconformities }) =>
    nonconformities.filter((one) =>
      nonconformities.some(
        (old) =>
          old.closedOn !== undefined &&
          old.closedOn < one.detectedOn &&
          old.closedOn >= plusMonths(one.detectedOn, -24) &&
          old.requirement.some((id) => one.requirement.includes(id)),
      ),
    ),

  'a refresh with late ones, excused ones and failed tests': (t) =>
    closed(t).filter(
      (one) =>
        one.kind === 'annual-refresh' &&
        (one.completedLate ?? 0) > 0 &&
        (one.excused ?? 0) > 0 &&
        (one.passed ?? Infinity) < (one.completed ?? 0),
    ),
  'a campaign for nobody': (t) => closed(t).filter(({ population }) => population === 0),
  'a campaign from which all were excused': (t) =>
    closed(t).filter((one) => (one.population ?? 0) > 0 && one.population === one.excused),
  'a running campaign before its day': ({ campaigns }) =>
    campaigns.filter(({ status, due }) => status === 'running' && due > TODAY),
  'a running campaign after its day': ({ campaigns }) =>
    campaigns.filter(({ status, due }) => status === 'running' && due < TODAY),
  'more who completed a campaign than had to': (t) =>
    closed(t).filter((one) => (one.completed ?? 0) > (one.population ?? 0) - (one.excused ?? 0)),

  'an exercise of each difficulty': (t) => (new Set(sent(t).map(({ difficulty }) => difficulty)).size === 3 ? [t] : []),
  'an exercise that reached nobody': (t) => sent(t).filter((one) => one.sent === one.bounced),
  'an exercise without a click': (t) => sent(t).filter((one) => one.clicked === 0 && one.reported !== 0),
  'people who clicked and reported': (t) =>
    sent(t).filter((one) => (one.reported ?? 0) > (one.reportedWithoutClick ?? Infinity)),
  'an exercise whose numbers are not there yet': ({ simulations }) =>
    simulations.filter((one) => one.status === 'running' && one.sent === undefined),
  'an exercise whose quarter is another one in Greenwich': ({ simulations }) =>
    simulations.filter(
      ({ sentAt }) => sentAt !== undefined && inQuarter(dublinDay(sentAt)) !== inQuarter(utcDay(sentAt)),
    ),

  'a supplier of each criticality and state': ({ suppliers }) =>
    new Set(suppliers.map((one) => one.criticality)).size + new Set(suppliers.map((one) => one.status)).size === 8
      ? suppliers
      : [],
  'an assessment that counts until today': ({ suppliers }) =>
    suppliers.filter((one) => plusMonths(one.assessments.at(-1)?.on ?? '2000-01-01', one.everyMonths ?? 12) === TODAY),
  'an assessment that is out of date': ({ suppliers }) =>
    suppliers.filter(
      (one) =>
        one.status === 'active' &&
        one.criticality === 'high' &&
        plusMonths(one.assessments.at(-1)?.on ?? '2000-01-01', 12) < TODAY,
    ),
  'a supplier found unacceptable': ({ suppliers }) =>
    suppliers.filter((one) => one.status === 'active' && one.assessments.at(-1)?.result === 'unacceptable'),
  'a certificate that does not cover the service': ({ suppliers }) =>
    suppliers.filter(
      (one) => one.method === 'certificate-review' && one.certificates.every(({ coversService }) => !coversService),
    ),
  'an interval that is not that of the class': ({ suppliers }) =>
    suppliers.filter(({ everyMonths }) => everyMonths !== undefined),
  'a contract that has run out': ({ suppliers }) =>
    suppliers.filter((one) => one.status === 'active' && (one.contract?.expiresOn ?? TODAY) < TODAY),
  'a contract without an end': ({ suppliers }) =>
    suppliers.filter((one) => one.contract !== undefined && one.contract.expiresOn === undefined),

  'a document due today': (t) => inForce(t).filter((one) => dueOf(one) === TODAY),
  'a document due yesterday': (t) => inForce(t).filter((one) => dueOf(one) === plusDays(TODAY, -1)),
  'a document that is due earlier than its interval says': (t) =>
    inForce(t).filter((one) => one.nextReview !== undefined && one.nextReview < (dueOf(one) ?? '')),
  'a document without a day': (t) => inForce(t).filter((one) => dueOf(one) === undefined),
  'a draft, a superseded and a withdrawn document': ({ documents }) =>
    ['draft', 'superseded', 'withdrawn'].every((status) => documents.some((one) => one.status === status))
      ? documents
      : [],
  'a policy to acknowledge that came less than thirty days ago': (t) =>
    inForce(t).filter((one) => one.acknowledge && (one.reviewedOn ?? '') > plusDays(TODAY, -30)),

  'a report issued more than thirty days after its audit': ({ audits }) =>
    audits.planned.filter(({ plannedTo, issuedOn }) => issuedOn !== undefined && issuedOn > plusDays(plannedTo, 30)),
  'a cancelled and a postponed audit': ({ audits }) =>
    ['cancelled', 'postponed'].every((status) => audits.planned.some((one) => one.status === status))
      ? audits.planned
      : [],
  'something planned for an audit and not tested': ({ audits }) =>
    audits.held.flatMap(({ tested }) => tested.filter(({ result }) => result === 'not-tested')),
  'applicable controls that were never audited': ({ audits, statements }) => {
    const tested = new Set(
      audits.held.flatMap((one) => one.tested.flatMap(({ ref, result }) => (result === 'not-tested' ? [] : [ref]))),
    );
    return (statements.at(-1)?.entries ?? []).filter(({ control, applicable }) => applicable && !tested.has(control));
  },
  'a statement with fewer controls than the one before': ({ statements }) =>
    statements.filter((one, index) => {
      const count = (of = one): number => of.entries.filter(({ applicable }) => applicable).length;
      return index > 0 && count() < count(statements[index - 1]);
    }),
  'a control that is partly implemented': ({ statements }) =>
    (statements.at(-1)?.entries ?? []).filter(({ implementation }) => implementation === 'partial'),

  'an acceptance that has run out': ({ risks }) =>
    risks.risks.filter((one) => one.status === 'accepted' && (one.acceptanceExpires ?? TODAY) < TODAY),
  'an acceptance that holds until today': ({ risks }) => risks.risks.filter((one) => one.acceptanceExpires === TODAY),
  'a risk that nobody has scored after treatment': ({ risks }) =>
    risks.risks.filter((one) => one.status === 'identified' && one.residual === undefined),
  'a risk under treatment whose actions are all done': ({ risks }) =>
    risks.risks.filter(
      (one) =>
        one.status === 'treating' &&
        risks.treatment.some(({ risk }) => risk === one.id) &&
        risks.treatment.every(({ risk, status }) => risk !== one.id || status === 'done'),
    ),
  'treatment on its day, late, overdue, due today and cancelled': ({ risks: { treatment } }) =>
    [
      treatment.some((one) => one.completedOn === one.due),
      treatment.some(({ completedOn = '', due }) => completedOn > due),
      treatment.some(
        ({ completedOn, due, status }) => completedOn === undefined && due < TODAY && status !== 'cancelled',
      ),
      treatment.some(({ completedOn, due }) => completedOn === undefined && due === TODAY),
      treatment.some(({ status }) => status === 'cancelled'),
    ].every(Boolean)
      ? treatment
      : [],
  'an action of a management review that is overdue': ({ managementReviews }) =>
    managementReviews.flatMap(({ actions }) =>
      actions.filter((one) => one.status === 'in progress' && one.due < TODAY),
    ),

  'a skill that has run out, and one that was never shown': ({ people }) =>
    people.needed
      .filter(
        (need) =>
          !people.competence.some(
            (one) => one.person === need.person && one.skill === need.skill && (one.expiresOn ?? TODAY) >= TODAY,
          ),
      )
      .slice(1),
  'somebody in each state': ({ people }) =>
    new Set(people.people.map(({ status }) => status)).size === 4 ? people.people : [],
  'an access review that was late, and one that was left out': ({ access }) =>
    access.reviews.some(({ performedOn, due }) => performedOn > due)
      ? access.tasks.filter(({ status }) => status === 'skipped')
      : [],
  'an active exception that has run out, and one that ends today': ({ exceptions }) =>
    exceptions.some((one) => one.status === 'active' && one.expiresOn < TODAY)
      ? exceptions.filter((one) => one.status === 'active' && one.expiresOn === TODAY)
      : [],
  'budgets in two currencies, one of them without money': ({ budgets }) =>
    new Set(budgets.map(({ currency }) => currency)).size === 2
      ? budgets.filter(({ lines }) => lines.every(({ planned }) => planned === 0))
      : [],
  'a budget whose lines are more than what was approved': ({ budgets }) =>
    budgets.filter(
      ({ approvedAmount, lines }) => lines.reduce((sum, { planned }) => sum + planned, 0) > approvedAmount,
    ),
  'a recorded value that the records no longer give': ({ measurements }) =>
    measurements.measurements.filter(({ differs }) => differs),
  'a value of nothing': ({ measurements }) => measurements.measurements.filter(({ value }) => value === 'n/a'),
};
