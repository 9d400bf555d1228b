import type { PackFile } from '../../views/evidence/manifest.js';
/** A format of 1989: two bytes count the files, four bytes the length. */
export declare const ZIP_FILES_MAX = 65000;
export declare const ZIP_MAX_BYTES: number;
/** The files in one zip, sorted by path. The same files give the same bytes, whatever the machine's clock and time zone. */
export declare function renderZip(files: readonly PackFile[]): Uint8Array;
