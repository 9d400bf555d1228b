import type { Report } from '../../model/report.js';
import type { SoaFinding } from './statement.js';
/** The findings about the statement: those in its files, those of its own rules, and what a certificate prints of it. */
export declare function findingsAboutStatement(report: Pick<Report, 'findings'> | undefined, paths: readonly string[]): readonly SoaFinding[];
