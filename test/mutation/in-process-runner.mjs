/**
 * A test runner for Stryker that loads sources and tests once and then switches mutants on and off in the same process. A
 * mutant costs the few milliseconds of the tests that reach it; starting vitest for each costs seconds, and there are
 * thousands (stryker-mutator.io/docs/stryker-js/plugins).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { collected, collectFile } from './collect-tests.mjs';

/** The tests that say what calendar, rules and engine do. */
const FOLDERS = ['app', 'calendar', 'config', 'engine', 'isms', 'metrics', 'records', 'rules'];

/** To try out the tests of a rule or two: a pattern for their ids, such as `rules/examples.*#(review-overdue|due-soon)`. */
const CHOSEN = new RegExp(process.env.HOLDFAST_MUTATION_TESTS ?? '');

/** These take a while and say little about the rooms that are mutated. */
const LEFT_OUT = /^test\/app\/(?:publish|init|new-record|review|close|adopt|fix)/;

class InProcessRunner {
  static inject = [commonTokens.logger];

  constructor(log) {
    this.log = log;
    /** What the mutated sources share with the runner. */
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    /** How many mutants each test has noticed: those that notice much go first. */
    this.noticed = new Map();
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // The same properties on the same values each time: a mutant is noticed by what the tests say and not by luck.
    fc.configureGlobal({ seed: 20261122, numRuns: 50 });
    for (const folder of FOLDERS) {
      const names = readdirSync(join('test', folder), { recursive: true })
        .map((name) => `test/${folder}/${name}`)
        .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name));
      for (const name of names.sort()) await collectFile(name, () => import(pathToFileURL(name).href));
    }
    this.chosen = collected.filter(({ id }) => CHOSEN.test(id));
    this.tests = new Map(this.chosen.map((test) => [test.id, test]));
    this.log.info(`${this.tests.size} tests`);
  }

  async dryRun() {
    const { stryker } = this;
    const tests = [];
    for (const test of this.chosen) {
      stryker.currentTestId = test.id;
      tests.push(await runTest(test));
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const { stryker } = this;
    const chosen = testFilter ? testFilter.map((id) => this.tests.get(id)) : this.chosen;
    const tests = [];
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    for (const test of [...chosen].sort((a, b) => this.noticedBy(b) - this.noticedBy(a))) {
      const result = await runTest(test);
      tests.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.noticed.set(test.id, this.noticedBy(test) + 1);
      if (!disableBail) break;
    }
    stryker.activeMutant = undefined;
    const tooOften = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests });
  }

  noticedBy({ id }) {
    return this.noticed.get(id) ?? 0;
  }
}

async function runTest({ id, name, file, before, run }) {
  const start = performance.now();
  const result = (status, more = {}) => ({
    id,
    name,
    fileName: file,
    status,
    timeSpentMs: performance.now() - start,
    ...more,
  });
  try {
    for (const prepare of before) await prepare();
    await run();
    return result(TestStatus.Success);
  } catch (error) {
    return result(TestStatus.Failed, { failureMessage: String(error instanceof Error ? error.message : error) });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
