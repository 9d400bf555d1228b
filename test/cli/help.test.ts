import type { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { holdfast } from '../support/command-line.ts';
import { gitRepository } from '../support/git-repository.ts';

/** Every command of the command line, itself among them, by the words that call it. */
function commandsOf(program: Command, before = ''): readonly (readonly [string, Command])[] {
  const name = `${before}${program.name()}`;
  return [[name, program], ...program.commands.flatMap((one) => commandsOf(one, `${name} `))];
}

/** The whole help of a command, with what stands behind the options. */
function helpOf(command: Command): string {
  const lines: string[] = [];
  command.configureOutput({ writeOut: (text) => lines.push(text) });
  command.outputHelp();
  return lines.join('');
}

/** The command lines under "Examples", without the variables before and the file behind them. */
function examplesOf(command: Command): readonly string[] {
  const help = helpOf(command);
  const at = help.indexOf('\nExamples:\n');
  return at === -1
    ? []
    : [...help.slice(at).matchAll(/^ {2}\$ (?:[A-Z_]+=\S+ )*(.*?)(?: > .*)?$/gm)].map((one) => one[1] ?? '');
}

/** The words of a command line, as a shell takes them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

const COMMANDS = commandsOf(buildProgram(() => {}));
const EXAMPLES = COMMANDS.flatMap(([name, command]) => examplesOf(command).map((line) => [name, line] as const));

describe('the help', () => {
  it.each(COMMANDS)('of %s gives an example of it', (name, command) => {
    const examples = examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) expect(`${line} `).toContain(`${name} `);
  });

  it.each(COMMANDS)('of %s says what each argument and each option is', (_name, command) => {
    const silent = [
      ...command.options.filter(({ description }) => description === '').map(({ flags }) => flags),
      ...command.registeredArguments.filter(({ description }) => description === '').map((one) => one.name()),
    ];
    expect([command.description(), ...silent]).toEqual([expect.stringMatching(/\w/)]);
  });
});

/** The command line with commands that note what they were called with, and do nothing. */
function silentProgram(): { readonly program: Command; readonly called: string[] } {
  const called: string[] = [];
  const program = buildProgram(() => {});
  for (const [name, command] of commandsOf(program)) {
    command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
    if (command !== program) command.action(() => void called.push(name));
  }
  return { program, called };
}

const YEAR = new Date().getFullYear();

/** What the examples speak of. */
const REPOSITORY = {
  'policies/access-control.md': policy('POL-02'),
  'policies/backup.md': policy('POL-03'),
  'docs/other.md': policy('POL-04'),
  'people/robin.md': person('robin'),
  'people/alex.md': person('alex'),
  'nc.md':
    '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late\nstatus: analysed\nowner: role:it-lead\nrecorded_on: 2026-02-01\nsource: complaint\ngrade: ofi\nrequirement: [A.5.18]\nstatement: Late\nevidence: Log\ndetected_on: 2026-02-01\ncorrection: Done\nroot_cause: Mail\nextent: All\n---\n',
  // Decided this year, so that its next audit is to come.
  'certificate.md': `---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:it-lead\nstandard: ISO/IEC 27001\nedition: "2022"\nbody: Body\nnumber: N-1\nscope_statement: All\nsoa_version: "1.0"\ndecision_date: ${YEAR}-01-01\nissue_date: ${YEAR}-01-01\nexpiry_date: ${YEAR + 2}-12-31\ninitial_certification: ${YEAR}-01-01\naudits: []\n---\n`,
  'holdfast.yml': 'version: 1\n',
};

function policy(id: string): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Access\nstatus: draft\nowner: role:it-lead\nversion: "0.1"\nlevel: topic\n---\n`;
}

function person(key: string): string {
  return `---\nid: PER-${key}\ntype: person\ntitle: ${key}\nstatus: active\nkind: employee\nstart: 2024-01-01\n---\n`;
}

describe('an example of the help', () => {
  const own = EXAMPLES.filter(([name]) => name !== 'holdfast');

  it.each(own)('of %s is accepted: %s', async (name, line) => {
    const { program, called } = silentProgram();
    await program.parseAsync(wordsOf(line).slice(1), { from: 'user' });
    expect(called).toEqual([name]);
  });

  const folder = process.cwd();
  afterEach(() => process.chdir(folder));

  /** Asks at the keyboard, which a test does not have. */
  const ASKS = 'holdfast init';

  it('of holdfast init names every flag that answers for the keyboard, and the one that takes what is proposed', async () => {
    process.chdir(gitRepository({}).root);
    const { exitCode, err } = await holdfast(...wordsOf(ASKS).slice(1));
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^error: Missing: --company, --domain, .*--auditor$/m);
    expect(err).toContain('--yes');
  });

  // What talks to GitHub is tested where there is one, and so is what talks to an editor, or looks at a pack.
  const ELSEWHERE = ['holdfast publish', 'holdfast lsp', 'holdfast evidence verify'];
  it.each(EXAMPLES.filter(([name, line]) => !ELSEWHERE.includes(name) && line !== ASKS))(
    'of %s does what it should: %s',
    async (_name, line) => {
      const { root, git } = gitRepository(REPOSITORY);
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      process.chdir(root);
      const { exitCode, out, err } = await holdfast(...wordsOf(line).slice(1));
      // Nobody sits at the keyboard of a test: what a command would ask there is missing, and nothing else.
      if (err.startsWith('error: Missing: --')) return expect(exitCode).toBe(2);
      expect(err).not.toMatch(/^error/m);
      expect(exitCode).toBeLessThan(2);
      expect(out).not.toBe('');
    },
  );
});

describe('a slip on the command line', () => {
  it.each([
    ['a command', ['chek'], 'Did you mean check?'],
    ['an option', ['check', '--formt', 'json'], 'Did you mean --format?'],
    ['a choice', ['check', '--format', 'jsn'], 'Did you mean `json`?'],
    ['a severity', ['check', '--fail-on', 'eror'], 'Did you mean `error`?'],
    ['a rule to explain', ['explain', 'review-overdu'], 'Did you mean `review-overdue`?'],
    ['a rule to run', ['check', '--rule', 'review-overdu'], 'Did you mean `review-overdue`?'],
    ['a preset', ['check', '--preset', 'iso27002'], 'Did you mean `iso27001`?'],
    ['a profile', ['check', '--profile', 'govuk-tech-doc'], 'Did you mean `govuk-tech-docs`?'],
    ['a schema', ['schema', 'incidnt'], 'Did you mean `incident`?'],
    ['a record type', ['new', 'polcy', 'Access', '--owner', 'role:it-lead'], 'policy'],
    ['the id of a record to close', ['close', 'POL-20'], 'POL-02'],
    [
      'the id of a record to review',
      ['review', 'POL-20', '--by', 'x', '--outcome', 'changed', '--reason', 'x'],
      'POL-02',
    ],
    ['a shell', ['completion', 'fissh'], 'Did you mean `fish`?'],
    ['the id of a record', ['explain', 'POL-20'], 'Did you mean `POL-02`?'],
    ['a document', ['explain', 'policies/acess.md'], 'Did you mean `policies/access.md`?'],
    ['a key of the configuration', ['check', '--config', 'slip.yml'], 'Did you mean `documents`?'],
  ])('in %s is answered with the nearest', async (_what, args, meant) => {
    const { root } = gitRepository({
      'policies/access.md': '---\nid: POL-02\ntitle: Access\nnext_review: 2027-01-01\n---\n',
      'slip.yml': 'version: 1\ndocumets: ["**/*.md"]\n',
    });
    process.chdir(root);
    const { exitCode, out, err } = await holdfast(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(meant);
  });

  const folder = process.cwd();
  afterEach(() => process.chdir(folder));
});

describe('holdfast explain', () => {
  it('takes the id of a record for its document', async () => {
    const { root } = gitRepository({
      'policies/access.md': '---\nid: POL-02\ntitle: Access\nnext_review: 2027-01-01\n---\n',
    });
    process.chdir(root);
    const { exitCode, out } = await holdfast('explain', 'POL-02', '--today', '2026-11-22');
    expect(exitCode).toBe(0);
    expect(out).toContain('policies/access.md as of 2026-11-22');
    expect(await holdfast('explain', 'policies/access.md', '--today', '2026-11-22')).toMatchObject({ out });
  });

  const folder = process.cwd();
  afterEach(() => process.chdir(folder));
});
