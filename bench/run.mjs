/**
 * `npm run bench`: Holdfast, the floor and remark-cli over the same generated documents, in turn, in one run. Prints
 * ratios of medians and writes bench/RESULTS.md. `--documents N` and `--rounds N` change the size.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';

const TARGETS = { floor: 1.5, remark: 40 };

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '7' } },
});
const documents = Number(values.documents);
const rounds = Number(values.rounds);
/** remark-cli takes minutes on ten thousand documents; per document it is measured on some hundred. */
const remarkDocuments = Math.min(documents, 500);

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));

function seconds(command, args, cwd, expectedStatus) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  const taken = Number(process.hrtime.bigint() - started) / 1e9;
  if (!expectedStatus.includes(status))
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${String(stderr).slice(0, 500)}`);
  return taken;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const spread = (numbers) => `${Math.min(...numbers).toFixed(3)} to ${Math.max(...numbers).toFixed(3)}`;

try {
  if (!existsSync(join(here, 'peers/node_modules')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
      cwd: join(here, 'peers'),
      stdio: 'inherit',
    });
  const all = join(folder, 'all');
  const some = join(folder, 'some');
  writeCorpus(all, documents);
  writeCorpus(some, remarkDocuments);

  const cli = join(root, 'dist/cli.js');
  const runs = {
    node: () => seconds(process.execPath, ['-e', '0'], all, [0]),
    version: () => seconds(process.execPath, [cli, '--version'], all, [0]),
    floor: () => seconds(process.execPath, [join(here, 'floor.mjs'), all], root, [0]),
    bare: () => seconds(process.execPath, [join(here, 'floor.mjs'), all, '--bare'], root, [0]),
    holdfast: () =>
      seconds(
        process.execPath,
        [cli, 'check', '.', '--preset', 'essentials', '--today', '2026-11-22', '--quiet'],
        all,
        [0, 1],
      ),
    json: () =>
      seconds(
        process.execPath,
        [cli, 'check', '.', '--preset', 'essentials', '--today', '2026-11-22', '--format', 'json'],
        all,
        [0, 1],
      ),
    some: () =>
      seconds(
        process.execPath,
        [cli, 'check', '.', '--preset', 'essentials', '--today', '2026-11-22', '--quiet'],
        some,
        [0, 1],
      ),
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (const run of Object.values(runs)) run();
  for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(runs)) times[name].push(run());

  // remark-cli finds schemas relative to where it runs. One document without a title shows that it looks at them.
  copyFileSync(join(here, 'peers/policy.schema.yaml'), join(some, 'policy.schema.yaml'));
  const remarkArgs = [
    join(here, 'peers/node_modules/remark-cli/cli.js'),
    '.',
    '--quiet',
    '--no-stdout',
    '--rc-path',
    join(here, 'peers/remarkrc.mjs'),
  ];
  const remark = () => seconds(process.execPath, remarkArgs, some, [0]);
  writeFileSync(join(some, 'broken.md'), '---\nid: DOC-X\n---\n');
  const { stderr } = spawnSync(process.execPath, remarkArgs, { cwd: some, encoding: 'utf8' });
  if (!stderr.includes("required property 'title'"))
    throw new Error('remark-cli does not check the schema, so there is nothing to compare with');
  rmSync(join(some, 'broken.md'));
  times.remark = [remark(), remark(), remark()];

  const m = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  // Pairs of one round ran under the same load: their ratio is steadier than that of two medians.
  const ratio = (name, to) => median(times[name].map((taken, round) => taken / times[to][round]));
  const toFloor = ratio('holdfast', 'floor');
  const perDocument = { holdfast: m.holdfast / documents, remark: m.remark / remarkDocuments };
  const toRemark = perDocument.remark / perDocument.holdfast;
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const text = `# Results of the benchmark

Made by \`npm run bench -- --documents ${documents} --rounds ${rounds}\` with Holdfast ${version}, Node ${process.version}, ${availableParallelism()} cores.
Whole processes, started in turn; medians of wall time, with the fastest and the slowest run. Ratios are medians over the
rounds (remark-cli: of medians). Absolute times say more about the machine than about the programs: read the ratios.

| ratio | measured | target |
| - | - | - |
| Holdfast (\`check --preset essentials\`) to the floor | ${toFloor.toFixed(2)} | at most ${TARGETS.floor} |
| Holdfast to the bare floor (a regular expression in place of gray-matter) | ${ratio('holdfast', 'bare').toFixed(2)} | |
| remark-cli to Holdfast, per document | ${toRemark.toFixed(0)} | at least ${TARGETS.remark} |
| \`holdfast --version\` to \`node -e 0\` | ${ratio('version', 'node').toFixed(2)} | |

| what | documents | seconds | fastest to slowest |
| - | - | - | - |
| floor: walk, read, split with gray-matter, parse with js-yaml (\`bench/floor.mjs\`) | ${documents} | ${m.floor.toFixed(3)} | ${spread(times.floor)} |
| bare floor: the same with a regular expression (\`--bare\`) | ${documents} | ${m.bare.toFixed(3)} | ${spread(times.bare)} |
| \`holdfast check --preset essentials --quiet\` | ${documents} | ${m.holdfast.toFixed(3)} | ${spread(times.holdfast)} |
| the same with \`--format json\` | ${documents} | ${m.json.toFixed(3)} | ${spread(times.json)} |
| \`holdfast check --preset essentials --quiet\` | ${remarkDocuments} | ${m.some.toFixed(3)} | ${spread(times.some)} |
| remark-cli with remark-lint-frontmatter-schema | ${remarkDocuments} | ${m.remark.toFixed(3)} | ${spread(times.remark)} |
| \`holdfast --version\` | | ${m.version.toFixed(3)} | ${spread(times.version)} |
| \`node -e 0\` | | ${m.node.toFixed(3)} | ${spread(times.node)} |

The documents are generated (\`bench/corpus.mjs\`): about 6.6 kB each, ten fields, one in eight overdue, one in twenty
without owner, one in three with a link to its neighbour.
`;
  writeFileSync(join(here, 'RESULTS.md'), text);
  process.stdout.write(text);
  if (toFloor > TARGETS.floor || toRemark < TARGETS.remark) {
    console.error('A target was missed.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
