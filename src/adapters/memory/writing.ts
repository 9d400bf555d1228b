import { ConfigError } from '../../model/errors.ts';
import type { Writing } from '../../ports/writing.ts';

/** Writes into a table of files in memory, for tests. */
export function memoryWriting(files: Record<string, string | Uint8Array>): Writing {
  const refuse: Writing['refuse'] = async (path, { replace = false } = {}) => {
    if (path.startsWith('/') || path.split('/').includes('..')) throw new ConfigError(`${path} lies outside the root`);
    if (!replace && Object.hasOwn(files, path)) {
      throw new ConfigError(`${path} is there already`, { hint: 'It is never overwritten.' });
    }
  };
  return {
    refuse,
    async write(path, content, options) {
      await refuse(path, options);
      files[path] = content;
    },
  };
}
