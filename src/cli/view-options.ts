import type { Command } from 'commander';
import { optionOf } from './one-of.ts';
import { withCheckOptions } from './options.ts';

/** The flags that every view understands. */
export interface ViewFlags {
  readonly today?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly profile?: string;
  readonly output?: string;
}

/** A command that shows a view: what to look at, the format, and where it goes. The first format is the default. */
export function withViewOptions(command: Command, formats: readonly [string, ...string[]]): Command {
  return withCheckOptions(command, { fails: false })
    .addOption(optionOf('--format <format>', 'how to print it', formats).default(formats[0]))
    .option('--output <file>', 'write it to a file instead of standard output');
}
