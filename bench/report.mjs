/**
 * `node bench/report.mjs`: the HTML report on many generated documents against the same on few, in turn, in one run: how long
 * it takes to make, how large it is, and how long Chromium needs until it can be used. Prints ratios of medians and writes
 * bench/REPORT.md. `--many N`, `--few N` and `--rounds N` change the size; `--sources` runs the sources instead of dist/.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { writeCorpus } from './corpus.mjs';

/** The many are a hundred times the few: making the report must not cost more than that, and opening it far less. */
const TARGETS = { make: 10, open: 5 };

const { values } = parseArgs({
  options: {
    many: { type: 'string', default: '10000' },
    few: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    sources: { type: 'boolean', default: false },
  },
});
const sizes = { many: Number(values.many), few: Number(values.few) };
const rounds = Number(values.rounds);

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const cli = values.sources ? ['--import', 'tsx', join(root, 'src/cli/main.ts')] : [join(root, 'dist/cli.js')];

/** Seconds that a command takes in a folder of documents. */
function seconds(name, command, more) {
  const started = process.hrtime.bigint();
  const args = [...cli, command, join(folder, name), '--preset', 'essentials', '--today', '2026-11-22', ...more];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${String(stderr).slice(0, 500)}`);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** Milliseconds from the start of the navigation until the script of the page has done its work. */
async function millisecondsToUse(browser, name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`file://${join(folder, `${name}.html`)}`, { waitUntil: 'commit' });
  const taken = await page.evaluate(
    `new Promise((done) => {
       const root = document.documentElement;
       const tell = () => root.hasAttribute('data-ready') && done(performance.now());
       new MutationObserver(tell).observe(root, { attributes: true });
       tell();
     })`,
  );
  await page.close();
  return taken;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const spread = (numbers, digits) =>
  `${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const names = Object.keys(sizes);
  for (const name of names) writeCorpus(join(folder, name), sizes[name]);
  const check = { many: [], few: [] };
  const make = { many: [], few: [] };
  const open = { many: [], few: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      check[name].push(seconds(name, 'check', ['--quiet']));
      make[name].push(seconds(name, 'report', ['--output', join(folder, `${name}.html`)]));
    }
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const taken = await millisecondsToUse(browser, name);
      if (round >= 0) open[name].push(taken);
    }
  const size = Object.fromEntries(names.map((name) => [name, statSync(join(folder, `${name}.html`)).size / 1e6]));
  const ratio = (of) => median(of.many) / median(of.few);
  const row = (what, name, list, digits) =>
    `| ${what} | ${sizes[name]} | ${median(list).toFixed(digits)} | ${spread(list, digits)} |`;
  const text = `# Results of the benchmark of the report

Made by \`node bench/report.mjs --many ${sizes.many} --few ${sizes.few} --rounds ${rounds}${values.sources ? ' --sources' : ''}\` with Node ${process.version}, ${availableParallelism()} cores, Chromium ${browser.version()}.
Whole processes, started in turn; medians with the fastest and the slowest. Absolute times say more about the machine than about
the program: read the ratios.

| ratio, ${sizes.many} documents to ${sizes.few} | measured | target |
| - | - | - |
| to make the report | ${ratio(make).toFixed(1)} | at most ${TARGETS.make} |
| until it can be used in Chromium | ${ratio(open).toFixed(1)} | at most ${TARGETS.open} |
| size | ${(size.many / size.few).toFixed(1)} | |

| ratio, \`holdfast report\` to \`holdfast check\` | measured |
| - | - |
| ${sizes.many} documents | ${(median(make.many) / median(check.many)).toFixed(1)} |
| ${sizes.few} documents | ${(median(make.few) / median(check.few)).toFixed(1)} |

| what | documents | median | fastest to slowest |
| - | - | - | - |
${row('`holdfast report`, seconds', 'many', make.many, 2)}
${row('`holdfast report`, seconds', 'few', make.few, 2)}
${row('until it can be used, milliseconds', 'many', open.many, 0)}
${row('until it can be used, milliseconds', 'few', open.few, 0)}
${row('size, megabytes', 'many', [size.many], 2)}
${row('size, megabytes', 'few', [size.few], 2)}

The documents are generated (\`bench/corpus.mjs\`): about 6.6 kB each, ten fields, one in eight overdue. Their texts come to 4 MB
at most in a report, so that the many have the texts of some four hundred.
`;
  writeFileSync(join(here, 'REPORT.md'), text);
  process.stdout.write(text);
  if (ratio(make) > TARGETS.make || ratio(open) > TARGETS.open) {
    console.error('A target was missed.');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
