import type { Parsed } from '../../model/fact.js';
/** What one part of a list of references names. */
export interface Reading {
    /** Canonical ids, in the order in which they stand. */
    readonly ids: readonly string[];
    /** Whether words follow the last id: a part without any number goes on with them. */
    readonly isTitled: boolean;
}
/** Between the ends of a range: any dash, dots or a word. */
export declare const TO: string;
/** Between references that stand side by side. */
export declare const AND: string;
/**
 * Reads a value in which references stand behind each other, each with a title or without. `readPart` gets what stands
 * between commas, semicolons and line ends, without the name of the standard, and what was read of the part before it.
 */
export declare function readReferences(raw: string, noun: 'control' | 'clause', readPart: (part: string, before: Reading | undefined) => Parsed<Reading>): Parsed<readonly string[]>;
/** A piece of a value as messages show it. */
export declare function quoted(text: string): string;
/** `A.8.15, A.8.16 and A.8.17`. */
export declare function listed(ids: readonly string[], conjunction?: 'and' | 'or'): string;
/** What stands from one id to another in their order, both included; `undefined` when that runs backwards. */
export declare function between(order: readonly string[], first: string, last: string): readonly string[] | undefined;
/**
 * The id that most likely was meant: the one above (`9.1` for `9.1.1`), else the nearest by number among those beside it
 * (`A.8.34` for `A.8.35`), else the one that looks most like it.
 */
export declare function likelyMeant(id: string, order: readonly string[]): string | undefined;
