import picomatch from 'picomatch';
import type { ParsedConfig } from '../config/parse-config.ts';
import type { Pattern } from '../documents/selection.ts';
import { ConfigError } from '../model/errors.ts';
import type { Files } from '../ports/files.ts';

/** A path as patterns have it: without `./` in front and `/` behind. */
export function normalised(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.';
}

/**
 * What a run looks at: the paths that were given, else what `documents:` in the configuration says, else everything below
 * `home`. Throws `ConfigError` for a path that is not there.
 */
export async function patternsOf(
  files: Files,
  paths: readonly string[],
  parsed: ParsedConfig | undefined,
  home: string,
): Promise<readonly Pattern[]> {
  if (paths.length > 0 && !(paths.length === 1 && isHome(paths[0] as string, home) && parsed?.config.documents)) {
    return Promise.all(paths.map((path) => patternOfPath(files, path)));
  }
  const globs = parsed?.config.documents;
  if (!parsed || !globs) return [await patternOfPath(files, home.replace(/\/$/, '') || '.')];
  return globs.map((text, index) => {
    const { line, column } = parsed.positionOf(['documents', index]);
    return { text, glob: home + text.replace(/^\.\//, ''), kind: 'glob', from: { path: parsed.path, line, column } };
  });
}

/** The folder of the configuration itself: then the configuration says which documents there are. */
function isHome(path: string, home: string): boolean {
  return (path === '.' ? '' : `${path}/`) === home;
}

async function patternOfPath(files: Files, path: string): Promise<Pattern> {
  const kind = (await files.kind(path)) ?? (picomatch.scan(path).isGlob ? 'glob' : undefined);
  if (kind === undefined)
    throw new ConfigError(`There is no file or folder ${path}`, { hint: 'Paths are relative to the current folder.' });
  return { text: path, glob: path, kind, from: { path, line: 1, column: 1 } };
}
