import type { Command } from 'commander';
import { optionOf } from '../one-of.ts';
import { examples, type Finish, withCheckOptions } from '../options.ts';

/** What looks at the documents and tells: in the terminal, on GitHub, or as a baseline to begin from. */
export function checking(program: Command, finish: Finish): void {
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
      finish(await (await import('../commands/check.ts')).checkCommand(paths, options)),
    );

  withCheckOptions(
    program.command('plan').description('show what would be posted and opened on GitHub; needs no network'),
  )
    .addOption(optionOf('--format <format>', 'how to print the plan', ['text', 'json']).default('text'))
    .option('--base <ref>', 'compare with the merge base of this commit or branch')
    .addHelpText('after', examples('holdfast plan policies', 'holdfast plan --base origin/main --format json'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/plan.ts')).planCommand(paths, options)),
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
      finish(await (await import('../commands/publish.ts')).publishCommand(paths, options)),
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
      finish(await (await import('../commands/baseline.ts')).baselineCommand(paths, options)),
    );
}
