import { sep } from 'node:path';

/** A path of this system as the app writes paths. On POSIX a backslash is a character of a name like any other. */
export function forwardSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
