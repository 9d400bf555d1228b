import type { ManagementReview } from '../../records/types/management-review.js';
import { type Input } from './inputs.js';
/** What a review took up: each input with what it refers to, as ids, paths and addresses. */
export type TakenUp = ReadonlyMap<Input, readonly string[]>;
/** The inputs that meetings took up, in front matter or minutes. A key without a summary took up nothing. */
export declare function takenUp(meetings: readonly ManagementReview[]): TakenUp;
