import * as z from 'zod';
import type { Comment, Issue } from '../../ports/github.js';
/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
export declare const userAnswer: z.ZodObject<{
    login: z.ZodString;
}, z.core.$strip>;
/** https://docs.github.com/en/rest/issues/comments */
export declare const commentAnswer: z.ZodPipe<z.ZodObject<{
    id: z.ZodInt;
    user: z.ZodPipe<z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
    }, z.core.$strip>>, z.ZodTransform<string, {
        login: string;
    } | null>>;
    body: z.ZodString;
    html_url: z.ZodString;
}, z.core.$strip>, z.ZodTransform<Comment, {
    id: number;
    user: string;
    body: string;
    html_url: string;
}>>;
/** https://docs.github.com/en/rest/issues/issues. An issue that is a pull request says so, with `pullRequest`. */
export declare const issueAnswer: z.ZodPipe<z.ZodObject<{
    number: z.ZodInt;
    user: z.ZodPipe<z.ZodNullable<z.ZodObject<{
        login: z.ZodString;
    }, z.core.$strip>>, z.ZodTransform<string, {
        login: string;
    } | null>>;
    title: z.ZodString;
    body: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    state: z.ZodEnum<{
        closed: "closed";
        open: "open";
    }>;
    state_reason: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    labels: z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodPipe<z.ZodObject<{
        name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>, z.ZodTransform<string, {
        name?: string | null | undefined;
    }>>]>>;
    assignees: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        login: z.ZodString;
    }, z.core.$strip>>>>;
    html_url: z.ZodString;
    pull_request: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>, z.ZodTransform<{
    readonly issue: Issue;
    readonly isPullRequest: boolean;
}, {
    number: number;
    user: string;
    title: string;
    body?: string | null | undefined;
    state: "closed" | "open";
    state_reason?: string | null | undefined;
    labels: string[];
    assignees?: {
        login: string;
    }[] | null | undefined;
    html_url: string;
    pull_request?: unknown;
}>>;
/** https://docs.github.com/en/rest/issues/labels */
export declare const labelAnswer: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strip>;
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export declare const comparisonAnswer: z.ZodObject<{
    merge_base_commit: z.ZodObject<{
        sha: z.ZodString;
        commit: z.ZodObject<{
            tree: z.ZodObject<{
                sha: z.ZodString;
            }, z.core.$strip>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    files: z.ZodOptional<z.ZodArray<z.ZodObject<{
        filename: z.ZodString;
        status: z.ZodString;
        previous_filename: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** https://docs.github.com/en/rest/git/trees#get-a-tree */
export declare const treeAnswer: z.ZodObject<{
    truncated: z.ZodBoolean;
    tree: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        mode: z.ZodString;
        type: z.ZodString;
        sha: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** https://docs.github.com/en/rest/git/blobs#get-a-blob: the content is always Base64. */
export declare const blobAnswer: z.ZodObject<{
    content: z.ZodString;
    encoding: z.ZodLiteral<"base64">;
}, z.core.$strip>;
