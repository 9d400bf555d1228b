import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as nodeWriting } from "./writing.js";
import { n as adopt, r as filesOf, t as adoptText } from "./adopt-text.js";
import { r as BASELINE_FILE } from "./check.js";
import { l as EXIT } from "./nearest.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { n as workspace } from "./workspace.js";
import { join } from "node:path";

// src/cli/commands/adopt.ts
/** `holdfast adopt`: looks over a folder and proposes how to begin; with `--write` it begins. */
async function adoptCommand(folder, flags) {
	const space = workspace(folder === void 0 ? [] : [folder]);
	const root = join(space.root, space.paths[0] ?? ".");
	const files = nodeFiles(root);
	const adopted = await adopt({
		files,
		clock: systemClock
	}, {
		today: flags.today,
		converts: flags.write
	});
	if (flags.write) return write(root, adopted);
	process.stdout.write(flags.format === "json" ? `${JSON.stringify(adoptJson(adopted), null, 2)}\n` : adoptText(adopted));
	return EXIT.clean;
}
/** `{ documents, governed, habits, unreadable, proposed }`, for programs. */
function adoptJson({ adoption, config, report, baseline, conversions }) {
	const { documents, governed, habits, keys, unreadable, registers, proposed } = adoption;
	const rules = {};
	for (const { rule } of report.findings) rules[rule] = (rules[rule] ?? 0) + 1;
	return {
		documents,
		governed,
		habits,
		keys,
		unreadable,
		registers,
		proposed: {
			config: proposed,
			yaml: config,
			baseline: baseline ? {
				findings: baseline.total,
				until: baseline.until
			} : null,
			report: {
				today: report.today,
				...report.summary,
				rules
			},
			conversions: conversions.map((one) => ({
				path: one.path,
				habit: one.habit,
				kept: "kept" in one ? one.kept : null
			}))
		}
	};
}
/** Configuration and baseline where there are none, and documents whose block becomes front matter. */
async function write(root, adopted) {
	const { conversions, isConfigured, baseline } = adopted;
	for (const one of conversions) if ("kept" in one) process.stderr.write(`note: ${logText(one.path)} stays as it is: ${logText(one.kept)}\n`);
	if (isConfigured) process.stderr.write("note: holdfast.yml is there already, and was not replaced\n");
	const writing = nodeWriting(root);
	const files = filesOf(adopted);
	for (const { path, content, replace } of files) await writing.write(path, content, { replace });
	const converted = files.filter(({ replace }) => replace).length;
	const told = files.filter(({ replace }) => !replace).map(({ path }) => path === "holdfast-baseline.json" && baseline ? `${path} written: ${count(baseline.total, "finding")}, until ${baseline.until}\n` : `${path} written\n`);
	process.stdout.write(`${count(converted, "document")} converted to front matter\n${told.join("")}`);
	if (files.length > 0) process.stdout.write("Look at the changes with git diff, and commit them.\n");
	return EXIT.clean;
}

export { adoptCommand };