import { Command, CommanderError, Option } from 'commander';
import { EXIT, GitHubError, HoldfastError } from '../model/errors.ts';
import { FAIL_ON } from '../model/severity.ts';
import { logText } from '../render/escape.ts';
import { VERSION } from '../version.ts';
import { argumentOf, optionOf } from './one-of.ts';
import { SHELLS, type Shell } from './shells.ts';

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
export function buildProgram(finish: (code: number) => void): Command {
  const program = new Command('holdfast')
    .description('Keeps an ISO 27001 certificate alive from a Git repository of Markdown documents.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for all options.')
    .configureHelp({ sortSubcommands: false })
    .addHelpText('after', examples('holdfast check policies', 'holdfast help check'));

  withCheckOptions(program.command('check').description('find what is stale, unowned, overdue or broken'))
    .addOption(
      optionOf('--format <format>', 'how to print the report', ['text', 'json', 'sarif', 'markdown', 'github']).default(
        'text',
      ),
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
    .addOption(optionOf('--format <format>', 'how to print the plan', ['text', 'json']).default('text'))
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
    .addOption(optionOf('--format <format>', 'how to print the proposal', ['text', 'json']).default('text'))
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
    .command('init')
    .description('begin an ISMS from the starter: documents, configuration, workflows, issue forms, editor settings')
    .argument('[folder]', 'where the documents go (default: isms)')
    .option('--company <name>', 'the name of the company')
    .option('--domain <domain>', 'the domain of its addresses')
    .option('--scope <words>', 'what the certificate is to say: what you do, and for whom')
    .option('--size <number>', 'how many people work there')
    .addOption(optionOf('--office <answer>', 'whether there is an office', ['yes', 'no']))
    .addOption(optionOf('--hosting <answer>', 'where what you run stands', ['cloud', 'own']))
    .option('--frameworks <names>', 'other frameworks that customers ask for, between commas')
    .option('--timezone <zone>', 'where "today" is decided, such as Europe/Vienna')
    .option('--director <person>', 'who runs the company: "Name <address>"')
    .option('--lead <person>', 'who runs information security')
    .option('--auditor <person>', 'who audits, with no part in what is audited')
    .option('--codeowners <handles>', 'GitHub handles that are asked about every change')
    .option('--first-day <date>', 'the first day of the ISMS, YYYY-MM-DD; its Monday counts (default: today)')
    .option('--commit <sha>', 'the commit of Holdfast that the workflows use')
    .option('--yes', 'take what is proposed for everything that is not said')
    .option('--anyway', 'begin although there are documents with owners here')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addHelpText(
      'after',
      examples(
        'holdfast init',
        'holdfast init --yes --company "Acme Ltd" --domain acme.example --size 35 --office no --dry-run',
        'holdfast init isms --yes --anyway --codeowners "@ana @acme/security"',
      ),
    )
    .action(async (folder: string | undefined, options) =>
      finish(await (await import('./commands/init.ts')).initCommand(folder, options)),
    );

  withWriteOptions(
    program
      .command('new')
      .description('write a record with the next free id, and ask for what cannot be derived')
      .argument('<type>', 'the type of record, such as nonconformity or risk')
      .argument('[title]', 'what it is called'),
  )
    .option('--owner <who>', 'who answers for it, such as role:it-lead')
    .option('--status <state>', 'its state (default: the first of its type)')
    .option('--set <field=value...>', 'the value of a field; several between commas, a table as YAML on one line')
    .addHelpText(
      'after',
      examples(
        'holdfast new policy "Use of models" --owner role:it-lead --set level=topic',
        'holdfast new context-issue "New law" --owner role:ceo --set kind=external topic=legal relevant=false rationale="It does not bind us"',
      ),
    )
    .action(async (type: string, title: string | undefined, options) =>
      finish(await (await import('./commands/new.ts')).newCommand(type, title, options)),
    );

  withWriteOptions(
    program
      .command('close')
      .description('walk a nonconformity through correction, cause, action and effectiveness, or close another record')
      .argument('<id>', 'the id of the record'),
  )
    .option('--set <field=value...>', 'an answer; those about a new action begin with action.')
    .addHelpText(
      'after',
      examples(
        'holdfast close NC-2026-001',
        'holdfast close NC-2026-001 --set correction="Account closed" root_cause="No one tells IT" extent="All leavers checked"',
      ),
    )
    .action(async (id: string, options) =>
      finish(await (await import('./commands/close.ts')).closeCommand(id, options)),
    );

  withWriteOptions(
    program
      .command('review')
      .description('record a review of documents: who looked, with what outcome, and why')
      .argument('<what...>', 'files, folders or ids'),
  )
    .option('--by <who>', 'who made the review, such as person:kim')
    .option('--outcome <outcome>', 'confirmed, or changed')
    .option('--reason <words>', 'what was looked at, and why that is the outcome')
    .option('--on <date>', 'the day of the review, YYYY-MM-DD (default: today)')
    .option('--approved-by <who>', 'who approves it with this review; puts a draft in force')
    .option('--new-version <version>', 'the version that it has from now on')
    .option('--next <date>', 'the next review, when it is earlier than the interval says')
    .addHelpText(
      'after',
      examples(
        'holdfast review policies/access-control.md --by person:robin --outcome confirmed --reason "Read with the team leads"',
        'holdfast review POL-02 POL-03 --by person:robin --outcome confirmed --reason "Nothing changed" --dry-run',
        'holdfast review policies --by person:robin --approved-by person:alex --outcome confirmed --reason "First adoption"',
      ),
    )
    .action(async (what: string[], options) =>
      finish(await (await import('./commands/review.ts')).reviewCommand(what, options)),
    );

  program
    .command('explain')
    .description('what a rule looks for, or every duty and finding of a document and what would silence it')
    .argument('<what>', 'the name of a rule, the id of a record, or a document')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits")
    .addHelpText(
      'after',
      examples(
        'holdfast explain review-overdue',
        'holdfast explain POL-02',
        'holdfast explain policies/access-control.md',
      ),
    )
    .action(async (what: string, options) =>
      finish(await (await import('./commands/explain.ts')).explainCommand(what, options)),
    );

  program
    .command('schema')
    .description('print the JSON Schema of holdfast.yml, of the report or of a record type, for editors and programs')
    .argument('[name]', 'holdfast, report, record or a record type (default: a list of them all)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml), for types of your own')
    .addHelpText('after', examples('holdfast schema', 'holdfast schema holdfast', 'holdfast schema nonconformity'))
    .action(async (name: string | undefined, options) =>
      finish(await (await import('./commands/schema.ts')).schemaCommand(name, options)),
    );

  program
    .command('completion')
    .description('print a script that completes command lines of holdfast in a shell')
    .addArgument(argumentOf('<shell>', 'the shell that runs it', SHELLS))
    .addHelpText(
      'after',
      examples(
        'holdfast completion bash > ~/.local/share/bash-completion/completions/holdfast',
        'holdfast completion zsh > ~/.zfunc/_holdfast',
        'holdfast completion fish > ~/.config/fish/completions/holdfast.fish',
      ),
    )
    .action(async (shell: Shell) =>
      finish((await import('./commands/completion.ts')).completionCommand(shell, program)),
    );

  program
    .command('lsp')
    .description('the language server, for editors: findings as you type, completion, hovers and quick fixes')
    .option('--today <date>', 'the day to check for, YYYY-MM-DD (default: today)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits")
    // What editors add of their own accord.
    .addOption(new Option('--stdio', 'ignored').hideHelp())
    .addOption(new Option('--clientProcessId <id>', 'ignored').hideHelp())
    .addHelpText(
      'after',
      `${examples('holdfast lsp', 'holdfast lsp --preset strict')}\n\nEditors start it: docs/editor.md says how.`,
    )
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
  return command.addOption(optionOf('--fail-on <severity>', 'lowest severity that makes the run fail', FAIL_ON));
}

/** What every command that writes records understands. */
function withWriteOptions(command: Command): Command {
  return command
    .option('--today <date>', 'the day that counts as today, YYYY-MM-DD (default: today)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--dry-run', 'show what would be written, and write nothing');
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
  for (const line of error.hint?.split('\n') ?? []) process.stderr.write(`       ${logText(line)}\n`);
  return error instanceof GitHubError ? EXIT.github : EXIT.usage;
}
