import type { Command } from 'commander';
import { FAIL_ON } from '../model/severity.ts';
import { optionOf } from './one-of.ts';

/** Takes the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** What every command that looks at documents understands. */
export function withCheckOptions(command: Command, { fails = true } = {}): Command {
  command
    .argument('[paths...]', 'files and folders to look at (default: what holdfast.yml says, else everything here)')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits");
  if (!fails) return command;
  return command.addOption(optionOf('--fail-on <severity>', 'lowest severity that makes the run fail', FAIL_ON));
}

/** What every command that writes records understands. */
export function withWriteOptions(command: Command): Command {
  return command
    .option('--today <date>', 'the day that counts as today, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--dry-run', 'show what would be written, and write nothing');
}

/** Command lines below the options of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
