import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** Before the edition ended, whoever was certified to it named its numbers rightly. */
export declare function isStillOn2013(isms: Isms): boolean;
/** What is no longer or not yet in force, what tells of the edition on purpose, and what happened while it was valid. */
export declare function isOfThePast(entry: Entry): boolean;
