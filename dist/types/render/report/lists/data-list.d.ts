import type { VNode } from 'preact';
import { type ListSpec, type ListState } from './list-spec.js';
/** What a list shows now. */
export interface ListView<T> {
    readonly spec: ListSpec<T>;
    /** All rows, for the values of the filters. */
    readonly all: readonly T[];
    /** Those that were asked for, in order. */
    readonly selected: readonly T[];
    readonly state: ListState;
    /** Told what somebody asks for; left out in the page as it is written, which cannot answer. */
    readonly onChange?: ((state: ListState) => void) | undefined;
    /** How many rows stand on a page. */
    readonly pageRows?: number | undefined;
}
/** The list as the page has it before its script runs: the first rows, and how many there are. */
export declare function firstRows<T>(spec: ListSpec<T>, all: readonly T[]): VNode;
/** A table that can be searched, filtered, sorted and paged; on a narrow screen each row is a card. */
export declare function DataList<T>(view: ListView<T>): VNode;
