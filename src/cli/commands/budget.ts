import { ConfigError, EXIT } from '../../model/errors.ts';
import { budgetMarkdown } from '../../render/budget/budget-markdown.ts';
import { budgetTable } from '../../render/budget/budget-table.ts';
import { budgetText } from '../../render/budget/budget-text.ts';
import { renderCsv } from '../../render/table/csv.ts';
import { renderViewJson } from '../../render/view-json.ts';
import { type Budget, budgetOf, requiredCategoriesOf } from '../../views/budget/budget.ts';
import { runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import type { ViewFlags } from '../view-options.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends ViewFlags {
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
  readonly year?: string;
}

/** `holdfast budget`: plan against actual, and what is not paid for. */
export async function budgetCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const year = flags.year === undefined ? undefined : yearGiven(flags.year);
  const { isms, settings } = await runCheck(paths, flags);
  const view = budgetOf(isms, { year, requiredCategories: requiredCategoriesOf(settings) });
  writeOutput(render(view, flags), flags.output);
  return EXIT.clean;
}

function yearGiven(raw: string): number {
  if (!/^\d{4}$/.test(raw) || raw === '0000')
    throw new ConfigError(`--year: \`${raw}\` is no year`, { hint: 'Write four digits: 2027.' });
  return Number(raw);
}

function render(view: Budget, { format, output }: Flags): string {
  switch (format) {
    case 'text':
      return budgetText(view, terminalFor(output));
    case 'markdown':
      return budgetMarkdown(view);
    case 'csv':
      return renderCsv(budgetTable(view));
    case 'json':
      return renderViewJson('budget', view);
  }
}
