import { styleText } from 'node:util';
import type { Finding } from '../model/finding.ts';
import type { NotChecked, Report, ReportedFinding, WaivedFinding } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { logSource, logText } from './escape.ts';
import { baselineWords, count, identityOf, requirements } from './words.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Whether the terminal shows links (OSC 8). */
  readonly hyperlinks: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Only the summary. */
  readonly quiet: boolean;
}

const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** How far the text of a finding stands in: behind `  12:34  `. */
const INDENT = ' '.repeat(10);

/** The report for a person at a terminal: by document, worst first, each with its line, its cause and what to do. */
export function renderText(report: Report, options: TextOptions): string {
  const style: Style = {
    ...options,
    paint: (format, text) => (options.colour ? styleText(format, text, { validateStream: false }) : text),
    link: (text, url) => (options.hyperlinks ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text),
  };
  const explained = new Set<string>();
  const groups = options.quiet
    ? []
    : byDocument(report.findings.filter(({ tolerated }) => !tolerated)).map((group) =>
        renderGroup(group, style, explained),
      );
  const fixed = options.quiet || report.fixed.length === 0 ? [] : [renderFixed(report.fixed, style)];
  const waived = options.quiet || report.waived.length === 0 ? [] : [renderWaived(report.waived, style)];
  return `${[...groups, ...fixed, ...waived, renderSummary(report, style)].join('\n\n')}\n`;
}

interface Style extends TextOptions {
  readonly paint: (format: Parameters<typeof styleText>[0], text: string) => string;
  readonly link: (text: string, url: string) => string;
}

function byDocument(findings: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return [...groups.values()];
}

function renderGroup(findings: readonly ReportedFinding[], style: Style, explained: Set<string>): string {
  const [first] = findings;
  if (!first) return '';
  const about = identityOf(first).map(logText).join(' · ');
  const heading = style.paint('bold', logText(first.path)) + (about === '' ? '' : `  ${style.paint('dim', about)}`);
  return [heading, ...findings.map((finding) => renderFinding(finding, style, explained))].join('\n');
}

function renderFinding(finding: ReportedFinding, style: Style, explained: Set<string>): string {
  const { line, column } = finding.position;
  const place = `${line}:${column}`.padStart(7);
  const status = finding.status === 'existing' ? '' : ` [${finding.status}]`;
  const message = logText(finding.message) + status;
  const rule = style.link(style.paint('dim', finding.rule), finding.url);
  const plainWidth = place.length + 2 + 9 + message.length;
  const gap = ' '.repeat(
    Math.max(2, Math.min(style.width, 120) - plainWidth - finding.rule.length - requirements(finding).length - 4),
  );
  const head = `${style.paint('dim', place)}  ${severityWord(finding.severity, style)}${message}${gap}${rule}  ${style.paint('dim', requirements(finding))}`;
  const why = explained.has(finding.rule)
    ? []
    : wrap(finding.why, style).map((text) => INDENT + style.paint('dim', text));
  explained.add(finding.rule);
  // Again for each line: what stood in the middle may stand at a start now, where the runner takes commands.
  const todo = wrap(logText(finding.fix), style).map((text) => INDENT + logText(text));
  return [head, ...codeFrame(finding, style), ...why, ...todo].join('\n');
}

function severityWord(severity: Severity, style: Style): string {
  return style.paint(STYLES[severity], severity.padEnd(9));
}

/** The offending line with a mark under the offending characters. */
function codeFrame(finding: Finding, style: Style): readonly string[] {
  const { excerpt, position } = finding;
  if (!excerpt || excerpt.text.trim() === '') return [];
  const number = String(position.line);
  const gutter = `${INDENT}${' '.repeat(number.length)} │ `;
  const source = logSource(excerpt.text);
  const shown = `${INDENT}${number} │ ${source}`;
  const width =
    position.endLine === position.line ? position.endColumn - position.column : source.length - position.column + 1;
  const inside = position.column <= source.length + 1;
  const note = excerpt.note === undefined ? '' : `  ${logText(excerpt.note)}`;
  if (!inside || (width <= 0 && note === '')) return [style.paint('dim', shown)];
  const mark = '─'.repeat(Math.max(1, Math.min(width, source.length - position.column + 1)));
  return [
    style.paint('dim', shown),
    style.paint('dim', gutter) +
      ' '.repeat(position.column - 1) +
      style.paint(STYLES[finding.severity], mark) +
      style.paint('dim', note),
  ];
}

