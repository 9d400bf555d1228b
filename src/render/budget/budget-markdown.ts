import type { Budget, FiscalYear } from '../../views/budget/budget.ts';
import type { BudgetPlanView } from '../../views/budget/plan-view.ts';
import { markdownText } from '../escape.ts';
import { renderTableMarkdown } from '../table/markdown.ts';
import { brief } from '../words.ts';
import { categoriesTable, linesTable } from './budget-table.ts';
import { auditWords, paceWords, planWords, sumOfReadiness, workWords, yearWords } from './budget-words.ts';

/** The budget as a page. */
export function budgetMarkdown(view: Budget): string {
  const { years, unfunded, notes } = view;
  const parts = [
    `# Budget\n\n${text(sumOfReadiness(view))}\n`,
    notes.map((note) => `- ${text(note)}\n`).join(''),
    ...years.map(yearMarkdown),
    unfunded.length === 0
      ? ''
      : `## No line is for these\n\nTime of staff may need none.\n\n${unfunded.map((work) => `- ${text(workWords(work))}\n`).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function yearMarkdown(year: FiscalYear): string {
  const gaps = year.gaps.map(({ message, plan, owner }) => {
    const where = plan === undefined ? '' : ` · ${plan} · ${owner ?? 'nobody'}`;
    return `- **Gap**: ${text(message + where)}\n`;
  });
  const audits = year.audits.map((audit) => `- Audit: ${text(auditWords(audit))}\n`);
  const parts = [`## ${text(yearWords(year))}\n`, [...gaps, ...audits].join(''), ...year.plans.map(planMarkdown)];
  return parts.filter((part) => part !== '').join('\n');
}

function planMarkdown(plan: BudgetPlanView): string {
  const parts = [
    `### ${text(planWords(plan))}\n`,
    `${text(paceWords(plan))}.\n`,
    plan.notes.map((note) => `- ${text(note)}\n`).join(''),
    plan.categories.length === 0 ? '' : renderTableMarkdown(categoriesTable(plan)),
    plan.lines.length === 0 ? '' : renderTableMarkdown(linesTable(plan)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function text(words: string): string {
  return markdownText(brief(words));
}
