/** What stands for the commit of Holdfast in a workflow until somebody says which one they have looked at. */
export declare const COMMIT_PLACEHOLDER = "COMMIT_SHA";
/** The check of pull requests, and the weekly run that keeps the issues: path to text. */
export declare function workflows(commit: string): ReadonlyMap<string, string>;
