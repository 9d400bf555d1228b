import { n as forwardSlashes, t as nodeFiles } from "./files.js";
import { a as soaDraftMarkdown, c as soaDifferenceText, i as soaMarkdown, l as soaAt, n as soaDifference, o as soaDifferenceMarkdown, r as soaText, s as soaDifferenceHtml, t as soaDraft, u as soaInFile } from "./soa-draft.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { l as soaTable, n as statementOfApplicability, s as soaDifferenceTable, u as soaHtml } from "./statement-of-applicability.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput, t as writeNewOutput } from "./write-output.js";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";

// src/cli/commands/soa.ts
/** `holdfast soa`: the statement of applicability, what changed in it, or a draft of a new one. Problems in it fail nothing. */
async function soaCommand(paths, flags) {
	refuseMixed(flags);
	const checked = await runCheck(paths, flags);
	if (flags.draft) {
		writeNewOutput(soaDraftMarkdown(soaDraft(checked.isms)), flags.output);
		return EXIT.clean;
	}
	const before = await earlier(checked, flags);
	if (before === void 0) {
		writeOutput(render(statementOfApplicability(checked.isms, checked.report), flags), flags.output);
		return EXIT.clean;
	}
	const now = flags.at === void 0 ? {
		statement: statementOfApplicability(checked.isms, checked.report),
		label: "the files here"
	} : await soaAt(checked, checked.git, flags.at);
	writeOutput(renderDifference(soaDifference(before, now), flags), flags.output);
	return EXIT.clean;
}
/** Flags that ask for different things at once. */
function refuseMixed({ since, at, against, draft, format }) {
	const asked = [
		...since === void 0 ? [] : ["--since"],
		...against === void 0 ? [] : ["--against"],
		...draft ? ["--draft"] : []
	];
	if (asked.length > 1) throw new ConfigError(`${asked.join(" and ")} do not go together`, { hint: "Ask for one of them." });
	if (at !== void 0 && since === void 0) throw new ConfigError("--at needs --since", { hint: "Name the earlier commit with --since REF." });
	if (draft && format !== "text" && format !== "markdown") throw new ConfigError(`A draft is written as Markdown, not as ${format}`, { hint: "Leave out --format." });
}
async function earlier(checked, { since, against }) {
	if (since !== void 0) return soaAt(checked, checked.git, since);
	if (against === void 0) return void 0;
	const full = resolve(against);
	const below = forwardSlashes(relative(checked.root, full));
	return below !== "" && !below.startsWith("..") && !isAbsolute(below) ? soaInFile(checked, checked.files, below, against) : soaInFile(checked, nodeFiles(dirname(full)), basename(full), against);
}
function render(statement, { format, output }) {
	switch (format) {
		case "text": return soaText(statement, terminalFor(output));
		case "markdown": return soaMarkdown(statement);
		case "csv": return renderCsv(soaTable(statement.controls));
		case "json": return renderViewJson("soa", statement);
		case "html": return soaHtml(statement);
	}
}
function renderDifference(difference, { format, output }) {
	switch (format) {
		case "text": return soaDifferenceText(difference, terminalFor(output));
		case "markdown": return soaDifferenceMarkdown(difference);
		case "csv": return renderCsv(soaDifferenceTable(difference));
		case "json": return renderViewJson("soa-difference", difference);
		case "html": return soaDifferenceHtml(difference);
	}
}

export { soaCommand };