import { G as systemClock } from "./words.js";
import { t as nodeFiles } from "./files.js";
import { t as close } from "./close.js";
import { t as effectText } from "./effect-text.js";
import { l as EXIT } from "./nearest.js";
import { n as answersTo, r as askInTerminal, t as writeUnlessDry } from "./write-files.js";
import { r as valuesSet } from "./new2.js";

// src/cli/commands/close.ts
/** `holdfast close NC-2026-001`: correction, cause, action and effectiveness, as far as the answers go. */
async function closeCommand(id, flags) {
	const root = process.cwd();
	const given = valuesSet(flags.set);
	const closing = await close({
		files: nodeFiles(root),
		clock: systemClock
	}, id, (questions) => answersFor(questions, given), {
		config: flags.config,
		today: flags.today
	});
	await writeUnlessDry(root, closing.files, flags);
	const next = closing.stopped === void 0 ? [] : [`Next: ${closing.stopped}.`];
	process.stdout.write(effectText(closing, [...closing.done, ...next], !flags.dryRun));
	return EXIT.clean;
}
/** What `--set` says, else what is said in the terminal; a question may be left open, which ends the walk. */
async function answersFor(questions, given) {
	const asked = questions.map(({ of, name, message, among, several }) => ({
		flag: name,
		message: `${of}: ${message}? (nothing: stop here)`,
		among,
		several,
		optional: true
	}));
	return answersTo(asked, given, askInTerminal);
}

export { closeCommand };