import type { Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
/** What the statement of applicability in force says about a control. */
export interface Applicability {
    readonly applicable: boolean | undefined;
    /** `implemented`, `partial`, `planned`, `not-started`. */
    readonly implementation: string | undefined;
    readonly justification: string | undefined;
    readonly owner: string | undefined;
}
/** How something comes to stand beside a requirement: it names it, the standard asks for its type there, or the SoA names it. */
export type Because = 'names-it' | 'type' | 'soa';
/** What stands beside each requirement. */
export interface Covering {
    readonly documents: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
    readonly risks: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
    readonly evidence: ReadonlyMap<string, ReadonlyMap<Entry, Because>>;
    /** By control; empty without a statement of applicability in force. */
    readonly applicability: ReadonlyMap<string, Applicability>;
    /** Whether a statement of applicability is in force. */
    readonly hasSoa: boolean;
}
/** Looks through the whole management system for what stands beside each clause and control. */
export declare function coveringOf(isms: Isms): Covering;
