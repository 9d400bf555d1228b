import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { dayThatMatters, isDone } from '../record-line.ts';
import { typeWords } from '../type-words.ts';
import { entriesFor } from './answers.ts';
import type { Answer, Ask } from './asks.ts';

const YEAR_BEFORE = interval({ months: -12 });

/** The time of which an auditor wants to see something. */
export interface AuditPeriod {
  /** The day after which it begins. */
  readonly since: PlainDate;
  /** Whether that is the last day of the external audit before; otherwise it is a year ago. */
  readonly isLastAudit: boolean;
  /** The day of the audit; `undefined` while nobody knows it. */
  readonly until: PlainDate | undefined;
}

/** A document or record that an ask wants and that is not there. */
export interface Missing {
  /** `none`: there is none at all; `drafts`: none is in force; `since`: none of the time; `unread`: one may be, and cannot be read. */
  readonly kind: 'none' | 'drafts' | 'since' | 'unread';
  readonly type: string;
  readonly message: string;
  /** The day by which a duty brings one before the audit; then nothing is missing yet. */
  readonly comes: PlainDate | undefined;
  /** Whether it counts as a gap: not when it is still to come, nor when there may truly be none. */
  readonly isGap: boolean;
}

/** What an ask wants and does not find. */
export function missingFor(ask: Ask, isms: Isms, period: AuditPeriod): readonly Missing[] {
  const found = ask.answers.flatMap((answer) => missingOf(answer, isms, period, ask.ifNone) ?? []);
  const isEmpty = found.length === 0 && ask.answers.every((answer) => entriesFor(answer, isms).length === 0);
  if (!isEmpty) return found;
  const type = ask.answers[0]?.type ?? '';
  const message =
    ask.ifNone === undefined ? 'Nothing is there that answers this' : `No ${typeWords(type)} at all. ${ask.ifNone}`;
  return [{ kind: 'none', type, message, comes: undefined, isGap: ask.ifNone === undefined }];
}

function missingOf(answer: Answer, isms: Isms, period: AuditPeriod, ifNone: string | undefined): Missing | undefined {
  if (!answer.must) return undefined;
  const { type } = answer;
  const missing = (kind: Missing['kind'], message: string, isGap: boolean, comes?: PlainDate): Missing => {
    const isExcused = isGap && ifNone !== undefined;
    return { kind, type, message: isExcused ? `${message}. ${ifNone}` : message, comes, isGap: isGap && !isExcused };
  };
  const words = whatOf(answer);
  const entries = entriesFor(answer, isms);
  const unread = isms.unread.find(({ types }) => types.has(type));
  if (entries.length === 0)
    return unread === undefined
      ? missing('none', `No ${words} at all`, true)
      : missing('unread', `No ${words} that can be read: ${unread.path} may hold one`, true);
  const counting = entries.filter((entry) => counts(entry, isms.today));
  if (counting.length === 0) return missing('drafts', noneCounts(words, entries), true);
  if (!answer.yearly) return undefined;
  const last = counting
    .flatMap((entry) => dayThatMatters(entry, isms.today)?.day ?? [])
    .sort()
    .at(-1);
  if (last !== undefined && last > period.since) return undefined;
  const comes = nextOf(answer, entries, isms, period);
  const time = period.isLastAudit ? `since the last external audit (${period.since})` : `since ${period.since}`;
  if (comes !== undefined) return missing('since', `No ${sinceWords(answer)} yet ${time}`, false, comes);
  const isFresh = last !== undefined && last > addInterval(period.until ?? isms.today, YEAR_BEFORE);
  const of = isFresh ? `; the last, of ${last}, is less than a year old on the day of the audit` : '';
  return missing('since', `No ${sinceWords(answer)} ${time}${of}`, !isFresh);
}

function noneCounts(words: string, entries: readonly Entry[]): string {
  if (entries.some(({ lifecycle }) => lifecycle === 'not-yet')) return `Only drafts: no ${words} is in force`;
  const isRecord = entries.some(({ definition }) => definition?.kind === 'record');
  return isRecord ? `Only planned or broken off: no ${words} yet` : `No ${words} is in force any more`;
}

/** A document has to be in force; a record has to tell of something that was done. */
function counts(entry: Entry, today: PlainDate): boolean {
  return entry.definition?.kind === 'record' ? isDone(entry, today) : entry.lifecycle === 'in-force';
}

/** The first day from today by which a duty brings such a record, if it comes before the audit. */
function nextOf(answer: Answer, entries: readonly Entry[], isms: Isms, { until }: AuditPeriod): PlainDate | undefined {
  const isNarrow = answer.controls !== undefined || answer.activities !== undefined;
  const there = new Set(entries);
  const bringing = isms.obligations.filter(
    ({ entry, shownBy }) => shownBy === answer.type && (!isNarrow || there.has(entry)),
  );
  const own = isms.obligations.filter(({ entry, kind }) => kind !== 'review' && there.has(entry));
  return (bringing.length > 0 ? bringing : own)
    .flatMap(({ due }) => (due !== undefined && due >= isms.today && (until === undefined || due < until) ? [due] : []))
    .sort()[0];
}

/** What has to be new: of what lasts, that somebody looked at it. */
function sinceWords(answer: Answer): string {
  return answer.type === 'supplier' ? 'assessment of a supplier' : whatOf(answer);
}

function whatOf({ type, controls, activities }: Answer): string {
  const words = typeWords(type);
  if (activities) return `evidence of a ${activities.map((one) => one.replaceAll('-', ' ')).join(' or a ')}`;
  return controls && controls.length <= 11 ? `${words} of ${nameControls(controls)}` : words;
}

function nameControls(controls: readonly string[]): string {
  return controls.length > 4 ? 'the new ones' : `${controls.slice(0, -1).join(', ')} or ${controls.at(-1)}`;
}
