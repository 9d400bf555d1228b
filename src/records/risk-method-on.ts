import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { nameOf } from './entry.ts';
import { recordsOf } from './inventory.ts';
import type { Isms } from './isms.ts';
import { valuesOf } from './links.ts';
import type { RecordOf } from './record-of.ts';
import { type RiskScoring, scoringOf } from './risk-scoring.ts';
import type { risk } from './types/risk.ts';
import { riskMethod } from './types/risk-method.ts';

export type Risk = RecordOf<typeof risk.fields>;

type MethodRecord = RecordOf<typeof riskMethod.fields>;

/** A risk method as it counted on some day. */
export interface Method {
  readonly name: string;
  readonly record: MethodRecord;
  readonly scoring: RiskScoring;
}

/**
 * The method that counted for a risk on a day, so that a new method is not held against an old assessment. Of several the
 * one to which the risk links, else none: nobody can tell which was meant.
 */
export function methodOn(isms: Isms, day: PlainDate, { facts }: Risk): Method | undefined {
  const counting = methodsInTime(isms).filter(({ from, until }) => from <= day && (until === undefined || day < until));
  const links = valuesOf(given(facts.links));
  const [only, another] = counting;
  const isLinked = ({ record }: MethodInTime): boolean => links.some((link) => link === given(record.entry.id));
  const found = another ? counting.find(isLinked) : only;
  return found && { name: nameOf(found.record.entry), record: found.record, scoring: scoringOf(found.record) };
}

interface MethodInTime {
  readonly record: MethodRecord;
  /** '' for one that does not say since when it counts. */
  readonly from: string;
  /** The day on which the next one took over. */
  readonly until: string | undefined;
}

const inTime = new WeakMap<Isms, readonly MethodInTime[]>();

function methodsInTime(isms: Isms): readonly MethodInTime[] {
  let methods = inTime.get(isms);
  if (!methods) {
    const started = recordsOf(isms, riskMethod).flatMap((record) => {
      const from = startOf(record);
      return record.entry.lifecycle === 'not-yet' || from === undefined ? [] : [{ record, from }];
    });
    methods = started.flatMap(({ record, from }): readonly MethodInTime[] => {
      const later = started.filter((other) => other.from > from);
      const isOver = record.entry.lifecycle === 'no-longer';
      const until = later.flatMap((other) => (isOver || replaces(other.record, record) ? [other.from] : [])).sort()[0];
      // One that is over and was followed by none ended on a day that nobody knows.
      return isOver && until === undefined ? [] : [{ record, from, until }];
    });
    inTime.set(isms, methods);
  }
  return methods;
}

/** The first day of a method; `undefined` when a date is there that cannot be read. */
function startOf({ entry }: MethodRecord): string | undefined {
  const first = [entry.effectiveOn, entry.approvedOn].find(({ state }) => state === 'given' || state === 'unreadable');
  return first === undefined ? '' : given(first);
}

function replaces(newer: MethodRecord, older: MethodRecord): boolean {
  const [newId, oldId] = [given(newer.entry.id), given(older.entry.id)];
  return (
    valuesOf(given(newer.facts.supersedes)).some((name) => name === oldId) ||
    (newId !== undefined && given(older.facts.superseded_by) === newId)
  );
}
