import type { Readiness } from '../../views/readiness/readiness.js';
/** The list of gaps as a page: asks with gaps first, each with the documents and records that answer it. */
export declare function readinessMarkdown(view: Readiness): string;
