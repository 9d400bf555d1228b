import type { PlainDate } from '../calendar/plain-date.ts';
import type { RuleSetting } from '../config/settings.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { judge } from '../engine/judge.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { BaseTree } from '../ports/base.ts';
import { buildIsms, type Governance } from '../records/isms.ts';
import type { FoundDocuments } from './find-documents.ts';

export interface BaseFindings {
  readonly findings: readonly Finding[];
  /** Whether a document's content differs from the base, or is new. */
  readonly touched: (path: string) => boolean;
}

/**
 * Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
 * the change did. Only documents whose content differs are read from the base.
 */
export async function baseFindings(
  base: BaseTree,
  head: FoundDocuments,
  options: { readonly today: PlainDate; readonly governance: Governance; readonly rules: readonly RuleSetting[] },
): Promise<BaseFindings> {
  const newPathOf = new Map([...base.renames].map(([now, before]) => [before, now]));
  const headDocuments = new Map(head.documents.map((document) => [document.path, document]));
  const wanted = [...base.blobs].filter(([path]) => head.selects(path));
  const changed = wanted.filter(([path, blob]) => !headDocuments.has(path) || head.blobOf(path) !== blob);
  const contents = await base.read([...new Set(changed.map(([, blob]) => blob))]);
  const changedPaths = new Set(changed.map(([path]) => path));
  const documents = wanted.flatMap(([path, blob]): readonly Document[] => {
    if (!changedPaths.has(path)) return [headDocuments.get(path) as Document];
    const bytes = contents.get(blob);
    return bytes ? [parseDocument(path, bytes)] : [];
  });
  const isms = buildIsms({
    today: options.today,
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    governance: options.governance,
    scopesOf: (governed) => head.scopesOf(governed, documents),
    exists: (path) => base.blobs.has(path) || isFolder(base, path),
  });
  const findings = judge(isms, options.rules, {
    identityPath: (path) => newPathOf.get(path) ?? path,
    formerPaths: () => [],
  });
  return {
    findings,
    touched: (path) => base.blobs.get(path) === undefined || base.blobs.get(path) !== head.blobOf(path),
  };
}

const foldersOf = new WeakMap<BaseTree, ReadonlySet<string>>();

function isFolder(base: BaseTree, path: string): boolean {
  let folders = foldersOf.get(base);
  if (!folders) {
    const all = new Set<string>(['.']);
    for (const file of base.blobs.keys()) {
      for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1))
        all.add(file.slice(0, slash));
    }
    folders = all;
    foldersOf.set(base, folders);
  }
  return folders.has(path.replace(/\/$/, ''));
}
