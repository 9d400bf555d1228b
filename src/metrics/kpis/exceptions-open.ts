import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { exception } from '../../records/types/exception.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { exceptionsOpen as figureOf } from '../exceptions-open.ts';
import { type OnDay, wasOpen } from '../past.ts';

export const exceptionsOpen = defineKpi({
  id: 'exceptions-open',
  name: 'Open exceptions',
  headline: false,
  unit: 'count',
  direction: 'down',
  clauses: ['8.1'],
  controls: [],
  measures: 'day',
  says: 'How many approved exceptions held on the day of the figure, from the exception records.',
  edges: [
    'Requests and what was rejected or closed are left out.',
    'One that is past its last day and was not closed is not active, and is shown apart.',
  ],
  of: (isms, _period, { asOf }) => {
    const all = recordsOf(isms, exception).map((record) => ({
      name: nameOf(record.entry),
      until: given(record.facts.expires_on),
      state: stateOn(record, asOf, isms.today),
    }));
    const open = all.filter(({ state }) => state === 'yes');
    const expired = open.filter(({ until }) => until !== undefined && until < asOf);
    const lost = all.filter(({ state, until }) => state === 'unknown' && (until ?? '9999') >= asOf).length;
    return kpiFigure(figureOf(open, asOf, [{ why: 'closed, and not known when', count: lost }]), {
      parts: [part('expired', 'expired and not closed', 'count', expired.length)],
      notes: [lost > 0 && `Whether ${lost} held on ${asOf} is not recorded`],
      isPartial: lost > 0,
      cases: open.filter((one) => !expired.includes(one)).map(({ name }) => name),
    });
  },
});

/** Whether it was approved and not closed on a day. */
function stateOn({ entry, facts }: RecordOf<typeof exception.fields>, day: PlainDate, today: PlainDate): OnDay {
  const word = statusWord(entry);
  const since = given(entry.approvedOn) ?? given(facts.recorded_on);
  if (word === 'rejected' || word === 'requested' || word === undefined) return 'no';
  if (since !== undefined && since > day) return 'no';
  if (entry.lifecycle === 'in-force') return 'yes';
  return wasOpen(
    { isOver: true, over: given(facts.closed_on) ?? (word === 'expired' ? given(facts.expires_on) : undefined) },
    day,
    today,
  );
}
