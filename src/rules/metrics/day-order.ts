import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Contradiction } from '../../metrics/contradiction.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';

/** Two days of a record of which the first cannot come after the second; in rows, two days of the same row. */
type Order = readonly [early: string, late: string];

/** Of every record: one is closed after it is made (7.5.3). */
const OF_RECORDS: readonly Order[] = [['recorded_on', 'closed_on']];

/** What cannot have been the other way about. Plans that a delay has overtaken can, and are not here. */
const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  'audit-programme': [
    ['cycle_start', 'cycle_end'],
    ['audits[].planned_from', 'audits[].planned_to'],
  ],
  'audit-report': [
    ['audit_from', 'audit_to'],
    ['audit_to', 'issued_on'],
    ['issued_on', 'closed_on'],
    ['interviews[].date', 'issued_on'],
  ],
  certification: [
    ['initial_certification', 'decision_date'],
    ['decision_date', 'issue_date'],
    ['issue_date', 'expiry_date'],
    ['audits[].planned_from', 'audits[].planned_to'],
    ['audits[].from', 'audits[].to'],
    ['audits[].to', 'audits[].decision_date'],
  ],
  change: [['implemented_on', 'closed_on']],
  'competence-record': [['obtained_on', 'expires_on']],
  'corrective-action': [
    ['implemented_on', 'closed_on'],
    ['postponements[].from', 'postponements[].to'],
  ],
  'management-review': [
    ['period_from', 'period_to'],
    ['meeting_date', 'closed_on'],
  ],
  nonconformity: [['detected_on', 'closed_on']],
  person: [['start', 'end']],
  risk: [['accepted_on', 'acceptance_expires']],
  role: [
    ['holders[].from', 'holders[].to'],
    ['deputy[].from', 'deputy[].to'],
  ],
  task: [['done_on', 'closed_on']],
};

/** Days of a record that cannot both be true, because what comes first came last; each wrong day once. */
export function daysOutOfOrder(entry: Entry, today: PlainDate): readonly Contradiction[] {
  const type = entry.type ?? '';
  // Nobody keeps a document from having the type `constructor`.
  const own = Object.hasOwn(ORDERS, type) ? (ORDERS[type] ?? []) : [];
  const orders = entry.definition?.kind === 'record' ? [...own, ...OF_RECORDS] : own;
  const days = daysOf(entry, today);
  const found = orders.flatMap(([early, late]) => {
    const afters = placesOf(late, days);
    return placesOf(early, days).flatMap((before) => {
      const after = afters.find(({ row }) => row === before.row || row === undefined);
      return after && after.day < before.day ? [wrongWayRound(before, after)] : [];
    });
  });
  return found.filter(({ field }, index) => found.findIndex((one) => one.field === field) === index);
}

/** What is wrong stands in the row, where one of the two does. */
function wrongWayRound(before: Place, after: Place): Contradiction {
  if (after.row === before.row)
    return { field: after.path, says: `\`${after.name}\` (${after.day}) is before \`${before.name}\` (${before.day})` };
  return { field: before.path, says: `\`${before.name}\` (${before.day}) is after \`${after.name}\` (${after.day})` };
}

type Days = readonly (readonly [path: string, day: string])[];

interface Place {
  readonly path: string;
  readonly name: string;
  /** The path of the row; `undefined` outside rows. */
  readonly row: string | undefined;
  readonly day: string;
}

/** The days that can be read, by path. What was done on a day to come is told by `date-in-future`. */
function daysOf(entry: Entry, today: PlainDate): Days {
  return walkFields(entry).flatMap(({ path, field, fact }) => {
    if (field.kind !== 'date' || fact.state !== 'given') return [];
    const day = String(fact.value);
    return field.done && day > today ? [] : [[path, day] as const];
  });
}

/** Where a field stands: once, or in each row of a list. */
function placesOf(field: string, days: Days): readonly Place[] {
  const [list, name] = field.split('[].');
  if (name === undefined) {
    return days.filter(([path]) => path === field).map(([path, day]) => ({ path, name: path, row: undefined, day }));
  }
  return days
    .filter(([path]) => path.startsWith(`${list}.`) && path.endsWith(`.${name}`))
    .map(([path, day]) => ({ path, name, row: path.slice(0, -name.length - 1), day }));
}
