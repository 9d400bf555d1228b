import type { Command } from 'commander';
import { examples, type Finish } from '../options.ts';
import { withViewOptions } from '../view-options.ts';

/** What leadership and the auditor want to see, from the same documents. */
export function viewing(program: Command, finish: Finish): void {
  withViewOptions(
    program.command('calendar').description('everything that falls due, by month and owner, and what piles up'),
    ['text', 'markdown', 'ics', 'csv', 'json'],
  )
    .option('--until <date>', 'the last day, YYYY-MM-DD (default: twelve months from today)')
    .addHelpText(
      'after',
      examples('holdfast calendar', 'holdfast calendar --format ics --output isms.ics --until 2028-12-31'),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/calendar.ts')).calendarCommand(paths, options)),
    );

  withViewOptions(
    program
      .command('soa')
      .description(
        'the statement of applicability, with what the repository knows of each control, or what changed in it',
      ),
    ['text', 'markdown', 'csv', 'json', 'html'],
  )
    .option('--since <ref>', 'show what changed since a commit, branch or tag')
    .option('--at <ref>', 'with --since: up to this commit instead of the files here')
    .option('--against <file>', 'show what changed against an older statement that is kept as a file')
    .option('--draft', 'write a statement to begin with, or one that adds the controls that are missing, as Markdown')
    .addHelpText(
      'after',
      examples(
        'holdfast soa',
        'holdfast soa --format html > soa.html',
        'holdfast soa --since main',
        'holdfast soa --draft',
      ),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/soa.ts')).soaCommand(paths, options)),
    );
}
