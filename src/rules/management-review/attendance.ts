import type { PlainDate } from '../../calendar/plain-date.ts';
import { sectionsOf, tablesOf } from '../../documents/body.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import type { People } from '../../records/people.ts';
import type { ManagementReview } from '../../records/types/management-review.ts';

/** One name among those who were there. */
interface Attendee {
  /** Names and roles, as far as they can be read. */
  readonly owners: readonly Owner[];
  /** Everything that is said of them. */
  readonly text: string;
  readonly isSaidToBeTop: boolean;
}

/** Whether anybody was there, and whether anybody of top management was. */
export interface Attendance {
  readonly isRecorded: boolean;
  readonly hasTop: boolean;
}

/** Titles of those who direct an organisation at the highest level (ISO/IEC 27000, 3.75). */
const TOP =
  /\b(?:top[- ]management|c[efot]o|chief\s+(?:executive|operating|financial|technology)|managing\s+(?:director|partner)|executive\s+director|general\s+manager|(?<!vice[- ])president|founder|owner\s+of\s+the\s+(?:company|business)|board|geschäftsführ\w*|vorstand\w*)(?![\p{L}\p{N}])/iu;

const HEADING = /\b(?:attend\w*|present|participants?|teilnehm\w*)/i;

/** Who was there, from the front matter, else from a list or table under a heading that says so. The chair was there as well. */
export function attendanceOf(
  people: People,
  { entry, facts }: ManagementReview,
  day: PlainDate,
): Attendance | undefined {
  if (facts.attendees.state === 'unreadable') return undefined;
  const isWritten = facts.attendees.state === 'given';
  const attendees = isWritten ? inFrontMatter(facts) : inMinutes({ entry, facts });
  const chair = given(facts.chair);
  const all = chair ? [...attendees, { owners: [chair], text: chair.text, isSaidToBeTop: false }] : attendees;
  return { isRecorded: attendees.length > 0, hasTop: all.some((attendee) => isTop(people, attendee, day)) };
}

function inFrontMatter(facts: ManagementReview['facts']): readonly Attendee[] {
  return (given(facts.attendees) ?? []).map((row) => {
    const owners = [given(row.facts.person), given(row.facts.role)].filter((owner) => owner !== undefined);
    const text = owners.map((owner) => owner.text).join(', ');
    return { owners, text, isSaidToBeTop: given(row.facts.top_management) === true };
  });
}

function inMinutes({ entry }: Pick<ManagementReview, 'entry' | 'facts'>): readonly Attendee[] {
  const sections = sectionsOf(entry.document).filter(({ heading }) => HEADING.test(heading));
  const tables = tablesOf(entry.document).filter((table) =>
    sections.some(({ start, end }) => start <= table.start && table.end <= end),
  );
  const rows = tables.flatMap((table) => table.rows.map((cells) => cells.map(({ text }) => text).join(', ')));
  const lines = sections.flatMap(({ text }) => text.split('\n'));
  return [...rows, ...(tables.length > 0 ? [] : lines)].filter((line) => line.trim() !== '').map(attendeeOf);
}

/** `Ana Ng (CEO)`, `Ana Ng, managing director`, `CEO: Ana Ng`. */
function attendeeOf(line: string): Attendee {
  const names = line.split(/[,;:()|–—]|\s-\s/).map((name) => name.trim());
  const owners = names.filter((name) => name !== '').map((name): Owner => ({ kind: 'name', text: name }));
  return { owners, text: line, isSaidToBeTop: false };
}

/** By what the record says, by a role of the ISMS that they held that day, or by their title. */
function isTop(people: People, { owners, text, isSaidToBeTop }: Attendee, day: PlainDate): boolean {
  return isSaidToBeTop || TOP.test(text) || owners.some((owner) => holdsTop(people, owner, day));
}

function holdsTop(people: People, owner: Owner, day: PlainDate): boolean {
  const role = people.roleOf(owner) ?? people.roles.find((one) => titleOf(one) === owner.text.toLowerCase());
  const person = people.personOf(owner);
  const held = person ? people.rolesOf(person, day) : [];
  return role?.isTopManagement || held.some(({ isTopManagement }) => isTopManagement);
}

function titleOf({ record }: People['roles'][number]): string | undefined {
  return given(record.entry.title)?.toLowerCase();
}
