import type { Child } from '../el.js';
export interface ListColumn<T> {
    readonly key: string;
    readonly title: string;
    readonly cell: (row: T) => Child;
    /** What it is sorted by; left out: it cannot be. Rows without a value come last either way. */
    readonly sort?: ((row: T) => string | number | undefined) | undefined;
    /** A class of the cell, for its width and alignment. */
    readonly kind?: 'number' | 'day' | 'wide' | 'main' | 'word' | 'owner-cell' | undefined;
}
export interface ListFilter<T> {
    readonly key: string;
    readonly title: string;
    readonly of: (row: T) => string;
    /** The value for people; the value itself when left out. */
    readonly words?: ((value: string) => string) | undefined;
    /** The order of values; by how often they come when left out. */
    readonly order?: readonly string[] | undefined;
}
/** A list of the report: what it shows of a row, and what it can be searched, filtered and sorted by. */
export interface ListSpec<T> {
    /** Also the id of the data, and what links filter by: `findings`. */
    readonly id: string;
    readonly caption: string;
    readonly noun: readonly [one: string, many: string];
    readonly columns: readonly ListColumn<T>[];
    readonly filters: readonly ListFilter<T>[];
    /** All that a search looks through. */
    readonly text: (row: T) => string;
    readonly rowKey: (row: T) => string;
    /** What is said when there is nothing at all. */
    readonly empty: string;
}
/** What somebody has asked a list for. */
export interface ListState {
    readonly query: string;
    readonly filters: Readonly<Record<string, string>>;
    readonly sort: {
        readonly key: string;
        readonly descending: boolean;
    } | undefined;
    /** From 0. */
    readonly page: number;
}
export declare const FIRST_STATE: ListState;
/** How many rows a page of a list has. */
export declare const PAGE_ROWS = 25;
