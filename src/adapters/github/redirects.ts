import { isElsewhere } from './addresses.ts';
import type { Send } from './exchange.ts';

/** A renamed repository answers with one hop, one that was transferred and renamed with two. */
const HOPS_MAX = 3;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * Follows redirects of reads on the same host, as GitHub asks for
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects). Another
 * host never gets to see the token. Writes are not followed: the caller should hear that the repository has moved.
 */
export function following(send: Send): Send {
  return async function sendAndFollow(call) {
    let answer = await send(call);
    for (let hop = 0; hop < HOPS_MAX && call.method === 'GET' && REDIRECTS.has(answer.status); hop += 1) {
      const location = answer.headers.location;
      if (location === undefined || isElsewhere(location, answer.url)) return answer;
      // The address is complete with its query: parameters given again would be appended a second time.
      answer = await send({ what: call.what, method: 'GET', url: new URL(location, answer.url).href });
    }
    return answer;
  };
}
