import { t as dayGiven } from "./day-given.js";
import { i as kpis, n as kpiText, o as defaultPeriod, r as kpiTable, t as kpiMarkdown } from "./kpi-markdown.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { n as renderCsv, t as renderViewJson } from "./view-json.js";
import { n as runCheck } from "./run-check.js";
import { n as writeOutput, r as terminalFor } from "./write-output.js";

// src/cli/commands/kpi.ts
/** `holdfast kpi`: every key performance indicator over a period, and month by month or quarter by quarter. */
async function kpiCommand(paths, flags) {
	const checked = await runCheck(paths, flags);
	const period = periodOf(flags, checked.isms.today);
	writeOutput(render(await kpis(checked, checked.git, {
		...period,
		by: flags.by
	}), flags), flags.output);
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