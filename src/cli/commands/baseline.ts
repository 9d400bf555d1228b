import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE_FILE, readBaseline } from '../../app/read-baseline.ts';
import { addInterval, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import { BASELINE_LENGTH, type Baseline, baselineOf, pruned } from '../../engine/baseline.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { logText } from '../../render/escape.ts';
import { count } from '../../render/words.ts';
import { type CheckFlags, runCheck } from '../run-check.ts';

interface Flags extends CheckFlags {
  readonly until?: string;
  readonly renew?: boolean;
}

/**
 * `holdfast baseline`: writes what is wrong today. Where there is a baseline already, it drops what is gone since, and
 * adds nothing; `--renew` takes a new one.
 */
export async function baselineCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const checked = await runCheck(paths, flags, { withoutBaseline: true, renames: true });
  const { report, files, home, root, settings } = checked;
  const path = home + (settings.baseline ?? BASELINE_FILE);
  const existing = flags.renew ? undefined : (await readBaseline(files, path, false))?.baseline;
  const today = report.today as PlainDate;
  const written = existing ? pruned(existing, report) : baselineOf(report.findings, today, lastDay(flags.until, today));
  if (existing && flags.until !== undefined) {
    throw new ConfigError(`${path} is there already, and ends on ${existing.until}`, {
      hint: 'Leave --until out to drop what is gone, or take a new one with --renew.',
    });
  }
  write(join(root, path), written);
  const gone = existing ? existing.findings.length - written.findings.length : 0;
  process.stdout.write(
    existing
      ? `${logText(path)}: ${count(gone, 'finding')} gone since, ${written.findings.length} of ${written.total} left; ends ${written.until}\n`
      : `${logText(path)}: ${count(written.total, 'finding')} recorded on ${today}; ends ${written.until}\nCommit the file. From now on only what is new fails a run.\n`,
  );
  return EXIT.clean;
}

function lastDay(text: string | undefined, today: PlainDate): PlainDate {
  if (text === undefined) return addInterval(today, BASELINE_LENGTH);
  const day = isoDate(text);
  if (!day) throw new ConfigError(`\`${text}\` is not a day`, { hint: 'Write --until as YYYY-MM-DD.' });
  if (day < today) throw new ConfigError(`${day} has passed`, { hint: 'Give a day to come with --until.' });
  return day;
}

function write(path: string, baseline: Baseline): void {
  try {
    writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (cause) {
    throw new ConfigError(`${path} cannot be written: ${(cause as Error).message}`, { cause });
  }
}
