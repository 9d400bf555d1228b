import { h as soonOf } from "./words.js";
import { l as EXIT } from "./nearest.js";
import { i as readinessMarkdown, n as readinessText, r as readinessTable, t as readinessOf } from "./readiness.js";
import { n as renderCsv, t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as writeOutput, r as terminalFor } from "./write-output.js";

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