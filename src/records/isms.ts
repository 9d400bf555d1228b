import type { Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { findField } from '../documents/field-mapping.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { Document } from '../model/document.ts';
import { given } from '../model/fact.ts';
import type { ClosedTask } from './closed-task.ts';
import type { RecordType } from './define-record.ts';
import type { Entry } from './entry.ts';
import { isFounded, isOwedBeforeFounding } from './founding.ts';
import type { GitHubEvidence } from './github-evidence.ts';
import type { History } from './history.ts';
import { groupById, groupByType, type Inventory } from './inventory.ts';
import { buildLinks, type Links } from './links.ts';
import type { Obligation } from './obligation.ts';
import { buildPeople, type People } from './people.ts';
import { type Reading, readEntries } from './read-entry.ts';
import { recordOf } from './record-of.ts';
import { reviewObligation } from './review.ts';
import { UNREAD_ISSUES, type Unread, unreadRecords } from './unread.ts';

/** A glob or path that the run was told to look at, and what it found there. */
export interface Scope {
  readonly pattern: string;
  /** Where the pattern was given, for the finding that it matched nothing. */
  readonly from: { readonly path: string; readonly line: number; readonly column: number };
  readonly documents: number;
  readonly governed: number;
}

/** The whole management system as read from its files on one day. What rules look at, and all they look at. */
export interface Isms extends Inventory {
  /** `false` while all its documents are drafts: then nothing is owed but the handling of what happened. */
  readonly founded: boolean;
  readonly documents: readonly Document[];
  readonly obligations: readonly Obligation[];
  /** The review of each document and register entry in force. */
  readonly reviews: ReadonlyMap<Entry, Obligation>;
  readonly people: People;
  /** Which entry refers to which, followed both ways. */
  readonly links: Links;
  /**
   * When documents are governed by type: entries with a `type` that no record type has, documents that have an id and an
   * owner and no type, and rows for which neither they nor their register say one.
   */
  readonly strangers: readonly Entry[];
  /** Records that are there and cannot be judged. */
  readonly unread: readonly Unread[];
  /** Whether each scheduled task has an issue of its own. */
  readonly tasksInIssues: boolean;
  readonly scopes: readonly Scope[];
  readonly knownTypes: ReadonlyMap<string, RecordType>;
  /** Type (or `any`) to the review interval that the configuration gives. */
  readonly configuredIntervals: ReadonlyMap<string, Interval>;
  /** Whether every governed document must have a type that Holdfast knows. */
  readonly typed: boolean;
  /** Whether the run sees all of it: a run on files that somebody named does not, and cannot say what is missing. */
  readonly whole: boolean;
  /** Whether a path of the repository exists; `undefined` when that was not looked up. */
  readonly exists: (path: string) => boolean | undefined;
  /** What git knows of the documents; `undefined` when there is no history to be had. Rules that need it say so. */
  readonly history: History | undefined;
  /** What GitHub tells about reviews and protection; `undefined` when it was not asked. Rules that need it say so. */
  readonly github: GitHubEvidence | undefined;
  /** The frameworks beside ISO/IEC 27001 that targets in force name; `undefined` when they were not loaded. */
  readonly frameworks: ReadonlyMap<string, Framework> | undefined;
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
  /** The entries of a document, for a caller that has read it before; left out, they are read. */
  readonly entriesOf?: ((document: Document) => readonly Entry[]) | undefined;
  readonly scopesOf: (governed: ReadonlySet<string>) => readonly Scope[];
  readonly exists: (path: string) => boolean | undefined;
  readonly whole?: boolean;
  readonly history?: History | undefined;
  readonly github?: GitHubEvidence | undefined;
  readonly frameworks?: ReadonlyMap<string, Framework> | undefined;
  /** Whether scheduled tasks are kept in issues, and those that were carried out there; `unread` when nobody could look. */
  readonly taskIssues?: readonly ClosedTask[] | 'unread' | undefined;
}

export function buildIsms(parts: IsmsParts): Isms {
  const { today, documents, governance, exists } = parts;
  const readable = documents.filter(
    (document) =>
      document.frontMatter !== undefined ||
      (document.problems.length === 0 &&
        (governance.required(document.path) || governance.registers.has(document.path))),
  );
  const known = readable.flatMap(parts.entriesOf ?? ((document) => readEntries(document, governance)));
  const entries = known.filter((entry) => isGoverned(entry, governance));
  const typed = governance.governs === 'typed';
  const byId = groupById(known);
  const strangers = typed ? known.filter((entry) => isStranger(entry, byId)) : [];
  const { taskIssues } = parts;
  const closedTasks = taskIssues === undefined || taskIssues === 'unread' ? [] : taskIssues;
  const inventory: Inventory = { today, entries, byId, byType: groupByType(entries), closedTasks };
  const founded = isFounded(entries);
  const bound = founded ? entries : entries.filter(isOwedBeforeFounding);
  const obligations = bound.flatMap((entry) => obligationsOf(entry, governance, inventory));
  return {
    ...inventory,
    founded,
    documents,
    obligations,
    reviews: new Map(obligations.filter(({ kind }) => kind === 'review').map((duty) => [duty.entry, duty])),
    people: buildPeople(inventory),
    links: buildLinks(inventory),
    strangers,
    unread: [
      ...unreadRecords(documents, strangers, governance.types),
      ...(taskIssues === 'unread' ? [UNREAD_ISSUES] : []),
    ],
    tasksInIssues: taskIssues !== undefined,
    scopes: parts.scopesOf(new Set(entries.map((entry) => entry.path))),
    knownTypes: governance.types,
    configuredIntervals: governance.defaultIntervals,
    typed,
    whole: parts.whole ?? true,
    exists,
    history: parts.history,
    github: parts.github,
    frameworks: parts.frameworks,
  };
}

function isGoverned(entry: Entry, governance: Governance): boolean {
  if (governance.required(entry.path) || (entry.type !== undefined && ALWAYS_GOVERNED.has(entry.type))) return true;
  if (governance.governs === 'typed') return entry.definition !== undefined;
  return [entry.owner, entry.reviewedOn, entry.nextReview, entry.reviewInterval].some(
    (fact) => fact.state !== 'absent',
  );
}

/**
 * Without a type nothing looks at it. One with an id and an owner is no mere page of notes; neither is a row of a register,
 * unless the register is a list of documents that are kept elsewhere, or of something without ids.
 */
function isStranger(entry: Entry, byId: Inventory['byId']): boolean {
  const { type, definition, register, owner } = entry;
  if (type !== undefined && !isUnsaidRegister(entry)) return definition === undefined;
  const id = given(entry.id);
  if (id === undefined) return false;
  return register === undefined ? owner.state !== 'absent' : byId.get(id)?.[0] === entry;
}

/** A document with `entries:` that says neither what it is nor what they are: it may be a statement of applicability. */
function isUnsaidRegister({ definition, root, mapping }: Entry): boolean {
  const says = (name: string): boolean => root !== undefined && findField(root, name, mapping) !== undefined;
  return definition?.type === 'register' && !says('type') && !says('of');
}

function obligationsOf(entry: Entry, governance: Governance, among: Inventory): readonly Obligation[] {
  if (entry.lifecycle !== 'in-force') return [];
  const review = reviewObligation(entry);
  const type = governance.types.get(entry.type ?? '');
  const own = type?.obligations(recordOf(entry, type), among) ?? [];
  return review ? [review, ...own] : own;
}
