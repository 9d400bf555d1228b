import type { Send } from './exchange.js';
/**
 * Follows redirects of reads on the same host, as GitHub asks for
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects). Another
 * host never gets to see the token. Writes are not followed: the caller should hear that the repository has moved.
 */
export declare function following(send: Send): Send;
