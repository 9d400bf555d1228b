import { Command, CommanderError } from 'commander';
import { EXIT, GitHubError, HoldfastError } from '../model/errors.ts';
import { logText } from '../render/escape.ts';
import { VERSION } from '../version.ts';
import { asking } from './groups/asking.ts';
import { beginning } from './groups/beginning.ts';
import { checking } from './groups/checking.ts';
import { planning } from './groups/planning.ts';
import { proving } from './groups/proving.ts';
import { recording } from './groups/recording.ts';
import { examples, type Finish } from './options.ts';

/** Runs one command line and answers its exit code: 0 clean, 1 findings, 2 usage or configuration, 3 GitHub or network. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.clean;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error);
  }
}

/** The command line with all commands; `finish` is told the exit code of the one that ran. */
export function buildProgram(finish: Finish): Command {
  const program = new Command('holdfast')
    .description('Keeps an ISO 27001 certificate alive from a Git repository of Markdown documents.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for all options.')
    .configureHelp({ sortSubcommands: false })
    .addHelpText('after', examples('holdfast check policies', 'holdfast help check'));

  for (const add of [checking, beginning, recording, planning, proving, asking]) add(program, finish);
  return program;
}

function explain(error: unknown): number {
  // Commander has already printed its message; asking for help or the version is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (!(error instanceof HoldfastError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `Holdfast failed where it should not. Please report this:\n${stack.split('\n').map(logText).join('\n')}\n`,
    );
    return EXIT.usage;
  }
  process.stderr.write(`error: ${logText(error.message)}\n`);
  for (const line of error.hint?.split('\n') ?? []) process.stderr.write(`       ${logText(line)}\n`);
  return error instanceof GitHubError ? EXIT.github : EXIT.usage;
}
