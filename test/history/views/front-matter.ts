import { fieldsOf, listOf, textOf } from '../kept.ts';
import { threeYears } from '../three-years.ts';
import type { Fields } from '../writing.ts';

/** One record of the three years as its file says it, read without Holdfast: a file of its own, or a row of a register. */
export interface Said {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly path: string;
  readonly fields: Fields;
  /** The register that a row stands in. */
  readonly register?: string | undefined;
}

let all: readonly Said[] | undefined;

/** Everything with a type, files and rows, in order of path. */
export function allSaid(): readonly Said[] {
  all ??= Object.entries(threeYears().files).flatMap(([path, text]) => {
    const fields = path.endsWith('.md') ? fieldsOf(text) : {};
    if (fields.type === undefined) return [];
    const file = said(fields, path, String(fields.type));
    const rows = fields.type === 'register' ? listOf<Fields>(fields, 'entries') : [];
    return [file, ...rows.map((row) => ({ ...said(row, path, String(fields.of)), register: file.id }))];
  });
  return all;
}

export function saidOf(type: string): readonly Said[] {
  return allSaid().filter((one) => one.type === type);
}

function said(fields: Fields, path: string, type: string): Said {
  return { id: textOf(fields, 'id') ?? '', type, status: textOf(fields, 'status') ?? '', path, fields };
}

/** The clauses of the standard, in its order. */
export const CLAUSES: readonly string[] =
  '4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3 10.1 10.2'.split(
    ' ',
  );

/** How many controls each theme has: A.5, A.6, A.7, A.8. */
const THEMES: readonly (readonly [theme: number, controls: number])[] = [
  [5, 37],
  [6, 8],
  [7, 14],
  [8, 34],
];

export const CONTROLS: readonly string[] = THEMES.flatMap(([theme, count]) =>
  Array.from({ length: count }, (_, index) => `A.${theme}.${index + 1}`),
);

/** The clauses and controls that fields name; `A.5.1-A.5.18` and `4.1-10.2` as all that lie between. */
export function namedBy(fields: Fields): readonly string[] {
  return [...spread(listOf(fields, 'clauses'), CLAUSES), ...spread(listOf(fields, 'controls'), CONTROLS)];
}

function spread(names: readonly string[], order: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [from = '', to] = name.split('-');
    return to === undefined ? [from] : order.slice(order.indexOf(from), order.indexOf(to) + 1);
  });
}
