import type { PlainDate } from '../calendar/plain-date.ts';
import type { RuleSetting } from '../config/settings.ts';
import { SIDECAR, withSidecar } from '../documents/sidecar.ts';
import { gitBlobId } from '../engine/fingerprint.ts';
import { judge, lacksOf } from '../engine/judge.ts';
import { activeWaivers, applyWaivers } from '../engine/waivers.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Unavailable } from '../ports/git.ts';
import { buildIsms, type Governance, type Isms, type IsmsParts } from '../records/isms.ts';
import type { FoundDocuments } from './find-documents.ts';
import { loadFrameworks } from './load-frameworks.ts';
import { sidecarsOf } from './sidecars-of.ts';

export interface BaseFindings {
  /** The commit that was judged. */
  readonly commit: string;
  readonly findings: readonly Finding[];
  /** Whether a document's content differs from the base, or is new. */
  readonly touched: (path: string) => boolean;
  /** Whether the base may have had this finding too, and could not be judged for it. */
  readonly isBlindTo: (finding: Finding) => boolean;
}

interface BaseOptions {
  readonly today: PlainDate;
  readonly governance: Governance;
  readonly rules: readonly RuleSetting[];
  /** Whether a path is there now; `undefined` when nobody looked. */
  readonly existsNow: (path: string) => boolean | undefined;
  /** The base with the history that led to it, as far as there is one. */
  readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
  /** Tasks in issues belong to no commit: they are what they are today. */
  readonly taskIssues: IsmsParts['taskIssues'];
}

/**
 * Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
 * the change did. Only documents whose content differs are read from the base.
 */
export async function baseFindings(
  base: BaseTree,
  head: FoundDocuments,
  options: BaseOptions,
): Promise<BaseFindings | Unavailable> {
  const newPathOf = new Map([...base.renames].map(([now, before]) => [before, now]));
  const headDocuments = new Map(head.documents.map((document) => [document.path, document]));
  const wanted = [...base.blobs].filter(([path]) => head.selects(path));
  const changed = wanted.filter(([path, blob]) => !isBlob(head.bytesOf(path), blob));
  const contents = await base.read([...new Set(changed.map(([, blob]) => blob))]);
  const unread = changed.find(([, blob]) => !contents.has(blob));
  if (unread) {
    return {
      unavailable: `the base has ${unread[0]}, and its content is not in this clone`,
      fix: 'Check out without a filter, with `fetch-depth: 0`.',
    };
  }
  const changedPaths = new Set(changed.map(([path]) => path));
  const { parse, sidecars } = options.governance;
  const alone = wanted.flatMap(([path, blob]): readonly Document[] => {
    const known = headDocuments.get(path);
    // One that is the same here may have another file beside it.
    if (!changedPaths.has(path) && known && known.habit !== SIDECAR) return [known];
    const bytes = changedPaths.has(path) ? contents.get(blob) : head.bytesOf(path);
    return bytes ? [parse(path, bytes)] : [];
  });
  const documents = sidecars ? await withSidecars(alone, base, head) : alone;
  const files = buildIsms({
    today: options.today,
    documents: [...documents].sort((a, b) => (a.path < b.path ? -1 : 1)),
    governance: options.governance,
    scopesOf: (governed) => head.scopesOf(governed, documents),
    exists: existsIn(base, options.existsNow),
    taskIssues: options.taskIssues,
  });
  // With its own past: a finding about history that the base had already is none of the change's doing.
  const isms = await options.asOf(base.commit, { ...files, frameworks: await loadFrameworks(files) });
  const { findings, withheld, beforeFounding } = judge(isms, options.rules, {
    identityPath: (path) => newPathOf.get(path) ?? path,
    formerPaths: () => [],
  });
  const touched = (path: string): boolean => {
    const blob = base.blobs.get(path);
    const before = blob === undefined ? undefined : contents.get(blob);
    // Not among the contents means that nothing had to be read, because nothing differs.
    return blob === undefined || (before !== undefined && !isSameText(before, head.bytesOf(path)));
  };
  const notRun = new Set([
    ...[...lacksOf(isms, options.rules), ...withheld].flatMap(({ rules }) => rules),
    ...beforeFounding,
  ]);
  return {
    commit: base.commit,
    findings: applyWaivers(findings, activeWaivers(isms)).standing,
    touched,
    isBlindTo: ({ rule, path }) => notRun.has(rule) && !touched(path),
  };
}

/** Documents of the base with the YAML files that lay beside them there. */
async function withSidecars(
  documents: readonly Document[],
  base: BaseTree,
  head: FoundDocuments,
): Promise<readonly Document[]> {
  const beside = await sidecarsOf(documents, async (paths) => new Set(paths.filter((path) => base.blobs.has(path))));
  const blobs = [...beside.values()].map((path) => base.blobs.get(path) as string);
  const contents = await base.read(
    blobs.filter((blob, index) => !isBlob(head.bytesOf([...beside.values()][index] as string), blob)),
  );
  return documents.map((document) => {
    const path = beside.get(document.path);
    const bytes = path === undefined ? undefined : (contents.get(base.blobs.get(path) as string) ?? head.bytesOf(path));
    return path !== undefined && bytes ? withSidecar(document, path, bytes) : document;
  });
}

function isBlob(bytes: Uint8Array | undefined, blob: string): boolean {
  return bytes !== undefined && gitBlobId(bytes, blob) === blob;
}

/** A clone may keep other line ends than the repository (`core.autocrlf`): that is no change. */
function isSameText(a: Uint8Array, b: Uint8Array | undefined): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return b !== undefined && text(a) === text(b);
}

/** The tree ends at a symbolic link or submodule: what lies behind one is taken to be what lies there now. */
function existsIn(base: BaseTree, existsNow: BaseOptions['existsNow']): (path: string) => boolean | undefined {
  const folders = new Set(['.']);
  for (const tree of [base.blobs, base.links])
    for (const path of tree.keys()) for (const folder of foldersAbove(path)) folders.add(folder);
  return (asked) => {
    const path = asked.replace(/\/$/, '');
    if (base.blobs.has(path) || base.links.has(path) || folders.has(path)) return true;
    return foldersAbove(path).some((folder) => base.links.has(folder)) ? existsNow(asked) : false;
  };
}

/** `a/b/c.md` to `a/b`, `a`. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    folders.push(path.slice(0, slash));
  return folders;
}
