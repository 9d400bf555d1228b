import type { RestOptions } from './rest.js';
/** What both clients need to know. */
export interface ClientSettings extends Omit<RestOptions, 'request'> {
    readonly token: string;
    /** GitHub's API when it is not api.github.com, as in GITHUB_API_URL: `https://github.example.com/api/v3`. */
    readonly apiUrl?: string | undefined;
}
/**
 * The token without the line break that a secret often ends with. A token with anything else in it that an HTTP header
 * cannot carry is refused here, because the network's own error would print it.
 */
export declare function usableToken(token: string): string;
/** The address without its last slash, which the client would double. */
export declare function usableApiUrl(apiUrl: string): string;
