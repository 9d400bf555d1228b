import { t as dayGiven } from "./day-given.js";
import { Wr as addInterval, kr as interval } from "./load-config.js";
import { d as soonOf } from "./check.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { n as calendarMarkdown, r as calendarIcs, t as calendarText } from "./calendar-text.js";
import { n as calendarTable } from "./calendar-table.js";
import { s as logText } from "./escape.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { t as calendarOf } from "./calendar.js";
import { n as runCheck } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/calendar.ts
/** Nobody plans further ahead, and a review of every day would be written out for each of them. */
const FURTHEST = interval({ years: 100 });
/** `holdfast calendar`: every duty from today to a day. */
async function calendarCommand(paths, flags) {
	const { isms, settings } = await runCheck(paths, flags);
	const until = flags.until === void 0 ? void 0 : lastDay(flags.until, isms.today);
	const calendar = calendarOf(isms, {
		timezone: settings.timezone,
		soon: soonOf(settings),
		until
	});
	writeOutput(render(calendar, flags), flags.output);
	if (flags.format === "ics" || flags.format === "csv") for (const note of calendar.notes) process.stderr.write(`note: ${logText(note)}\n`);
	return EXIT.clean;
}
/** A calendar that ends before today would leave out what is late, and look as if nothing were. */
function lastDay(given, today) {
	const until = dayGiven("--until", given);
	if (until < today) throw new ConfigError(`--until ${until} is before ${today}`, { hint: "Name a day to come; `--today` moves the day from which the calendar looks ahead." });
	if (until > addInterval(today, FURTHEST)) throw new ConfigError(`--until ${until} is more than a hundred years off`, { hint: "Name a nearer day." });
	return until;
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