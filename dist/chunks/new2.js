import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as effectText } from "./effect-text.js";
import { t as newRecord } from "./new-record.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { n as answersTo, r as askInTerminal, t as writeUnlessDry } from "./write-files.js";
import { t as recordSpace } from "./workspace.js";

// src/cli/commands/new.ts
/** `holdfast new TYPE`: a valid record with the next free id; asks for what cannot be derived. */
async function newCommand(type, title, flags) {
	const { root, config } = recordSpace([], flags.config);
	const head = await answersTo([{
		flag: "title",
		message: "What is it called?"
	}], { title }, askInTerminal);
	const record = await newRecord({
		files: nodeFiles(root),
		clock: systemClock
	}, {
		type,
		title: head["title"] ?? "",
		owner: flags.owner,
		status: flags.status,
		answers: valuesSet(flags.set)
	}, answerFields, {
		config,
		today: flags.today
	});
	await writeUnlessDry(root, record.files, flags);
	process.stdout.write(effectText(record, [`${record.id} in ${record.path}`], !flags.dryRun));
	return EXIT.clean;
}
/** `--set due=2027-03-31` as answers. Throws `ConfigError` for what is no field and value. */
function valuesSet(set = []) {
	return Object.fromEntries(set.map((pair) => {
		const at = pair.indexOf("=");
		if (at < 1) throw new ConfigError(`--set: \`${pair}\` is no field and value`, { hint: "Write --set field=value." });
		return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
	}));
}
/** The open fields of a record, asked in the terminal; elsewhere an error that names the flag for each. */
async function answerFields(open) {
	const answers = await answersTo(open.map(({ name, message, among, several, refuse }) => ({
		flag: flagOf(name),
		message,
		asked: `${name}: ${message}`,
		among,
		several,
		refuse
	})), {}, askInTerminal);
	return Object.fromEntries(open.map(({ name }) => [name, answers[flagOf(name)] ?? ""]));
}
function flagOf(name) {
	return name === "owner" ? "--owner" : `--set ${name}=…`;
}

export { newCommand as n, valuesSet as r, answerFields as t };