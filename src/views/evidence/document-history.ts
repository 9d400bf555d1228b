import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Content, contentOf, differences } from '../../records/content.ts';
import type { Entry } from '../../records/entry.ts';
import type { GitHubEvidence } from '../../records/github-evidence.ts';
import type { Commit, History, Version } from '../../records/history.ts';
import { fieldWords } from './node-words.ts';
import { isWithin, type Period } from './period.ts';

/** One state of a document: who wrote it when, and who approved it as far as anybody tells. */
export interface DocumentChange {
  readonly commit: string;
  /** The day on which it came into force: that of the merge, if it came with one. */
  readonly on: PlainDate;
  readonly author: string;
  readonly email: string;
  readonly subject: string;
  readonly pullRequest: number | undefined;
  /** `added`, else what differs from the state before: `the body`, `owner`; of a register the rows that changed. */
  readonly what: readonly string[];
  readonly isEditorial: boolean;
  /** What the document said of its own version and approval in that state. */
  readonly version: string | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  /** Trailers of the message that name people: `Reviewed-by: …`. */
  readonly trailers: readonly string[];
  /** Accounts that approved the pull request on GitHub; `undefined`: GitHub was not asked. */
  readonly gitHubApprovals: readonly string[] | undefined;
  /** Whether GitHub could verify the signature; `undefined`: unsigned, or GitHub was not asked. */
  readonly verified: boolean | undefined;
}

export interface DocumentHistory {
  readonly path: string;
  /** Within the period, newest first. */
  readonly changes: readonly DocumentChange[];
  /** The last change before the period: the state with which it began. */
  readonly before: DocumentChange | undefined;
}

export function documentHistory(
  path: string,
  { history, github }: { readonly history: History | undefined; readonly github: GitHubEvidence | undefined },
  period: Period,
): DocumentHistory {
  const versions = history?.versionsOf(path) ?? [];
  const upToEnd = versions.findIndex(({ arrived }) => arrived.on <= period.to);
  const known = upToEnd === -1 ? [] : versions.slice(upToEnd);
  const inside = known.filter(({ arrived }) => isWithin(period, arrived.on)).length;
  const change = (version: Version, index: number): DocumentChange => changeOf(version, known[index + 1], github);
  const before = known[inside];
  return { path, changes: known.slice(0, inside).map(change), before: before && change(before, inside) };
}

function changeOf(version: Version, before: Version | undefined, github: GitHubEvidence | undefined): DocumentChange {
  const { commit, arrived, entries } = version;
  const [main] = entries;
  const arrival = github?.arrivals.get(arrived.id);
  return {
    commit: commit.id,
    on: arrived.on,
    author: commit.author.name,
    email: commit.author.email,
    subject: commit.subject,
    pullRequest: arrival?.pullRequest ?? pullRequestOf(arrived) ?? pullRequestOf(commit),
    what: before ? whatChanged(before, version) : ['added'],
    isEditorial: version.isEditorial,
    version: main && fieldWords(main, 'version'),
    approvedBy: main && fieldWords(main, 'approved_by'),
    approvedOn: main && fieldWords(main, 'approved_on'),
    trailers: trailersOf(commit, arrived),
    gitHubApprovals: arrival?.approvedBy,
    verified: arrival?.verified,
  };
}

/** What a commit that GitHub made says of its pull request: `Merge pull request #7 from …`, `Change it (#7)`. */
export function pullRequestOf({ subject }: Pick<Commit, 'subject'>): number | undefined {
  const found = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
  return found ? Number(found[1]) : undefined;
}

function trailersOf(commit: Commit, arrived: Commit): readonly string[] {
  const both = commit === arrived ? [commit] : [commit, arrived];
  const named = both
    .flatMap(({ trailers }) => trailers)
    .filter(({ key }) => key.endsWith('-by') || key === 'isms-change');
  return [...new Set(named.map(({ key, value }) => `${key}: ${value}`))];
}

/** The fields that differ; of a register, each row under its name. */
export function whatChanged(before: Version, after: Version): readonly string[] {
  const changes = entryChanges(before, after);
  return changes.length > 0
    ? changes.map(({ name, what }) => (name === undefined ? what.join(', ') : `${name}: ${what.join(', ')}`))
    : ['nothing that a reader sees'];
}

export interface EntryChange {
  readonly entry: Entry;
  /** `undefined` for the document itself. */
  readonly name: string | undefined;
  /** `added`, `removed`, or what differs. */
  readonly what: readonly string[];
}

/** What became of each entry of a document between two states. */
export function entryChanges(before: Version | undefined, after: Version): readonly EntryChange[] {
  const old = new Map((before?.entries ?? []).map((entry) => [identityOf(entry), entry]));
  const now = new Map(after.entries.map((entry) => [identityOf(entry), entry]));
  const changed = [...now].flatMap(([identity, entry]): readonly EntryChange[] => {
    const name = entry.register && entry.name;
    const was = old.get(identity);
    if (!was) return [{ entry, name, what: ['added'] }];
    const what = differences(content(was), content(entry));
    return what.length > 0 ? [{ entry, name, what: what.map((one) => one.replaceAll('`', '')) }] : [];
  });
  const removed = [...old].filter(([identity]) => !now.has(identity));
  return [
    ...changed,
    ...removed.map(([, entry]) => ({ entry, name: entry.register && entry.name, what: ['removed'] })),
  ];
}

/** The document itself is the same whatever its id: a row is what its id or name says. */
function identityOf(entry: Entry): string {
  return entry.register ? entry.name : '';
}

/** The rows of a register are compared one by one. */
function content(entry: Entry): Content {
  let known = contents.get(entry);
  if (!known) {
    known = contentOf(entry, entry.definition?.type === 'register' ? ['entries'] : []);
    contents.set(entry, known);
  }
  return known;
}

const contents = new WeakMap<Entry, Content>();
