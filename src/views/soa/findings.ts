import type { Report, ReportedFinding } from '../../model/report.ts';
import type { SoaFinding } from './statement.ts';

/** Rules that speak of the statement wherever their finding stands. */
const ABOUT_THE_STATEMENT = new Set([
  'soa-control-missing',
  'soa-justification-missing',
  'soa-implementation-gap',
  'new-control-undecided',
]);

/** The findings about the statement: those in its files, those of its own rules, and what a certificate prints of it. */
export function findingsAboutStatement(
  report: Pick<Report, 'findings'> | undefined,
  paths: readonly string[],
): readonly SoaFinding[] {
  return (report?.findings ?? [])
    .filter((finding) => paths.includes(finding.path) || isAboutIt(finding))
    .map(({ rule, severity, grade, message, fix, path, position, owner }) => ({
      rule,
      severity,
      grade,
      message,
      fix,
      path,
      line: position.line,
      owner,
    }));
}

function isAboutIt({ rule, message }: ReportedFinding): boolean {
  return ABOUT_THE_STATEMENT.has(rule) || (rule === 'certificate-details-mismatch' && /\bSoA\b/.test(message));
}
