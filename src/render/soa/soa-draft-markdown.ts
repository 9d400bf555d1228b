import { plainMarkdown } from '../../authoring/plain-markdown.ts';
import { yamlFlowScalar } from '../../documents/yaml-scalar.ts';
import type { DRAFT_FIELDS, SoaDraft, SoaDraftRow } from '../../views/soa/soa-draft.ts';
import { count } from '../words.ts';

/** What stands where somebody has to decide. Rules report it once the statement is in force. */
const OPEN = 'TBD';

/** The draft as a document of its own: front matter with every row, and what is left to do. */
export function soaDraftMarkdown(draft: SoaDraft): string {
  const line = (name: (typeof DRAFT_FIELDS)[number], yaml: string): string => `${draft.keys[name] ?? name}: ${yaml}\n`;
  const frontMatter = [
    line('id', draft.id),
    line('type', 'soa'),
    line('title', yamlFlowScalar(draft.title)),
    line('status', 'draft'),
    line('version', JSON.stringify(draft.version)),
    line('owner', draft.owner === undefined ? OPEN : yamlFlowScalar(draft.owner)),
    ...(draft.reviewInterval === undefined ? [] : [line('review_interval', yamlFlowScalar(draft.reviewInterval))]),
    line('clauses', '["6.1.3"]'),
    ...(draft.supersedes.length === 0 ? [] : [line('supersedes', listOf(draft.supersedes))]),
    line('edition', 'iso27001-2022'),
    line('entries', '').replace(/ \n$/, '\n'),
    ...draft.rows.map((row) => `  - ${row.kind === 'kept' ? row.yaml : proposedRow(row)}\n`),
  ];
  return `---\n${frontMatter.join('')}---\n\n${bodyOf(draft)}`;
}

function proposedRow(row: SoaDraftRow & { readonly kind: 'proposed' }): string {
  const fields = [
    `control: ${yamlFlowScalar(row.control)}`,
    `applicable: ${OPEN}`,
    ...(row.reasons.length === 0 ? [] : [`reasons: ${listOf(row.reasons)}`]),
    `justification: ${OPEN}`,
    ...(row.risks.length === 0 ? [] : [`risks: ${listOf(row.risks)}`]),
    ...(row.documents.length === 0 ? [] : [`evidence: ${listOf(row.documents)}`]),
    ...(row.owner === undefined ? [] : [`owner: ${yamlFlowScalar(row.owner)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

function listOf(values: readonly string[]): string {
  return `[${values.map(yamlFlowScalar).join(', ')}]`;
}

function bodyOf({ title, from, rows, legacy }: SoaDraft): string {
  const open = rows.flatMap((row) => (row.kind === 'proposed' ? [row] : []));
  const kept = rows.length - open.length;
  const source =
    from.length === 0
      ? ''
      : ` ${count(kept, 'entry is', 'entries are')} as in ${from.map(plainMarkdown).join(' and ')}.`;
  const left =
    open.length === 0
      ? 'Every control of Annex A has its entry.'
      : `${count(open.length, 'control was added and waits', 'controls were added and wait')} for a decision.`;
  const how =
    open.length === 0
      ? ''
      : `\nReasons, risks and documents beside them are what the repository knows today: a beginning, and no decision. For each,
say whether it applies and why; for those that apply, how far they are in place.

| Control | Title |
|---|---|
${open.map(({ control, title: name }) => `| ${plainMarkdown(control)} | ${plainMarkdown(name ?? '')} |\n`).join('')}`;
  const old =
    legacy.length === 0
      ? ''
      : `\n## From the edition of 2013

Decisions under the old numbers. They are not carried over: look at each for the controls that took them over.

| 2013 | Now | Decision | Justification |
|---|---|---|---|
${legacy.map((one) => `| ${[one.control, one.successors.join(', '), one.decision, one.justification ?? ''].map(plainMarkdown).join(' | ')} |\n`).join('')}`;
  return `# ${plainMarkdown(title)}\n\n${left}${source}\n${how}${old}`;
}