function wrap(text: string, style: Style): readonly string[] {
  const width = Math.max(40, Math.min(style.width, 120) - INDENT.length);
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return current === '' ? lines : [...lines, current];
}

function renderFixed(fixed: readonly Finding[], style: Style): string {
  const lines = fixed.map(
    (finding) =>
      `  ${style.paint('green', 'fixed')}    ${logText(finding.path)}  ${logText(finding.message)}  ${style.paint('dim', finding.rule)}`,
  );
  return [style.paint('bold', 'Fixed'), ...lines].join('\n');
}

/** What exceptions take back: never in silence, and always with its end. */
function renderWaived(waived: readonly WaivedFinding[], style: Style): string {
  const lines = waived.map(
    ({ path, message, rule, waiver }) =>
      `  ${style.paint('dim', 'waived')}   ${logText(path)}  ${logText(message)}  ${style.paint('dim', `${rule}, by ${logText(waiver.id)} until ${waiver.expires}`)}`,
  );
  return [style.paint('bold', 'Waived'), ...lines].join('\n');
}

function renderSummary(report: Report, style: Style): string {
  const { summary } = report;
  const numbers = [
    summary.governed === summary.documents
      ? count(summary.governed, 'document')
      : `${summary.governed} governed of ${count(summary.documents, 'document')}`,
    painted(summary.errors, 'error', 'red', style),
    painted(summary.warnings, 'warning', 'yellow', style),
    summary.notices > 0 ? count(summary.notices, 'notice') : '',
    summary.dueSoon > 0 ? `${summary.dueSoon} due soon` : '',
    report.waived.length > 0 ? `${report.waived.length} waived` : '',
    summary.unscheduled > 0 ? `${summary.unscheduled} not in force (no due dates)` : '',
    `as of ${report.today} (${report.timezone})`,
  ];
  const isClear = summary.findings === 0 && report.notChecked.length === 0;
  const clear = isClear ? [style.paint('green', allClear(report))] : [];
  const lines = [
    ...clear,
    numbers.filter((part) => part !== '').join(' · '),
    ...deltaLine(report),
    ...(report.baseline ? [baselineWords(report.baseline)] : []),
    ...report.notChecked.map(notCheckedLine),
    ...issuesLine(report),
  ];
  return lines.join('\n');
}

function painted(n: number, word: string, colour: 'red' | 'yellow', style: Style): string {
  const text = count(n, word);
  return n > 0 ? style.paint(colour, text) : text;
}

function allClear(report: Report): string {
  const next = report.nextDue;
  const due = next
    ? ` Next due: ${logText(next.title)}, ${next.due}${next.owner === undefined ? '' : `, ${logText(next.owner)}`}.`
    : '';
  return `All clear.${due}`;
}

function deltaLine(report: Report): readonly string[] {
  if (!report.delta) return [];
  const introduced = report.findings.filter((finding) => finding.status === 'introduced').length;
  const worsened = report.findings.filter((finding) => finding.status === 'worsened').length;
  return [
    `Against ${report.delta.base.slice(0, 12)}: ${introduced} introduced, ${worsened} worsened, ${report.fixed.length} fixed`,
  ];
}

function notCheckedLine(entry: NotChecked): string {
  return `Not checked: ${logText(entry.what)} (${logText(entry.why)})${entry.fix === undefined ? '' : ` ${logText(entry.fix)}`}`;
}

function issuesLine(report: Report): readonly string[] {
  const issues = report.findings.filter((finding) => finding.needsIssue).length;
  return issues === 0 ? [] : [`On GitHub this makes ${count(issues, 'issue')}: holdfast plan`];
}
