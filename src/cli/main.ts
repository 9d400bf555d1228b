#!/usr/bin/env node
import { VERSION } from '../version.ts';

// A reader that has seen enough (`holdfast check | head`) is no failure: what was found still decides the exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Nothing else is loaded for the version: it costs little more than starting Node.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./program.ts');
  process.exitCode = await run(process.argv.slice(2));
}
