import type { ScalarNode } from '../../model/document.js';
/** A value as written words: its text without the marks around it, and where that text stands. */
export declare function writtenValue(source: string, start: number): ScalarNode;
