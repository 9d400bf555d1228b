/** How a value stands, for surfaces that can show it; it never says anything that the words beside it do not. */
export type Tone = 'bad' | 'warn' | 'good' | 'quiet';
/** What a cell holds: a list is several values, nothing is an empty cell. */
export type CellValue = string | number | boolean | readonly string[] | undefined;
export type Cell = CellValue | {
    readonly value: CellValue;
    readonly tone: Tone;
};
export interface Column {
    /** In JSON and as the head of a CSV column: `snake_case`. */
    readonly key: string;
    /** For people. */
    readonly title: string;
    readonly align?: 'right' | undefined;
}
/** Rows under columns, with no idea yet of the surface that shows them. Each row has one cell for each column. */
export interface Table {
    /** The name of a file that holds it: `calendar`. */
    readonly name: string;
    readonly title: string;
    readonly columns: readonly Column[];
    readonly rows: readonly (readonly Cell[])[];
}
/** Makes a table of things: each column says what it takes from one. */
export declare function tableOf<T>({ name, title }: Pick<Table, 'name' | 'title'>, things: readonly T[], columns: readonly (Column & {
    readonly cell: (thing: T) => Cell;
})[]): Table;
export declare function cellValue(cell: Cell): CellValue;
export declare function toneOf(cell: Cell): Tone | undefined;
/** A cell in words, not yet made safe for any surface. */
export declare function wordsOf(cell: Cell, between?: string): string;
