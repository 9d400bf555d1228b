import type { Command } from 'commander';
import { optionOf } from '../one-of.ts';
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
      .command('forecast')
      .description('what will be overdue, expired or missing on a day if nobody acts, in the order in which to act')
      .argument('<when>', 'a day (YYYY-MM-DD), a length of time ("3 months"), or next-audit'),
    ['text', 'markdown', 'csv', 'json'],
  )
    .addHelpText(
      'after',
      examples(
        'holdfast forecast 2027-03-01',
        'holdfast forecast next-audit',
        'holdfast forecast "90 days" --format csv',
      ),
    )
    .action(async (when: string, paths: string[], options) =>
      finish(await (await import('../commands/forecast.ts')).forecastCommand(when, paths, options)),
    );

  withViewOptions(
    program.command('kpi').description('key performance indicators, with numerator, denominator, target and series'),
    ['text', 'markdown', 'csv', 'json'],
  )
    .addOption(optionOf('--by <step>', 'how the series is divided', ['quarter', 'month', 'year']).default('quarter'))
    .option('--from <date>', 'the first day, YYYY-MM-DD (default: the last four full quarters)')
    .option('--to <date>', 'the last day, YYYY-MM-DD (default: today)')
    .addHelpText(
      'after',
      examples('holdfast kpi', 'holdfast kpi --by month --from 2026-01-01 --to 2026-12-31 --format csv'),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/kpi.ts')).kpiCommand(paths, options)),
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
