import type { AnyRule } from '../rules/define-rule.ts';
import type { ExplainedDocument, ExplainedDuty, ExplainedEntry } from '../views/explain.ts';
import { logText } from './escape.ts';
import { formatOptions } from './options-text.ts';
import { count, likelyGrade } from './words.ts';

/** A rule for a person at a terminal: what it looks for, why, what to do, and how to set it. */
export function renderRule(rule: AnyRule, severity: string): string {
  const asked = [...rule.clauses, ...rule.controls].join(', ');
  const lines = [
    `${rule.name} · ${rule.area}`,
    '',
    rule.flags,
    '',
    `Why it matters   ${rule.why}`,
    `What to do       ${rule.fix}`,
    `Not flagged      ${rule.falsePositives}`,
    `Asked for by     ${asked === '' ? 'no clause: advice' : `ISO/IEC 27001:2022 ${asked}`}`,
    `Likely grade     ${likelyGrade(rule.grade) ?? 'none'}`,
    `Severity here    ${severity}`,
    `Needs            ${['files', ...rule.needs].join(', ')}`,
    ...formatOptions(rule),
    '',
    'To change it, in holdfast.yml:',
    `  rules: { ${rule.name}: off }                      # or error, warning, notice, or a table with its settings`,
    `  overrides: [{ paths: ["legacy/**"], rules: { ${rule.name}: off } }]`,
    'To waive it for one document, write an exception record:',
    `  waives: ["rule:${rule.name}", "<id of the document>"]`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A document for a person at a terminal: its duties and how each day came about, its findings and what would silence them. */
export function renderExplained(explained: ExplainedDocument): string {
  const blocks = [
    `${logText(explained.path)} as of ${explained.today}`,
    ...(explained.ungoverned === undefined ? [] : [`No rule speaks about it: ${explained.ungoverned}.`]),
    ...explained.entries.map(renderEntry),
    renderFindings(explained),
    ...renderWaived(explained),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderEntry(entry: ExplainedEntry): string {
  const about = [entry.type ?? 'no type', entry.status ?? 'no status', lifecycleWords(entry.lifecycle)].map(logText);
  const lines = [
    `${logText(entry.name)}${entry.title === undefined || entry.title === entry.name ? '' : ` · ${logText(entry.title)}`} · ${about.join(' · ')}`,
    `  owner       ${entry.owner === undefined ? 'nobody' : logText(entry.owner)}`,
    ...(entry.referredToBy.length === 0 ? [] : [`  named by    ${entry.referredToBy.map(logText).join(', ')}`]),
    ...(entry.duties.length === 0 ? ['  no duties with a date'] : entry.duties.flatMap(renderDuty)),
  ];
  return lines.join('\n');
}

const LIFECYCLES = {
  'in-force': 'in force',
  'not-yet': 'not in force yet',
  'no-longer': 'no longer in force',
} as const;

/** Whether a record counts, in words: `in force`. */
export function lifecycleWords(lifecycle: ExplainedEntry['lifecycle']): string {
  return LIFECYCLES[lifecycle];
}

function whenWords({ days }: ExplainedDuty): string {
  if (days === undefined) return 'nobody has set a date';
  if (days === 0) return 'today';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}

/** A duty on one line: `overdue 2026-10-30 Review (23 days ago): set by \`next_review\``. */
export function dutyText(duty: ExplainedDuty): string {
  const due = duty.due === undefined ? '' : ` ${duty.due}`;
  return `${duty.state}${due} ${duty.what} (${whenWords(duty)}): ${duty.derivation}`;
}

function renderDuty(duty: ExplainedDuty): readonly string[] {
  return [
    `  ${duty.state.padEnd(11)} ${duty.due ?? '          '}  ${logText(duty.what)} (${whenWords(duty)})`,
    `              ${logText(duty.derivation)}`,
  ];
}

function renderFindings({ findings }: ExplainedDocument): string {
  if (findings.length === 0) return 'No findings.';
  const lines = findings.flatMap((finding) => [
    `  ${String(finding.position.line).padStart(4)}  ${finding.severity} · ${logText(finding.message)} (${finding.rule}${finding.tolerated ? ', known since the baseline' : ''})`,
    `        to settle it: ${logText(finding.fix)}`,
    `        to put up with it: an exception with waives: ["rule:${finding.rule}", "${logText(finding.document ?? finding.path)}"]`,
  ]);
  return [`${count(findings.length, 'finding')}:`, ...lines].join('\n');
}

function renderWaived({ waived }: ExplainedDocument): readonly string[] {
  if (waived.length === 0) return [];
  const lines = waived.map(
    ({ message, rule, waiver }) =>
      `  ${logText(message)} (${rule}): ${logText(waiver.id)} until ${waiver.expires}, approved by ${logText(waiver.approvedBy)}`,
  );
  return [['Waived:', ...lines].join('\n')];
}
