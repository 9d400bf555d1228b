/** A piece of a line: words, a link to a file of the pack (by its path there) or to a heading of the page, or something to be shown as it is. */
export type Inline =
  | string
  | { readonly text: string; readonly href: string }
  | { readonly text: string; readonly anchor: string }
  | { readonly code: string };

export type Cell = Inline | readonly Inline[];

export interface PageColumn {
  readonly title: string;
  readonly align?: 'right' | undefined;
}

/** What a page is made of. Every text in it may be hostile: the renderers escape it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly id?: string | undefined }
  | { readonly kind: 'text'; readonly parts: readonly Inline[]; readonly tone?: 'warn' | undefined }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]; readonly tone?: 'warn' | undefined }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly PageColumn[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A table whose first column heads its rows. */
  | { readonly kind: 'facts'; readonly caption: string; readonly rows: readonly (readonly [string, Cell])[] }
  /** HTML that was made safe before, and the same in Markdown, where the page is written in both. */
  | { readonly kind: 'body'; readonly html: string };

/** A page of the pack, before it is written as HTML or as Markdown. */
export interface Page {
  readonly title: string;
  /** The path of the page in the pack, without its ending: links are relative to it. */
  readonly at: string;
  readonly blocks: readonly Block[];
}

/** A path of the pack as seen from another file of it. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

export function inlines(cell: Cell): readonly Inline[] {
  return Array.isArray(cell) ? cell : [cell as Inline];
}
