import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { Answer } from './asks.js';
/** The entries that an answer of an ask speaks of, drafts and closed ones included. */
export declare function entriesFor({ type, controls, activities }: Answer, isms: Isms): readonly Entry[];
