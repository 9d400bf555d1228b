import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { Person } from '../../records/people.ts';
import { closedCampaigns } from '../../records/types/training-campaign.ts';
import type { Draft } from '../define-rule.ts';
import { days } from '../wording.ts';

/**
 * People whose first days are past without an induction (7.3). Who has been there for long has gone through a refresh
 * that began after the time for it was over.
 */
export function* withoutInduction(isms: Isms, within: Interval): Iterable<Draft> {
  const refreshes = closedCampaigns(isms, 'annual-refresh').flatMap(({ facts }) => given(facts.opens_on) ?? []);
  for (const one of isms.people.all) {
    const { facts, entry } = one.record;
    const start = facts.start;
    if (start.state !== 'given' || !needsInduction(one)) continue;
    const due = addInterval(start.value, within);
    if (due >= isms.today || refreshes.some((opened) => opened >= due)) continue;
    const late = daysBetween(due, isms.today);
    yield {
      on: entry,
      at: start,
      message: `${given(entry.title) ?? one.key} started on ${start.value} and has no induction on record: it was due ${due}, ${days(late)} ago`,
      fix: 'Hold the induction, and set `induction_done`.',
      due,
      daysOverdue: late,
      derivation: `\`start\` ${start.value} + ${formatInterval(within)}`,
      detail: 'induction',
    };
  }
}

function needsInduction({ record, kind }: Person): boolean {
  const { entry, facts } = record;
  const isMissing = facts.induction_done.state === 'absent' || facts.induction_done.state === 'placeholder';
  return statusWord(entry) === 'active' && kind !== 'bot' && kind !== 'auditor' && isMissing;
}
