import { type MandatoryItem } from '../../frameworks/iso27001/mandatory.js';
import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import { type Window } from './mandatory-items.js';
/** Items that are missing together, because the same types of record satisfy them. */
export type Gap = readonly [MandatoryItem, ...MandatoryItem[]];
/** What the ISMS lacks, in the order of the clauses. */
export declare function gapsIn(isms: Isms, window: Window, isElsewhere: (item: MandatoryItem) => boolean): readonly Gap[];
export declare function recordsFor(isms: Isms, { satisfiedBy }: MandatoryItem): readonly Entry[];
