import type { Interval } from '../../calendar/interval.ts';
import type { FieldNode } from '../../model/document.ts';
import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { Obligation } from '../../records/obligation.ts';
import { whyRestricted } from '../evidence/restriction.ts';
import { type ExplainedEntry, explainEntry } from '../explain.ts';

/** A field of the front matter as it is written; a list is its parts, joined by commas, anything deeper is counted. */
export interface DocumentFact {
  readonly key: string;
  readonly value: string;
}

/** An entry that refers to a document. */
export interface Referrer {
  readonly name: string;
  readonly path: string;
}

/** Everything that the report knows of one document, its findings and its body aside: these stand elsewhere. */
export interface DocumentPage {
  readonly path: string;
  /** The id, else the title, else the path. */
  readonly name: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly lifecycle: ExplainedEntry['lifecycle'];
  readonly owner: string | undefined;
  /** The next day on which something is owed. */
  readonly due: string | undefined;
  readonly facts: readonly DocumentFact[];
  /** The document itself, and each row of a register. */
  readonly entries: readonly ExplainedEntry[];
  readonly referredToBy: readonly Referrer[];
  /** Why its front matter and its body are kept back, in words; `undefined` when they are not. */
  readonly restricted: string | undefined;
}

/** The governed documents by path, with their duties, how each day came about, and who refers to them. */
export function documentPages(isms: Isms, soon: Interval, includeRestricted = false): readonly DocumentPage[] {
  const byPath = new Map<string, Entry[]>();
  for (const entry of isms.entries) byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry]);
  const duties = new Map<Entry, Obligation[]>();
  for (const duty of isms.obligations) duties.set(duty.entry, [...(duties.get(duty.entry) ?? []), duty]);
  return [...byPath]
    .map(([path, entries]) => {
      const page = documentPage(path, entries, isms, (entry) => duties.get(entry) ?? [], soon);
      return includeRestricted ? page : withheld(page, entries);
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of a document that only a few may see, or with a row of that kind, the page shows no more than the lists do. */
function withheld(page: DocumentPage, entries: readonly Entry[]): DocumentPage {
  const [why] = entries.flatMap((entry) => whyRestricted(entry) ?? []);
  return why === undefined ? page : { ...page, restricted: why, facts: [] };
}

function documentPage(
  path: string,
  entries: readonly Entry[],
  isms: Isms,
  dutiesOf: (entry: Entry) => readonly Obligation[],
  soon: Interval,
): DocumentPage {
  // A register stands for its rows.
  const whole = entries[0]?.register ?? entries[0];
  const explained = entries.map((entry) => explainEntry(entry, isms, soon, dutiesOf(entry)));
  const [first] = explained;
  const due = explained
    .flatMap((entry) => entry.duties.flatMap((duty) => duty.due ?? []))
    .sort()
    .at(0);
  return {
    path,
    name: (whole && (given(whole.id) ?? given(whole.title))) ?? path,
    title: whole && given(whole.title),
    type: whole?.type,
    status: whole && given(whole.status),
    lifecycle: whole?.lifecycle ?? 'in-force',
    owner: first?.owner,
    due,
    facts: factsOf(whole),
    entries: explained,
    referredToBy: referrers(entries, isms),
    restricted: undefined,
  };
}

function referrers(entries: readonly Entry[], isms: Isms): readonly Referrer[] {
  const found = new Map<string, Referrer>();
  for (const entry of entries) {
    const id = given(entry.id);
    if (id === undefined) continue;
    for (const { from } of isms.links.to(id)) {
      const name = given(from.id) ?? given(from.title) ?? from.path;
      if (from.path !== entry.path) found.set(`${name}\0${from.path}`, { name, path: from.path });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Fields that the page shows elsewhere. */
const SHOWN = new Set(['title', 'entries']);

function factsOf(entry: Entry | undefined): readonly DocumentFact[] {
  return (entry?.root?.entries ?? [])
    .filter(({ key }) => !SHOWN.has(key))
    .map(({ key, label, value }) => ({ key: label ?? key, value: wordsOf(value) }))
    .filter(({ value }) => value !== '');
}

function wordsOf(node: FieldNode): string {
  if (node.kind === 'scalar') return node.raw;
  if (node.kind === 'map') return `${node.entries.length} fields`;
  if (node.items.every(({ kind }) => kind === 'scalar')) return node.items.map(wordsOf).join(', ');
  return node.items.length === 1 ? '1 row' : `${node.items.length} rows`;
}
