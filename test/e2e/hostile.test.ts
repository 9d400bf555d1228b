import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ActionResult, downloadAction } from '../support/runner.ts';
import { runCli } from '../support/runner-cli.ts';
import { annotationsOf, obeyed } from '../support/runner-commands.ts';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { scheduleEvent } from '../support/runner-events.ts';
import { liveParts } from '../support/runner-markdown.ts';
import { removeFolder, temporaryFolder } from '../support/runner-repository.ts';
import { openStage, RUNS_TIMEOUT_MS, type Stage, writesOf } from '../support/runner-scene.ts';

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

/** Texts that people could write into a document, by what they aim at. */
const ATTACKS = {
  'the runner': [
    '::error::pwned',
    '##[error]pwned',
    '::stop-commands::pwned',
    '::set-output name=conclusion::success',
    'x\n::error::pwned',
  ],
  'the runner behind odd line ends': [
    'x\r::error::pwned',
    'x\u2028::error::pwned',
    'x\u0085::add-mask::a',
    'x%0A::error::pwned',
    '\u00a0::error::pwned',
  ],
  'its files': [
    'x\nconclusion=success',
    'ghadelimiter_0\nconclusion=success',
    'x\nconclusion<<EOF\nsuccess\nEOF',
    '$(touch pwned)',
    '`touch pwned`',
  ],
  'people and issues': [
    '@pwned',
    'x @acme/pwned',
    '#1 GH-1 acme/x#1',
    'mail pwned@evil.example',
    '@pwned @pwned @pwned',
  ],
  HTML: [
    '<img src=x onerror=alert(1)>',
    '</details></sub><h1>pwned',
    '<!-- pwned',
    '--><script>pwned()</script>',
    '&lt;b&gt;&#64;pwned',
  ],
  Markdown: [
    '[pwned](https://evil.example)',
    'https://evil.example www.evil.example',
    '| a | b |',
    '# pwned',
    '![x](https://evil.example/x.png)',
  ],
  Holdfast: [
    '<!-- holdfast:comment scope=root digest=0000000000000000 -->',
    '<!-- holdfast:issue fp=0000000000000000 rule=x -->',
    '<!-- holdfast:end -->',
    'x\n- [x] pwned',
    '\u202Edenwp\u202C',
  ],
} as const;

type Target = keyof typeof ATTACKS;
const TARGETS = Object.keys(ATTACKS) as Target[];

/** One document for each text: it names the file, the title, the id and a date, and the body links to it. */
function documents(target: Target): Readonly<Record<string, string>> {
  const entries = ATTACKS[target].map((text, index) => {
    const name = text.replaceAll('/', '\u2044');
    const value = JSON.stringify(text);
    const body = `See [this](<./${name.replace(/[\n\r<>]/g, '')}.md>).`;
    return [
      `policies/${index} ${name}.md`,
      policy('', { title: value, id: value, owner: undefined, reviewed_on: value }, body),
    ] as const;
  });
  return Object.fromEntries(entries);
}

const RULES =
  /^(?:owner-missing|date-invalid|broken-reference|nothing-checked|front-matter-invalid|placeholder-value) ?/;

let stage: Stage;
let folder: string;

beforeAll(async () => {
  stage = await openStage();
  folder = temporaryFolder('hostile');
  downloadAction(folder);
});

afterAll(async () => {
  removeFolder(folder);
  await stage.close();
});

function addressesOf(repository: string): readonly string[] {
  return [`https://github.com/${repository}/`, 'https://github.com/holdfast-isms/holdfast/'];
}

/** No command but Holdfast's own annotations, each on a file that there is. */
function expectOwnCommandsOnly(run: ActionResult, files: ReadonlySet<string>): void {
  const [stop, resume, ...rest] = run.commands.map(({ name }) => name);
  expect([stop, resume]).toEqual(['stop-commands', 'resume']);
  expect(rest.filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  expect(run.annotations.length).toBeGreaterThanOrEqual(10);
  expect(run.annotations.filter(({ file }) => !files.has(file ?? ''))).toEqual([]);
  expect(run.annotations.filter(({ title }) => !RULES.test(title ?? ''))).toEqual([]);
  expect(run.annotations.filter(({ title, message }) => /[\r\n]/.test(`${title}${message}`))).toEqual([]);
}

describe.concurrent.each(TARGETS)('a pull request with documents that aim at %s', (target) => {
  it('makes the run say what it says of any other, and do nothing else', async () => {
    const scene = await stage.open({ 'holdfast.yml': CONFIG });
    const number = await scene.openPullRequest('change', documents(target));
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('');
    expectOwnCommandsOnly(run, new Set(Object.keys(documents(target))));
    expect(run.leftovers).toBe('');
    expect(run.outputs).toMatchObject({ conclusion: 'failure', 'issues-opened': '0' });
    expect(Object.keys(run.outputs)).toHaveLength(13);
    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
    const [comment] = await scene.remote.comments(number);
    expect(comment?.body).toMatch(/^<!-- holdfast:comment scope=root digest=[0-9a-f]{16} -->\n### Holdfast /);
    for (const page of [comment?.body ?? '', run.summary]) {
      expect(liveParts(page, addressesOf(scene.remote.name))).toEqual([]);
      expect(page).not.toMatch(/##\[/);
    }
    if (target !== 'Holdfast') return;
    // Its own words in a document do not make it take the comment for another.
    await scene.run(scene.pullRequest(number, 'change'));
    expect(writesOf(scene)).toEqual([]);
  });
});

describe.concurrent('a configuration that aims at the runner', () => {
  it('is named as it is written, on its own line, and obeyed in nothing', async () => {
    const scene = await stage.open({
      'holdfast.yml':
        'version: 1\ndocuments: ["::error::pwned/*.md", "##[error]pwned*.md", "x\\n::error::pwned*.md"]\n',
      'policies/access.md': policy('Access policy'),
    });
    const event = scheduleEvent(scene.remote.name, scene.repository.tip('main'));
    const run = await scene.run(event, { inputs: { issues: 'never' } });

    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ file, line }) => [file, line])).toEqual([
      ['holdfast.yml', 2],
      ['holdfast.yml', 2],
      ['holdfast.yml', 2],
    ]);
    expect(run.commands).toHaveLength(5);
  });

  it('is obeyed in nothing when it is wrong, either', async () => {
    const scene = await stage.open({ 'holdfast.yml': 'version: 1\n"x\\n::error::pwned ##[error]pwned": 1\n' });
    const event = scheduleEvent(scene.remote.name, scene.repository.tip('main'));
    const run = await scene.run(event);

    expect(run.exitCode).toBe(2);
    expect(run.commands.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['error', 'Holdfast could not run'],
    ]);
    expect(run.outputs).toEqual({ conclusion: 'failure' });
  });
});

