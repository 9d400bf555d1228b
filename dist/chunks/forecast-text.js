import { c as ConfigError } from "./nearest.js";
import { Dr as parseInterval, Wr as addInterval, Yr as isoDate, i as keptBetweenChecks, qr as daysBetween } from "./load-config.js";
import { f as worstFirst, t as check } from "./check.js";
import { c as markdownMessage, l as markdownText, s as logText } from "./escape.js";
import { n as brief, r as count } from "./words.js";
import { t as nextAudit } from "./next-audit.js";
import { n as tableOf } from "./table.js";
import { r as markdownTable, t as paint } from "./terminal-style.js";
import { t as hanging } from "./hanging.js";

// src/views/forecast/forecast.ts
/** Rules that announce what is to come: on the day itself that is no news. */
const ANNOUNCEMENTS = /* @__PURE__ */ new Set(["due-soon"]);
/**
* Compares the check of today with the same check on the day, on the same files. What has a last day comes in its order;
* what nothing but somebody's deed decides comes after it, worst first.
*/
function forecastOf(now, then, occasion) {
	const today = isoDate(now.today);
	const day = isoDate(then.today);
	const standing = new Set(now.findings.map(({ fingerprint }) => fingerprint));
	return {
		today,
		day,
		days: daysBetween(today, day),
		occasion,
		timezone: then.timezone,
		items: then.findings.filter(({ rule, tolerated }) => !ANNOUNCEMENTS.has(rule) && !tolerated).toSorted(inOrderToAct).map((finding) => itemOf(finding, standing)),
		notChecked: then.notChecked
	};
}
function itemOf(finding, standing) {
	const { rule, severity, grade, path, position, document, title, owner, message, fix, due, fingerprint } = finding;
	return {
		rule,
		severity,
		grade,
		path,
		line: position.line,
		document,
		title,
		owner,
		message,
		fix,
		actBy: due,
		standsToday: standing.has(fingerprint),
		fingerprint
	};
}
function inOrderToAct(a, b) {
	const [first, second] = [a.due ?? "9999", b.due ?? "9999"];
	return first < second ? -1 : first > second ? 1 : worstFirst(a, b);
}

// src/app/forecast.ts
/** The word for the day of the next external audit. */
const NEXT_AUDIT = "next-audit";
/**
* What will be overdue, expired or missing on a day if nobody acts: the same check on two days. `when` is a day, a length
* of time from today (`3 months`) or `next-audit`. Throws `ConfigError` for a day that is past or that nobody can tell.
*/
async function forecast(ports, options, when) {
	const kept = keptBetweenChecks();
	const now = await check(ports, {
		...options,
		kept
	});
	const { day, occasion } = dayMeant(when, now.isms);
	if (day <= now.isms.today) throw new ConfigError(`${day} is not to come`, { hint: `Name a day after ${now.isms.today}; \`holdfast check --today ${day}\` tells how things stood.` });
	const then = await check(ports, {
		...options,
		today: day,
		kept
	});
	return forecastOf(now.report, then.report, occasion);
}
function dayMeant(when, isms) {
	if (when === NEXT_AUDIT) return dayOfNextAudit(isms);
	const day = isoDate(when);
	if (day) return {
		day,
		occasion: void 0
	};
	const length = parseInterval(when);
	if (length.ok) return {
		day: addInterval(isms.today, length.value),
		occasion: void 0
	};
	throw new ConfigError(`\`${when}\` is no day`, { hint: `Write YYYY-MM-DD, a length of time such as \`3 months\`, or \`${NEXT_AUDIT}\`.` });
}
function dayOfNextAudit(isms) {
	const audit = nextAudit(isms);
	if (!audit) throw new ConfigError("Nobody can tell when the next external audit is", { hint: "Write it into the certification record (`holdfast new certification`), or name the day." });
	if (audit.days <= 0) throw new ConfigError(`The ${audit.name.toLowerCase()} was to be on ${audit.day}, and nobody recorded that it was held`, { hint: `Correct ${audit.path}, or name a day.` });
	return {
		day: audit.day,
		occasion: audit.isPlanned ? audit.name : `last day for: ${audit.name}`
	};
}

