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
      .command('readiness')
      .description('what the next external audit asks for, what answers it, and what is missing'),
    ['text', 'markdown', 'csv', 'json'],
  )
    .addOption(
      optionOf('--audit <kind>', 'another kind of audit than the one that comes next', [
        'stage-1',
        'stage-2',
        'surveillance',
        'recertification',
        'transition',
      ]),
    )
    .addHelpText(
      'after',
      examples('holdfast readiness', 'holdfast readiness --audit stage-2 --format markdown > readiness.md'),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/readiness.ts')).readinessCommand(paths, options)),
    );
  withViewOptions(
    program
      .command('coverage')
      .description('clauses and controls against documents, audits, risks and evidence, and what nobody ever audited'),
    ['text', 'markdown', 'csv', 'json'],
  )
    .addOption(optionOf('--by <kind>', 'clauses alone, or controls alone (default: both)', ['clause', 'control']))
    .addHelpText('after', examples('holdfast coverage', 'holdfast coverage --by control --format csv > coverage.csv'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/coverage.ts')).coverageCommand(paths, options)),
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
