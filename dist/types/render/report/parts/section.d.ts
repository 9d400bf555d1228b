import type { VNode } from 'preact';
import { type Child } from '../el.js';
/** A section of the report: its id is what links and the navigation point at. */
export declare function section(id: string, title: string, lede: Child, ...content: readonly Child[]): VNode;
/** Sentences that limit what is shown. */
export declare function notes(sentences: readonly string[]): Child;
