import { interval, times } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Isms } from '../../records/isms.ts';
import type { Obligation } from '../../records/obligation.ts';
import { recordOf } from '../../records/record-of.ts';
import { scheduledDays } from '../../records/tasks.ts';
import { procedure } from '../../records/types/procedure.ts';

/** Duties that come again after their interval. An interval alone does not say so: 30 days to close an incident come once. */
const RETURNING = new Set([
  'review',
  'risk-assessment',
  'supplier-assessment',
  'control-evidence',
  'internal-audit',
  'management-review',
  'training-refresh',
  'exercise',
]);

const DAY = interval({ days: 1 });

/** Whether the duty comes again after an interval, so that doing it early is always in time. */
export function isReturning({ kind, basis }: Pick<Obligation, 'kind' | 'basis'>): boolean {
  return RETURNING.has(kind) && basis?.plus !== undefined;
}

/**
 * The later days of a duty up to a day, if each is done on its own: those that an interval gives, and those of a schedule,
 * which is fixed to the calendar. Days that are past already are left out.
 */
export function repetitionsOf(
  duty: Obligation,
  { today }: Pick<Isms, 'today'>,
  until: PlainDate,
): readonly PlainDate[] {
  const { kind, due, basis, entry } = duty;
  if (due === undefined) return [];
  if (kind === 'task')
    return due > today ? scheduledDays(recordOf(entry, procedure), addInterval(due, DAY), until) : [];
  const plus = basis?.plus;
  if (!plus || !isReturning(duty)) return [];
  const days: PlainDate[] = [];
  for (let n = 2; ; n++) {
    const day = addInterval(basis.date.value, times(plus.interval, n));
    if (day > until || day <= (days.at(-1) ?? due)) return days;
    if (day > today) days.push(day);
  }
}
