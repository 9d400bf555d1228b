import type { Finding } from '../model/finding.ts';
import type { BaselineProgress } from '../model/report.ts';
import type { Grade } from '../model/severity.ts';
import { clip, oneLine } from './escape.ts';

/** Longest title, owner or message that a page shows, so that none of them leaves its neighbours without room. */
const BRIEF_MAX_CHARS = 500;

/** A piece of a document as one line of bearable length. */
export function brief(text: string): string {
  return clip(oneLine(text), BRIEF_MAX_CHARS);
}

/** `1 error`, `2 errors`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Clauses and controls of a finding, for people: `7.5.2, A.5.1`. */
export function requirements(finding: Pick<Finding, 'clauses' | 'controls'>): string {
  return [...finding.clauses, ...finding.controls].join(', ');
}

/** What an auditor would likely call it; the certification body decides, so it is never said as a fact. */
export function likelyGrade(grade: Grade): string | undefined {
  return grade === 'none' ? undefined : `likely ${grade}`;
}

/** The document's title, id and owner, those that it has. */
export function identityOf(finding: Finding): readonly string[] {
  return [finding.title, finding.document, finding.owner].filter((part): part is string => part !== undefined);
}

/** How far a team has come with what it started from: `Baseline of 2026-11-01: 87 of 99 left, 12 gone; ends 2027-02-01`. */
export function baselineWords(baseline: BaselineProgress): string {
  const { total, remaining, recorded, until, ended, doneAtThisPace } = baseline;
  const end = ended ? `ended ${until}: everything counts again` : `ends ${until}`;
  const pace = doneAtThisPace === undefined ? '' : `; at this pace the last is gone on ${doneAtThisPace}`;
  return `Baseline of ${recorded}: ${remaining} of ${total} left, ${total - remaining} gone${pace}; ${end}`;
}
