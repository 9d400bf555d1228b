import { c as isFailing } from "./words.js";
import { l as EXIT } from "./nearest.js";
import { a as renderAnnotations, n as renderSarif, r as renderJson, t as renderText } from "./text.js";
import { n as renderMarkdown } from "./markdown.js";
import { t as VERSION } from "./version.js";
import { n as runCheck } from "./run-check.js";
import { n as writeOutput, r as terminalFor } from "./write-output.js";

// src/cli/commands/check.ts
/** `holdfast check`: the report on standard output or in a file. */
async function checkCommand(paths, flags) {
	const { report, git } = await runCheck(paths, flags);
	const prefix = flags.format === "sarif" || flags.format === "github" ? await git.prefix() ?? "" : "";
	writeOutput(render(report, flags, prefix), flags.output);
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
			...terminalFor(flags.output),
			quiet: flags.quiet ?? false
		});
	}
}

export { checkCommand };