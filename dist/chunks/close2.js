import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as close } from "./close.js";
import { t as effectText } from "./effect-text.js";
import { l as EXIT } from "./nearest.js";
import { n as answersTo, r as askInTerminal, t as writeUnlessDry } from "./write-files.js";
import { t as recordSpace } from "./workspace.js";
import { r as valuesSet } from "./new2.js";

// src/cli/commands/close.ts
/** `holdfast close NC-2026-001`: correction, cause, action and effectiveness, as far as the answers go. */
async function closeCommand(id, flags) {
	const { root, config } = recordSpace([], flags.config);
	const given = valuesSet(flags.set);
	const asked = /* @__PURE__ */ new Set();
	const closing = await close({
		files: nodeFiles(root),
		clock: systemClock
	}, id, (questions) => {
		for (const { name } of questions) asked.add(name);
		return answersFor(questions, given);
	}, {
		config,
		today: flags.today
	});
	const unasked = Object.keys(given).filter((name) => !asked.has(name));
	await writeUnlessDry(root, closing.files, flags);
	const next = closing.stopped === void 0 ? [] : [`Next: ${closing.stopped}.`];
	const unused = unasked.map((name) => `Not asked for, and not written: ${name}.`);
	process.stdout.write(effectText(closing, [
		...closing.done,
		...unused,
		...next
	], !flags.dryRun));
	return EXIT.clean;
}
/** What `--set` says, else what is said in the terminal; a question may be left open, which ends the walk. */
async function answersFor(questions, given) {
	const asked = questions.map(({ of, name, message, among, several, refuse }) => ({
		flag: name,
		message: `${of}, ${name}: ${message}? (nothing: stop here)`,
		refuse,
		among,
		several,
		optional: true
	}));
	return answersTo(asked, given, askInTerminal);
}

export { closeCommand };