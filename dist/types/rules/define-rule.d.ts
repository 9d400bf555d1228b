import * as z from 'zod';
import type { Interval } from '../calendar/interval.js';
import type { Document } from '../model/document.js';
import type { Cause } from '../model/finding.js';
import type { Span } from '../model/position.js';
import type { Grade, Severity } from '../model/severity.js';
import type { Entry } from '../records/entry.js';
import type { GitHubEvidence } from '../records/github-evidence.js';
import type { Isms } from '../records/isms.js';
/**
 * What a rule needs besides the files' text. Without `git` or `github` it is not run; one that needs `git-or-files` says
 * what the files alone tell. Either way the report lists it as not checked: its silence is no all-clear.
 */
export type Need = 'git' | 'git-or-files' | 'github';
/** What of the past a rule wants to see. Where there is nothing, it misses nothing without a history. */
export interface LookBack {
    /** Entries whose earlier states it compares. */
    readonly entries: readonly Entry[];
    /** Whether it looks at documents that were removed. */
    readonly removals?: boolean;
}
/** One gap, as a rule sees it. The engine adds what is the same for all findings of the rule. */
export interface Draft {
    /** Where it stands: a governed document, any document, or (for the run itself) a path and place outside all documents. */
    readonly on: Entry | Document | {
        readonly path: string;
        readonly line: number;
        readonly column: number;
    };
    /** The characters that cause it. Left out: the document's title, else its first field. */
    readonly at?: Span | undefined;
    /** What is wrong, with its facts. One sentence without a final stop. */
    readonly message: string;
    /** What to do about this very case; left out: the rule's general advice. */
    readonly fix?: string | undefined;
    /** A milder severity than the rule's own, for this case. */
    readonly severity?: Severity | undefined;
    /** Overrides the rule's grade for this case. */
    readonly grade?: Grade | undefined;
    /** Tells two findings of one rule on one document apart. Stable: no line number, no day count. */
    readonly detail?: string | undefined;
    readonly due?: string | undefined;
    readonly daysOverdue?: number | undefined;
    /** How `due` came about. */
    readonly derivation?: string | undefined;
    /** A remark to the line that is shown. */
    readonly note?: string | undefined;
    /**
     * The types of the records whose absence this finding is. While one of them is there and cannot be judged, nobody knows,
     * and the finding is not made; neither is it while the management system is still being written. Empty: no record is meant.
     */
    readonly missing?: readonly string[] | undefined;
    /** `false` for a case that needs no issue although the rule's findings do. */
    readonly needsIssue?: boolean | undefined;
}
/** One commit of an example's history. */
export interface ExampleCommit {
    /** The start of its id, for messages that name it. */
    readonly id?: string;
    /** `YYYY-MM-DD`. */
    readonly on: string;
    /** Who committed: a name. */
    readonly by: string;
    /** The message, trailers at its end; left out: `Change`. */
    readonly message?: string;
    /** What it changed: path to content, or to `null` for a file that it removed. */
    readonly files: Readonly<Record<string, string | null>>;
}
/** A small repository and what the rule says about it: documentation and test at once. */
export interface Example {
    /** A sentence: what this example shows. */
    readonly name: string;
    /** Path to content, as the last commit left it. `holdfast.yml` configures the run. */
    readonly files: Readonly<Record<string, string>>;
    /** The commits that led there, oldest first. Left out: nothing was committed. */
    readonly history?: readonly ExampleCommit[];
    /** What GitHub tells. Left out: it was not asked. */
    readonly github?: GitHubEvidence;
    readonly today: string;
    /** The findings of this rule, in order; empty when the rule stays silent. */
    readonly expect: readonly ExpectedFinding[];
}
export interface ExpectedFinding {
    readonly path: string;
    readonly line: number;
    readonly message: string;
    readonly severity?: Severity;
}
/** What a rule wants GitHub to tell. */
export interface AsksGitHub {
    /** Full ids of the commits of which it asks how they got onto the default branch, the most important first. */
    readonly commits?: readonly string[];
    /** Whether it asks how the default branch is protected. */
    readonly protection?: boolean;
    /** Whether it asks for the last run on a schedule. */
    readonly scheduledRun?: boolean;
}
export interface Rule<Options = unknown> {
    /** Kebab-case, the file's name, never reused. */
    readonly name: string;
    readonly area: string;
    /** What it flags, in one sentence. */
    readonly flags: string;
    /** Why that matters, in one or two sentences. */
    readonly why: string;
    /** What to do, in general. */
    readonly fix: string;
    readonly severity: Severity;
    readonly grade: Grade;
    readonly cause: Cause;
    /** Whether a finding gets an issue when nothing else is configured. */
    readonly issue: boolean;
    readonly clauses: readonly string[];
    readonly controls: readonly string[];
    readonly needs: readonly Need[];
    /** For rules that need git: what they look back at. Only that is read from the history. */
    readonly looksBack?: (isms: Isms) => LookBack;
    /** For rules that need GitHub: what they ask, once the history is known. Only that is asked. */
    readonly asks?: (isms: Isms) => AsksGitHub;
    /** What there is to do until the issue can close, in order; left out: the steps of a corrective action (10.2). */
    readonly steps?: readonly string[];
    /** Cases that look like a finding and are none, and how the rule tells. */
    readonly falsePositives: string;
    /** The rule's own settings under `rules: { name: { … } }`, each with a default. */
    readonly options: z.ZodType<Options>;
    readonly examples: readonly Example[];
    readonly check: (isms: Isms, options: Options) => Iterable<Draft>;
}
/** A rule of whatever options: they are parsed by its own schema before `check` sees them. */
export type AnyRule = Omit<Rule, 'options' | 'check'> & {
    readonly options: z.ZodType<unknown>;
    readonly check: (isms: Isms, options: never) => Iterable<Draft>;
};
export declare function defineRule<Options>(rule: Rule<Options>): Rule<Options>;
export declare const NO_OPTIONS: z.ZodType<Record<string, never>>;
/** An option that people write as an interval (`14 days`) and the rule gets parsed. */
export declare function intervalOption(byDefault: string): z.ZodType<Interval>;
