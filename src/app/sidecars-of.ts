import { sidecarPaths } from '../documents/sidecar.ts';
import type { Document } from '../model/document.ts';

/** The YAML files beside documents that say nothing about themselves, by the paths of the documents. */
export async function sidecarsOf(
  documents: readonly Document[],
  existing: (paths: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ReadonlyMap<string, string>> {
  const silent = documents.filter(({ frontMatter, problems }) => frontMatter === undefined && problems.length === 0);
  const there = await existing(silent.flatMap(({ path }) => sidecarPaths(path)));
  return new Map(
    silent.flatMap(({ path }) => {
      const beside = sidecarPaths(path).find((one) => there.has(one));
      return beside === undefined ? [] : [[path, beside] as const];
    }),
  );
}
