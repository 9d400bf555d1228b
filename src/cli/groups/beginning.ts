import type { Command } from 'commander';
import { optionOf } from '../one-of.ts';
import { examples, type Finish, withCheckOptions } from '../options.ts';

/** How a team begins: with the documents that it has, or with the starter. */
export function beginning(program: Command, finish: Finish): void {
  program
    .command('adopt')
    .description('look over a repository, and propose how to begin with what is there')
    .argument('[folder]', 'the folder to look over (default: this one)')
    .addOption(optionOf('--format <format>', 'how to print the proposal', ['text', 'json']).default('text'))
    .option('--today <date>', 'the day of the first report, YYYY-MM-DD (default: today)')
    .option('--write', 'write holdfast.yml and the baseline, and turn blocks of labels into front matter')
    .addHelpText('after', examples('holdfast adopt', 'holdfast adopt docs --format json', 'holdfast adopt --write'))
    .action(async (folder: string | undefined, options) =>
      finish(await (await import('../commands/adopt.ts')).adoptCommand(folder, options)),
    );

  withCheckOptions(program.command('fix').description('repair what is certain, and show it as a diff first'), {
    fails: false,
  })
    .option('--write', 'make the repairs')
    .addHelpText('after', examples('holdfast fix', 'holdfast fix policies/access-control.md --write'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../commands/fix.ts')).fixCommand(paths, options)),
    );

  program
    .command('init')
    .description('begin an ISMS from the starter: documents, configuration, workflows, issue forms, editor settings')
    .argument('[folder]', 'where the documents go (default: isms)')
    .option('--company <name>', 'the name of the company')
    .option('--domain <domain>', 'the domain of its addresses')
    .option('--scope <words>', 'what the certificate is to say: what you do, and for whom')
    .option('--size <number>', 'how many people work there')
    .addOption(optionOf('--office <answer>', 'whether there is an office', ['yes', 'no']))
    .addOption(optionOf('--hosting <answer>', 'where what you run stands', ['cloud', 'own']))
    .option('--frameworks <names>', 'other frameworks that customers ask for, between commas')
    .option('--timezone <zone>', 'where "today" is decided, such as Europe/Vienna')
    .option('--director <person>', 'who runs the company: "Name <address>"')
    .option('--lead <person>', 'who runs information security')
    .option('--auditor <person>', 'who audits, with no part in what is audited')
    .option('--codeowners <handles>', 'GitHub handles that are asked about every change')
    .option('--first-day <date>', 'the first day of the ISMS, YYYY-MM-DD; its Monday counts (default: today)')
    .option('--commit <sha>', 'the commit of Holdfast that the workflows use')
    .option('--yes', 'take what is proposed for everything that is not said')
    .option('--anyway', 'begin although there are documents with owners here')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addHelpText(
      'after',
      examples(
        'holdfast init',
        'holdfast init --yes --company "Acme Ltd" --domain acme.example --size 35 --office no --dry-run',
        'holdfast init isms --yes --anyway --codeowners "@ana @acme/security"',
      ),
    )
    .action(async (folder: string | undefined, options) =>
      finish(await (await import('../commands/init.ts')).initCommand(folder, options)),
    );
}
