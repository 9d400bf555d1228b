import type { Span } from '../model/position.ts';

/** The fields of a table as far as lines tell them: key to what stands behind its colon. */
export type Table = ReadonlyMap<string, string>;

/** One line of front matter, taken for itself. Columns count from 0. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly dashes: readonly number[];
  readonly key: (Span & { readonly name: string }) | undefined;
  /** Whether the line is an item of a list that has no key. */
  readonly isItem: boolean;
  /** Where the value starts: behind the colon, else behind the dash. */
  readonly valueStart: number;
}

/** The table and the list items around a line. */
export interface Frame {
  readonly keys: readonly string[];
  readonly table: Table;
  readonly row: Table | undefined;
}

/** What the lines of front matter say, and what is around the cursor in them. */
export interface Tables {
  readonly line: Line;
  readonly frame: Frame;
  readonly root: Table;
}

const LINE =
  /^(?<indent>[ \t]*)(?<dashes>(?:-(?:[ \t]+|$))*)(?:(?<key>"[^"]*"|'[^']*'|[\p{L}\p{N}_][^:#[\]{},"']*)(?=:(?:\s|$)))?/u;

interface Open {
  readonly column: number;
  readonly isItem: boolean;
  readonly keys: readonly string[];
  /** The table that begins below. */
  readonly inner: Map<string, string>;
  readonly row: Table | undefined;
}

/**
 * Reads front matter by its indentation alone, line by line: while somebody types it is no YAML most of the time. Blocks of
 * text and lists in brackets over several lines are not understood; then the frame is that of a key with such a name.
 */
export function tablesOf(text: string, matter: Span, cursor: number): Tables {
  const root = new Map<string, string>();
  let open: readonly Open[] = [{ column: -1, isItem: false, keys: [], inner: root, row: undefined }];
  let found: Pick<Tables, 'line' | 'frame'> | undefined;
  for (let start = matter.start; start <= matter.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = lineOf(text.slice(start, end).replace(/\r$/, ''), start);
    const isCursor = start <= cursor && cursor <= end;
    const isBlank = /^\s*(?:#|$)/.test(line.text);
    if (!isBlank || isCursor) {
      const next = opened(open, line, isBlank ? Math.max(0, cursor - start) : undefined);
      if (isCursor) found = { line, frame: next.frame };
      if (!isBlank) open = next.open;
    }
    start = end + 1;
  }
  const nowhere = { line: lineOf('', cursor), frame: { keys: [], table: root, row: undefined } };
  return { ...(found ?? nowhere), root };
}

function lineOf(text: string, start: number): Line {
  const { indent = '', dashes = '', key } = LINE.exec(text)?.groups ?? {};
  const columns = [...dashes.matchAll(/-/g)].map(({ index }) => indent.length + index);
  const behind = indent.length + dashes.length;
  if (key === undefined) {
    return { start, text, dashes: columns, key: undefined, isItem: columns.length > 0, valueStart: behind };
  }
  const name = /^["']/.test(key) ? key.slice(1, -1) : key.trimEnd();
  return {
    start,
    text,
    dashes: columns,
    key: { start: behind, end: behind + key.trimEnd().length, name },
    isItem: false,
    valueStart: behind + key.length + 1,
  };
}

/** The tables that are open behind a line, and what is around it. An empty line is where its cursor is. */
function opened(
  before: readonly Open[],
  line: Line,
  cursorColumn: number | undefined,
): { readonly open: readonly Open[]; readonly frame: Frame } {
  const open = [...before];
  const closeTo = (isInside: (one: Open) => boolean): Open => {
    while (open.length > 1 && !isInside(open.at(-1) as Open)) open.pop();
    return open.at(-1) as Open;
  };
  for (const column of line.dashes) {
    // A list may stand as far left as its key.
    const above = closeTo((one) => one.column < column || (one.column === column && !one.isItem));
    const inner = new Map<string, string>();
    open.push({ column, isItem: true, keys: above.keys, inner, row: above.row ?? inner });
  }
  const column = line.key?.start ?? cursorColumn ?? line.valueStart;
  if (line.isItem) {
    const { keys, inner, row } = open.at(-1) as Open;
    return { open, frame: { keys, table: inner, row } };
  }
  const above = closeTo((one) => one.column < column);
  const frame = { keys: above.keys, table: above.inner, row: above.row };
  if (!line.key) return { open, frame };
  const { name } = line.key;
  above.inner.set(name, line.text.slice(line.valueStart).trim());
  const keys = [...above.keys, name];
  open.push({ column, isItem: false, keys, inner: new Map(), row: above.row });
  return { open, frame: { ...frame, keys } };
}
