import type { Unreadable } from '../../model/fact.js';
/** Why a clause or control cannot be read, unless it names the edition of 2013: `legacy-2013-reference` tells of that. */
export declare function whyUnread(kind: 'control' | 'clause', { raw, why, fix }: Unreadable & {
    readonly raw: string;
}): Unreadable | undefined;
/** What is wrong with a requirement that has the look of a clause or a control and is none. */
export declare function brokenRequirement(raw: string): Unreadable | undefined;
