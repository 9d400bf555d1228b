import type { PlainDate } from '../calendar/plain-date.ts';
import { type Figure, tally } from './figure.ts';
import type { OnDay } from './past.ts';

/** Something to do, as it stood on the day of the figure. */
export interface OpenDeadline {
  readonly due: PlainDate | undefined;
  readonly isOpen: OnDay;
}

/** How many deadlines had passed and were not met (10.2). Due on the day itself is not overdue. */
export function overdueActions(actions: readonly OpenDeadline[], asOf: PlainDate): Figure {
  const late = actions.filter(({ due }) => due !== undefined && due < asOf);
  return tally(late.filter(({ isOpen }) => isOpen === 'yes').length, [
    { why: 'done, and not known when', count: late.filter(({ isOpen }) => isOpen === 'unknown').length },
    { why: 'open without a due day', count: actions.filter((one) => one.isOpen === 'yes' && !one.due).length },
  ]);
}
