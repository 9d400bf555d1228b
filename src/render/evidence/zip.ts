import { zipSync } from 'fflate';
import type { PackFile } from '../../views/evidence/manifest.ts';

/** A format of 1989: two bytes count the files, four bytes the length. */
export const ZIP_FILES_MAX = 65_000;
export const ZIP_MAX_BYTES = 2 ** 31 - 1;

/** One moment for all files. Noon, because zips hold local time and there are zones in which a midnight was left out. */
const MOMENT = new Date(1980, 0, 1, 12);

/** The files in one zip, sorted by path. The same files give the same bytes, whatever the machine's clock and time zone. */
export function renderZip(files: readonly PackFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, { level: 6, mtime: MOMENT }] as const])),
    { level: 6 },
  );
}
