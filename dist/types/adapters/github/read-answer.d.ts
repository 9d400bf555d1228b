import type * as z from 'zod';
import type { Answer } from './exchange.js';
/** What a successful answer says. Throws `GitHubError` for a refusal, and for an answer of another shape. */
export declare function readAnswer<T>(answer: Answer, shape: z.ZodType<T>): T;
