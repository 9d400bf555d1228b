import type { PlainDate } from '../calendar/plain-date.ts';
import type { Document } from '../model/document.ts';
import { given } from '../model/fact.ts';
import type { RecordType } from './define-record.ts';
import type { Entry } from './entry.ts';
import type { Obligation } from './obligation.ts';
import { type Reading, readEntry } from './read-entry.ts';
import { reviewObligation } from './review.ts';

/** A glob or path that the run was told to look at, and what it found there. */
export interface Scope {
  readonly pattern: string;
  /** Where the pattern was given, for the finding that it matched nothing. */
  readonly from: { readonly path: string; readonly line: number; readonly column: number };
  readonly documents: number;
  readonly governed: number;
}

/** The whole management system as read from its files on one day. What rules look at, and all they look at. */
export interface Isms {
  readonly today: PlainDate;
  readonly documents: readonly Document[];
  /** Governed documents, by path. */
  readonly entries: readonly Entry[];
  /** Every document with an id, governed or not, so that a reference to it resolves. */
  readonly byId: ReadonlyMap<string, readonly Entry[]>;
  readonly obligations: readonly Obligation[];
  /** The review of each document in force. */
  readonly reviews: ReadonlyMap<Entry, Obligation>;
  /** Documents with a `type` that no record type has, when documents are governed by type. */
  readonly strangers: readonly Entry[];
  readonly scopes: readonly Scope[];
  readonly knownTypes: ReadonlyMap<string, RecordType>;
  /** Whether every governed document must have a type that Holdfast knows. */
  readonly typed: boolean;
  /** Whether a path of the repository exists; `undefined` when that was not looked up. */
  readonly exists: (path: string) => boolean | undefined;
}

export interface Governance extends Reading {
  readonly types: ReadonlyMap<string, RecordType>;
  /** `carries`: a document with an owner, a review date or an interval, or a tracked record; `typed`: one with a known `type`. */
  readonly governs: 'carries' | 'typed';
  /** Documents that are governed whatever they carry. */
  readonly required: (path: string) => boolean;
}

/** Types that are governed under every preset: a corrective action without an owner must not vanish for having none. */
const ALWAYS_GOVERNED = new Set(['nonconformity', 'corrective-action']);

export interface IsmsParts {
  readonly today: PlainDate;
  readonly documents: readonly Document[];
  readonly governance: Governance;
  readonly scopesOf: (governed: ReadonlySet<string>) => readonly Scope[];
  readonly exists: (path: string) => boolean | undefined;
}

export function buildIsms(parts: IsmsParts): Isms {
  const { today, documents, governance, exists } = parts;
  const readable = documents.filter(
    (document) =>
      document.frontMatter !== undefined || (document.problems.length === 0 && governance.required(document.path)),
  );
  const known = readable.map((document) => readEntry(document, governance));
  const entries = known.filter((entry) => isGoverned(entry, governance));
  const typed = governance.governs === 'typed';
  const obligations = entries.flatMap((entry) => obligationsOf(entry, governance));
  return {
    today,
    documents,
    entries,
    byId: groupById(known),
    obligations,
    reviews: new Map(obligations.filter(({ kind }) => kind === 'review').map((duty) => [duty.entry, duty])),
    strangers: typed ? known.filter((entry) => entry.type !== undefined && !entry.definition) : [],
    scopes: parts.scopesOf(new Set(entries.map((entry) => entry.path))),
    knownTypes: governance.types,
    typed,
    exists,
  };
}

function isGoverned(entry: Entry, governance: Governance): boolean {
  if (governance.required(entry.path) || (entry.type !== undefined && ALWAYS_GOVERNED.has(entry.type))) return true;
  if (governance.governs === 'typed') return entry.definition !== undefined;
  return [entry.owner, entry.reviewedOn, entry.nextReview, entry.reviewInterval].some(
    (fact) => fact.state !== 'absent',
  );
}

function obligationsOf(entry: Entry, governance: Governance): readonly Obligation[] {
  if (entry.lifecycle !== 'in-force') return [];
  const review = reviewObligation(entry);
  const own = governance.types.get(entry.type ?? '')?.obligations(entry) ?? [];
  return review ? [review, ...own] : own;
}

function groupById(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = given(entry.id);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return groups;
}
