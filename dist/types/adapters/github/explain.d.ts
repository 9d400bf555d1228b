import { GitHubError } from '../../model/errors.js';
import { type Answer } from './exchange.js';
/** A refusal or a silence, in words: what was being done, what GitHub said, and what to do about it. */
export declare function explain(answer: Answer): GitHubError;
/** A success whose body cannot be what GitHub sent: cut short, a proxy's page, or of another shape. */
export declare function unreadable(answer: Answer, why?: string): GitHubError;
