import type { Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import type { Draft } from './define-rule.js';
/** Where the ISMS as a whole is described: its scope, else its certificate; one in force before any other. */
export declare function homeOf({ byType }: Pick<Isms, 'byType'>): Entry | undefined;
/**
 * Where to say that a kind of record does not exist at all: on the record that fits best, else where the ISMS is
 * described, else where the run was told to look. `undefined` where nobody can know: a folder of documents without types
 * is no ISMS, and a run on files that somebody named does not see the rest.
 */
export declare function placeOfNothing(isms: Isms, ...fitting: readonly (Entry | undefined)[]): Draft['on'] | undefined;
