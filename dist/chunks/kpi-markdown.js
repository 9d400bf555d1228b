import { l as markdownText } from "./escape.js";
import { n as mermaidLabel, t as mermaidBlock } from "./mermaid.js";
import { i as renderTableMarkdown, t as paint } from "./terminal-style.js";
import { n as tableOf } from "./table.js";
import { a as valueWords, i as targetWords, n as partWords, r as stateWords, t as figureWords } from "./kpi-words.js";
import { t as hanging } from "./hanging.js";
import { t as renderTableText } from "./text.js";
import { r as count } from "./words.js";

// src/render/kpis/kpi-summary.ts
/** How many months or quarters a line shows, the one that runs among them. */
const SHOWN_PERIODS = {
	brief: 4,
	full: 5
};
const TONES = {
	"on-target": "good",
	"off-target": "bad",
	"no-target": void 0,
	"n/a": "quiet",
	progress: "quiet"
};
/** KPIs, one a line: the whole period, the target, how it stands, and the last months or quarters. */
function kpiSummary(rows, title, room) {
	const labels = rows[0]?.series.slice(-SHOWN_PERIODS[room]).map(({ label }) => label) ?? [];
	return tableOf({
		name: "kpis",
		title
	}, rows, [
		{
			key: "name",
			title: "KPI",
			cell: ({ label, name }) => room === "brief" ? name : label
		},
		{
			key: "value",
			title: "Whole",
			align: "right",
			cell: ({ id, unit, whole }) => room === "brief" ? knownWords(whole.figure, unit) : figureWords(id, whole.figure, unit)
		},
		{
			key: "target",
			title: "Target",
			align: "right",
			cell: ({ target, unit }) => targetWords(target, unit)
		},
		{
			key: "state",
			title: "State",
			cell: ({ whole, target }) => whole.state === "no-target" && target ? "by period" : stateCell(whole.state)
		},
		...labels.map((label) => ({
			key: label,
			title: label,
			align: "right",
			cell: (row) => pointCell(row, label)
		}))
	]);
}
function stateCell(state) {
	const tone = TONES[state];
	return tone === void 0 ? stateWords(state) : {
		value: stateWords(state),
		tone
	};
}
/** A miss is marked by a sign as well as by its colour. */
function pointCell({ series, unit }, label) {
	const point = series.find((one) => one.label === label);
	if (!point) return "";
	const words = knownWords(point.figure, unit);
	return point.state === "off-target" ? {
		value: `! ${words}`,
		tone: "bad"
	} : words;
}
/** A value, unless the records know it only in part: then it is no figure to show. */
function knownWords({ value, isPartial }, unit) {
	return valueWords(isPartial ? "n/a" : value, unit);
}
/** The organisation's own metrics, one a line, with the last recorded values. */
function ownMetricSummary(own) {
	return tableOf({
		name: "own-metrics",
		title: "Metrics of our own"
	}, own, [
		{
			key: "name",
			title: "Metric",
			cell: ({ id, name }) => id === name ? id : `${name} (${id})`
		},
		{
			key: "value",
			title: "Last",
			align: "right",
			cell: ({ series, unit }) => valueWords(series.at(-1)?.value, unit)
		},
		{
			key: "target",
			title: "Target",
			align: "right",
			cell: ({ target, unit }) => targetWords(target, unit)
		},
		{
			key: "state",
			title: "State",
			cell: ({ series }) => stateCell(series.at(-1)?.state ?? "n/a")
		},
		{
			key: "to",
			title: "Up to",
			cell: ({ series }) => series.at(-1)?.to
		}
	]);
}
function repeatedMisses({ kpis, own }) {
	return [...kpis.flatMap(({ label, asksForAction }) => asksForAction ? [{
		name: label,
		...asksForAction
	}] : []), ...own.flatMap(({ id, name, asksForAction }) => asksForAction ? [{
		name: id === name ? id : `${name} (${id})`,
		...asksForAction
	}] : [])];
}
/** `Mean time to detect missed its target 3 times in a row, and no action is recorded` */
function missWords({ name, periods, answeredBy }) {
	return `${name} missed its target ${periods} times in a row, ${answeredBy.length === 0 ? "and no action is recorded" : `see ${answeredBy.join(", ")}`}`;
}
function differences({ kpis }) {
	return kpis.flatMap(({ label, unit, whole, series }) => [{
		...whole,
		label: "the whole period"
	}, ...series].flatMap((point) => point.recorded.filter(({ differs }) => differs === true).map(({ id, value }) => ({
		measurement: id,
		says: `${label}: ${valueWords(value, unit)} was recorded for ${point.label}, and the records give ${valueWords(point.figure.value, unit)}`
	}))));
}

