import { join } from 'node:path';
import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { nodeWriting } from '../../adapters/node/writing.ts';
import { type Adopted, adopt } from '../../app/adopt.ts';
import { adoptText } from '../../app/adopt-text.ts';
import { BASELINE_FILE } from '../../app/read-baseline.ts';
import { EXIT } from '../../model/errors.ts';
import { logText } from '../../render/escape.ts';
import { count } from '../../render/words.ts';
import { workspace } from '../workspace.ts';

interface Flags {
  readonly format: 'text' | 'json';
  readonly today?: string;
  readonly write?: boolean;
}

/** `holdfast adopt`: looks over a folder and proposes how to begin; with `--write` it begins. */
export async function adoptCommand(folder: string | undefined, flags: Flags): Promise<number> {
  const space = workspace(folder === undefined ? [] : [folder]);
  const root = join(space.root, space.paths[0] ?? '.');
  const files = nodeFiles(root);
  const adopted = await adopt({ files, clock: systemClock }, { today: flags.today, converts: flags.write });
  if (flags.write) return write(root, adopted);
  process.stdout.write(
    flags.format === 'json' ? `${JSON.stringify(adoptJson(adopted), null, 2)}\n` : adoptText(adopted),
  );
  return EXIT.clean;
}

/** `{ documents, governed, habits, unreadable, proposed }`, for programs. */
function adoptJson({ adoption, config, report, baseline, conversions }: Adopted): unknown {
  const { documents, governed, habits, keys, unreadable, proposed } = adoption;
  const rules: Record<string, number> = {};
  for (const { rule } of report.findings) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    documents,
    governed,
    habits,
    keys,
    unreadable,
    proposed: {
      config: proposed,
      yaml: config,
      baseline: baseline ? { findings: baseline.total, until: baseline.until } : null,
      report: { today: report.today, ...report.summary, rules },
      conversions: conversions.map((one) => ({
        path: one.path,
        habit: one.habit,
        kept: 'kept' in one ? one.kept : null,
      })),
    },
  };
}

/** Configuration and baseline where there are none, and documents whose block becomes front matter. */
async function write(root: string, { config, isConfigured, baseline, conversions }: Adopted): Promise<number> {
  const writing = nodeWriting(root);
  const did: string[] = [];
  for (const one of conversions) {
    if ('kept' in one) {
      process.stderr.write(`note: ${logText(one.path)} stays as it is: ${logText(one.kept)}\n`);
      continue;
    }
    await writing.write(one.path, one.after, { replace: true });
    did.push(one.path);
  }
  process.stdout.write(`${count(did.length, 'document')} converted to front matter\n`);
  if (isConfigured) process.stderr.write('note: holdfast.yml is there already, and was not replaced\n');
  else {
    await writing.write('holdfast.yml', config);
    process.stdout.write('holdfast.yml written\n');
  }
  const there = nodeFiles(root);
  if (baseline && !isConfigured && !(await there.existing([BASELINE_FILE])).has(BASELINE_FILE)) {
    await writing.write(BASELINE_FILE, `${JSON.stringify(baseline, null, 2)}\n`);
    process.stdout.write(`${BASELINE_FILE} written: ${count(baseline.total, 'finding')}, until ${baseline.until}\n`);
  }
  process.stdout.write('Look at the changes with git diff, and commit them.\n');
  return EXIT.clean;
}
