import type { Severity } from '../../model/severity.js';
import type { DocumentPage } from '../../views/report/document-pages.js';
import type { ReportPage } from '../../views/report/report-page.js';
import type { BodyState } from './bodies.js';
/** A finding as its list holds it: scalars only. */
export interface FindingItem {
    readonly key: string;
    readonly kind: 'open' | 'baseline' | 'waived';
    readonly severity: Severity;
    /** What an auditor would likely call it. */
    readonly grade: string;
    readonly status: string;
    readonly rule: string;
    readonly area: string;
    readonly path: string;
    /** Whether the document has a page of its own: a file that no rule governs has none. */
    readonly hasPage: boolean;
    readonly line: number;
    readonly name: string;
    readonly title: string | undefined;
    readonly message: string;
    readonly why: string;
    readonly fix: string;
    readonly url: string;
    readonly requirements: string;
    readonly owner: string | undefined;
    readonly due: string | undefined;
    readonly daysOverdue: number | undefined;
    readonly derivation: string | undefined;
    /** Who took it back, until when and why. */
    readonly waiver: string | undefined;
}
/** A duty as its list holds it. */
export interface DutyItem {
    readonly key: string;
    readonly due: string | undefined;
    readonly days: number | undefined;
    readonly state: string;
    readonly what: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly path: string;
    readonly owner: string | undefined;
    readonly people: string;
    readonly derivation: string;
    readonly repetition: number;
}
/** A document as its list holds it. */
export interface DocumentItem {
    readonly key: string;
    readonly path: string;
    readonly name: string;
    readonly title: string | undefined;
    readonly type: string | undefined;
    readonly status: string | undefined;
    readonly lifecycle: DocumentPage['lifecycle'];
    readonly owner: string | undefined;
    readonly due: string | undefined;
    readonly late: number;
    readonly findings: number;
    readonly body: BodyState;
}
/** An owner as its list holds it. */
export interface OwnerItem {
    readonly key: string;
    readonly owner: string | undefined;
    readonly people: string;
    readonly standing: string | undefined;
    readonly documents: number;
    readonly late: number;
    readonly soon: number;
    readonly duties: number;
    readonly findings: number;
}
/** All lists of the report, for the page and for its script. */
export interface ReportRows {
    readonly findings: readonly FindingItem[];
    readonly duties: readonly DutyItem[];
    readonly documents: readonly DocumentItem[];
    readonly owners: readonly OwnerItem[];
}
export declare function reportRows(page: ReportPage, bodyOf: (path: string) => BodyState): ReportRows;
