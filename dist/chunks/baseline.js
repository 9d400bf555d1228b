import { E as pruned, T as baselineOf, i as readBaseline, r as BASELINE_FILE, w as BASELINE_LENGTH } from "./check.js";
import { Wr as addInterval, Yr as isoDate } from "./load-config.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { n as runCheck } from "./run-check.js";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// src/cli/commands/baseline.ts
/**
* `holdfast baseline`: writes what is wrong today. Where there is a baseline already, it drops what is gone since, and
* adds nothing; `--renew` takes a new one.
*/
async function baselineCommand(paths, flags) {
	const { report, files, home, root, settings } = await runCheck(paths, flags, {
		withoutBaseline: true,
		renames: true
	});
	const path = home + (settings.baseline ?? "holdfast-baseline.json");
	const existing = flags.renew ? void 0 : (await readBaseline(files, path, false))?.baseline;
	const today = report.today;
	const written = existing ? pruned(existing, report) : baselineOf(report.findings, today, lastDay(flags.until, today));
	if (existing && flags.until !== void 0) throw new ConfigError(`${path} is there already, and ends on ${existing.until}`, { hint: "Leave --until out to drop what is gone, or take a new one with --renew." });
	write(join(root, path), written);
	const gone = existing ? existing.findings.length - written.findings.length : 0;
	process.stdout.write(existing ? `${logText(path)}: ${count(gone, "finding")} gone since, ${written.findings.length} of ${written.total} left; ends ${written.until}\n` : `${logText(path)}: ${count(written.total, "finding")} recorded on ${today}; ends ${written.until}\nCommit the file. From now on only what is new fails a run.\n`);
	return EXIT.clean;
}
function lastDay(text, today) {
	if (text === void 0) return addInterval(today, BASELINE_LENGTH);
	const day = isoDate(text);
	if (!day) throw new ConfigError(`\`${text}\` is not a day`, { hint: "Write --until as YYYY-MM-DD." });
	if (day < today) throw new ConfigError(`${day} has passed`, { hint: "Give a day to come with --until." });
	return day;
}
function write(path, baseline) {
	try {
		writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
	} catch (cause) {
		throw new ConfigError(`${path} cannot be written: ${cause.message}`, { cause });
	}
}

export { baselineCommand };