import { EXIT } from '../../model/errors.ts';
import { coverageMarkdown } from '../../render/coverage/coverage-markdown.ts';
import { coverageTable } from '../../render/coverage/coverage-table.ts';
import { coverageText } from '../../render/coverage/coverage-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { type Coverage, coverageOf } from '../../views/coverage/coverage.ts';
import { runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
  readonly by?: 'clause' | 'control';
}

/** `holdfast coverage`: clauses and controls against documents, audits, risks and evidence. */
export async function coverageCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { isms } = await runCheck(paths, flags);
  writeOutput(render(coverageOf(isms, { by: flags.by }), flags), flags.output);
  return EXIT.clean;
}

function render(view: Coverage, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return coverageText(view, terminalFor(output));
    case 'markdown':
      return coverageMarkdown(view);
    case 'csv':
      return renderCsv(coverageTable(view));
    case 'json':
      return renderViewJson('coverage', view);
  }
}
