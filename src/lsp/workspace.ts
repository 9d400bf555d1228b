import { logText } from '../render/escape.ts';
import { type Checking, checkingOf, type Flags, type FolderPorts, type OpenText, type Outcome } from './checking.ts';
import { type Folder, folderAt } from './folder.ts';
import { foldersToCheck, innermost, isConfiguration } from './folders.ts';
import { type Published, publishing } from './publishing.ts';

/** What a workspace needs from outside. */
export interface WorkspacePorts {
  readonly open: (root: string) => FolderPorts;
  /** Sends the diagnostics of a file. */
  readonly publish: (uri: string, published: Published) => void;
  /** Hears what could not be looked at, whenever that is something else than before. */
  readonly note: (message: string) => void;
  /** Hears of a failure that is nobody's mistake in the folder. */
  readonly failed: (error: unknown) => void;
}

/** A folder that is checked. */
export interface CheckedFolder {
  readonly folder: Folder;
  readonly checking: Checking;
  /** The editor's name of a file of it: the one under which it is open, if it is. */
  readonly uriOf: (path: string) => string;
}

/** Everything that is open in an editor: its folders, those of them that are checked, and its texts. */
export interface Workspace {
  /** The folders of the editor; resolves when it is known which are checked. */
  readonly setFolders: (uris: readonly string[]) => Promise<void>;
  readonly write: (uri: string, text: OpenText | undefined) => void;
  /** Files on disk are others. */
  readonly changed: (uris: readonly string[]) => void;
  /** The folder that a file belongs to, and its path there; waits until the folders are known. */
  readonly find: (uri: string) => Promise<{ readonly of: CheckedFolder; readonly path: string } | undefined>;
  readonly stop: () => void;
}

interface Session extends CheckedFolder {
  isStarted: boolean;
}

/** A workspace without folders. A folder inside another one is checked once one of its files is open. */
export function workspaceOf(ports: WorkspacePorts, flags: Flags): Workspace {
  const texts = new Map<string, OpenText>();
  let tops: readonly Folder[] = [];
  let sessions: ReadonlyMap<string, Session> = new Map();
  let arranged: Promise<void> = Promise.resolve();

  const sessionOf = (folder: Folder): Session => {
    let noted = '';
    const tell = (outcome: Outcome): void => {
      for (const published of toSend(outcome)) {
        const uri = uriOf(published.path);
        // What lies in a folder with a configuration of its own is judged there.
        if (innermost([...sessions.values()], uri)?.of.folder.uri === folder.uri) ports.publish(uri, published);
      }
      const note = noteOf(outcome);
      if (note !== undefined && note !== noted) {
        noted = note;
        if (note !== '') ports.note(note);
      }
      if ('error' in outcome.result) ports.failed(outcome.result.error);
    };
    const checking = checkingOf(ports.open(folder.root), flags, tell);
    const uriOf = (path: string): string =>
      (checking.textOf(path) && [...texts.keys()].find((uri) => folder.pathOf(uri) === path)) ?? folder.uriOf(path);
    const toSend = publishing(uriOf);
    return { folder, uriOf, checking, isStarted: false };
  };
  const start = (session: Session): void => {
    if (session.isStarted) return;
    session.isStarted = true;
    for (const [uri, text] of texts) writeTo(session, uri, text);
    session.checking.touch();
  };
  const orFailed = async (act: () => unknown): Promise<void> => {
    try {
      await act();
    } catch (error) {
      ports.failed(error);
    }
  };
  const arrange = async (): Promise<void> => {
    const found: Folder[] = [];
    for (const top of tops) {
      const open = [...texts.keys()].flatMap((uri) => top.pathOf(uri) ?? []);
      // A folder that is gone has nothing to check, and the others go on.
      await orFailed(async () => found.push(...(await foldersToCheck(top, ports.open(top.root).files, open))));
    }
    const before = sessions;
    const now = new Map<string, Session>();
    for (const folder of found) {
      await orFailed(() => now.set(folder.uri, before.get(folder.uri) ?? sessionOf(folder)));
    }
    sessions = now;
    for (const [uri, session] of before) if (!now.has(uri)) close(session, ports);
    const isInside = (session: Session): boolean =>
      [...sessions.values()].some((other) => other.folder.pathOf(session.folder.uri) !== undefined);
    for (const session of sessions.values()) if (!isInside(session)) start(session);
    for (const uri of texts.keys()) {
      const session = innermost([...sessions.values()], uri)?.of;
      if (session) start(session);
    }
  };
  const rearrange = (): Promise<void> => {
    arranged = arranged.then(() => orFailed(arrange));
    return arranged;
  };
  return {
    setFolders: (uris) => {
      tops = uris.flatMap((uri) => folderAt(uri) ?? []);
      return rearrange();
    },
    write: (uri, text) => {
      const isNew = texts.has(uri) !== (text !== undefined);
      if (text) texts.set(uri, text);
      else texts.delete(uri);
      for (const session of sessions.values()) if (session.isStarted) writeTo(session, uri, text);
      if (isNew && isNamedConfiguration(uri, tops)) void rearrange();
      else if (isNew) {
        const session = innermost([...sessions.values()], uri)?.of;
        if (session) start(session);
      }
    },
    changed: (uris) => {
      for (const { folder, checking, isStarted } of sessions.values()) {
        if (isStarted && uris.some((uri) => folder.pathOf(uri) !== undefined)) checking.touch();
      }
      if (uris.some((uri) => isNamedConfiguration(uri, tops))) void rearrange();
    },
    find: async (uri) => {
      await arranged;
      return innermost([...sessions.values()], uri);
    },
    stop: () => {
      for (const { checking } of sessions.values()) checking.stop();
    },
  };
}

/** What a check could not look at: an editor that is silent about it reads as all clear. */
function noteOf({ result }: Outcome): string | undefined {
  if ('error' in result) return undefined;
  const { notChecked } = result.snapshot.report;
  return notChecked.map(({ what, why }) => `Not checked: ${logText(what)} (${logText(why)})`).join('\n');
}

function writeTo({ folder, checking }: Session, uri: string, text: OpenText | undefined): void {
  const path = folder.pathOf(uri);
  if (path !== undefined) checking.write(path, text);
}

/** Takes back what was sent of a folder that is checked no more. */
function close({ checking, uriOf }: Session, { publish }: WorkspacePorts): void {
  checking.stop();
  const snapshot = checking.last();
  for (const path of new Set(snapshot?.report.findings.map((finding) => finding.path))) {
    publish(uriOf(path), { path, diagnostics: [], version: undefined });
  }
}

function isNamedConfiguration(uri: string, tops: readonly Folder[]): boolean {
  return tops.some((top) => {
    const path = top.pathOf(uri);
    return path !== undefined && isConfiguration(path);
  });
}
