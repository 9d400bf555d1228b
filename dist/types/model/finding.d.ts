import type { Position } from './position.js';
import type { Grade, Severity } from './severity.js';
/**
 * What makes a finding appear: a word someone wrote, front matter that cannot be read, a day that came, or a run that
 * looked at nothing. It decides what a pull request fails for.
 */
export type Cause = 'content' | 'malformed' | 'calendar' | 'run';
/** A gap that an auditor would find by reading. The unit of every report, comment and issue. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly grade: Grade;
    readonly cause: Cause;
    readonly path: string;
    readonly position: Position;
    /** The line under `position`, clipped, with a remark on it when the rule has one. */
    readonly excerpt: Excerpt | undefined;
    /** The document's id, when it has one. */
    readonly document: string | undefined;
    readonly title: string | undefined;
    /** What is wrong. One sentence, no final stop. */
    readonly message: string;
    /** Why it matters. */
    readonly why: string;
    /** What to do. */
    readonly fix: string;
    readonly url: string;
    readonly clauses: readonly string[];
    readonly controls: readonly string[];
    readonly owner: string | undefined;
    /** `YYYY-MM-DD`, when the finding is about a duty with a date. */
    readonly due: string | undefined;
    readonly daysOverdue: number | undefined;
    /** How the due date came about, in words. */
    readonly derivation: string | undefined;
    /** Whether this finding should have an issue of its own. */
    readonly needsIssue: boolean;
    /** Survives edits, moves and re-runs: rule, document identity and detail, with no line number and no day count. */
    readonly fingerprint: string;
    /** Fingerprints under which the same finding was known before its document got an id or another path. */
    readonly formerFingerprints: readonly string[];
}
export interface Excerpt {
    readonly text: string;
    readonly note: string | undefined;
}
