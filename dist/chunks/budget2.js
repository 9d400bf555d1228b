import { c as ConfigError, l as EXIT } from "./nearest.js";
import { n as budgetMarkdown, t as budgetText } from "./budget-text.js";
import { n as requiredCategoriesOf, r as budgetTable, t as budgetOf } from "./budget.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/budget.ts
/** `holdfast budget`: plan against actual, and what is not paid for. */
async function budgetCommand(paths, flags) {
	const year = flags.year === void 0 ? void 0 : yearGiven(flags.year);
	const { isms, settings } = await runCheck(paths, flags);
	const view = budgetOf(isms, {
		year,
		requiredCategories: requiredCategoriesOf(settings)
	});
	writeOutput(render(view, flags), flags.output);
	return EXIT.clean;
}
function yearGiven(raw) {
	if (!/^\d{4}$/.test(raw) || raw === "0000") throw new ConfigError(`--year: \`${raw}\` is no year`, { hint: "Write four digits: 2027." });
	return Number(raw);
}
function render(view, { format, output }) {
	switch (format) {
		case "text": return budgetText(view, terminalFor(output));
		case "markdown": return budgetMarkdown(view);
		case "csv": return renderCsv(budgetTable(view));
		case "json": return renderViewJson("budget", view);
	}
}

export { budgetCommand };