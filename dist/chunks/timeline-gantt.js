import { n as mermaidLabel, t as mermaidBlock } from "./mermaid.js";

// src/render/timeline-gantt.ts
const LANES = [
	[
		"certificate",
		"Certificate",
		"Certificate"
	],
	[
		"external-audit",
		"Certification body",
		""
	],
	[
		"internal-audit",
		"Internal audits",
		"Audit"
	],
	[
		"management-review",
		"Management reviews",
		"Review"
	]
];
/** Mermaid's words for how a bar looks. */
const LOOKS = {
	held: "done, ",
	over: "done, ",
	running: "active, ",
	planned: "",
	due: "crit, "
};
/** The certification cycle as a Gantt chart in Mermaid, with today marked. Empty without anything to show. */
function timelineGantt({ items }) {
	if (items.length === 0) return "";
	const lanes = LANES.flatMap(([lane, title, word]) => {
		const own = items.filter((item) => item.lane === lane);
		return own.length === 0 ? [] : [`    section ${title}`, ...own.map((item) => barOf(item, word))];
	});
	return mermaidBlock([
		"gantt",
		"    dateFormat YYYY-MM-DD",
		"    axisFormat %b %Y",
		"    tickInterval 6month",
		...lanes
	]);
}
/** Words of Mermaid's at the start of a line, which would make it something else than a bar. */
const RESERVED = /^(?:section|title|click|call|href|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|accTitle|accDescr|gantt)/i;
function barOf({ name, from, to, state }, word) {
	const said = word === "" || name.toLowerCase().includes(word.toLowerCase()) ? name : `${word} ${name}`;
	const label = mermaidLabel(said);
	const shown = RESERVED.test(label) ? `The ${label}` : label;
	if (from === to) return `    ${shown} :${LOOKS[state]}milestone, ${from}, 0d`;
	return `    ${shown} :${LOOKS[state]}${from}, ${to}`;
}

export { timelineGantt as t };