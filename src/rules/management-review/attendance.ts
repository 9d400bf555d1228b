import type { PlainDate } from '../../calendar/plain-date.ts';
import { sectionsOf, tablesOf } from '../../documents/body.ts';
import type { Owner } from '../../documents/values/owner.ts';
import type { Document } from '../../model/document.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import type { People } from '../../records/people.ts';
import type { ManagementReview } from '../../records/types/management-review.ts';
import { isInside } from './minutes.ts';

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

const HEADING = /\b(?:attend\w*|present|participants?|teilnehm\w*)\b/i;

/** Who was not there, under a heading of its own or in a line. */
const ABSENT = /^(?:absent|apologies|apologised|excused|regrets|not\s+(?:attending|present)|entschuldigt|abwesend)\b/i;

/** Who was there, from the front matter, else from a list or table under a heading that says so. The chair was there as well. */
export function attendanceOf(
  people: People,
  { entry, facts }: ManagementReview,
  day: PlainDate,
): Attendance | undefined {
  if (facts.attendees.state === 'unreadable') return undefined;
  const attendees = given(facts.attendees)?.map(attendeeOfRow) ?? inMinutes(entry.document);
  const chair = given(facts.chair);
  const all = chair ? [...attendees, { owners: [chair], text: chair.text, isSaidToBeTop: false }] : attendees;
  return { isRecorded: attendees.length > 0, hasTop: all.some((attendee) => isTop(people, attendee, day)) };
}

type AttendeeRow = (ManagementReview['facts']['attendees'] & { readonly state: 'given' })['value'][number];

function attendeeOfRow({ facts }: AttendeeRow): Attendee {
  const owners = [given(facts.person), given(facts.role)].filter((owner) => owner !== undefined);
  const text = owners.map((owner) => owner.text).join(', ');
  return { owners, text, isSaidToBeTop: given(facts.top_management) === true };
}

function inMinutes(document: Document): readonly Attendee[] {
  const sections = sectionsOf(document);
  const isUnder = (span: Span, title: RegExp): boolean =>
    sections.some((section) => title.test(section.heading) && isInside(span, section));
  const isListed = (span: Span): boolean => isUnder(span, HEADING) && !isUnder(span, ABSENT);
  const tables = tablesOf(document).filter(isListed);
  const rows = tables.flatMap((table) => table.rows.map((cells) => cells.map(({ text }) => text).join(', ')));
  // Above some of the names may stand what they are: `### Top management`.
  const lines = sections
    .filter(isListed)
    .flatMap(({ heading, own }) => [HEADING.test(heading) ? '' : heading, ...own.split('\n')]);
  const named = tables.length > 0 ? rows : lines;
  return named.filter((line) => /\p{L}/u.test(line) && !ABSENT.test(line)).map(attendeeOfLine);
}

/** `Ana Ng (CEO)`, `Ana Ng, managing director`, `CEO: Ana Ng`. */
function attendeeOfLine(line: string): Attendee {
  const owners = line.split(/[,;:()|–—]|\s-\s/).map((name): Owner => ({ kind: 'name', text: name.trim() }));
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
