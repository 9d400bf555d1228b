import type { Command } from 'commander';
import { examples, type Finish, withWriteOptions } from '../options.ts';

/** What people write down: records, their closing, and reviews. */
export function recording(program: Command, finish: Finish): void {
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
      finish(await (await import('../commands/new.ts')).newCommand(type, title, options)),
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
      finish(await (await import('../commands/close.ts')).closeCommand(id, options)),
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
      finish(await (await import('../commands/review.ts')).reviewCommand(what, options)),
    );
}
