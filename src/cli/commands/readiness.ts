import { soonOf } from '../../engine/summarise.ts';
import { EXIT } from '../../model/errors.ts';
import { readinessMarkdown } from '../../render/readiness/readiness-markdown.ts';
import { readinessTable } from '../../render/readiness/readiness-table.ts';
import { readinessText } from '../../render/readiness/readiness-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import type { AuditPurpose } from '../../views/next-audit.ts';
import { type Readiness, readinessOf } from '../../views/readiness/readiness.ts';
import { runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
  readonly audit?: AuditPurpose;
}

/** `holdfast readiness`: what the next external audit asks for, and what is missing. */
export async function readinessCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { isms, report, settings } = await runCheck(paths, flags);
  const view = readinessOf(isms, report, { purpose: flags.audit, soon: soonOf(settings) });
  writeOutput(render(view, flags), flags.output);
  return EXIT.clean;
}

function render(view: Readiness, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return readinessText(view, terminalFor(output));
    case 'markdown':
      return readinessMarkdown(view);
    case 'csv':
      return renderCsv(readinessTable(view));
    case 'json':
      return renderViewJson('readiness', view);
  }
}
