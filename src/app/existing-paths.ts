import { possibleTargets, spellingsOf } from '../documents/links.ts';
import type { Document } from '../model/document.ts';
import type { Files } from '../ports/files.ts';

/**
 * Looks up, in one go, whether the files exist that the bodies may link to, so that rules can stay pure. Paths that
 * nobody linked to answer `undefined`: not looked up.
 */
export async function existingPaths(
  files: Files,
  documents: readonly Document[],
  required: (path: string) => boolean,
): Promise<(path: string) => boolean | undefined> {
  const known = new Set(documents.map((document) => document.path));
  const asked = new Set<string>();
  for (const document of documents) {
    for (const target of document.frontMatter || required(document.path) ? possibleTargets(document) : []) {
      if (known.has(target)) continue;
      for (const spelling of spellingsOf(target)) asked.add(spelling);
    }
  }
  const there = await files.existing([...asked]);
  return (path) => (known.has(path) || there.has(path) ? true : asked.has(path) ? false : undefined);
}
