import { l as EXIT } from "./nearest.js";
import { n as coverageMarkdown, t as coverageText } from "./coverage-text.js";
import { i as coverageTable } from "./coverage-table.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as coverageOf } from "./coverage.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

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