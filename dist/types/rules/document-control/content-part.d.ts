import { type Section } from '../../documents/body.js';
import type { Document } from '../../model/document.js';
import { type Fact } from '../../model/fact.js';
import type { Span } from '../../model/position.js';
/** Something that a document of a type must say, in its front matter or in its body. */
export interface Part {
    /** As what is missing: `interfaces and dependencies (4.3 c)`. */
    readonly name: string;
    /** The field that says it. */
    readonly field: string;
    /** Headings in the body under which it is said. */
    readonly heading: RegExp;
}
/** What a document lacks, and where its front matter shows that. */
export interface Lack {
    readonly name: string;
    readonly at?: Span | undefined;
}
/** Whether the front matter leaves a part to the body: nothing there, or a key with nothing behind it. */
export declare function isSilent(fact: Fact<unknown>): boolean;
/** The lack of a part, if it is one: a placeholder promises what the body does not have to keep. */
export declare function lackOf(part: Part, fact: Fact<unknown>, document: Document): readonly Lack[];
/** Whether something real stands under such a heading. */
export declare function isUnderHeading(document: Document, heading: RegExp): boolean;
/** The sections of a body without the one that is the whole of it: its heading is the title. */
export declare function bodySections(document: Document): readonly Section[];
/** Which of some columns no table of the body has, each with a row below it; the table that has most of them counts. */
export declare function missingColumns<T extends {
    readonly column: RegExp;
}>(document: Document, columns: readonly T[]): readonly T[];
