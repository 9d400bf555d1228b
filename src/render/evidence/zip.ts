import { zipSync } from 'fflate';
import type { PackFile } from '../../views/evidence/manifest.ts';

/** A format of 1989: two bytes count the files, four bytes the length. */
export const ZIP_FILES_MAX = 65_000;
export const ZIP_MAX_BYTES = 2 ** 31 - 1;

/** Made on Unix: of a zip from DOS Info-ZIP takes every name for one in the code page of a DOS machine. */
const UNIX = 3;
/** A regular file that its owner may write (`0o100644`), in the upper half of the attributes. */
const FILE_MODE = (0o100644 << 16) >>> 0;

/** The files in one zip, sorted by path. The same files give the same bytes, whatever the machine's clock and time zone. */
export function renderZip(files: readonly PackFile[]): Uint8Array {
  // One moment for all files. Noon, because zips hold local time and there are zones in which a midnight was left out.
  const mtime = new Date(1980, 0, 1, 12);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes }) => [path, [bytes, { level: 6, mtime, os: UNIX, attrs: FILE_MODE }] as const]),
    ),
    { level: 6 },
  );
}
