/** GitHub's limits, each with where it is written down. What does not fit is left out worst last, and counted. */

/** Comment and issue bodies; more is a 422 (REST API, "Create an issue comment"; the message reads "body is too long"). */
export const BODY_MAX_CHARS = 65_536;

/** Issue titles (REST API, "Create an issue"). */
export const ISSUE_TITLE_MAX_CHARS = 256;

/** Assignees of an issue (docs.github.com, "Assigning issues and pull requests to other GitHub users"). */
export const ASSIGNEES_MAX = 10;

/** One step's summary; a larger one is dropped whole (docs.github.com, "Workflow commands", step isolation and limits). */
const SUMMARY_MAX_BYTES = 1024 * 1024;

/** What always fits into a summary: no UTF-16 unit takes more than three bytes in UTF-8. */
export const SUMMARY_MAX_CHARS = Math.floor(SUMMARY_MAX_BYTES / 3);

/** Annotations of each level in one step (docs.github.com, "Workflow commands"; the rest is dropped silently). */
export const ANNOTATIONS_MAX_PER_LEVEL = 10;

/** Longer annotation messages are cut (measured; the runner's own limit). */
export const ANNOTATION_MAX_CHARS = 4096;

/** Results in one SARIF run (docs.github.com, "SARIF support for code scanning"). */
export const SARIF_RESULTS_MAX = 25_000;
