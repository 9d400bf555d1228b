import * as z from 'zod';
import { interval } from '../calendar/interval.ts';
import { addInterval, daysBetween, isoDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../model/finding.ts';
import type { BaselineProgress, NotChecked } from '../model/report.ts';
import { SEVERITIES, severityRank } from '../model/severity.ts';
import { namesOf } from './fingerprint.ts';

const day = z.string().refine((text) => isoDate(text) !== undefined, { error: 'expected a day as YYYY-MM-DD' });

/** The file that `holdfast baseline` writes: what was wrong on a day, and until when that is put up with. */
export const baselineSchema = z.strictObject({
  schema: z.literal('holdfast/baseline@1'),
  recorded: day.describe('The day on which it was taken.'),
  until: day.describe('The last day on which it counts.'),
  total: z.int().min(0).describe('How many findings there were when it was taken.'),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
      rule: z.string(),
      severity: z.enum(SEVERITIES),
      /** Id or path, for people who read the file. */
      document: z.string(),
    }),
  ),
});

export type Baseline = z.infer<typeof baselineSchema>;

/** How long a baseline counts when nobody says. */
export const BASELINE_LENGTH = interval({ months: 6 });

/** Today's findings as a baseline, in a stable order, so that two runs on one state write the same bytes. */
export function baselineOf(findings: readonly Finding[], recorded: PlainDate, until: PlainDate): Baseline {
  const kept = findings
    .filter(({ cause }) => cause !== 'run')
    .map(({ fingerprint, rule, severity, document, path }) => ({
      fingerprint,
      rule,
      severity,
      document: document ?? path,
    }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return { schema: 'holdfast/baseline@1', recorded, until, total: kept.length, findings: kept };
}

/**
 * The baseline without the findings that are gone: one that comes back is then a new one. It never grows. What was not
 * checked is not gone.
 */
export function pruned(baseline: Baseline, { findings, notChecked }: Seen): Baseline {
  return { ...baseline, findings: baseline.findings.filter(isLeft(findings, notChecked)) };
}

type Seen = { readonly findings: readonly Finding[]; readonly notChecked: readonly NotChecked[] };

/** Whether a recorded finding is still there, or may be. */
function isLeft(
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
): (recorded: Baseline['findings'][number]) => boolean {
  const names = new Set(findings.flatMap(namesOf));
  const unchecked = new Set(notChecked.flatMap(({ rules = [] }) => rules));
  return ({ fingerprint, rule }) => names.has(fingerprint) || unchecked.has(rule);
}

/**
 * Whether the baseline puts up with a finding today: it was there, it has not grown worse, and the end has not come.
 */
export function toleratedBy(baseline: Baseline | undefined, today: PlainDate): (finding: Finding) => boolean {
  if (!baseline || today > baseline.until) return () => false;
  const known = new Map(baseline.findings.map(({ fingerprint, severity }) => [fingerprint, severity]));
  return (finding) =>
    namesOf(finding).some((name) => {
      const before = known.get(name);
      return before !== undefined && severityRank(finding.severity) >= severityRank(before);
    });
}

/**
 * How far the team has come: how many of the recorded findings are left, and when the last would be gone if it went on
 * at the pace so far. Without any progress, or on the day of recording, there is no pace.
 */
export function progressOf(
  baseline: Baseline,
  path: string,
  { findings, notChecked }: Seen,
  today: PlainDate,
): BaselineProgress {
  const { total } = baseline;
  const remaining = baseline.findings.filter(isLeft(findings, notChecked)).length;
  const days = daysBetween(baseline.recorded as PlainDate, today);
  const gone = total - remaining;
  const left = gone > 0 && days > 0 && remaining > 0 ? Math.ceil((remaining * days) / gone) : undefined;
  return {
    path,
    recorded: baseline.recorded,
    until: baseline.until,
    total,
    remaining,
    ended: today > baseline.until,
    doneAtThisPace: left === undefined ? undefined : addInterval(today, interval({ days: left })),
  };
}
