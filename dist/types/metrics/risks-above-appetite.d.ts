import { type Figure } from './figure.js';
/** Where a risk stands against what the method accepts. `unrated`: it has no level; `unknown`: nobody can tell any more. */
export type Standing = 'within' | 'accepted' | 'above' | 'unrated' | 'unknown';
/** How many open risks are above the appetite and not accepted (8.2, 8.3). Not a number while it is not known of some. */
export declare function risksAboveAppetite(risks: readonly Standing[]): Figure;
