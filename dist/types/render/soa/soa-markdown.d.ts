import type { StatementOfApplicability } from '../../views/soa/statement.js';
/** The statement as a page that stands for itself: totals, problems, every control by theme. */
export declare function soaMarkdown(statement: StatementOfApplicability): string;
