import { given } from '../../model/fact.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type TrainingCampaign, trainingCampaign } from '../../records/types/training-campaign.ts';
import { activePersons } from '../active-persons.ts';
import { defineKpi, type KpiContext, kpiFigure, part, partOf } from '../define-kpi.ts';
import { sum } from '../figure.ts';
import { holdsDay } from '../period.ts';
import { lateCompletions, trainingCompletionOf, trainingOnTimeOf } from '../training-completion.ts';

export const trainingCompletion = defineKpi({
  id: 'training-completion',
  name: 'Awareness training completion',
  headline: true,
  unit: 'percent',
  direction: 'up',
  target: 95,
  clauses: ['7.3', '7.2'],
  controls: ['A.6.3'],
  measures: 'period',
  says: 'The share of people who completed the campaigns due in the period, out of those who had to, from the totals of the campaigns.',
  edges: [
    'When nobody had to take part, or all were excused, there is no value.',
    'Who completed it late has completed it; the share on time stands beside it.',
    'Who left before the due day without finishing, or joined so late that the induction covers it, is not part of the population: whoever counts it leaves them out, since totals name nobody.',
    'A test that was not passed is not completed.',
    'A campaign before its due day is shown as progress, and compared with no target.',
    'Several campaigns are pooled: the sum of those who completed them out of the sum of those who had to.',
    'Where the register names more people than the campaigns have in their population, the difference is shown: at least so many are covered by none.',
  ],
  of: (isms, period, context) => {
    const due = recordsOf(isms, trainingCampaign).filter(({ facts }) => holdsDay(period, given(facts.due)));
    const begun = due.filter(({ entry }) => hasReached(entry, 'running'));
    const isRunning = (one: TrainingCampaign): boolean =>
      !hasReached(one.entry, 'closed') && (given(one.facts.due) ?? '') >= isms.today;
    const running = begun.filter(isRunning);
    const over = begun.filter((one) => !isRunning(one));
    const isProgress = over.length === 0 && running.length > 0;
    const counted = isProgress ? running : over;
    const figure = trainingCompletionOf(counted);
    const planned = due.length - begun.length;
    const left = planned > 0 ? [{ why: 'campaigns that have not begun', count: planned }] : [];
    const underway = trainingCompletionOf(running);
    return kpiFigure(
      { ...figure, excluded: [...figure.excluded, ...left] },
      {
        parts: [
          partOf('on_time', 'on time', 'percent', trainingOnTimeOf(counted)),
          part('completed_late', 'completed late', 'count', lateCompletions(counted)),
          ...(running.length > 0 && !isProgress ? [partOf('running', 'still running', 'percent', underway)] : []),
          ...uncovered(isms, begun, context),
        ],
        notes: [
          ...running.map(
            ({ entry, facts }) =>
              `${nameOf(entry)} runs until ${given(facts.due)}: shown as progress, not compared with the target`,
          ),
          counted.length > 0 &&
            'Totals name nobody: who left or joined in between is taken to be out of the population already',
        ],
        cases: counted.map(({ entry }) => nameOf(entry)),
        isProgress,
      },
    );
  },
});

/** People in the register beyond the populations of the campaigns for everyone; only where there are such campaigns. */
function uncovered(isms: Isms, campaigns: readonly TrainingCampaign[], { asOf }: KpiContext) {
  const forAll = campaigns.filter(({ facts }) => ['annual-refresh', 'induction'].includes(given(facts.kind) ?? ''));
  if (isms.people.all.length === 0 || forAll.length === 0) return [];
  const { active, onLeave } = activePersons(isms, asOf);
  const covered = sum(forAll.map(({ facts }) => given(facts.population) ?? 0));
  const beyond = Math.max(0, active.length + onLeave.length - covered);
  return [part('uncovered', 'covered by no campaign, at least', 'count', beyond)];
}