// src/render/forecast/forecast-words.ts
/** `On 2027-07-12 (Recertification audit, in 232 days), if nobody acts:` */
function forecastHeading({ day, days, occasion }) {
	return `On ${day} (${occasion === void 0 ? "" : `${occasion}, `}in ${count(days, "day")}), if nobody acts`;
}
/** `12 errors, 3 warnings; 2 of them stand today` */
function forecastSum({ items }) {
	if (items.length === 0) return "Nothing will be overdue, expired or missing";
	const of = (severity) => items.filter((item) => item.severity === severity).length;
	const today = items.filter(({ standsToday }) => standsToday).length;
	return `${[
		count(of("error"), "error"),
		count(of("warning"), "warning"),
		count(of("notice"), "notice")
	].filter((part) => !part.startsWith("0 ")).join(", ")}; ${today === 0 ? "none" : today} of them ${today === 1 ? "stands" : "stand"} today`;
}
/** The document for people: its title and its id, or the path. */
function documentOf({ title, document, path }) {
	if (title === void 0) return document ?? path;
	return document === void 0 ? title : `${title} (${document})`;
}

// src/render/forecast/forecast-markdown.ts
/** The forecast as a page. */
function forecastMarkdown(forecast) {
	const rows = forecast.items.map((item) => [
		item.actBy ?? "—",
		item.severity,
		markdownText(brief(documentOf(item))),
		markdownMessage(brief(item.message)),
		markdownText(brief(item.owner ?? "nobody")),
		item.standsToday ? "yes" : "no"
	]);
	const table = markdownTable([
		"Act by",
		"Severity",
		"Record",
		"What",
		"Owner",
		"Stands today"
	].map((title) => ({ title })), rows);
	const missing = forecast.notChecked.map(({ what, why }) => `- ${markdownText(brief(what))}: ${markdownText(brief(why))}\n`);
	return [
		`# Forecast\n\n${markdownText(forecastHeading(forecast))}: ${forecastSum(forecast)}.\n`,
		...forecast.items.length === 0 ? [] : [table],
		...missing.length === 0 ? [] : [`## Not checked\n\n${missing.join("")}`]
	].join("\n");
}

// src/render/forecast/forecast-table.ts
/** Everything that is known of each item, in the order in which to act. */
function forecastTable(items) {
	return tableOf({
		name: "forecast",
		title: "Forecast"
	}, items, [
		{
			key: "act_by",
			title: "Act by",
			cell: ({ actBy }) => actBy
		},
		{
			key: "severity",
			title: "Severity",
			cell: ({ severity }) => severity
		},
		{
			key: "stands_today",
			title: "Stands today",
			cell: ({ standsToday }) => standsToday
		},
		{
			key: "message",
			title: "What",
			cell: ({ message }) => message
		},
		{
			key: "document",
			title: "Record",
			cell: ({ document }) => document
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		},
		{
			key: "fix",
			title: "What to do",
			cell: ({ fix }) => fix
		},
		{
			key: "rule",
			title: "Rule",
			cell: ({ rule }) => rule
		},
		{
			key: "grade",
			title: "Likely grade",
			cell: ({ grade }) => grade
		},
		{
			key: "path",
			title: "File",
			cell: ({ path }) => path
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ({ line }) => line
		},
		{
			key: "fingerprint",
			title: "Fingerprint",
			cell: ({ fingerprint }) => fingerprint
		}
	]);
}

// src/render/forecast/forecast-text.ts
const COLOURS = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
const UNDATED = "any day";
const INDENT = " ".repeat(11);
/** The forecast for a person at a terminal, in the order in which to act. */
function forecastText(forecast, style) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of forecast.items) {
		const key = item.actBy ?? UNDATED;
		groups.set(key, [...groups.get(key) ?? [], item]);
	}
	const blocks = [...groups].map(([actBy, items]) => `${paint(style, "bold", headingOf(actBy, forecast))}\n${items.map((item) => itemText(item, style)).join("")}`);
	const missing = forecast.notChecked.map((one) => `${notCheckedText(one)}\n`).join("");
	return [
		hanging(`${forecastHeading(forecast)}: ${forecastSum(forecast)}.`, style.width),
		...blocks,
		...missing === "" ? [] : [missing]
	].join("\n");
}
function headingOf(actBy, { today }) {
	if (actBy === UNDATED) return "No day decides it";
	return actBy < today ? `Late since ${actBy}` : `By ${actBy}`;
}
function itemText(item, style) {
	const severity = paint(style, COLOURS[item.severity], item.severity.padEnd(7));
	const who = paint(style, "dim", logText(item.owner ?? "nobody"));
	const said = hanging(`${item.message} · ${item.rule}`, style.width, INDENT);
	return `  ${severity}  ${logText(documentOf(item))} · ${who}\n${said}`;
}
function notCheckedText({ what, why, fix }) {
	return logText(`Not checked: ${what} (${why}${fix === void 0 ? "" : `: ${fix}`})`);
}

export { forecast as i, forecastTable as n, forecastMarkdown as r, forecastText as t };