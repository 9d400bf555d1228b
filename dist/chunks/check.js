import { c as isFailing } from "./words.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { a as renderAnnotations, n as renderSarif, r as renderJson, t as renderText } from "./text.js";
import { n as renderMarkdown } from "./markdown.js";
import { t as VERSION } from "./version.js";
import { t as runCheck } from "./run-check.js";
import { writeFileSync } from "node:fs";

// src/cli/terminal.ts
/** Columns when nobody knows: pipes, files, continuous integration. */
const DEFAULT_WIDTH = 100;
/** What standard output can show: colour only on a terminal, and never when NO_COLOR is set (no-color.org). */
function terminal() {
	const { stdout, env } = process;
	const isTerminal = stdout.isTTY === true;
	const colour = env["NO_COLOR"] === void 0 || env["NO_COLOR"] === "" ? isTerminal && env["TERM"] !== "dumb" || isForced(env["FORCE_COLOR"]) : false;
	return {
		colour,
		hyperlinks: isTerminal && colour && env["TERM"] !== "linux",
		width: stdout.columns ?? DEFAULT_WIDTH
	};
}
function isForced(value) {
	return value !== void 0 && value !== "" && value !== "0" && value !== "false";
}

// src/cli/commands/check.ts
/** `holdfast check`: the report on standard output or in a file. */
async function checkCommand(paths, flags) {
	const { report, git } = await runCheck(paths, flags);
	write(render(report, flags, flags.format === "sarif" || flags.format === "github" ? await git.prefix() ?? "" : ""), flags.output);
	return isFailing(report) ? EXIT.findings : EXIT.clean;
}
function render(report, flags, prefix) {
	switch (flags.format) {
		case "json": return renderJson(report);
		case "sarif": return renderSarif(report, {
			version: VERSION,
			prefix
		});
		case "markdown": return renderMarkdown(report, {
			link: void 0,
			maxChars: Number.POSITIVE_INFINITY,
			whereTheRestIs: ""
		});
		case "github": return renderAnnotations(report, prefix);
		case "text": return renderText(report, {
			...flags.output === void 0 ? terminal() : {
				colour: false,
				hyperlinks: false,
				width: 100
			},
			quiet: flags.quiet ?? false
		});
	}
}
function write(text, file) {
	if (file === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new ConfigError(`${file} cannot be written: ${error.message}`, {
			hint: "Correct --output.",
			cause: error
		});
	}
}

export { checkCommand };