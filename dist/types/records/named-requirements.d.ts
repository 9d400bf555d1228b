import type { Entry } from './entry.js';
/** The controls that an entry names at its top, whatever its type, and when it has none. */
export declare function controlsNamedBy(entry: Entry): readonly string[];
/** The clauses, without the letters of their items, and the controls that an entry names at its top. */
export declare function requirementsNamedBy(entry: Entry): readonly string[];
