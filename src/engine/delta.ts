import type { Finding } from '../model/finding.ts';
import type { Status } from '../model/report.ts';
import { severityRank } from '../model/severity.ts';
import { namesOf } from './fingerprint.ts';

export interface Compared {
  readonly finding: Finding;
  readonly status: Status;
}

export interface DeltaResult {
  readonly compared: readonly Compared[];
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[];
}

/**
 * Findings of the head against findings of the base, both judged on the same day: what came with time alone is on both
 * sides. What the base could not be judged for (`isBlindTo`) is not laid at the door of the change.
 */
export function compareFindings(
  head: readonly Finding[],
  base: readonly Finding[],
  isBlindTo: (finding: Finding) => boolean = () => false,
): DeltaResult {
  const before = new Map<string, Finding>();
  for (const finding of base) for (const name of namesOf(finding)) before.set(name, finding);
  const met = new Set<Finding>();
  const compared = head.map((finding): Compared => {
    const old = namesOf(finding)
      .map((name) => before.get(name))
      .find((found) => found !== undefined);
    if (!old) return { finding, status: isBlindTo(finding) ? 'existing' : 'introduced' };
    met.add(old);
    return { finding, status: isWorse(finding, old) ? 'worsened' : 'existing' };
  });
  return { compared, fixed: base.filter((finding) => !met.has(finding)) };
}

function isWorse(now: Finding, old: Finding): boolean {
  if (severityRank(now.severity) < severityRank(old.severity)) return true;
  if (now.due !== undefined && old.due !== undefined) return now.due < old.due && (now.daysOverdue ?? 0) > 0;
  // A finding that names more than before (one more fact missing, say) has grown; its words tell.
  return now.cause === 'content' && now.message.startsWith(old.message) && now.message.length > old.message.length;
}
