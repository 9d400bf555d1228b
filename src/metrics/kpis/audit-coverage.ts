import { interval } from '../../calendar/interval.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { ALL_CLAUSES, coverageSince, reportsBetween } from '../../records/audit-coverage.ts';
import { cycleOf } from '../../records/audit-cycle.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type AuditProgramme, auditProgramme, programmeInCharge } from '../../records/types/audit-programme.ts';
import { elapsedShare, auditCoverage as figureOf } from '../audit-coverage.ts';
import { defineKpi, kpiFigure, part, partOf } from '../define-kpi.ts';
import { percentage } from '../figure.ts';
import { isPast } from '../past.ts';
import { applicableIn, soaOn } from '../soa-on.ts';

/** How long a cycle is when the programme does not say. */
const CYCLE = interval({ months: 36 });

export const auditCoverage = defineKpi({
  id: 'audit-coverage',
  name: 'Audit cycle coverage',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['9.2.2'],
  controls: [],
  measures: 'day',
  says: 'The share of the clauses and of the applicable controls that an issued internal audit report tested in the audit cycle so far.',
  edges: [
    'Before the end of the cycle it is compared with the share of the cycle that is over, and not with the whole target.',
    'A new statement of applicability moves the denominator: where another one counted when the cycle began, the coverage by that one stands beside the value.',
    'Clauses and controls stand beside the value each for itself.',
    'Without a programme whose cycle runs, or without a statement of applicability, there is no value.',
  ],
  of: (isms, _period, { asOf }) => {
    const programme = programmeOn(isms, asOf);
    const cycle = programme && cycleOf(programme, asOf, CYCLE);
    if (!cycle) return kpiFigure(percentage(0, 0), { notes: ['No audit programme has a cycle that ran'] });
    const tested = new Set(coverageSince(isms, programme, cycle.start, asOf).tested.keys());
    const now = soaOn(isms, asOf);
    const counted = now ?? soaOn(isms, isms.today);
    const controls = counted && applicableIn(counted);
    const first = soaOn(isms, cycle.start);
    const before = first && applicableIn(first);
    const moved = before && controls && before.join() !== controls.join() ? before : undefined;
    const share = elapsedShare({ from: cycle.start, to: cycle.end }, asOf);
    const whole = controls ? figureOf([...ALL_CLAUSES, ...controls], tested) : percentage(0, 0);
    return kpiFigure(whole, {
      parts: [
        partOf('clauses', 'clauses', 'percent', figureOf(ALL_CLAUSES, tested)),
        ...(controls ? [partOf('controls', 'controls', 'percent', figureOf(controls, tested))] : []),
        part('expected', 'share of the cycle that is over', 'percent', share * 100),
        ...(moved
          ? [
              partOf(
                'by_first_soa',
                'by the statement of the start',
                'percent',
                figureOf([...ALL_CLAUSES, ...moved], tested),
              ),
            ]
          : []),
      ],
      notes: [
        `Cycle from ${cycle.start} to ${cycle.end}; ${(share * 100).toFixed(1)} % of it ${share < 1 ? 'is over, and the coverage is compared with that share of the target until it ends' : 'is over'}`,
        !controls && 'Not enough: there is no statement of applicability in force',
        moved && `The controls that apply changed since the cycle began: ${moved.length} then, ${controls?.length} now`,
        controls &&
          !now &&
          isPast(isms, asOf) &&
          `Which statement of applicability counted on ${asOf} is not recorded: that of today is taken`,
      ],
      cases: reportsBetween(isms, cycle.start, asOf).map(({ report }) => nameOf(report.entry)),
      isPartial: controls !== undefined && !now,
      targetShare: share,
    });
  },
});

/** The programme whose cycle ran on the day; today the one in charge. */
function programmeOn(isms: Isms, day: PlainDate): AuditProgramme | undefined {
  const start = ({ facts }: AuditProgramme): string => given(facts.cycle_start) ?? '9999';
  const running = recordsOf(isms, auditProgramme).filter(
    (one) => one.entry.lifecycle !== 'not-yet' && start(one) <= day && day <= (given(one.facts.cycle_end) ?? '9999'),
  );
  if (!isPast(isms, day)) return programmeInCharge(isms);
  return running.sort((a, b) => start(b).localeCompare(start(a)))[0];
}
