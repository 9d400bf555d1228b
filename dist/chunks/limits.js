// src/render/limits.ts
/** GitHub's limits, each with where it is written down. What does not fit is left out worst last, and counted. */
/** Comment and issue bodies; more is a 422 (REST API, "Create an issue comment"; the message reads "body is too long"). */
const BODY_MAX_CHARS = 65536;
/** One step's summary; a larger one is dropped whole (docs.github.com, "Workflow commands", step isolation and limits). */
const SUMMARY_MAX_BYTES = 1048576;
/** What always fits into a summary: no UTF-16 unit takes more than three bytes in UTF-8. */
const SUMMARY_MAX_CHARS = Math.floor(SUMMARY_MAX_BYTES / 3);
/** Longer annotation messages are cut (measured; the runner's own limit). */
const ANNOTATION_MAX_CHARS = 4096;
/** Results in one SARIF run (docs.github.com, "SARIF support for code scanning"). */
const SARIF_RESULTS_MAX = 25e3;

export { BODY_MAX_CHARS as n, SARIF_RESULTS_MAX as r, ANNOTATION_MAX_CHARS as t };