import type { Budget, FiscalYear } from '../../views/budget/budget.ts';
import type { BudgetPlanView } from '../../views/budget/plan-view.ts';
import { hanging } from '../hanging.ts';
import { renderTableText } from '../table/text.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { categoriesTable, linesTable } from './budget-table.ts';
import { auditWords, paceWords, planWords, sumOfReadiness, workWords, yearWords } from './budget-words.ts';

/** The budget for a person at a terminal: by year what is not paid for, then plan against actual. */
export function budgetText(view: Budget, style: TerminalStyle): string {
  const { years, unfunded, notes } = view;
  const blocks = [
    ...(notes.length === 0 ? [] : [notes.map((note) => hanging(note, style.width)).join('')]),
    ...years.flatMap((year) => yearText(year, style)),
    ...(unfunded.length === 0
      ? []
      : [
          `${paint(style, 'bold', 'No line is for these; time of staff may need none')}\n${unfunded.map((work) => hanging(workWords(work), style.width, '  ', '    ')).join('')}`,
        ]),
    hanging(sumOfReadiness(view), style.width),
  ];
  return blocks.join('\n');
}

function yearText(year: FiscalYear, style: TerminalStyle): readonly string[] {
  const gaps = year.gaps.map(({ message, plan, owner }) => {
    const where = plan === undefined ? '' : ` · ${plan} · ${owner ?? 'nobody'}`;
    return `${paint(style, 'red', hanging(`gap: ${message}${where}`, style.width, '  ', '    ').trimEnd())}\n`;
  });
  const audits = year.audits.map((audit) => hanging(`audit: ${auditWords(audit)}`, style.width, '  ', '    '));
  return [
    `${paint(style, 'bold', hanging(yearWords(year), style.width).trimEnd())}\n${gaps.join('')}${audits.join('')}`,
    ...year.plans.map((plan) => planText(plan, style)),
  ];
}

function planText(plan: BudgetPlanView, style: TerminalStyle): string {
  return [
    hanging(planWords(plan), style.width, '  '),
    plan.notes.map((note) => hanging(note, style.width, '    ')).join(''),
    plan.lines.length === 0 ? '' : renderTableText(categoriesTable(plan), style, '    '),
    hanging(paceWords(plan), style.width, '    '),
    plan.lines.length === 0 ? '' : `\n${renderTableText(linesTable(plan), style, '    ')}`,
  ].join('');
}
