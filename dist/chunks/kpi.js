import { t as dayGiven } from "./day-given.js";
import { l as defaultPeriod, s as kpis } from "./kpi-words.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { s as logText } from "./escape.js";
import { i as kpiTable, n as kpiMarkdown, r as kpiText } from "./kpi-markdown.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/kpi.ts
/** `holdfast kpi`: every key performance indicator over a period, and month by month or quarter by quarter. */
async function kpiCommand(paths, flags) {
	const checked = await runCheck(paths, flags);
	const period = periodOf(flags, checked.isms.today);
	const view = await kpis(checked, checked.git, {
		...period,
		by: flags.by
	});
	writeOutput(render(view, flags), flags.output);
	if (flags.format === "csv") for (const note of view.notes) process.stderr.write(`note: ${logText(note)}\n`);
	return EXIT.clean;
}
function periodOf({ by, from, to }, today) {
	const last = to === void 0 ? today : dayGiven("--to", to);
	const first = from === void 0 ? defaultPeriod(last, by).from : dayGiven("--from", from);
	if (first > last) throw new ConfigError(`--from ${first} is after ${last}`, { hint: "The period ends today when --to is left out." });
	return {
		from: first,
		to: last
	};
}
function render(view, { format, output }) {
	switch (format) {
		case "text": return kpiText(view, terminalFor(output));
		case "markdown": return kpiMarkdown(view);
		case "csv": return renderCsv(kpiTable(view));
		case "json": return renderViewJson("kpis", view);
	}
}

export { kpiCommand };