import { type Answer } from './exchange.js';
/**
 * A refusal that passes with time. Source:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export type Limit = 
/** Too much at once. `retryAfterSeconds` is absent when GitHub does not say. */
{
    readonly kind: 'secondary';
    readonly retryAfterSeconds: number | undefined;
}
/** The token's requests of this hour are used up. `resetSeconds` is a Unix time. */
 | {
    readonly kind: 'primary';
    readonly resetSeconds: number | undefined;
};
/**
 * Only GitHub's own words, or a 429, make a refusal a limit. The headers do not: every answer carries
 * `x-ratelimit-remaining`, and a missing permission taken for a limit would be waited for in vain.
 */
export declare function limitOf(answer: Answer): Limit | undefined;
/** GitHub's `message`, or '' when the body has none. */
export declare function messageOf(data: unknown): string;
