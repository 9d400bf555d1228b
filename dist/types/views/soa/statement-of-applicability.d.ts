import type { Report } from '../../model/report.js';
import type { Isms } from '../../records/isms.js';
import type { Soa } from '../../rules/transition-2022/soa-entries.js';
import type { StatementOfApplicability } from './statement.js';
type Findings = Pick<Report, 'findings'> | undefined;
/**
 * The statement of applicability as it stands: from the record in force, else from the newest draft; where there is none,
 * all of Annex A as a proposal with every decision open. `report`: the check of the same system, whose findings about the
 * statement are shown; without one the view shows what it sees itself.
 */
export declare function statementOfApplicability(isms: Isms, report: Findings): StatementOfApplicability;
/** One record as the statement, whatever its state: an older one that is kept as a file. */
export declare function statementFrom(record: Soa, isms: Isms): StatementOfApplicability;
export {};
