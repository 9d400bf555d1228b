import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';

/** Hexadecimal digits of a digest in a marker. */
const DIGEST_DIGITS = 16;

/**
 * What a reader would call the same report: the findings with their standing, place, title, owner and due date. The day
 * and the count of days are left out, so that a comment is not rewritten every morning for nothing.
 */
export function reportDigest(report: Report): string {
  const findings = report.findings.map((finding) => [
    finding.fingerprint,
    finding.status,
    finding.severity,
    finding.grade,
    finding.path,
    finding.position.line,
    finding.title,
    finding.owner,
    finding.due,
    // What is said about a due date counts days.
    finding.due === undefined ? finding.message : '',
    finding.fix,
    finding.enforced,
  ]);
  const fixed = report.fixed.map((finding) => finding.fingerprint);
  const content = JSON.stringify([
    findings,
    fixed,
    report.notChecked,
    report.findings.length === 0 ? report.nextDue : null,
  ]);
  return shortHash(content);
}

export function shortHash(text: string, digits: number = DIGEST_DIGITS): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
