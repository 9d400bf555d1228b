import type { Command } from 'commander';
import { examples, type Finish } from '../options.ts';
import { withViewOptions } from '../view-options.ts';

/** What comes: days, work and money. */
export function planning(program: Command, finish: Finish): void {
  withViewOptions(
    program.command('calendar').description('everything that falls due, by month and owner, and what piles up'),
    ['text', 'markdown', 'ics', 'csv', 'json'],
  )
    .option('--until <date>', 'the last day, YYYY-MM-DD (default: twelve months from today)')
    .addHelpText('after', examples('holdfast calendar', 'holdfast calendar --format ics --until 2028-12-31 > isms.ics'))
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
        'holdfast forecast 2030-03-01',
        'holdfast forecast next-audit',
        'holdfast forecast "90 days" --format csv',
      ),
    )
    .action(async (when: string, paths: string[], options) =>
      finish(await (await import('../commands/forecast.ts')).forecastCommand(when, paths, options)),
    );

  withViewOptions(
    program
      .command('budget')
      .description('what is planned and spent, the audit fees to come, and what no money is planned for'),
    ['text', 'markdown', 'csv', 'json'],
  )
    .option('--year <year>', 'the fiscal year that begins in this one (default: the running one and the next)')
    .addHelpText('after', examples('holdfast budget', 'holdfast budget --year 2027 --format csv > budget.csv'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/budget.ts')).budgetCommand(paths, options)),
    );
}
