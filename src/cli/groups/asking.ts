import { type Command, Option } from 'commander';
import { argumentOf } from '../one-of.ts';
import { examples, type Finish } from '../options.ts';
import { SHELLS, type Shell } from '../shells.ts';

/** What explains, and what helps editors and shells. */
export function asking(program: Command, finish: Finish): void {
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
      finish(await (await import('../commands/explain.ts')).explainCommand(what, options)),
    );

  program
    .command('schema')
    .description('print the JSON Schema of holdfast.yml, of the report or of a record type, for editors and programs')
    .argument('[name]', 'holdfast, report, record or a record type (default: a list of them all)')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml), for types of your own')
    .addHelpText('after', examples('holdfast schema', 'holdfast schema holdfast', 'holdfast schema nonconformity'))
    .action(async (name: string | undefined, options) =>
      finish(await (await import('../commands/schema.ts')).schemaCommand(name, options)),
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
      finish((await import('../commands/completion.ts')).completionCommand(shell, program)),
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
    .action(async (options) => finish(await (await import('../commands/lsp.ts')).lspCommand(options)));
}
