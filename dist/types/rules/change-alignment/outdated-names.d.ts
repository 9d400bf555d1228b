import type { Span } from '../../model/position.js';
import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** Something that a document names and that is no longer there. */
export interface OutdatedName {
    readonly at: Span;
    /** `the system AST-03 (Build server), which is retired`. */
    readonly words: string;
    readonly detail: string;
}
/** Systems in `systems:` that are retired while no system in use goes by the same name. */
export declare function retiredSystems(isms: Isms): (entry: Entry) => readonly OutdatedName[];
/** People who have left and to whom a document still sends its readers: in `distribution:`, or by name in its body. */
export declare function departedPeople(isms: Isms): (entry: Entry) => readonly OutdatedName[];
