/**
 * What the project's tests use of vitest, for running them many times in one process: `describe`, `it` and `beforeAll` only
 * collect, and `expect` is vitest's own. `redirect-vitest.mjs` puts this module in the place of `vitest`.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

/** Every test that was collected, in order: `{ id, name, file, run }`, where `run` rejects when the test fails. */
export const collected = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);
globalThis[GLOBAL_EXPECT] = expect;

/** @type {{ file: string, names: string[], before: (() => unknown)[] }} */
let suite = { file: '', names: [], before: [] };

/** Collects the tests of a file: `load` imports it. */
export async function collectFile(file, load) {
  suite = { file, names: [], before: [] };
  await load();
}

export function describe(name, body) {
  const outer = suite;
  suite = { ...outer, names: [...outer.names, String(name)], before: [...outer.before] };
  const result = body();
  suite = outer;
  if (result instanceof Promise) throw new Error(`describe(${JSON.stringify(name)}) is not to wait`);
}

export function it(name, body) {
  const { file, names, before } = suite;
  const full = [...names, name].join(' > ');
  const same = collected.filter((test) => test.file === file && test.name === full).length;
  const id = `${file}#${full}${same === 0 ? '' : ` (${same + 1})`}`;
  collected.push({ id, name: full, file, before, run: () => runWithCleanUp(body) });
}

let cleanUps = [];

async function runWithCleanUp(body) {
  cleanUps = [];
  try {
    await body();
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

/** Runs after the test that is running, however it ends. */
export function onTestFinished(cleanUp) {
  cleanUps.push(cleanUp);
}

/** Runs once before the first test of its suite. */
export function beforeAll(body) {
  let done;
  suite.before.push(() => {
    done ??= Promise.resolve(body());
    return done;
  });
}

it.skip = () => {};
it.skipIf = (condition) => (condition ? it.skip : it);
it.each = eachOf(it);
describe.each = eachOf(describe);

/** Rows that are lists spread, as vitest has it; the first placeholders of the name are filled. */
function eachOf(declare) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      let next = 0;
      const filled = name.replace(/%[sjdo]|\$\w+/g, (hole) => (next < values.length ? String(values[next++]) : hole));
      declare(filled, () => body(...values));
    }
  };
}
