import type { Parsed } from '../../model/fact.js';
import { type Reading } from './reference-list.js';
/** The clauses that one part of a list names; a part that is a letter alone goes on with the clause before it. */
export declare function readClauses(part: string, before: Reading | undefined): Parsed<Reading>;
