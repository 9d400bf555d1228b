import { formatPatch, structuredPatch } from 'diff';
import { logSource } from './escape.ts';

/** A unified diff, as git prints one; what stands in the files cannot steer the terminal. A new file has `before: ''`. */
export function diffText(file: { readonly path: string; readonly before: string; readonly after: string }): string {
  const { path, before, after } = file;
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 });
  return formatPatch(patch)
    .split('\n')
    .filter((line) => !/^={10,}$/.test(line))
    .map(logSource)
    .join('\n');
}
