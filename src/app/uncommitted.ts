import { gitBlobId } from '../engine/fingerprint.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Files } from '../ports/files.ts';

/**
 * Documents that are not as a commit has them: changed, new or gone. Compared by content and not by git, which would run the
 * filters of the repository; another kind of line ends is no change. `isAsked` says which paths count.
 */
export async function uncommitted(
  tree: BaseTree,
  files: Files,
  isAsked: (path: string) => boolean,
): Promise<readonly string[]> {
  const { paths } = await files.find(['.'], { dot: true });
  const here = paths.filter(isAsked);
  const there = [...tree.blobs.keys()].filter(isAsked);
  const contents = new Map<string, Uint8Array>();
  for (const content of await files.read(here)) if ('bytes' in content) contents.set(content.path, content.bytes);
  const differing = [...new Set([...here, ...there])].filter((path) => {
    const [bytes, blob] = [contents.get(path), tree.blobs.get(path)];
    if (blob === undefined) return !tree.links.has(path);
    return bytes === undefined || gitBlobId(bytes, blob) !== blob;
  });
  const committed = await tree.read(differing.flatMap((path) => tree.blobs.get(path) ?? []));
  return differing
    .filter((path) => !isSameText(contents.get(path), committed.get(tree.blobs.get(path) ?? '')))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A clone may keep other line ends than the repository (`core.autocrlf`). */
function isSameText(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return a !== undefined && b !== undefined && text(a) === text(b);
}
