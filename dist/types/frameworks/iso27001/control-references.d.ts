import type { Parsed } from '../../model/fact.js';
import { type Reading } from './reference-list.js';
/** The controls that one part of a list names. */
export declare function readControls(part: string): Parsed<Reading>;
