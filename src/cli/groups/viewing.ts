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
