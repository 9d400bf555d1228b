import { dueState } from '../calendar/due-state.ts';
import { type Interval, interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Settings } from '../config/settings.ts';
import { given } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { NextDue, Summary } from '../model/report.ts';
import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { ownerText } from './judge.ts';

/** How far ahead "due soon" looks in the summary when the `due-soon` rule does not say. */
export const SOON: Interval = interval({ days: 30 });

/** How far ahead that is by the settings: as the rule says, whether it is on or off. */
export function soonOf({ rules }: Pick<Settings, 'rules'>): Interval {
  const options = rules.find(({ rule }) => rule.name === 'due-soon')?.options as
    | { readonly window?: Interval }
    | undefined;
  return options?.window ?? SOON;
}

export function summarise(isms: Isms, findings: readonly Finding[], soon: Interval): Summary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const window = { grace: interval({}), soon };
  const states = isms.obligations.map((duty) => dueState(duty.due, isms.today, window).state);
  return {
    documents: isms.documents.length,
    governed: new Set(isms.entries.map(({ path }) => path)).size,
    findings: findings.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    dueSoon: states.filter((state) => state === 'due-soon' || state === 'due-today').length,
    unscheduled: isms.entries.filter((entry) => entry.lifecycle !== 'in-force').length,
  };
}

/** The earliest duty that is not past; of several on one day, the first by path. */
export function nextDue({ obligations, today }: Isms): NextDue | undefined {
  let first: { readonly due: PlainDate; readonly entry: Entry } | undefined;
  for (const { due, entry } of obligations) {
    if (due !== undefined && due >= today && (!first || due < first.due)) first = { due, entry };
  }
  return (
    first && {
      title: given(first.entry.title) ?? first.entry.path,
      due: first.due,
      owner: ownerText(first.entry),
    }
  );
}
