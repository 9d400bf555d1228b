import { writeFileSync } from 'node:fs';
import { ConfigError } from '../model/errors.ts';

/** Writes a result to a file, or to standard output where none is named. Throws `ConfigError` when it cannot. */
export function writeOutput(content: string | Uint8Array, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new ConfigError(`${file} cannot be written: ${(error as Error).message}`, {
      hint: 'Correct --output.',
      cause: error,
    });
  }
}

/** The same for a file that must not be there yet: what somebody wrote is never written over. */
export function writeNewOutput(content: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new ConfigError(
      isThere ? `${file} is there already` : `${file} cannot be written: ${(error as Error).message}`,
      { hint: isThere ? 'Name a new file in --output: nothing is written over.' : 'Correct --output.', cause: error },
    );
  }
}
