import type { PackReader } from '../../ports/pack.ts';

/** A pack in memory: path to content. */
export function memoryPack(files: Readonly<Record<string, string | Uint8Array>>): PackReader {
  return {
    entries: Object.keys(files)
      .sort()
      .map((path) => ({ path, oddity: undefined })),
    problems: [],
    sha256: undefined,
    read: async (path, maxBytes) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return { why: 'it is not there' };
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.length > maxBytes ? { why: `it is longer than ${maxBytes} bytes` } : bytes;
    },
  };
}
