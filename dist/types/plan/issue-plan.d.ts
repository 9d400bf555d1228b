import { type Report } from '../model/report.js';
import type { Issue, IssuePatch, NewIssue } from '../ports/github.js';
import type { LinkTarget } from '../render/markdown.js';
/** A comment that is to be made once, whatever happens: `key` is looked for among the comments before it is posted. */
export interface Saying {
    readonly key: string;
    readonly text: string;
}
export type IssueAction = {
    readonly kind: 'open';
    readonly fingerprint: string;
    readonly issue: NewIssue;
} | {
    readonly kind: 'update' | 'reopen' | 'close';
    readonly number: number;
    readonly title: string;
    readonly why: string;
    readonly patch: IssuePatch;
    readonly say: readonly Saying[];
};
export interface IssuePlan {
    readonly actions: readonly IssueAction[];
    /** Titles of issues that are due and wait for a later run, because this one may open no more. */
    readonly deferred: readonly string[];
    /** Issues left open although their finding is not there, with the reason. */
    readonly kept: readonly {
        readonly number: number;
        readonly title: string;
        readonly why: string;
    }[];
}
export interface IssuePlanOptions {
    readonly report: Report;
    /** All issues of the repository, open and closed. */
    readonly existing: readonly Issue[];
    /** Logins whose issues are Holdfast's own. */
    readonly authors: readonly string[];
    /** The checked folder, as `scopeWord` writes it. */
    readonly scope: string;
    readonly labels: readonly string[];
    readonly maxNewIssues: number;
    readonly link: LinkTarget | undefined;
    /** Whether a login can be assigned; `undefined` when nobody asked. */
    readonly assignable: (login: string) => boolean | undefined;
    /** Names of the rules that ran. */
    readonly rulesOn: ReadonlySet<string>;
    /** Whether the file is still there. */
    readonly fileExists: (path: string) => boolean;
}
/** What has to happen to the issues so that each finding that needs one has exactly one. Empty when all is as it should be. */
export declare function planIssues(options: IssuePlanOptions): IssuePlan;
type Matching = Pick<IssuePlanOptions, 'report' | 'existing' | 'authors' | 'scope' | 'fileExists'>;
/** Logins of owners that have to be asked for: of findings without an issue, or whose issue was assigned to others. */
export declare function loginsToCheck(options: Matching): readonly string[];
/** What an issue says that two runs opened for one finding, before it is closed. */
export declare function sayDuplicate(stays: number): Saying;
export {};
