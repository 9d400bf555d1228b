import { Command, CommanderError, Option } from 'commander';
import { EXIT, GitHubError, HoldfastError } from '../model/errors.ts';
import { FAIL_ON } from '../model/severity.ts';
import { logText } from '../render/escape.ts';
import { VERSION } from '../version.ts';

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

function buildProgram(finish: (code: number) => void): Command {
  const program = new Command('holdfast')
    .description('Keeps an ISO 27001 certificate alive from a Git repository of Markdown documents.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for all options.')
    .configureHelp({ sortSubcommands: false });

  withCheckOptions(program.command('check').description('find what is stale, unowned, overdue or broken'))
    .addOption(
      new Option('--format <format>', 'how to print the report')
        .choices(['text', 'json', 'sarif', 'markdown', 'github'])
        .default('text'),
    )
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--base <ref>', 'compare with the merge base of this commit or branch')
    .option('--rule <name...>', 'run these rules and no others')
    .option('--quiet', 'print the summary only')
    .addHelpText(
      'after',
      examples(
        'holdfast check policies',
        'holdfast check --base origin/main --format markdown',
        'holdfast check docs --profile govuk-tech-docs --today 2026-09-01',
        'holdfast check --rule review-overdue owner-missing -- policies',
      ),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/check.ts')).checkCommand(paths, options)),
    );

  withCheckOptions(
    program.command('plan').description('show what would be posted and opened on GitHub; needs no network'),
  )
    .addOption(new Option('--format <format>', 'how to print the plan').choices(['text', 'json']).default('text'))
    .option('--base <ref>', 'compare with the merge base of this commit or branch')
    .addHelpText('after', examples('holdfast plan policies', 'holdfast plan --base origin/main --format json'))
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/plan.ts')).planCommand(paths, options)),
    );

  withCheckOptions(
    program.command('publish').description('post the comment, and open, update and close the issues on GitHub'),
  )
    .option('--repo <owner/name>', 'the repository (default: GITHUB_REPOSITORY)')
    .option('--pull-request <number>', 'comment on this pull request instead of keeping issues')
    .option('--base <ref>', 'compare with the merge base of this commit or branch')
    .addHelpText(
      'after',
      examples(
        'GITHUB_TOKEN=… holdfast publish --repo acme/policies',
        'GITHUB_TOKEN=… holdfast publish --repo acme/policies --pull-request 12 --base origin/main',
      ),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/publish.ts')).publishCommand(paths, options)),
    );

  withCheckOptions(
    program
      .command('baseline')
      .description('record what is wrong today, so that the team starts green and can only get better'),
  )
    .option('--until <date>', 'last day on which it counts, YYYY-MM-DD (default: six months from today)')
    .option('--renew', 'take a new one in place of the one that is there')
    .addHelpText('after', examples('holdfast baseline policies --until 2027-05-31', 'holdfast baseline policies'))
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/baseline.ts')).baselineCommand(paths, options)),
    );

  program
    .command('adopt')
    .description('look over a repository, and propose how to begin with what is there')
    .argument('[folder]', 'the folder to look over (default: this one)')
    .addOption(new Option('--format <format>', 'how to print the proposal').choices(['text', 'json']).default('text'))
    .option('--today <date>', 'the day of the first report, YYYY-MM-DD (default: today)')
    .option('--write', 'write holdfast.yml and the baseline, and turn blocks of labels into front matter')
    .addHelpText('after', examples('holdfast adopt', 'holdfast adopt docs --format json', 'holdfast adopt --write'))
    .action(async (folder: string | undefined, options) =>
      finish(await (await import('./commands/adopt.ts')).adoptCommand(folder, options)),
    );

  withCheckOptions(program.command('fix').description('repair what is certain, and show it as a diff first'), {
    fails: false,
  })
    .option('--write', 'make the repairs')
    .addHelpText('after', examples('holdfast fix', 'holdfast fix policies/access-control.md --write'))
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/fix.ts')).fixCommand(paths, options)),
    );

  program
    .command('explain')
    .description('what a rule looks for, or every duty and finding of a document and what would silence it')
    .argument('<what>', 'the name of a rule, or a document')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits")
    .addHelpText('after', examples('holdfast explain review-overdue', 'holdfast explain policies/access-control.md'))
    .action(async (what: string, options) =>
      finish(await (await import('./commands/explain.ts')).explainCommand(what, options)),
    );

  program
    .command('lsp')
    .description('the language server, for editors: findings as you type, completion, hovers and quick fixes')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits")
    // What editors add of their own accord.
    .addOption(new Option('--stdio').hideHelp())
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .addHelpText('after', '\nEditors start it; docs/editor.md says how.')
    .action(async (options) => finish(await (await import('./commands/lsp.ts')).lspCommand(options)));
  return program;
}

/** What every command that looks at documents understands. */
function withCheckOptions(command: Command, { fails = true } = {}): Command {
  command
    .argument('[paths...]', 'files and folders to look at (default: what holdfast.yml says, else everything here)')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits");
  if (!fails) return command;
  return command.addOption(
    new Option('--fail-on <severity>', 'lowest severity that makes the run fail').choices([...FAIL_ON]),
  );
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
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
  if (error.hint !== undefined) process.stderr.write(`       ${logText(error.hint)}\n`);
  return error instanceof GitHubError ? EXIT.github : EXIT.usage;
}
