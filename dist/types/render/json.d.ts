import type { Report } from '../model/report.js';
import type { JsonReport } from './report-schema.js';
/** The report for programs: `holdfast/report@1`, described by `schemas/report.schema.json`. */
export declare function renderJson(report: Report): string;
export declare function toJson(report: Report): JsonReport;
