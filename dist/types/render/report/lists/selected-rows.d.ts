import type { ListFilter, ListSpec, ListState } from './list-spec.js';
/** A row with its place in the list and all its words in lower case, so that a search is one look at each. */
export interface Searchable<T> {
    readonly row: T;
    readonly words: string;
}
export declare function searchable<T>(rows: readonly T[], { text }: Pick<ListSpec<T>, 'text'>): readonly Searchable<T>[];
/** The rows that have every word of the query and every value that is filtered by, in the order that was asked for. */
export declare function selectedRows<T>(rows: readonly Searchable<T>[], spec: Pick<ListSpec<T>, 'filters' | 'columns'>, { query, filters, sort }: ListState): readonly T[];
/** The values of a filter with how many rows have each. */
export declare function valuesOf<T>(rows: readonly T[], { of, order }: ListFilter<T>): readonly {
    readonly value: string;
    readonly rows: number;
}[];
