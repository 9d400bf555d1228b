import type { VNode } from 'preact';
import type { ReportPage } from '../../../views/report/report-page.js';
import type { ReportRows } from '../rows.js';
/** Sections in their order: id, and the words in the navigation. */
export declare const SECTIONS: readonly (readonly [id: string, words: string])[];
interface LayoutOptions {
    /** How many bodies had no room. */
    readonly leftOut: number;
    readonly version: string;
}
/** The whole page between `<body>` and the data. */
export declare function layout(page: ReportPage, rows: ReportRows, { leftOut, version }: LayoutOptions): VNode;
export {};
