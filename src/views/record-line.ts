import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { type Entry, fieldFact, nameOf, statusWord } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { type Responsible, responsibleFor } from './responsible.ts';

/** How a document or record stands: only what is in force can be overdue. */
export type Standing = 'draft' | 'in-force' | 'overdue' | 'over';

/** The day of a document or record that somebody asks for first, and what happened on it. */
export interface DayThatMatters {
  readonly day: PlainDate;
  /** `approved`, `reviewed`, `held`, `performed`, `recorded`; `planned` for a day that is still to come. */
  readonly did: string;
}

/** A document or record as a list names it: what it is, how it stands, when something last happened, and who answers for it. */
export interface RecordLine extends Responsible {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly type: string | undefined;
  readonly standing: Standing;
  /** In words: `in force`, `overdue since 2026-10-30`, `closed`. */
  readonly state: string;
  readonly day: PlainDate | undefined;
  readonly did: string | undefined;
}

export function recordLine(entry: Entry, isms: Isms): RecordLine {
  const last = dayThatMatters(entry, isms.today);
  return {
    name: nameOf(entry),
    title: given(entry.title),
    path: entry.path,
    type: entry.type,
    ...standingOf(entry, isms),
    day: last?.day,
    did: last?.did,
    ...responsibleFor(entry, isms, isms.today),
  };
}

function standingOf(entry: Entry, isms: Isms): Pick<RecordLine, 'standing' | 'state'> {
  const { lifecycle, definition } = entry;
  const status = statusWord(entry)?.replaceAll('-', ' ');
  if (lifecycle === 'not-yet') return { standing: 'draft', state: status ?? 'draft' };
  if (lifecycle === 'no-longer') return { standing: 'over', state: status ?? 'no longer in force' };
  const late = lateSince(isms).get(entry);
  if (late !== undefined) return { standing: 'overdue', state: `overdue since ${late}` };
  const isDocument = definition === undefined || definition.kind === 'document';
  return { standing: 'in-force', state: isDocument ? 'in force' : (status ?? 'in force') };
}

/** Since when each entry owes something. Looked up once: registers may have thousands of rows. */
function lateSince(isms: Isms): ReadonlyMap<Entry, PlainDate> {
  let since = lateOf.get(isms);
  if (!since) {
    const first = new Map<Entry, PlainDate>();
    for (const { entry, due } of isms.obligations)
      if (due !== undefined && due < isms.today && due < (first.get(entry) ?? isms.today)) first.set(entry, due);
    since = first;
    lateOf.set(isms, since);
  }
  return since;
}

const lateOf = new WeakMap<Isms, ReadonlyMap<Entry, PlainDate>>();

/** Fields by type, the first that is given counts; with what happened on that day. */
const DAYS: ReadonlyMap<string, readonly (readonly [field: string, did: string])[]> = new Map([
  ['audit-report', [['audit_to', 'held']]],
  ['management-review', [['meeting_date', 'held']]],
  ['control-evidence', [['performed_on', 'performed']]],
  ['task', [['done_on', 'done']]],
  [
    'corrective-action',
    [
      ['verified_on', 'verified'],
      ['implemented_on', 'implemented'],
    ],
  ],
  [
    'nonconformity',
    [
      ['closed_on', 'closed'],
      ['detected_on', 'found'],
    ],
  ],
  [
    'incident',
    [
      ['closed_on', 'closed'],
      ['detected_at', 'detected'],
    ],
  ],
  [
    'change',
    [
      ['implemented_on', 'implemented'],
      ['planned_for', 'planned'],
    ],
  ],
  ['measurement', [['period_to', 'measured']]],
  [
    'training-campaign',
    [
      ['closed_on', 'closed'],
      ['opens_on', 'opened'],
    ],
  ],
  [
    'phishing-simulation',
    [
      ['sent_at', 'sent'],
      ['planned_for', 'planned'],
    ],
  ],
  ['competence-record', [['obtained_on', 'obtained']]],
  ['certification', [['decision_date', 'decided']]],
  ['risk', [['assessed_on', 'assessed']]],
  ['supplier', [['last_assessed', 'assessed']]],
  ['person', [['start', 'joined']]],
] as const);

/** The day that matters for the type of an entry; `undefined` when none is given that can be read. */
export function dayThatMatters(entry: Entry, today: PlainDate): DayThatMatters | undefined {
  const own = DAYS.get(entry.type ?? '');
  for (const [field, did] of [...(own ?? []), ...RECORDED]) {
    const day = given(fieldFact(entry, field, entry.readDate));
    if (day !== undefined) return { day, did: day > today ? 'planned' : did };
  }
  // That the register was reviewed does not tell that the supplier in its row was assessed.
  const reviewed = given(own ? fieldFact(entry, 'reviewed_on', entry.readDate) : entry.reviewedOn);
  const approved = given(entry.approvedOn);
  if (approved !== undefined && approved >= (reviewed ?? '')) return { day: approved, did: 'approved' };
  if (reviewed !== undefined) return { day: reviewed, did: 'reviewed' };
  const effective = given(entry.effectiveOn);
  return effective === undefined
    ? undefined
    : { day: effective, did: effective > today ? 'planned' : 'brought into force' };
}

const RECORDED = [['recorded_on', 'recorded']] as const;

/** Whether a record tells of something that was done, and not of something that is planned, a draft or broken off. */
export function isDone(entry: Entry, today: PlainDate): boolean {
  const word = statusWord(entry) ?? '';
  if (entry.lifecycle === 'not-yet' || (entry.definition?.brokenOffStates ?? []).includes(word)) return false;
  if (entry.definition?.kind === 'record' && (NOT_DONE.has(word) || NOT_DONE.has(`${word} ${entry.type}`)))
    return false;
  // A day that was planned may have passed without anything being done.
  const last = dayThatMatters(entry, today);
  return last === undefined || (last.did !== 'planned' && last.day <= today);
}

/** States of any record, or of one type, in which nothing was done yet. */
const NOT_DONE = new Set(['planned', 'proposed', 'open task', 'open handover']);
