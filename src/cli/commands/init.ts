import { basename } from 'node:path';
import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { gitIdentity } from '../../adapters/node/git-identity.ts';
import { dayGiven } from '../../app/day-given.ts';
import { type Initiated, init } from '../../app/init.ts';
import { dayOfInstant, isTimezone } from '../../calendar/plain-date.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import { wordsOf } from '../../records/fields/words.ts';
import { frameworkTarget } from '../../records/types/framework-target.ts';
import { logText } from '../../render/escape.ts';
import { count } from '../../render/words.ts';
import { type Company, memberFrom, mondayOf, STARTER_PEOPLE, STARTER_SIZE } from '../../starter/company.ts';
import { COMMIT_PLACEHOLDER } from '../../starter/workflows.ts';
import { type Ask, answersTo, askInTerminal, listed, type Question } from '../questions.ts';
import { starterFolder } from '../starter-folder.ts';
import { writeUnlessDry } from '../write-files.ts';

interface InitFlags {
  readonly company?: string;
  readonly domain?: string;
  readonly scope?: string;
  readonly size?: string;
  readonly office?: string;
  readonly hosting?: string;
  readonly frameworks?: string;
  readonly timezone?: string;
  readonly director?: string;
  readonly lead?: string;
  readonly auditor?: string;
  readonly codeowners?: string;
  readonly firstDay?: string;
  readonly commit?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly anyway?: boolean;
}

const FRAMEWORKS = wordsOf(frameworkTarget.fields.framework);

/** `holdfast init [FOLDER]`: a whole ISMS for a company that has none. */
export async function initCommand(folder: string | undefined, flags: InitFlags): Promise<number> {
  const root = process.cwd();
  const where = folderGiven(folder);
  const company = await companyFrom(root, flags);
  const initiated = await init({ files: nodeFiles(root), clock: systemClock }, nodeFiles(starterFolder()), {
    company,
    folder: where,
    handles: handlesGiven(flags.codeowners),
    commit: commitGiven(flags.commit),
    anyway: flags.anyway,
  });
  await writeUnlessDry(root, initiated.files, { dryRun: flags.dryRun === true });
  process.stdout.write(textOf(initiated, company, where, flags));
  return EXIT.clean;
}

/** What the flags say, what git and the machine know, and what is asked. `--yes` takes what is proposed. */
async function companyFrom(root: string, flags: InitFlags): Promise<Company> {
  const git = gitIdentity(root);
  const me = git.name === undefined ? undefined : git.email === undefined ? git.name : `${git.name} <${git.email}>`;
  const people = STARTER_PEOPLE;
  const questions: readonly Question[] = [
    { flag: '--company', message: 'What is the company called?', initial: titled(basename(root)), refuse: empty },
    {
      flag: '--domain',
      message: 'Which domain are its addresses in?',
      initial: domainOf(git.email) ?? 'example.com',
      refuse: noDomain,
    },
    {
      flag: '--scope',
      message: 'What is the certificate to say? (what you do, and for whom)',
      initial: 'as the starter says',
    },
    { flag: '--size', message: 'How many people work there?', initial: String(STARTER_SIZE), refuse: notANumber },
    { flag: '--office', message: 'Is there an office?', among: ['yes', 'no'], initial: 'yes' },
    { flag: '--hosting', message: 'Where does what you run stand?', among: ['cloud', 'own'], initial: 'cloud' },
    {
      flag: '--frameworks',
      message: 'Which other frameworks do customers ask for?',
      among: FRAMEWORKS,
      several: true,
      initial: 'none',
    },
    {
      flag: '--timezone',
      message: 'In which time zone is the company?',
      initial: Intl.DateTimeFormat().resolvedOptions().timeZone,
      refuse: notATimezone,
    },
    { flag: '--director', message: 'Who runs the company? (Name <address>)', initial: people.director.name },
    { flag: '--lead', message: 'Who runs information security? (Name <address>)', initial: me ?? people.lead.name },
    {
      flag: '--auditor',
      message: 'Who audits, from outside or from a team that has no part in it? (Name <address>)',
      initial: people.auditor.name,
    },
  ];
  const ask: Ask = flags.yes ? async ({ initial }) => initial : askInTerminal;
  const said = await answersTo(questions, givenBy(flags), ask, 'Or take what is proposed for all of them: --yes.');
  const domain = said['--domain'] ?? 'example.com';
  const director = memberFrom(said['--director'] ?? '', domain, []);
  const lead = memberFrom(said['--lead'] ?? '', domain, [director.key]);
  const auditor = memberFrom(said['--auditor'] ?? '', domain, [director.key, lead.key]);
  if (new Set([director, lead, auditor].map(({ name }) => name)).size < 3) {
    throw new ConfigError('The starter needs three people: nobody audits or approves what they run themselves', {
      hint: 'Name an auditor from outside; a second person who approves may be an adviser or a partner.',
    });
  }
  const timezone = said['--timezone'] ?? 'UTC';
  const statement = said['--scope'] ?? '';
  const first =
    flags.firstDay === undefined ? dayOfInstant(Date.now(), timezone) : dayGiven('--first-day', flags.firstDay);
  if (first > dayOfInstant(Date.now(), timezone)) {
    throw new ConfigError(`--first-day: ${first} is still to come`, {
      hint: 'The records of the first day say what was done: begin on that day, or take today.',
    });
  }
  return {
    name: said['--company'] ?? '',
    domain,
    statement: statement === 'as the starter says' ? undefined : statement,
    size: Number(said['--size']),
    hasOffice: said['--office'] !== 'no',
    hasOwnServers: said['--hosting'] === 'own',
    frameworks: frameworksGiven(said['--frameworks'] ?? ''),
    timezone,
    director,
    lead,
    auditor,
    firstDay: mondayOf(first),
  };
}

