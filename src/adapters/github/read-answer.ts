import type * as z from 'zod';
import type { Answer } from './exchange.ts';
import { explain, unreadable } from './explain.ts';
import { issuePath } from './pages.ts';

/** What a successful answer says. Throws `GitHubError` for a refusal, and for an answer of another shape. */
export function readAnswer<T>(answer: Answer, shape: z.ZodType<T>): T {
  if (answer.status < 200 || answer.status >= 300) throw explain(answer);
  const parsed = shape.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  const isObject = typeof answer.data === 'object' && answer.data !== null;
  throw unreadable(answer, isObject ? `the answer has an unexpected shape (${issuePath(parsed.error)})` : undefined);
}