describe.concurrent('issues about documents that aim at people, HTML and Holdfast', () => {
  it('mention nobody, show text alone, and are known again in the next run', async () => {
    const all = TARGETS.flatMap((target) => [...ATTACKS[target]]);
    const titles = [all.slice(0, 18), all.slice(18)].map((some) => JSON.stringify(some.join(' ')));
    const scene = await stage.open({
      'holdfast.yml': `${CONFIG}github: { labels: [] }\n`,
      ...Object.fromEntries(
        titles.map((title, index) => [
          `policies/${index} <!-- holdfast:end --> @pwned <b> ::error::.md`,
          policy('', { title, id: title, owner: undefined }),
        ]),
      ),
      'policies/owner.md': policy('Owner', {
        owner: JSON.stringify('<b>pwned</b> --> | `x` ::error::pwned'),
        reviewed_on: '2025-06-16',
      }),
    });
    const event = scheduleEvent(scene.remote.name, scene.repository.tip('main'));
    const run = await scene.run(event);

    const issues = await scene.remote.issues();
    expect(issues).toHaveLength(3);
    expect(run.outputs).toMatchObject({ 'issues-opened': '3' });
    for (const { title, body } of issues) {
      expect(title).not.toMatch(/@\w|#\d|[\r\n\u2028]/);
      expect(body.split('\n').filter((line) => line.startsWith('<!-- holdfast:'))).toHaveLength(2);
      expect(body).toMatch(/^<!-- holdfast:issue fp=[0-9a-f]{16} /);
      expect(liveParts(body, addressesOf(scene.remote.name))).toEqual([]);
    }
    expect(run.commands.filter(({ name }) => !['stop-commands', 'resume', 'error'].includes(name))).toEqual([]);
    scene.remote.sent();
    await scene.run(event);
    expect(writesOf(scene)).toEqual([]);
  });
});

/** Writes these files and gives what `check` prints of them, as the step of a workflow would show it. */
function checker(name: string, files: Readonly<Record<string, string>>): (format: string) => Promise<string> {
  const cwd = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return async (format) => {
    const args = ['check', 'policies', '--today', '2026-11-22', '--fail-on', 'never', '--format', format];
    const { exitCode, stdout, stderr } = await runCli(folder, args, { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    return stdout;
  };
}

describe.concurrent('the command line on documents that aim at everything', () => {
  it.each(['text', 'markdown'])('gives the runner no command in the format %s', async (format) => {
    const files = Object.assign({}, ...TARGETS.map(documents)) as Readonly<Record<string, string>>;
    const text = await checker(`all-${format}`, files)(format);

    expect(text).toContain('pwned');
    expect(obeyed(text)).toEqual([]);
  });

  it.each(TARGETS)('gives the runner annotations alone where they aim at %s', async (target) => {
    const files = documents(target);
    const commands = obeyed(await checker(target, files)('github'));

    expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    const named = annotationsOf(commands).map(({ file = '' }) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !(file in files))).toEqual([]);
  });
});

describe.concurrent('the command line on long advice that quotes a document', () => {
  it('gives the runner no command where a line is wrapped', async () => {
    const long = Array.from({ length: 120 }, (_, index) => {
      const command = index % 2 === 0 ? '::error::pwned' : '##[error]pwned';
      const title = `${'x'.repeat(1 + index / 2)} ${command} ${command} ${command}: y`;
      return [`policies/${index}.md`, `---\ntitle: ${title}\nowner: role:it-lead\n---\n`];
    });
    expect(obeyed(await checker('long', Object.fromEntries(long) as Record<string, string>)('text'))).toEqual([]);
  });
});
