import { type Answer, type Call, isCutShort, type Send } from './exchange.ts';
import { limitOf } from './limits.ts';

export interface Pace {
  /** Waits; injected so that tests do not. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Time between the end of one write and the start of the next. */
  readonly writePauseMs: number;
}

/**
 * GitHub asks for at least a second between requests that write:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export const WRITE_PAUSE_MS = 1_000;

/** Waits before the second and the third attempt of a read. */
const BACKOFF_MS: readonly number[] = [1_000, 3_000];

/** Longer than this and the run had better fail with the reason than hold a runner. */
const LIMIT_WAIT_MAX_SECONDS = 60;

/**
 * Sends with the patience that each kind of request can bear.
 *
 * - Reads are tried again, twice at most, when GitHub or the network failed or the answer was cut short.
 * - A secondary limit that passes within a minute is waited for once, on reads and on PATCH: GitHub refused it, so
 *   nothing was done yet, and a PATCH says what the result should be.
 * - A POST is sent exactly once, whatever comes back. After a 502 the issue may exist; a second POST makes two.
 * - Writes go one after the other, with a pause between them.
 */
export function patiently(send: Send, pace: Pace): Send {
  const turn = turnTaking(pace);
  return async function sendPatiently(call) {
    let failures = 0;
    let waited = false;
    for (;;) {
      const answer = call.method === 'GET' ? await send(call) : await turn(() => send(call));
      const limitWait = waited ? undefined : limitWaitMs(call, answer);
      const backoff = hasFailed(call, answer) ? BACKOFF_MS[failures] : undefined;
      if (limitWait !== undefined) {
        waited = true;
        await pace.sleep(limitWait);
      } else if (backoff !== undefined) {
        failures += 1;
        await pace.sleep(backoff);
      } else {
        return answer;
      }
    }
  };
}

function hasFailed(call: Call, answer: Answer): boolean {
  return call.method === 'GET' && (answer.status === 0 || answer.status >= 500 || isCutShort(answer));
}

function limitWaitMs(call: Call, answer: Answer): number | undefined {
  if (call.method === 'POST') return undefined;
  const limit = limitOf(answer);
  if (limit?.kind !== 'secondary' || limit.retryAfterSeconds === undefined) return undefined;
  return limit.retryAfterSeconds <= LIMIT_WAIT_MAX_SECONDS ? limit.retryAfterSeconds * 1000 : undefined;
}

/** Runs tasks strictly one after the other, with the pause between the end of one and the start of the next. */
function turnTaking(pace: Pace): (task: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let endedAt = Number.NEGATIVE_INFINITY;
  return function inTurn(task) {
    const mine = last.then(async () => {
      const pause = endedAt + pace.writePauseMs - pace.now();
      if (pause > 0) await pace.sleep(pause);
      try {
        return await task();
      } finally {
        endedAt = pace.now();
      }
    });
    // The next writer waits for this one's end, not for its success.
    last = mine.catch(() => undefined);
    return mine;
  };
}
