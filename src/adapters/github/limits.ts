import { type Answer, isRecord } from './exchange.ts';

/**
 * A refusal that passes with time. Source:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export type Limit =
  /** Too much at once. `retryAfterSeconds` is absent when GitHub does not say. */
  | { readonly kind: 'secondary'; readonly retryAfterSeconds: number | undefined }
  /** The token's requests of this hour are used up. `resetSeconds` is a Unix time. */
  | { readonly kind: 'primary'; readonly resetSeconds: number | undefined };

/**
 * Only GitHub's own words, or a 429, make a refusal a limit. The headers do not: every answer carries
 * `x-ratelimit-remaining`, and a missing permission taken for a limit would be waited for in vain.
 */
export function limitOf(answer: Answer): Limit | undefined {
  if (answer.status !== 403 && answer.status !== 429) return undefined;
  const message = messageOf(answer.data);
  if (/secondary rate limit|abuse detection/i.test(message)) return secondary(answer);
  const saysSo = /rate limit/i.test(message);
  if (answer.status === 403 && !saysSo) return undefined;
  const spent = saysSo || answer.headers['x-ratelimit-remaining'] === '0';
  return spent ? { kind: 'primary', resetSeconds: seconds(answer.headers['x-ratelimit-reset']) } : secondary(answer);
}

function secondary(answer: Answer): Limit {
  return { kind: 'secondary', retryAfterSeconds: seconds(answer.headers['retry-after']) };
}

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}

/** GitHub's `message`, or '' when the body has none. */
export function messageOf(data: unknown): string {
  return isRecord(data) && typeof data.message === 'string' ? data.message : '';
}
