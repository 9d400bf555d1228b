import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bareCopy, type CliOptions, type CliResult, runCli, runCommand } from '../support/runner-cli.ts';
import { policy } from '../support/runner-documents.ts';
import { createRepository, removeFolder, temporaryFolder } from '../support/runner-repository.ts';
import { RUNS_TIMEOUT_MS } from '../support/runner-scene.ts';

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

const ACME = ['check', 'fixtures/acme-isms', '--today', '2026-11-22'] as const;
const ESCAPE = '\u001B';

let folder: string;
let copy: string;
let places = 0;

beforeAll(() => {
  folder = temporaryFolder('cli');
  copy = bareCopy(join(folder, 'clone'));
});

afterAll(() => removeFolder(folder));

function cli(args: readonly string[], options?: CliOptions): Promise<CliResult> {
  return runCli(copy, args, options);
}

/** A fresh folder with these files in it. */
function place(files: Readonly<Record<string, string>>): string {
  places += 1;
  const at = join(folder, `place-${places}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

function read(file: string | URL): string {
  return readFileSync(file, 'utf8');
}

describe.concurrent('a bare clone without node_modules', () => {
  it('says its version', async () => {
    const { version } = json(read(join(copy, 'package.json')));
    for (const flag of ['--version', '-V'])
      expect(await cli([flag])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('finds nothing wrong with its own starter documents, on whatever day', async () => {
    const { exitCode, stdout, stderr } = await cli(['check', 'policies']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d+ governed of \d+ documents · 0 errors · 0 warnings · .* · as of \d{4}-\d\d-\d\d \(UTC\)\n(?:Not checked: .*\n)+$/,
    );
  });

  it('finds what is wrong with Acme Lanterns, and fails', async () => {
    const { exitCode, stdout, stderr } = await cli(ACME);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('fixtures/acme-isms/policies/access-control.md  Access control policy · POL-02');
    expect(stdout).toContain('30 governed of 31 documents · 17 errors · 3 warnings · 3 notices');
  });

  it('plans comment and issues without a network, and does not fail for what it finds', async () => {
    const { exitCode, stdout, stderr } = await cli(['plan', 'fixtures/acme-isms', '--today', '2026-11-22']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.match(/^ {2}open {4}.*$/gm)).toHaveLength(11);
    expect(stdout).toContain('<!-- holdfast:comment scope=root digest=');
    const plan = json((await cli(['plan', 'fixtures/acme-isms', '--today', '2026-11-22', '--format', 'json'])).stdout);
    expect(plan).toMatchObject({ issues: { deferred: [], kept: [] } });
    expect((plan['issues'] as { readonly actions: readonly unknown[] }).actions).toHaveLength(11);
  });

  it('gives the same bytes twice', async () => {
    expect(await cli(ACME)).toEqual(await cli(ACME));
  });

  it.each([['--help'], ['check', '--help'], ['plan', '--help'], ['publish', '--help']])(
    'explains itself: %s %s',
    async (...args) => {
      const { exitCode, stdout, stderr } = await cli(args.filter((arg) => arg !== undefined));
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('Usage: holdfast');
    },
  );
});

describe.concurrent('the formats of check', () => {
  it('give JSON that its published schema describes', async () => {
    const { exitCode, stdout, stderr } = await cli([...ACME, '--format', 'json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const report = json(stdout);
    expect(report['summary']).toMatchObject({ documents: 31, governed: 30, errors: 17, warnings: 3, notices: 3 });
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      json(read(new URL('../../schemas/report.schema.json', import.meta.url))),
    );
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it('give SARIF 2.1.0 with one result for each finding', async () => {
    const { exitCode, stdout, stderr } = await cli([...ACME, '--format', 'sarif']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const log = json(stdout) as { readonly version: string; readonly runs: readonly { readonly results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs.map(({ results }) => results.length)).toEqual([23]);
  });

  it('give Markdown, and annotations for a workflow', async () => {
    const markdown = await cli([...ACME, '--format', 'markdown']);
    expect(markdown.exitCode).toBe(1);
    expect(markdown.stdout).toMatch(/^### Holdfast · 17 errors · 3 warnings · 3 notices\n/);
    const github = await cli([...ACME, '--format', 'github']);
    expect(github.exitCode).toBe(1);
    expect(github.stdout.match(/^::error file=fixtures\/acme-isms\//gm)).toHaveLength(10);
    expect(github.stdout).toContain('7 more findings');
  });

  it('go to a file with --output, and nothing is printed then', async () => {
    const at = place({});
    const file = join(dirname(at), `${places}-report.json`);
    const { exitCode, stdout, stderr } = await cli([...ACME, '--format', 'json', '--output', file]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(read(file)).toBe((await cli([...ACME, '--format', 'json'])).stdout);
  });

  it('shrink to the summary with --quiet', async () => {
    const { exitCode, stdout } = await cli([...ACME, '--quiet']);
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^30 governed of 31 documents · 17 errors/),
      expect.stringMatching(/^Not checked: git history \(this folder is not in a git repository\)/),
      'On GitHub this makes 11 issues: holdfast plan',
    ]);
  });

  it('have no colour in a pipe, unless it is asked for, and never with NO_COLOR', async () => {
    expect((await cli(ACME)).stdout).not.toContain(ESCAPE);
    expect((await cli(ACME, { environment: { FORCE_COLOR: '1' } })).stdout).toContain(`${ESCAPE}[31merror`);
    expect((await cli(ACME, { environment: { FORCE_COLOR: '0' } })).stdout).not.toContain(ESCAPE);
    expect((await cli(ACME, { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(ESCAPE);
    const machine = await cli([...ACME, '--format', 'json'], { environment: { FORCE_COLOR: '1' } });
    expect(machine.stdout).not.toContain(ESCAPE);
  });
});

describe.concurrent('the exit code', () => {
  it.each([
    ['never', 0],
    ['warning', 1],
    ['error', 0],
  ])('follows --fail-on %s where the worst is a warning: %i', async (failOn, exitCode) => {
    const cwd = place({ 'policies/access.md': policy('Access', { reviewed_on: '2025-11-15' }) });
    const args = ['check', '--today', '2026-11-22', '--fail-on', failOn];
    expect((await cli(args, { cwd })).exitCode).toBe(exitCode);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a flag that there is not', ['check', '--formta', 'json'], ["unknown option '--formta'", '--format']],
    ['a format that there is not', ['check', '--format', 'xml'], ['text, json, sarif, markdown, github']],
    ['a command that there is not', ['chekc'], ["unknown command 'chekc'", 'check']],
    ['a preset that there is not', ['check', '--preset', 'iso27002'], ['no preset `iso27002`', '`iso27001`']],
    ['a profile that there is not', ['check', '--profile', 'govuk'], ['no profile `govuk`', 'govuk-tech-docs']],
    ['a path that there is not', ['check', 'polcies'], ['There is no file or folder polcies']],
    ['a path below a file elsewhere', ['check', `${import.meta.filename}/x`], ['There is no file or folder x']],
    ['a date that there is not', ['check', '--today', '2026-02-30'], ['`2026-02-30` is not a day', 'YYYY-MM-DD']],
    ['a severity that there is not', ['check', '--fail-on', 'eror'], ['error, warning, never']],
    ['a file that cannot be written', ['check', 'policies', '--output', 'no/such/folder/x'], ['--output']],
    ['a configuration that there is not', ['check', '--config', 'holdfast.yaml'], ['holdfast.yaml']],
    ['no repository to publish to', ['publish'], ['Which repository?', '--repo owner/name']],
  ])('is 2 for %s, said on standard error alone', async (_, args, words) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each<[string, string, string, string]>([
    ['a key', 'version: 1\ndocumnts: ["**/*.md"]\n', 'holdfast.yml:2:1: `documnts`', '`documents`'],
    ['a rule', 'version: 1\nrules:\n  review-overdu: off\n', 'holdfast.yml:3:3: ', '`review-overdue`'],
    ['a nested key', 'version: 1\ngithub:\n  lables: [isms]\n', 'holdfast.yml:3:3: `github.lables`', '`labels`'],
    ['a value', 'version: 1\nfail_on: eror\n', 'holdfast.yml:2:1: `fail_on`', '"error"'],
    ['a preset', 'version: 1\npreset: isso27001\n', 'holdfast.yml:2:', '`iso27001`'],
    ['YAML', 'version: 1\ndocuments: ["**/*.md"\n', 'holdfast.yml:3:1 is not valid YAML', 'Quote'],
    ['a version', 'preset: iso27001\n', 'holdfast.yml:1:1: `version`', 'version: 1'],
  ])('is 2 for a configuration with %s that is wrong, with its place and what was meant', async (_, text, at, hint) => {
    const cwd = place({ 'holdfast.yml': text, 'policies/access.md': policy('Access') });
    const { exitCode, stdout, stderr } = await cli(['check'], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`error: ${at}`);
    expect(stderr).toContain(hint);
  });

  it('is 2 without any command, with the help on standard error', async () => {
    const { exitCode, stdout, stderr } = await cli([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: holdfast');
  });

  it('is 3 when GitHub cannot be reached', async () => {
    const { exitCode, stdout, stderr } = await cli(['publish', 'policies', '--repo', 'acme/policies'], {
      environment: { GITHUB_TOKEN: 'ghs_none', GITHUB_API_URL: 'http://127.0.0.1:9' },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^(?:note: .*\n)?error: Could not .*no answer came/);
  });
});

describe.concurrent('the folder under check', () => {
  it('may lie elsewhere: one folder, one file, or two that are far apart', async () => {
    const one = place({ 'docs/access.md': policy('Access', { owner: undefined }) });
    const two = place({ 'docs/backup.md': policy('Backup', { owner: undefined }) });
    const check = async (...paths: readonly string[]): Promise<readonly string[]> => {
      const { exitCode, stdout } = await cli(['check', ...paths, '--today', '2026-11-22', '--format', 'json']);
      expect(exitCode).toBe(1);
      return (json(stdout)['findings'] as readonly { readonly path: string }[]).map(({ path }) => path);
    };
    expect(await check(join(one, 'docs'))).toEqual(['access.md']);
    expect(await check(join(one, 'docs', 'access.md'))).toEqual(['access.md']);
    writeFileSync(join(one, 'holdfast.yml'), 'version: 1\n');
    expect(await check('--config', join(one, 'holdfast.yml'))).toEqual(['docs/access.md']);
    const both = await check(join(one, 'docs'), join(two, 'docs'));
    expect(both.map((path) => path.replace(/^place-\d+\//, ''))).toEqual(['docs/access.md', 'docs/backup.md']);
  });

  it('is compared with a commit by --base', async () => {
    const repository = createRepository(place({}).concat('-repository'));
    repository.commit('main', {
      'policies/access.md': policy('Access', { owner: undefined }),
      'policies/backup.md': policy('Backup', { owner: undefined }),
    });
    repository.commit('change', {
      'policies/access.md': policy('Access'),
      'policies/logging.md': policy('Logging', { owner: undefined }),
    });
    const cwd = repository.folder;
    const args = ['check', '--today', '2026-11-22', '--base', 'main'];
    const { exitCode, stdout } = await cli([...args, '--format', 'json'], { cwd });
    expect(exitCode).toBe(1);
    const report = json(stdout) as Record<'findings' | 'fixed', readonly Record<string, unknown>[]>;
    expect(report.findings.map(({ path, status, enforced }) => [path, status, enforced])).toEqual([
      ['policies/backup.md', 'existing', false],
      ['policies/logging.md', 'introduced', true],
    ]);
    expect(report.fixed.map(({ path }) => path)).toEqual(['policies/access.md']);
    expect((await cli(args, { cwd })).stdout).toContain(': 1 introduced, 0 worsened, 1 fixed\n');
  });

  it('says so, and does not pass, when the base is not to be had', async () => {
    const repository = createRepository(place({}).concat('-repository'));
    repository.commit('main', { 'policies/access.md': policy('Access', { owner: undefined }) });
    const args = ['check', '--today', '2026-11-22', '--base', 'no-such-branch'];
    const { exitCode, stdout } = await cli(args, { cwd: repository.folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Not checked: what this change introduces and fixes (git does not know `no-such-branch`)');
  });

  it('is checked without git, too, at once, and the run says so where a rule wanted the history', async () => {
    const cwd = place({ 'policies/access.md': policy('Access', { type: 'policy' }) });
    const check = async (preset: string): Promise<string> => {
      const started = performance.now();
      const { exitCode, stdout, stderr } = await cli(
        ['check', '--today', '2026-11-22', '--preset', preset, '--fail-on', 'never'],
        { cwd, environment: { PATH: '' } },
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(performance.now() - started).toBeLessThan(20_000);
      return stdout;
    };
    expect(await check('essentials')).toMatch(/^All clear\. /);
    expect(await check('essentials')).not.toContain('Not checked');
    expect(await check('iso27001')).toContain(
      'Not checked: git history (git cannot be started here) Install git, or put its folder on the `PATH`.',
    );
  });

  it('fails the run when there is nothing in it to check', async () => {
    const { exitCode, stdout } = await cli(['check'], { cwd: place({ 'notes.txt': 'Nothing.\n' }) });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('nothing-checked');
  });
});

describe.concurrent('a reader that leaves', () => {
  it.each(['text', 'json'])('after the first line of much %s leaves no stack behind', async (format) => {
    const many = Array.from({ length: 400 }, (_, index) => [`${index}.md`, policy('Access', { owner: undefined })]);
    const cwd = place(Object.fromEntries(many) as Record<string, string>);
    const line = `"$0" "$1" check --today 2026-11-22 --format ${format} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const args = ['-c', line, process.execPath, join(copy, 'dist', 'cli.js')];
    const { stdout, stderr } = await runCommand('bash', args, { cwd });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1');
  });
});
