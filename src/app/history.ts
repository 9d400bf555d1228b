import type { Document } from '../model/document.ts';
import type { GitHistory } from '../ports/git.ts';
import type { Entry } from '../records/entry.ts';
import type { Commit, History, Removal, Version } from '../records/history.ts';
import { type Reading, readEntries } from '../records/read-entry.ts';
import { type CommitReading, lineTo, type Step } from './line.ts';
import { livesOf, type Sight } from './lives.ts';

/** Most content that is read of earlier versions: ten times what 135 documents with 30 versions each come to. */
const READ_MAX_BYTES = 128 * 1024 * 1024;

/** Most versions that are read. */
const READ_MAX_VERSIONS = 20_000;

/** What the rules want to see of the past. */
export interface Asked {
  readonly paths: readonly string[];
  readonly removals: boolean;
}

/** The history as it is seen from one commit. */
export interface SeenHistory {
  readonly history: History;
  /** Documents of which not every version could be read. */
  readonly cut: readonly string[];
}

/** Reads the history of one clone, from its head or from any commit before. What was read once is kept. */
export interface HistoryReader {
  readonly head: string | undefined;
  /** `undefined` when the commit is not in the history. */
  readonly seenFrom: (commit: string, asked: Asked) => Promise<SeenHistory | undefined>;
}

export interface HistoryReading extends CommitReading {
  readonly reading: Reading;
  /** Whether a path of any tree would be looked at, were it there. */
  readonly selects: (path: string) => boolean;
}

/** The history of a repository in which nothing was committed. */
export const NO_COMMITS: History = { commits: [], versionsOf: () => [], removals: [] };

/** Contents are read up front, because rules do not wait; they become documents when a rule looks at them. */
export function historyReader(source: GitHistory, options: HistoryReading): HistoryReader {
  const contents = new Map<string, Uint8Array>();
  const documents = new Map<string, Document>();
  const entries = new Map<Document, readonly Entry[]>();
  const known = new Set(source.commits.map(({ id }) => id));

  const load = async (sights: readonly Sight[]): Promise<void> => {
    const wanted = sights.map(({ blob }) => blob).filter((blob) => !contents.has(blob));
    const read = [...contents.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    const some = [...new Set(wanted)].slice(0, Math.max(0, READ_MAX_VERSIONS - contents.size));
    const loaded = await source.read(some, READ_MAX_BYTES - read);
    for (const [blob, bytes] of loaded) contents.set(blob, bytes);
  };
  const documentOf = ({ path, blob }: Sight): Document => {
    const key = `${blob} ${path}`;
    let document = documents.get(key);
    if (!document) {
      document = options.reading.parse(path, contents.get(blob) as Uint8Array);
      documents.set(key, document);
    }
    return document;
  };
  const entriesOf = (document: Document): readonly Entry[] => {
    let read = entries.get(document);
    if (!read) {
      read = readEntries(document, options.reading);
      entries.set(document, read);
    }
    return read;
  };
  /** Up to the first one whose content could not be read: what is older would stand next to the wrong one. */
  const versionsOf = (sights: readonly Sight[]): readonly Version[] => {
    const end = sights.findIndex(({ blob }) => !contents.has(blob));
    return (end === -1 ? sights : sights.slice(0, end)).map((sight) => versionOf(sight, documentOf, entriesOf));
  };

  return {
    head: source.head,
    seenFrom: async (commit, asked) => {
      if (!known.has(commit)) return undefined;
      const line = lineTo(commit, source, options);
      const lives = livesOf(line, asked.paths, asked.removals ? options.selects : undefined);
      await load([
        ...newestOfEachFirst([...lives.of.values()]),
        ...lives.lost.flatMap(({ sights }) => sights.slice(0, 1)),
      ]);
      const versions = new Map([...lives.of].map(([path, sights]) => [path, versionsOf(sights)]));
      const removals = lives.lost.flatMap(({ step, sights }): readonly Removal[] => {
        const [last] = versionsOf(sights.slice(0, 1));
        return last ? [{ commit: writerOf(step, last.path), last }] : [];
      });
      const history: History = {
        commits: line.map((step) => step.commit),
        versionsOf: (path) => versions.get(path) ?? [],
        removals,
      };
      const cut = [...lives.of].filter(([path, sights]) => versions.get(path)?.length !== sights.length);
      const unread = lives.lost.filter(({ sights: [last] }) => last && !contents.has(last.blob));
      return {
        history,
        cut: [...cut.map(([path]) => path), ...unread.flatMap(({ sights: [last] }) => last?.path ?? [])],
      };
    },
  };
}

/** Where there is room for some versions only, every document gets its newest ones. */
function newestOfEachFirst(lives: readonly (readonly Sight[])[]): readonly Sight[] {
  const longest = lives.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, rank) => lives.flatMap((sights) => sights[rank] ?? [])).flat();
}

function versionOf(
  sight: Sight,
  documentOf: (sight: Sight) => Document,
  entriesOf: (document: Document) => readonly Entry[],
): Version {
  const { step, path } = sight;
  const touching = touchesOf(step, path);
  return {
    commit: touching[0] ?? step.commit,
    arrived: step.commit,
    isEditorial: step.commit.isEditorial || (touching.length > 0 && touching.every(({ isEditorial }) => isEditorial)),
    path,
    get document() {
      return documentOf(sight);
    },
    get entries() {
      return entriesOf(documentOf(sight));
    },
  };
}

/** Of what came in with a merge, the commits that touched the path; none for a commit, and for what the merge itself did. */
function touchesOf({ commit }: Step, path: string): readonly Commit[] {
  return commit.merged.filter(({ paths }) => paths.includes(path));
}

function writerOf(step: Step, path: string): Commit {
  return touchesOf(step, path)[0] ?? step.commit;
}

/** Commits to look past, one id on a line, as git's own `blame.ignoreRevsFile` has them; an id may be cut to 7 digits. */
export function parseIgnoredRevs(text: string): (id: string) => boolean {
  const ids = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((line) => /^[0-9a-f]{7,64}$/.test(line));
  return (id) => ids.some((start) => id.startsWith(start));
}
