import { type DueStateName } from '../calendar/due-state.js';
import type { Interval } from '../calendar/interval.js';
import type { Report, ReportedFinding, WaivedFinding } from '../model/report.js';
import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import { type Obligation } from '../records/obligation.js';
/** One duty of a document, and how its day came about. */
export interface ExplainedDuty {
    readonly what: string;
    readonly due: string | undefined;
    readonly state: DueStateName;
    /** Days until it is due; negative when it is late. */
    readonly days: number | undefined;
    readonly derivation: string;
    readonly owner: string | undefined;
}
/** One document, or one row of a register, as Holdfast sees it. */
export interface ExplainedEntry {
    readonly name: string;
    readonly title: string | undefined;
    readonly type: string | undefined;
    readonly status: string | undefined;
    readonly lifecycle: Entry['lifecycle'];
    readonly owner: string | undefined;
    readonly duties: readonly ExplainedDuty[];
    /** Names of entries that refer to this one. */
    readonly referredToBy: readonly string[];
}
/** Everything Holdfast knows and says about one document. */
export interface ExplainedDocument {
    readonly path: string;
    readonly today: string;
    /** Why no rule speaks about it, when none does. */
    readonly ungoverned: string | undefined;
    readonly entries: readonly ExplainedEntry[];
    readonly findings: readonly ReportedFinding[];
    readonly waived: readonly WaivedFinding[];
}
/** Explains one document of a check. Throws `ConfigError` when the check did not look at it. */
export declare function explainDocument(path: string, isms: Isms, report: Report, soon: Interval): ExplainedDocument;
/**
 * Explains one entry: its duties, and who refers to it. A caller that explains many gives the duties of each, so that they
 * are not looked for again and again.
 */
export declare function explainEntry(entry: Entry, isms: Isms, soon: Interval, own?: readonly Obligation[]): ExplainedEntry;
/** Explains one duty of a record. */
export declare function explainDuty(duty: Obligation, { today }: Pick<Isms, 'today'>, soon: Interval): ExplainedDuty;
