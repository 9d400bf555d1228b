#!/usr/bin/env node
import { VERSION } from '../version.ts';

// Nothing else is loaded for the version: it costs little more than starting Node.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./program.ts');
  process.exitCode = await run(process.argv.slice(2));
}
