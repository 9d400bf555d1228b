import { d as soonOf } from "./check.js";
import { l as EXIT } from "./nearest.js";
import { n as readinessMarkdown, t as readinessOf } from "./readiness.js";
import { n as readinessTable, t as readinessText } from "./readiness-text.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/readiness.ts
/** `holdfast readiness`: what the next external audit asks for, and what is missing. */
async function readinessCommand(paths, flags) {
	const { isms, report, settings } = await runCheck(paths, flags);
	const view = readinessOf(isms, report, {
		purpose: flags.audit,
		soon: soonOf(settings)
	});
	writeOutput(render(view, flags), flags.output);
	return EXIT.clean;
}
function render(view, { format, output }) {
	switch (format) {
		case "text": return readinessText(view, terminalFor(output));
		case "markdown": return readinessMarkdown(view);
		case "csv": return renderCsv(readinessTable(view));
		case "json": return renderViewJson("readiness", view);
	}
}

export { readinessCommand };