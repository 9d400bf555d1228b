import { CODEOWNERS_PATHS, type CodeOwners, parseCodeOwners } from '../documents/codeowners.ts';
import type { NotChecked } from '../model/report.ts';
import type { Files, Surroundings } from '../ports/files.ts';
import { type Kept, keptBetweenChecks } from './kept.ts';

/**
 * Who owns a path of the folder under check by CODEOWNERS. GitHub reads the one of the repository and matches paths from
 * its top (docs.github.com, "About code owners"), so the folder's own place in it counts.
 */
export async function ownersByPath(
  files: Files,
  surroundings: Surroundings | undefined,
  notChecked: NotChecked[],
  kept: Kept = keptBetweenChecks(),
): Promise<(path: string) => readonly string[]> {
  const { files: repository, prefix } = surroundings ?? { files, prefix: '' };
  const codeOwners = await readCodeOwners(repository, kept);
  if (!codeOwners) {
    notChecked.push({
      what: 'owners in CODEOWNERS',
      why: `there is none of ${CODEOWNERS_PATHS.join(', ')}${prefix === '' ? '' : ' at the top of the repository'}`,
      fix: 'Add one, or remove `owner_fallback`.',
    });
  }
  return kept.same('owners by path', [codeOwners, prefix], () => (path) => codeOwners?.ownersOf(prefix + path) ?? []);
}

async function readCodeOwners(files: Files, kept: Kept): Promise<CodeOwners | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    if ((await files.kind(path)) !== 'file') continue;
    const [content] = await files.read([path]);
    if (!content || !('bytes' in content)) continue;
    const { bytes } = content;
    return kept.same('code owners', [bytes], () => parseCodeOwners(new TextDecoder().decode(bytes)));
  }
  return undefined;
}
