import type * as z from 'zod';
import type { Call, Send } from './exchange.js';
/** GitHub's maximum: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export declare const PAGE_SIZE = 100;
/**
 * Every entry of a list, over all its pages. Complete or an error: an issue that is not seen would be opened again.
 *
 * @throws GitHubError when a page is refused, cut short, not a JSON array or of another shape, and when the links
 *   between the pages go round in a circle, on to another host, or without end.
 */
export declare function allPages<T>(send: Send, call: Call, entry: z.ZodType<T>): Promise<readonly T[]>;
/** Where in an answer the shape is wrong, as `labels.0.name`. */
export declare function issuePath(error: z.ZodError): string;
