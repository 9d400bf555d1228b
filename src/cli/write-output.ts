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
