import { l as EXIT } from "./nearest.js";
import { i as coverageOf, n as coverageMarkdown, r as coverageTable, t as coverageText } from "./coverage-text.js";
import { n as renderCsv, t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as writeOutput, r as terminalFor } from "./write-output.js";

// src/cli/commands/coverage.ts
/** `holdfast coverage`: clauses and controls against documents, audits, risks and evidence. */
async function coverageCommand(paths, flags) {
	const { isms } = await runCheck(paths, flags);
	writeOutput(render(coverageOf(isms, { by: flags.by }), flags), flags.output);
	return EXIT.clean;
}
function render(view, { format, output }) {
	switch (format) {
		case "text": return coverageText(view, terminalFor(output));
		case "markdown": return coverageMarkdown(view);
		case "csv": return renderCsv(coverageTable(view));
		case "json": return renderViewJson("coverage", view);
	}
}

export { coverageCommand };