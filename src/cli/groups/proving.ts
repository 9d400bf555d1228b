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
    .option('--include-restricted', 'show the text of documents that only a few may see')
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

  const evidence = program
    .command('evidence')
    .description(
      'the pack that an auditor opens offline: documents, histories, registers and trails of a commit, with hashes',
    )
    .option('--from <date>', 'the first day of the period, YYYY-MM-DD: the end of the last audit')
    .option('--to <date>', 'the last day, by which everything is judged')
    .option('--output <path>', 'a new folder, or a file that ends with .zip (default: evidence-FROM-TO.zip)')
    .option('--commit <ref>', 'the commit whose documents are shown (default: HEAD)')
    .option('--allow-dirty', 'make it from HEAD although documents differ from it; the pack tells')
    .option('--include-restricted', 'include documents that only a few may see')
    .option('--redact', 'replace names of people by keys, in everything but the documents themselves')
    .option('--sample <number>', 'draw so many records of each type by lot')
    .option('--seed <text>', 'what the lot is drawn with, as the auditor says')
    .option('--config <file>', 'configuration file (default: the nearest holdfast.yml)')
    .option('--preset <name>', 'starting point for all settings')
    .option('--profile <name>', "another project's front-matter habits")
    .addHelpText(
      'after',
      examples(
        'holdfast evidence --from 2025-10-16 --to 2026-11-22',
        'holdfast evidence --from 2025-10-16 --to 2026-11-22 --output pack --redact --sample 3 --seed "a word of the auditor"',
      ),
    )
    .action(async (options) => finish(await (await import('../commands/evidence.ts')).evidenceCommand(options)));

  evidence
    .command('verify')
    .description('recompute every hash of a pack, and name each file that was changed, added or taken away')
    .argument('<pack>', 'the folder or the zip')
    .option('--expect <sha256>', 'the hash of the zip or of manifest.json that was noted when the pack was made')
    .addHelpText('after', examples('holdfast evidence verify evidence-2025-10-16-2026-11-22.zip'))
    .action(async (pack: string, options) =>
      finish(await (await import('../commands/evidence.ts')).verifyCommand(pack, options)),
    );
}
