import type { TextRepair } from './repair.js';
/**
 * Quotes a value that YAML stumbles over and people do not: one with a colon in it, one that starts with `@`. Left alone is what
 * could be two fields, what holds a comment, and what goes on in the next line.
 */
export declare const quoteValue: TextRepair;
