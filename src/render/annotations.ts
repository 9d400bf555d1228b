import type { Report, ReportedFinding } from '../model/report.ts';
import { SEVERITIES } from '../model/severity.ts';
import { clip, commandData, commandProperty, oneLine } from './escape.ts';
import { ANNOTATION_MAX_CHARS, ANNOTATIONS_MAX_PER_LEVEL } from './limits.ts';
import { count } from './words.ts';

/**
 * Workflow commands that put the findings beside the lines of a pull request: what it introduced first, ten of each
 * level, and a last line that says how many were left out. `prefix` is the checked folder in the repository.
 */
export function renderAnnotations(report: Report, prefix: string): string {
  const shown = SEVERITIES.flatMap((severity) =>
    ordered(report.findings.filter((finding) => finding.severity === severity)).slice(0, ANNOTATIONS_MAX_PER_LEVEL),
  );
  const left = report.findings.length - shown.length;
  const lines = shown.map((finding) => command(finding, prefix));
  if (left > 0)
    lines.push(
      `${count(left, 'more finding')}: GitHub shows ${ANNOTATIONS_MAX_PER_LEVEL} annotations of each level; the job summary has them all.`,
    );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function ordered(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const isNew = (finding: ReportedFinding): number => (finding.status === 'existing' ? 1 : 0);
  return [...findings].sort((a, b) => isNew(a) - isNew(b));
}

function command(finding: ReportedFinding, prefix: string): string {
  const { line, column, endLine, endColumn } = finding.position;
  const place = [`file=${commandProperty(prefix + finding.path)}`, `line=${line}`, `endLine=${endLine}`];
  // GitHub ignores columns on annotations over several lines.
  if (line === endLine) place.push(`col=${column}`, `endColumn=${Math.max(endColumn - 1, column)}`);
  const title = commandProperty(oneLine([finding.rule, finding.title].filter(Boolean).join(' · ')));
  const text = clip(`${oneLine(finding.message)}. ${finding.why} ${oneLine(finding.fix)}`, ANNOTATION_MAX_CHARS);
  return `::${finding.severity} ${place.join(',')},title=${title}::${commandData(text)}`;
}