// src/render/kpis/kpi-table.ts
/**
* Every number of every KPI, one a row: the whole period and each month or quarter of it, the value and the parts beside
* it. Values are not rounded.
*/
function kpiTable({ kpis, from, to, today }) {
	const lines = kpis.flatMap((row) => [...linesOf(row, {
		...row.whole,
		label: "whole",
		from,
		to,
		running: to >= today
	}), ...row.series.flatMap((point) => linesOf(row, point))]);
	return tableOf({
		name: "kpis",
		title: "Key performance indicators"
	}, lines, COLUMNS);
}
function linesOf(row, point) {
	const { label, from, to, running, figure, state, comparedWith } = point;
	const about = {
		row,
		label,
		from,
		to,
		running,
		figure,
		state,
		comparedWith
	};
	const { value, numerator, denominator, parts } = figure;
	return [{
		...about,
		part: "",
		unit: row.unit,
		value,
		numerator,
		denominator
	}, ...parts.map(({ key, unit, value, numerator, denominator }) => ({
		...about,
		part: key,
		unit,
		value,
		numerator,
		denominator
	}))];
}
const COLUMNS = [
	{
		key: "id",
		title: "Id",
		cell: ({ row }) => row.id
	},
	{
		key: "name",
		title: "KPI",
		cell: ({ row }) => row.label
	},
	{
		key: "headline",
		title: "Headline",
		cell: ({ row }) => row.headline
	},
	{
		key: "period",
		title: "Period",
		cell: ({ label }) => label
	},
	{
		key: "from",
		title: "From",
		cell: ({ from }) => from
	},
	{
		key: "to",
		title: "To",
		cell: ({ to }) => to
	},
	{
		key: "running",
		title: "Running",
		cell: ({ running }) => running
	},
	{
		key: "part",
		title: "Part",
		cell: ({ part }) => part
	},
	{
		key: "value",
		title: "Value",
		align: "right",
		cell: ({ value }) => value
	},
	{
		key: "unit",
		title: "Unit",
		cell: ({ unit }) => unit
	},
	{
		key: "numerator",
		title: "Numerator",
		align: "right",
		cell: ({ numerator }) => numerator
	},
	{
		key: "denominator",
		title: "Denominator",
		align: "right",
		cell: ({ denominator }) => denominator
	},
	{
		key: "excluded",
		title: "Excluded",
		align: "right",
		cell: (line) => ofValue(line, excludedCount(line.figure))
	},
	{
		key: "excluded_why",
		title: "Why",
		cell: (line) => ofValue(line, excludedWhy(line.figure))
	},
	{
		key: "small_sample",
		title: "Small sample",
		cell: (line) => ofValue(line, line.figure.smallSample)
	},
	{
		key: "target",
		title: "Target",
		align: "right",
		cell: (line) => ofValue(line, line.row.target?.target)
	},
	{
		key: "compared_with",
		title: "Compared with",
		align: "right",
		cell: (line) => ofValue(line, line.comparedWith)
	},
	{
		key: "state",
		title: "State",
		cell: (line) => ofValue(line, line.state)
	},
	{
		key: "notes",
		title: "Notes",
		cell: (line) => ofValue(line, line.figure.notes.join("; "))
	},
	{
		key: "cases",
		title: "Records",
		cell: (line) => ofValue(line, line.figure.cases.join("; "))
	}
];
/** What is said of a figure stands beside its value, not beside each of its parts. */
function ofValue({ part }, value) {
	return part === "" ? value : void 0;
}
function excludedCount({ excluded }) {
	return excluded.reduce((total, { count }) => total + count, 0);
}
/** `2 open and not due yet, 1 no due day` */
function excludedWhy({ excluded }) {
	return excluded.map(({ why, count }) => `${count} ${why}`).join(", ");
}

