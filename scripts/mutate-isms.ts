/**
 * How much of an ISMS would no rule notice? Takes the clean ISMS, makes one thing wrong in it at a time, and asks whether
 * any rule says something. What is left over is printed by type, field and kind of mutation; test/isms/survivors.ts says
 * why it may be.
 *
 *     npx tsx scripts/mutate-isms.ts [--sample N] [--seed N] [--type TYPE] [--unexplained] [--json FILE]
 *
 * `--sample` takes at most N mutants of each group of alike ones. A full run takes minutes and both halves of the machine.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanFiles, TODAY } from '../test/isms/break.ts';
import { SURVIVORS, whyNotNoticed } from '../test/isms/survivors.ts';
import type { Mutant } from './mutate-isms/mutants.ts';
import { noticerOf } from './mutate-isms/notice.ts';
import { type Outcome, sampled, share, shares, survivorGroups } from './mutate-isms/survey.ts';

/** Mutants that a worker is given at a time. */
const BATCH = 50;

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    type: { type: 'string' },
    unexplained: { type: 'boolean', default: false },
    json: { type: 'string' },
    worker: { type: 'boolean', default: false },
  },
});

await (values.worker ? work() : survey());

/** Answers batches of numbers of mutants with the rule that noticed each. */
async function work(): Promise<void> {
  const { mutants, noticedBy } = await noticerOf(cleanFiles(), TODAY);
  process.on('message', async (numbers: readonly number[]) => {
    const answers: [number, string | undefined][] = [];
    for (const number of numbers) answers.push([number, await noticedBy(mutants[number] as Mutant)]);
    process.send?.(answers);
  });
  process.send?.([]);
}

async function survey(): Promise<void> {
  const start = performance.now();
  const { mutants } = await noticerOf(cleanFiles(), TODAY);
  const numbered = mutants
    .map(({ text: _, ...mutant }, number) => ({ ...mutant, number }))
    .filter(({ type }) => values.type === undefined || type === values.type);
  const chosen = values.sample === undefined ? numbered : sampled(numbered, Number(values.sample), Number(values.seed));
  const noticed = await askWorkers(chosen.map(({ number }) => number));
  const outcomes = chosen.map(({ number, ...mutant }): Outcome => ({ ...mutant, by: noticed.get(number) }));
  print(outcomes, numbered.length, (performance.now() - start) / 1000);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(outcomes));
}

function askWorkers(numbers: readonly number[]): Promise<ReadonlyMap<number, string | undefined>> {
  const batches = Array.from({ length: Math.ceil(numbers.length / BATCH) }, (_, index) =>
    numbers.slice(index * BATCH, (index + 1) * BATCH),
  );
  const noticed = new Map<number, string | undefined>();
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = fork(fileURLToPath(import.meta.url), ['--worker'], { serialization: 'advanced' });
    return new Promise<void>((resolve, reject) => {
      worker.on('message', (answers: readonly [number, string | undefined][]) => {
        for (const [number, by] of answers) noticed.set(number, by);
        const batch = batches.shift();
        if (batch) worker.send(batch);
        else worker.kill();
      });
      worker.on('exit', (code) => (code ? reject(new Error(`a worker ended with ${code}`)) : resolve()));
    });
  });
  return Promise.all(workers).then(() => noticed);
}

function print(outcomes: readonly Outcome[], among: number, seconds: number): void {
  console.log(`${outcomes.length} of ${among} mutants in ${seconds.toFixed(0)} s\n`);
  console.log(
    [share('all', outcomes), '', ...shares(outcomes, 'kind'), '', ...shares(outcomes, 'type'), ''].join('\n'),
  );
  const groups = survivorGroups(outcomes).map((group) => ({ ...group, explanation: whyNotNoticed(group) }));
  const unexplained = groups.filter(({ explanation }) => !explanation);
  const gaps = groups.filter(({ explanation }) => explanation?.gap);
  console.log(
    `${groups.length} groups of survivors: ${groups.length - unexplained.length - gaps.length} explained, ${gaps.length} known gaps, ${unexplained.length} not explained\n`,
  );
  for (const { type, field, kind, survivors, mutants, examples, explanation } of values.unexplained
    ? unexplained
    : groups) {
    const why = explanation ? `${explanation.gap ? 'GAP: ' : ''}${explanation.why}` : 'NOT EXPLAINED';
    console.log(`${type} | ${field} | ${kind} | ${survivors} of ${mutants} | ${why}`);
    if (!explanation) console.log(examples.map((example) => `    ${example}`).join('\n'));
  }
  const unused = SURVIVORS.filter((one) => !groups.some(({ explanation }) => explanation === one));
  if (outcomes.length === among)
    for (const { type, fields } of unused) console.log(`Explains nothing: ${type} | ${fields.join(', ')}`);
}