function givenBy(flags: InitFlags): Readonly<Record<string, string | undefined>> {
  const { company, domain, scope, size, office, hosting, frameworks, timezone, director, lead, auditor } = flags;
  const given = { company, domain, scope, size, office, hosting, frameworks, timezone, director, lead, auditor };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`--${name}`, value]));
}

function frameworksGiven(said: string): readonly string[] {
  const names = listed(said).filter((name) => name !== 'none');
  for (const name of names) {
    if (FRAMEWORKS.includes(name)) continue;
    throw new ConfigError(`--frameworks: ${name} is not known`, {
      hint: didYouMean(name, FRAMEWORKS) ?? `Known are ${FRAMEWORKS.join(', ')}.`,
    });
  }
  return [...new Set(names)];
}

/** GitHub: letters, digits and single hyphens; a team has its organisation before it. */
const HANDLE = /^@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]{1,100})?$/i;

function handlesGiven(said: string | undefined): readonly string[] {
  const handles = listed(said?.replaceAll(/\s+/g, ','));
  const wrong = handles.find((handle) => !HANDLE.test(handle));
  if (wrong === undefined) return handles;
  throw new ConfigError(`--codeowners: \`${wrong}\` is no handle`, { hint: 'Write @login or @organisation/team.' });
}

function commitGiven(commit: string | undefined): string {
  if (commit === undefined) return COMMIT_PLACEHOLDER;
  if (/^[\w.-]{1,100}$/.test(commit)) return commit;
  throw new ConfigError(`--commit: \`${commit}\` is no commit or tag`, { hint: 'Give the 40 digits of a commit.' });
}

function folderGiven(folder = 'isms'): string {
  const path = folder.replace(/^\.\/+/, '').replace(/\/+$/, '');
  if (path === '.' || path === '') return '';
  if (!/^(?!\/)[\w./-]+$/.test(path)) {
    throw new ConfigError(`${folder} is no name for a folder of documents`, {
      hint: 'Use letters, digits, dots and hyphens: isms.',
    });
  }
  if (!path.split('/').includes('..')) return path;
  throw new ConfigError(`${folder} lies outside this folder`, { hint: 'Go to the top of the repository first.' });
}

function notANumber(answer: string): string | undefined {
  return /^[1-9]\d{0,5}$/.test(answer.trim()) ? undefined : 'Say a number, such as 20.';
}

function empty(answer: string): string | undefined {
  return answer.trim() === '' ? 'Say something.' : undefined;
}

function noDomain(answer: string): string | undefined {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(answer.trim()) ? undefined : 'Say a domain, such as acme.example.';
}

function notATimezone(answer: string): string | undefined {
  return isTimezone(answer.trim()) ? undefined : `${answer} is no time zone: say one like Europe/Vienna.`;
}

function titled(name: string): string {
  return name.replaceAll(/[-_]+/g, ' ').replaceAll(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The domain of an address, unless it is one that everybody may have. */
function domainOf(email: string | undefined): string | undefined {
  const domain = email?.split('@')[1];
  return domain === undefined || /^(?:gmail|outlook|hotmail|icloud|users\.noreply)\./.test(domain) ? undefined : domain;
}

/** Most files that are named one by one. */
const NAMED_MAX = 12;

function textOf(
  { files, kept, elsewhere, checked }: Initiated,
  company: Company,
  folder: string,
  flags: InitFlags,
): string {
  const { summary, findings } = checked.report;
  const written = flags.dryRun ? 'would be written' : 'written';
  const needsHandles = flags.codeowners === undefined && !kept.includes('.github/CODEOWNERS');
  const docs = folder === '' ? '.' : folder;
  const { director, lead, auditor } = company;
  const examples = Object.values(STARTER_PEOPLE).map(({ name }) => name);
  const nobody = [director, lead, auditor].map(({ name }) => name).filter((name) => examples.includes(name));
  const steps = [
    `Read ${folder === '' ? '' : `${folder}/`}README.md: it says what to make your own, in which order.`,
    ...(flags.commit === undefined
      ? [`Put the commit of Holdfast that you have looked at in place of ${COMMIT_PLACEHOLDER} in .github/workflows/.`]
      : []),
    ...(needsHandles
      ? [
          `Let GitHub ask people about every change: \`/${folder === '' ? '' : `${folder}/`} @handle\` in .github/CODEOWNERS.`,
        ]
      : []),
    ...(nobody.length === 0
      ? []
      : [
          `${nobody.join(' and ')} of the starter ${nobody.length === 1 ? 'is' : 'are'} nobody: put people in their place.`,
        ]),
    'Check: holdfast check',
    `Put it in force when it is yours: holdfast review ${docs} --by person:${lead.key} --approved-by person:${director.key} --outcome confirmed --reason "First adoption"`,
  ];
  return [
    ...(flags.dryRun ? files.slice(0, NAMED_MAX).map(({ path }) => `+ ${logText(path)}`) : []),
    ...(flags.dryRun && files.length > NAMED_MAX ? [`+ and ${files.length - NAMED_MAX} more`] : []),
    `${count(files.length, 'file')} ${written}${kept.length === 0 ? '' : `, ${kept.length} there already and kept as they are`}.`,
    ...elsewhere.map(({ path, at }) => `${logText(path)} is left out: ${logText(at)} has its id.`),
    `${count(summary.governed, 'document')} under control, ${count(findings.length, 'finding')}.`,
    '',
    'Next:',
    ...steps.map((step, index) => `${index + 1}. ${logText(step)}`),
    '',
  ].join('\n');
}
