/** What a cell of a list holds. */
export type Scalar = string | number | boolean | undefined;
/** One key of all rows: the values as they are, or, where they come again and again, each once and which one each row has. */
type Column = {
    readonly values: readonly (Scalar | null)[];
} | {
    readonly words: readonly (Scalar | null)[];
    readonly at: readonly number[];
};
/** Rows by column, for a page that has to hold ten thousand of them: what repeats is written once. */
export interface Packed {
    readonly length: number;
    readonly columns: Readonly<Record<string, Column>>;
}
/** Packs rows of scalars. All rows have the keys of the first. */
export declare function pack(rows: readonly object[]): Packed;
/** The rows again; what was `undefined` is. */
export declare function unpack<T>({ length, columns }: Packed): readonly T[];
export {};
