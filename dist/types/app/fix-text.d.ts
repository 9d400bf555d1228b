import type { Fixed } from './fix.js';
/** The repairs as a diff, what they do in words, and what is left to people. */
export declare function fixText({ files, before, after, left }: Fixed, written: boolean): string;
