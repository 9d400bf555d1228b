import { type ParsedConfig, parseConfig } from '../config/parse-config.ts';
import { ConfigError } from '../model/errors.ts';
import type { Files } from '../ports/files.ts';
import { type Kept, keptBetweenChecks } from './kept.ts';

/** The name of the configuration at the top of a repository. */
export const CONFIG_FILE = 'holdfast.yml';

/** The names under which a configuration is looked for. */
export const CONFIG_NAMES = [CONFIG_FILE, '.github/holdfast.yml'] as const;

export interface FoundConfig {
  readonly parsed: ParsedConfig | undefined;
  /** The folder that the configuration's globs are relative to, relative to the root: '' at the root, else `folder/`. */
  readonly home: string;
}

/**
 * The configuration of a run: the file that was named, else `holdfast.yml` in the one folder that was asked for or the
 * nearest above it, up to the root; else none.
 */
export async function loadConfig(
  files: Files,
  named: string | undefined,
  paths: readonly string[],
  kept: Kept = keptBetweenChecks(),
): Promise<FoundConfig> {
  if (named !== undefined) {
    if ((await files.kind(named)) !== 'file') {
      throw new ConfigError(`There is no configuration file ${named}`, { hint: 'Correct --config, or leave it out.' });
    }
    return { parsed: await read(files, named, kept), home: homeOf(named) };
  }
  for (const folder of foldersAbove(paths.length === 1 ? (paths[0] as string) : '.')) {
    for (const name of CONFIG_NAMES) {
      const path = folder + name;
      if ((await files.kind(path)) === 'file') return { parsed: await read(files, path, kept), home: folder };
    }
  }
  return { parsed: undefined, home: '' };
}

async function read(files: Files, path: string, kept: Kept): Promise<ParsedConfig> {
  const [content] = await files.read([path]);
  if (!content || 'why' in content) throw new ConfigError(`${path} cannot be read: ${content?.why ?? 'no content'}`);
  const { bytes } = content;
  return kept.same('configuration', [path, bytes], () => parseConfig(path, new TextDecoder().decode(bytes)));
}

function homeOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder === '.github/' || folder.endsWith('/.github/') ? folder.slice(0, -'.github/'.length) : folder;
}

/** `a/b` to `a/b/`, `a/`, ``. */
function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return [...steps.map((_, index) => `${steps.slice(0, steps.length - index).join('/')}/`), ''];
}
