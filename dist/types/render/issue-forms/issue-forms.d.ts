export interface IssueFormsOptions {
    /** Labels of the issues, as in `github: { labels }`. GitHub leaves out those that the repository does not have. */
    readonly labels: readonly string[];
}
/**
 * The issue forms of a repository, path to text: what people tell who do not write records themselves, in the fields of the
 * record types.
 */
export declare function issueForms({ labels }: IssueFormsOptions): ReadonlyMap<string, string>;
