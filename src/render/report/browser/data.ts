import { BODIES_IN_BLOCK, DETAILS_IN_BLOCK } from '../embedded.ts';
import { type Packed, unpack } from '../packed.ts';
import type { DocumentDetail } from '../parts/record-page.ts';
import type { DocumentItem, DutyItem, FindingItem, OwnerItem } from '../rows.ts';

/** The data that the report carries, read where it is needed first. */
export interface ReportData {
  readonly findings: () => readonly FindingItem[];
  readonly duties: () => readonly DutyItem[];
  readonly documents: () => readonly DocumentItem[];
  readonly owners: () => readonly OwnerItem[];
  /** By the place of the document in its list. */
  readonly detailAt: (index: number) => DocumentDetail | undefined;
  /** Safe HTML, made when the report was; `undefined` where the report has none. */
  readonly bodyAt: (index: number) => string | undefined;
}

export function reportData(): ReportData {
  return {
    findings: once(() => rowsIn<FindingItem>('data-findings')),
    duties: once(() => rowsIn<DutyItem>('data-duties')),
    documents: once(() => rowsIn<DocumentItem>('data-documents')),
    owners: once(() => rowsIn<OwnerItem>('data-owners')),
    detailAt: (index) => inBlock<DocumentDetail>('details', index, DETAILS_IN_BLOCK),
    bodyAt: (index) => inBlock<string | null>('bodies', index, BODIES_IN_BLOCK) ?? undefined,
  };
}

function once<T>(read: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: read() };
    return found.value;
  };
}

function rowsIn<T>(id: string): readonly T[] {
  return unpack<T>(jsonIn(id) as Packed);
}

function inBlock<T>(name: string, index: number, size: number): T | undefined {
  const block = jsonIn(`${name}-${Math.floor(index / size)}`) as readonly T[];
  return block[index % size];
}

/** What this very report was written with: its own renderer made it. */
function jsonIn(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
