import { n as htmlReport, r as reportPageOf, t as findingsTable } from "./findings-table.js";
import { l as EXIT } from "./nearest.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/report.ts
/** `holdfast report`: the report for leadership and the auditor, as one HTML file. */
async function reportCommand(paths, flags) {
	const checked = await runCheck(paths, flags);
	const page = await reportPageOf(checked, checked.git, { includeRestricted: flags.includeRestricted });
	writeOutput(render(page, checked, flags), flags.output);
	return EXIT.clean;
}
function render(page, checked, { format }) {
	switch (format) {
		case "html": return htmlReport(page, checked);
		case "json": return renderViewJson("report-page", page);
		case "csv": return renderCsv(findingsTable(page.findings));
	}
}

export { reportCommand };