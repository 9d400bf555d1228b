import type { Parsed } from '../../model/fact.js';
/** Who answers for something, in each form that people write. `text` is the normal spelling of it. */
export type Owner = {
    readonly kind: 'user';
    readonly text: string;
    readonly login: string;
} | {
    readonly kind: 'team';
    readonly text: string;
} | {
    readonly kind: 'email';
    readonly text: string;
} | {
    readonly kind: 'channel';
    readonly text: string;
} | {
    readonly kind: 'role';
    readonly text: string;
} | {
    readonly kind: 'person';
    readonly text: string;
} | {
    readonly kind: 'name';
    readonly text: string;
};
/**
 * One owner value to the owners it names: `@a and @b`, `@a, @b` and `@a; @b` are two. A value with nothing but
 * separators in it is unreadable.
 */
export declare function parseOwners(raw: string): Parsed<readonly Owner[]>;
