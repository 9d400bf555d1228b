import { t as dayGiven } from "./day-given.js";
import { d as soonOf } from "./check.js";
import { l as EXIT } from "./nearest.js";
import { i as calendarIcs, n as calendarMarkdown, t as calendarText } from "./calendar-text.js";
import { n as calendarTable } from "./calendar-table.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { t as calendarOf } from "./calendar.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/calendar.ts
/** `holdfast calendar`: every duty from today to a day. */
async function calendarCommand(paths, flags) {
	const { isms, settings } = await runCheck(paths, flags);
	const until = flags.until === void 0 ? void 0 : dayGiven("--until", flags.until);
	const calendar = calendarOf(isms, {
		timezone: settings.timezone,
		soon: soonOf(settings),
		until
	});
	writeOutput(render(calendar, flags), flags.output);
	return EXIT.clean;
}
function render(calendar, { format, output }) {
	switch (format) {
		case "text": return calendarText(calendar, terminalFor(output));
		case "markdown": return calendarMarkdown(calendar);
		case "ics": return calendarIcs(calendar);
		case "csv": return renderCsv(calendarTable(calendar.duties));
		case "json": return renderViewJson("calendar", calendar);
	}
}

export { calendarCommand };