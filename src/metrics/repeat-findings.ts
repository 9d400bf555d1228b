import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { type Exclusion, type Figure, percentage } from './figure.ts';
import { holdsDay, type Period } from './period.ts';

/** How long a finding is remembered. */
const REMEMBERED = interval({ months: -24 });

export interface Detected {
  readonly name: string;
  readonly requirements: readonly string[];
  readonly detected: PlainDate | undefined;
  /** The day of its closing; `undefined` while it is open. */
  readonly closed: PlainDate | undefined;
}

/** A finding and the one before it that was about the same. */
export interface Repeat {
  readonly name: string;
  readonly before: string;
  readonly requirement: string;
}

/** Findings of the period that are about something of which one was closed in the 24 months before their detection. */
export function repeatsIn(findings: readonly Detected[], period: Period): readonly Repeat[] {
  const found = findings.filter(({ detected }) => holdsDay(period, detected));
  return found.flatMap(({ name, requirements, detected }) => {
    if (detected === undefined) return [];
    const since = addInterval(detected, REMEMBERED);
    const before = findings.filter(({ closed }) => closed !== undefined && since <= closed && closed <= detected);
    return before.flatMap((one) => {
      const same = requirements.find((requirement) => one.requirements.includes(requirement));
      return same === undefined || one.name === name ? [] : [{ name, before: one.name, requirement: same }];
    });
  });
}

/** The share of findings of the period that repeat one (10.2). */
export function repeatFindings(
  findings: readonly Detected[],
  period: Period,
  excluded: readonly Exclusion[] = [],
): Figure {
  const found = findings.filter(({ detected }) => holdsDay(period, detected));
  const repeated = new Set(repeatsIn(findings, period).map(({ name }) => name));
  return percentage(repeated.size, found.length, [
    { why: 'no day of detection', count: findings.filter(({ detected }) => detected === undefined).length },
    ...excluded,
  ]);
}
