import type { Finding } from '../model/finding.js';
import type { BaselineProgress } from '../model/report.js';
import type { Grade } from '../model/severity.js';
/** A piece of a document as one line of bearable length. */
export declare function brief(text: string): string;
/** `1 error`, `2 errors`. */
export declare function count(n: number, one: string, many?: string): string;
/** Clauses and controls of a finding, for people: `7.5.2, A.5.1`. */
export declare function requirements(finding: Pick<Finding, 'clauses' | 'controls'>): string;
/** What an auditor would likely call it; the certification body decides, so it is never said as a fact. */
export declare function likelyGrade(grade: Grade): string | undefined;
/** The document's title, id and owner, those that it has. */
export declare function identityOf(finding: Finding): readonly string[];
/** How far a team has come with what it started from: `Baseline of 2026-11-01: 87 of 99 left, 12 gone; ends 2027-02-01`. */
export declare function baselineWords(baseline: BaselineProgress): string;
