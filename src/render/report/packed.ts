/** What a cell of a list holds. */
export type Scalar = string | number | boolean | undefined;

/** One key of all rows: the values as they are, or, where they come again and again, each once and which one each row has. */
type Column =
  | { readonly values: readonly (Scalar | null)[] }
  | { readonly words: readonly (Scalar | null)[]; readonly at: readonly number[] };

/** Rows by column, for a page that has to hold ten thousand of them: what repeats is written once. */
export interface Packed {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Packs rows of scalars. All rows have the keys of the first. */
export function pack(rows: readonly object[]): Packed {
  const keys = Object.keys(rows[0] ?? {});
  return {
    length: rows.length,
    columns: Object.fromEntries(
      keys.map((key) => [key, columnOf(rows.map((row) => (row as Readonly<Record<string, Scalar>>)[key] ?? null))]),
    ),
  };
}

function columnOf(values: readonly (Scalar | null)[]): Column {
  const places = new Map<Scalar | null, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (places.size * 2 > values.length) return { values };
  return { words: [...places.keys()], at: values.map((value) => places.get(value) ?? 0) };
}

/** The rows again; what was `undefined` is. */
export function unpack<T>({ length, columns }: Packed): readonly T[] {
  const entries = Object.entries(columns);
  return Array.from({ length }, (_, index) => {
    const row: Record<string, Scalar> = {};
    for (const [key, column] of entries) {
      const value = 'values' in column ? column.values[index] : column.words[column.at[index] ?? 0];
      row[key] = value ?? undefined;
    }
    return row as T;
  });
}
