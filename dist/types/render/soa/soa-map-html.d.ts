import { type ComponentChildren } from 'preact';
import type { SoaControl } from '../../views/soa/statement.js';
/** Every control as a small square that leads to its row: filled when it is in place, struck out when it is left out. */
export declare function controlMap(controls: readonly SoaControl[], anchors: ReadonlyMap<string, string>): ComponentChildren;
