import { type ComponentChildren } from 'preact';
import type { SoaControl } from '../../views/soa/statement.js';
/** The controls of a theme as a table: what each is, why, what is done and what shows it. */
export declare function themeTable(title: string, controls: readonly SoaControl[], anchors: ReadonlyMap<string, string>): ComponentChildren;
