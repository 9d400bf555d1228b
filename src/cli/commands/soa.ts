import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { nodeFiles } from '../../adapters/node/files.ts';
import { forwardSlashes } from '../../adapters/node/forward-slashes.ts';
import { soaAt, soaInFile } from '../../app/soa-at.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { soaDifferenceHtml } from '../../render/soa/soa-difference-html.ts';
import { soaDifferenceMarkdown } from '../../render/soa/soa-difference-markdown.ts';
import { soaDifferenceText } from '../../render/soa/soa-difference-text.ts';
import { soaDraftMarkdown } from '../../render/soa/soa-draft-markdown.ts';
import { soaHtml } from '../../render/soa/soa-html.ts';
import { soaMarkdown } from '../../render/soa/soa-markdown.ts';
import { soaDifferenceTable, soaTable } from '../../render/soa/soa-table.ts';
import { soaText } from '../../render/soa/soa-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { type ComparedStatement, type SoaDifference, soaDifference } from '../../views/soa/soa-difference.ts';
import { soaDraft } from '../../views/soa/soa-draft.ts';
import type { StatementOfApplicability } from '../../views/soa/statement.ts';
import { statementOfApplicability } from '../../views/soa/statement-of-applicability.ts';
import { type CheckedWorkspace, runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeNewOutput, writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json' | 'html';
  readonly since?: string;
  readonly at?: string;
  readonly against?: string;
  readonly draft?: boolean;
}

/** `holdfast soa`: the statement of applicability, what changed in it, or a draft of a new one. Problems in it fail nothing. */
export async function soaCommand(paths: readonly string[], flags: Flags): Promise<number> {
  refuseMixed(flags);
  const checked = await runCheck(paths, flags);
  if (flags.draft) {
    writeNewOutput(soaDraftMarkdown(soaDraft(checked.isms)), flags.output);
    return EXIT.clean;
  }
  const before = await earlier(checked, flags);
  if (before === undefined) {
    writeOutput(render(statementOfApplicability(checked.isms, checked.report), flags), flags.output);
    return EXIT.clean;
  }
  const now: ComparedStatement =
    flags.at === undefined
      ? { statement: statementOfApplicability(checked.isms, checked.report), label: 'the files here' }
      : await soaAt(checked, checked.git, flags.at);
  writeOutput(renderDifference(soaDifference(before, now), flags), flags.output);
  return EXIT.clean;
}

/** Flags that ask for different things at once. */
function refuseMixed({ since, at, against, draft, format }: Flags): void {
  const asked = [
    ...(since === undefined ? [] : ['--since']),
    ...(against === undefined ? [] : ['--against']),
    ...(draft ? ['--draft'] : []),
  ];
  if (asked.length > 1)
    throw new ConfigError(`${asked.join(' and ')} do not go together`, { hint: 'Ask for one of them.' });
  if (at !== undefined && since === undefined)
    throw new ConfigError('--at needs --since', { hint: 'Name the earlier commit with --since REF.' });
  if (draft && format !== 'text' && format !== 'markdown')
    throw new ConfigError(`A draft is written as Markdown, not as ${format}`, { hint: 'Leave out --format.' });
}

async function earlier(checked: CheckedWorkspace, { since, against }: Flags): Promise<ComparedStatement | undefined> {
  if (since !== undefined) return soaAt(checked, checked.git, since);
  if (against === undefined) return undefined;
  const full = resolve(against);
  const below = forwardSlashes(relative(checked.root, full));
  const isInside = below !== '' && !below.startsWith('..') && !isAbsolute(below);
  return isInside
    ? soaInFile(checked, checked.files, below, against)
    : soaInFile(checked, nodeFiles(dirname(full)), basename(full), against);
}

function render(statement: StatementOfApplicability, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return soaText(statement, terminalFor(output));
    case 'markdown':
      return soaMarkdown(statement);
    case 'csv':
      return renderCsv(soaTable(statement.controls));
    case 'json':
      return renderViewJson('soa', statement);
    case 'html':
      return soaHtml(statement);
  }
}

function renderDifference(difference: SoaDifference, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return soaDifferenceText(difference, terminalFor(output));
    case 'markdown':
      return soaDifferenceMarkdown(difference);
    case 'csv':
      return renderCsv(soaDifferenceTable(difference));
    case 'json':
      return renderViewJson('soa-difference', difference);
    case 'html':
      return soaDifferenceHtml(difference);
  }
}
