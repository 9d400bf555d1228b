/** One request: what it is for (for people), and the route with its parameters (for the client). */
export interface Call {
    /** What the request does, to be read after "Could not": `list the issues of acme/policies`. */
    readonly what: string;
    readonly method: 'GET' | 'POST' | 'PATCH';
    /** A template (`/repos/{owner}/{repo}/issues`) or, when GitHub named the next address itself, a whole URL. */
    readonly url: string;
    /** Fill the template; what is left over becomes the query of a GET and the JSON body of a POST or PATCH. */
    readonly parameters?: Readonly<Record<string, unknown>>;
}
/** What came back, success or not. Nothing that GitHub or the network does is thrown at this level. */
export interface Answer {
    readonly call: Call;
    /** HTTP status, or 0 when no answer came. */
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed JSON; a string when the body was no JSON or broke off; '' when it was lost. */
    readonly data: unknown;
    /** The address that answered. */
    readonly url: string;
    /** The client's own error, for a status that is no success. */
    readonly cause?: unknown;
}
export type Send = (call: Call) => Promise<Answer>;
/** The part of an Octokit's `request` that the adapter drives: resolves below 400, rejects otherwise. */
export type Request = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<ClientAnswer>;
export interface ClientAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
    readonly url: string;
}
/**
 * Sends through a client and turns its rejections into answers.
 *
 * Redirects come back as they are: followed by `fetch`, a POST to a renamed repository would silently become a GET
 * (https://fetch.spec.whatwg.org/#http-redirect-fetch) and look like a success.
 */
export declare function sendThrough(request: Request): Send;
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/**
 * Whether the body was announced as JSON and broke off on the way: the client hands such a body over as text, or as
 * nothing at all when the connection died. No operation in use answers with a JSON string.
 */
export declare function isCutShort(answer: Answer): boolean;
export declare function isJson(answer: Answer): boolean;
