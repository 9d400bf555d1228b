import { given } from '../../model/fact.ts';
import { isFinal, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { basisWords } from '../basis-words.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { findingsOnTime as figureOf, isAuditFinding, resolutionDue } from '../findings-on-time.ts';
import { holdsDay } from '../period.ts';

export const findingsOnTime = defineKpi({
  id: 'findings-on-time',
  name: 'Audit findings resolved on time',
  qualifier: basisWords,
  headline: true,
  unit: 'percent',
  direction: 'up',
  target: 90,
  clauses: ['10.2', '9.2.2'],
  controls: [],
  measures: 'period',
  says: 'The share of major and minor nonconformities from audits that were due to be resolved in the period and were closed by then.',
  edges: [
    'One from an external audit is due on the `response_due` that the body set. Any other is due 90 days after the due day of its last action, and without an action 180 days after it was detected.',
    'Resolved means closed, once its effect was verified; implemented actions alone are not enough.',
    'Opportunities for improvement are left out.',
    'Of one that was opened again the last closing counts; while it is open it is not closed, whatever day the record still names.',
  ],
  of: (isms, period, { settings }) => {
    const actions = recordsOf(isms, correctiveAction);
    const findings = recordsOf(isms, nonconformity).filter(isAuditFinding);
    const deadlines = findings.map((finding) => ({
      name: nameOf(finding.entry),
      due: resolutionDue(finding, actions, settings.onTimeBasis),
      done: isFinal(finding.entry) ? given(finding.facts.closed_on) : undefined,
      isUndated: isFinal(finding.entry) && finding.facts.closed_on.state !== 'given',
    }));
    const usable = deadlines.filter(({ isUndated }) => !isUndated);
    const figure = figureOf(usable, period, isms.today);
    const undated = deadlines.filter((one) => one.isUndated && holdsDay(period, one.due)).length;
    const left = undated > 0 ? [{ why: 'closed, and not known when', count: undated }] : [];
    const counted = usable.filter(
      ({ due, done }) => holdsDay(period, due) && (done !== undefined || (due ?? '') < isms.today),
    );
    return kpiFigure(
      { ...figure, excluded: [...figure.excluded, ...left] },
      { cases: counted.map(({ name }) => name) },
    );
  },
});
