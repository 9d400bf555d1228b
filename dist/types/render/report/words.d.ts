import type { VNode } from 'preact';
import { type Child } from './el.js';
/** `2027-07-12` as `12 July 2027`. */
export declare function longDay(day: string): string;
/** `2027-07` as `Jul 27`, for the head of a narrow column. */
export declare function shortMonth(month: string): string;
/** `document-control` as `Document control`. */
export declare function titleCase(slug: string): string;
/** A number as people write it: `10,000`. */
export declare function number(value: number): string;
/** `1 duty`, `1,200 duties`. */
export declare function countOf(n: number, one: string, many?: string): string;
/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
export declare function distanceWords(days: number): string;
/** A sign and a word for how bad something is: neither colour nor sign says it alone. */
export declare const SEVERITY_SIGNS: {
    readonly error: '▲';
    readonly warning: '◆';
    readonly notice: '●';
};
/** Longer names would leave their neighbours no room. */
export declare const NAME_MAX_CHARS = 160;
/** Where the page of a document is: by its path, which is always there and one of a kind. */
export declare function documentHref(path: string): string;
/** Where the page of an owner is; what nobody owns has one too. */
export declare function ownerHref(owner: string | undefined): string;
/** A link to the page of a document; the words are its title, else its name. */
export declare function documentLink(record: {
    readonly path: string;
    readonly title?: string | undefined;
    readonly name: string;
}): VNode;
/** A link to an owner, or a plain word that nobody is named. */
export declare function ownerLink(owner: string | undefined): VNode;
/** Words of a rule with its `quoted` parts as code. Unpaired backticks are text. */
export declare function withCode(text: string): Child;
