import type { Command } from 'commander';
import { optionOf } from '../one-of.ts';
import { examples, type Finish } from '../options.ts';
import { withViewOptions } from '../view-options.ts';

/** Where the management system stands, and what shows it: for leadership and for the auditor. */
export function proving(program: Command, finish: Finish): void {
  withViewOptions(
    program
      .command('report')
      .description('the whole picture for leadership and the auditor: one HTML file that needs nothing else'),
    ['html', 'json', 'csv'],
  )
    .addHelpText('after', examples('holdfast report > report.html', 'holdfast report --format csv > findings.csv'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/report.ts')).reportCommand(paths, options)),
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
}
