import type { SoaControl, StatementOfApplicability } from '../../views/soa/statement.ts';
import { markdownMessage, markdownText } from '../escape.ts';
import { markdownTable, renderTableMarkdown } from '../table/markdown.ts';
import { brief, count } from '../words.ts';
import { soaLegacyTable } from './soa-table.ts';
import {
  certificatesInWords,
  DRIVER_WORDS,
  decisionsInWords,
  factsOfStatement,
  implementationInWords,
  nameOfStatement,
  notCheckedInWords,
  type ProblemGroup,
  problemGroups,
  stateInWords,
  THEMES,
} from './soa-words.ts';

/** The statement as a page that stands for itself: totals, problems, every control by theme. */
export function soaMarkdown(statement: StatementOfApplicability): string {
  const { controls, today, legacy, notChecked, findings } = statement;
  const groups = problemGroups(controls);
  const facts = factsOfStatement(statement);
  const implementation = implementationInWords(statement);
  const head = [
    markdownText(nameOfStatement(statement)),
    ...(statement.scope === undefined ? [] : [markdownText(`Scope: ${brief(statement.scope)}`)]),
    ...(facts === undefined ? [] : [markdownText(facts)]),
    `${count(statement.totals.controls, 'control')} of Annex A: ${decisionsInWords(statement)}`,
    ...(implementation === undefined ? [] : [`Of those that apply: ${implementation}`]),
    ...certificatesInWords(statement).map(markdownText),
    `As of ${today}`,
  ];
  const parts = [
    `# Statement of applicability\n\n${head.map((line) => `- ${line}\n`).join('')}`,
    problemSection(
      'Gaps',
      groups.filter(({ weight }) => weight === 'gap'),
    ),
    problemSection(
      'Worth a look',
      groups.filter(({ weight }) => weight === 'remark'),
    ),
    findings.length === 0
      ? ''
      : `## Findings of the rules\n\n${findings.map(({ rule, message, path, line }) => `- ${markdownMessage(brief(message))} (${markdownText(`${rule}, ${path} line ${line}`)})\n`).join('')}`,
    ...THEMES.map(({ theme, title }) =>
      themeSection(
        title,
        controls.filter((one) => one.theme === theme),
      ),
    ),
    legacy.length === 0 ? '' : `## Numbers of the edition of 2013\n\n${renderTableMarkdown(soaLegacyTable(legacy))}`,
    notChecked.length === 0
      ? ''
      : `## Not checked\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function problemSection(title: string, groups: readonly ProblemGroup[]): string {
  if (groups.length === 0) return '';
  const lines = groups.map(
    ({ what, controls, owners, fix }) =>
      `- **${markdownMessage(brief(what))}**: ${markdownText(controls.join(', '))} · ${markdownText(brief(owners.join(', ')))}\\\n  ${markdownMessage(brief(fix))}\n`,
  );
  return `## ${title}\n\n${lines.join('')}`;
}

function themeSection(title: string, controls: readonly SoaControl[]): string {
  if (controls.length === 0) return '';
  const columns = ['Control', 'Decision', 'Why', 'State', 'Documents', 'Evidence', 'Owner'];
  const rows = controls.map((control) => [
    markdownText(brief([control.control, ...(control.title === undefined ? [] : [control.title])].join(' '))),
    control.decision,
    whyOf(control),
    markdownText(stateInWords(control)),
    markdownText(brief(control.documents.map(({ name }) => name).join(', '))),
    evidenceOf(control),
    markdownText(brief(control.owner ?? 'nobody')),
  ]);
  return `## ${title}\n\n${markdownTable(
    columns.map((one) => ({ title: one })),
    rows,
  )}`;
}

/** The justification as written, then the reasons, then what the repository has that asks for it. */
function whyOf({ justification, reasons, drivers }: SoaControl): string {
  const kinds = [...new Set(drivers.map(({ kind }) => kind))].map((kind) => {
    const names = drivers.filter((one) => one.kind === kind).map(({ name }) => name);
    return `${DRIVER_WORDS[kind]}: ${names.join(', ')}`;
  });
  const parts = [justification ?? '', reasons.length === 0 ? '' : `(${reasons.join(', ')})`, ...kinds];
  return parts
    .filter((part) => part !== '')
    .map(markdownText)
    .join('<br>');
}

/** The newest three, each with its day. */
const EVIDENCE_SHOWN = 3;

function evidenceOf({ evidence }: SoaControl): string {
  const shown = evidence
    .slice(0, EVIDENCE_SHOWN)
    .map(({ name, on }) => markdownText(brief(on === undefined ? name : `${on} ${name}`)));
  const more = evidence.length > EVIDENCE_SHOWN ? [`and ${evidence.length - EVIDENCE_SHOWN} more`] : [];
  return [...shown, ...more].join('<br>');
}
