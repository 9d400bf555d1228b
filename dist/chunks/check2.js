import { n as isFailing } from "./check.js";
import { l as EXIT } from "./nearest.js";
import { n as renderAnnotations, t as renderText } from "./text2.js";
import { n as renderJson, t as renderSarif } from "./sarif.js";
import { n as renderMarkdown } from "./markdown.js";
import { t as VERSION } from "./version.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

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