import type { StatementOfApplicability } from '../../views/soa/statement.js';
/** The statement as a page of HTML that stands for itself. */
export declare function soaHtml(statement: StatementOfApplicability): string;