// src/render/kpis/kpi-text.ts
/** The KPIs for a person at a terminal: what leadership looks at first, then the others, then what asks for an action. */
function kpiText(view, style) {
	const { kpis, own, from, to, today, timezone } = view;
	const headline = kpis.filter((row) => row.headline);
	const others = kpis.filter((row) => !row.headline);
	return [
		hanging(`${from} to ${to}, as of ${today} (${timezone}). ${sumOf(kpis)}. A target that is missed is marked !.`, style.width),
		block(kpiSummary(headline, "Headline", "brief"), style),
		block(kpiSummary(others, "Others", "brief"), style),
		...own.length === 0 ? [] : [block(ownMetricSummary(own), style)],
		...list$1("Asks for an action", repeatedMisses(view).map(missWords), style),
		...list$1("Recorded and worked out differ", differences(view).map(({ measurement, says }) => `${says} (${measurement})`), style),
		...list$1("To know", notesOf(kpis), style),
		...list$1("Not looked at", view.notes, style)
	].join("\n");
}
function block(table, style) {
	return `${paint(style, "bold", table.title)}\n${renderTableText(table, style)}`;
}
function list$1(title, lines, style) {
	if (lines.length === 0) return [];
	return [`${paint(style, "bold", title)}\n${lines.map((line) => hanging(line, style.width, "  ", "    ")).join("")}`];
}
/** What a reader must know beside the value of the whole period. */
function notesOf(rows) {
	return rows.flatMap(({ label, whole, notes }) => {
		const small = whole.figure.smallSample && whole.figure.value !== "n/a" ? ["fewer than five cases"] : [];
		return [
			...whole.figure.notes,
			...notes,
			...small
		].map((note) => `${label}: ${note}`);
	});
}
function sumOf(rows) {
	const of = (state) => rows.filter(({ whole }) => whole.state === state).length;
	return `${count(rows.length, "KPI")}: ${of("on-target")} on target, ${of("off-target")} off target, ${of("no-target")} without a target, ${of("n/a") + of("progress")} not judged`;
}

// src/render/kpis/kpi-markdown.ts
/** The KPIs as a page, each with its numerator, its denominator and what was left out. */
function kpiMarkdown(view) {
	const { kpis, own, from, to, today } = view;
	const headline = kpis.filter((row) => row.headline);
	return [
		`# Key performance indicators\n\n${sumOf(kpis)}, ${from} to ${to}, as of ${today}. A target that is missed is marked !.\n`,
		`## Headline\n\n${renderTableMarkdown(kpiSummary(headline, "Headline", "full"))}`,
		...headline.map(kpiChart).filter((chart) => chart !== ""),
		`## Others\n\n${renderTableMarkdown(kpiSummary(kpis.filter((row) => !row.headline), "Others", "full"))}`,
		own.length === 0 ? "" : `## Metrics of our own\n\n${renderTableMarkdown(ownMetricSummary(own))}`,
		list("Asks for an action", repeatedMisses(view).map(missWords)),
		list("Recorded and worked out differ", differences(view).map(({ measurement, says }) => `${says} (${measurement})`)),
		list("To know", notesOf(kpis)),
		list("Not looked at", view.notes),
		`## How the figures came about\n\n${kpis.map(account).join("")}`
	].filter((part) => part !== "").join("\n");
}
function list(title, lines) {
	return lines.length === 0 ? "" : `## ${title}\n\n${lines.map((line) => `- ${markdownText(line)}\n`).join("")}`;
}
/** `- Corrective actions done on time: 23 of 30; left out: 2 open and not due yet` */
function account({ label, says, whole }) {
	const { figure } = whole;
	const of = figure.denominator === void 0 ? `${figure.numerator}` : `${figure.numerator} of ${figure.denominator}`;
	const out = figure.excluded.length === 0 ? "" : `; left out: ${excludedWhy(figure)}`;
	const beside = figure.parts.length === 0 ? "" : `; ${figure.parts.map(partWords).join(", ")}`;
	return `- ${markdownText(`${label}: ${of}${out}${beside}. ${says}`)}\n`;
}
/** Fewer values than these draw no line. */
const FEWEST_POINTS = 3;
/** The series of a KPI as a chart in Mermaid, with its target as a line; empty with too few values to draw. */
function kpiChart({ name, unit, series, target }) {
	const points = series.flatMap(({ label, figure: { value, isPartial } }) => value === "n/a" || isPartial ? [] : [{
		label,
		value
	}]);
	if (points.length < FEWEST_POINTS) return "";
	const values = points.map(({ value }) => Number(value.toFixed(1)));
	const aim = target && target.direction !== "band" ? Number(target.target.toFixed(1)) : void 0;
	const top = unit === "percent" ? 100 : Math.ceil(Math.max(...values, aim ?? 0, 1) * 1.1);
	return mermaidBlock([
		"xychart-beta",
		`    title "${mermaidLabel(name)}"`,
		`    x-axis [${points.map((point) => `"${point.label}"`).join(", ")}]`,
		`    y-axis "${unit}" 0 --> ${top}`,
		`    bar [${values.join(", ")}]`,
		...aim === void 0 ? [] : [`    line [${values.map(() => aim).join(", ")}]`]
	]);
}

export { kpiSummary as a, kpiTable as i, kpiMarkdown as n, kpiText as r, kpiChart as t };