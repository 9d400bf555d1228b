import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeWriting } from '../adapters/node/writing.ts';
import { ConfigError } from '../model/errors.ts';
import { renderZip, ZIP_FILES_MAX, ZIP_MAX_BYTES } from '../render/evidence/zip.ts';
import { MANIFEST_FILE, type PackFile, SUMS_FILE, sha256Of } from '../views/evidence/manifest.ts';

/** Refuses what is there already, before the work of making a pack is done: a file, or a folder with something in it. */
export function refusePackAt(output: string): void {
  if (!existsSync(output)) return;
  const isFolder = statSync(output).isDirectory();
  if (isFolder && isZip(output))
    throw new ConfigError(`${output} is a folder`, { hint: 'Name a file, or a folder without `.zip`.' });
  if (isFolder && readdirSync(output).length === 0) return;
  throw new ConfigError(`${output} is there already${isFolder ? ' and is not empty' : ''}`, {
    hint: 'A pack is never written over something. Name another place with --output.',
  });
}

/** Writes the pack as a zip or as a folder; answers the hash of the zip. */
export async function writePack(files: readonly PackFile[], output: string): Promise<string | undefined> {
  if (isZip(output)) return writeZip(files, output);
  try {
    mkdirSync(output, { recursive: true });
  } catch (error) {
    throw new ConfigError(`${output} cannot be made: ${(error as Error).message}`, {
      hint: 'Correct --output.',
      cause: error,
    });
  }
  const writing = nodeWriting(output);
  // The lists come last: a folder that was left half written has none, and is no pack.
  const isList = ({ path }: PackFile): boolean => path === MANIFEST_FILE || path === SUMS_FILE;
  for (const { path, bytes } of [...files.filter((file) => !isList(file)), ...files.filter(isList)])
    await writing.write(path, bytes);
  return undefined;
}

function writeZip(files: readonly PackFile[], output: string): string {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (files.length > ZIP_FILES_MAX || total > ZIP_MAX_BYTES)
    throw new ConfigError('The pack is too large for a zip', { hint: 'Write it to a folder: --output DIR.' });
  const zip = renderZip(files);
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, zip, { flag: 'wx' });
  } catch (error) {
    throw new ConfigError(`${output} cannot be written: ${(error as Error).message}`, {
      hint: 'Correct --output.',
      cause: error,
    });
  }
  return sha256Of(zip);
}

function isZip(output: string): boolean {
  return /\.zip$/i.test(output);
}
