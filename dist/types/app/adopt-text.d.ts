import type { Adopted } from './adopt.js';
/** What `holdfast adopt` found and proposes, for people. */
export declare function adoptText(adopted: Adopted): string;
