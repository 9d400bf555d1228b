import { l as markdownText } from "./escape.js";
import { n as tableOf } from "./table.js";
import { i as renderTableMarkdown, t as paint } from "./terminal-style.js";
import { n as coverageBriefTable, r as coverageGroupsTable, t as auditedWords } from "./coverage-table.js";
import { t as hanging } from "./hanging.js";
import { t as renderTableText } from "./text.js";
import { i as sumOfReadiness, n as cycleWords, r as rowsById, t as STATE_WORDS } from "./coverage-words.js";

// src/render/coverage/coverage-markdown.ts
/** The coverage as a page: what nobody ever audited, counts by group, then each group with what stands beside each requirement. */
function coverageMarkdown(view) {
	const never = rowsById(view, view.neverAudited);
	const groups = view.groups.map(({ kind, id, title }) => {
		const rows = view.requirements.filter((row) => row.kind === kind && row.group === id);
		return `## ${markdownText(title)}\n\n${detailTable(rows)}`;
	});
	return [
		`# Coverage\n\n${markdownText(cycleWords(view))}. ${markdownText(sumOfReadiness(view))}\n`,
		view.notes.map((note) => `- ${markdownText(note)}\n`).join(""),
		never.length === 0 ? "" : `## Never audited\n\n${renderTableMarkdown(coverageBriefTable(never))}`,
		renderTableMarkdown(coverageGroupsTable(view)),
		Object.entries(STATE_WORDS).map(([state, words]) => `- **${state}**: ${markdownText(words)}\n`).join(""),
		...groups
	].filter((part) => part !== "").join("\n");
}
/** Of many documents and records the first are named. */
const NAMES_SHOWN = 5;
function detailTable(rows) {
	return renderTableMarkdown(tableOf({
		name: "coverage",
		title: "Coverage"
	}, rows, [
		{
			key: "id",
			title: "Id",
			cell: ({ id }) => id
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "state",
			title: "State",
			cell: ({ state }) => state
		},
		{
			key: "audited",
			title: "Last audit",
			cell: auditedWords
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => named(documents)
		},
		{
			key: "risks",
			title: "Risks",
			cell: ({ risks }) => named(risks)
		},
		{
			key: "evidence",
			title: "Evidence",
			cell: ({ evidence: { last, records } }) => [...named(records), ...last === void 0 ? [] : [`last ${last}`]]
		}
	]));
}
function named(refs) {
	const names = refs.slice(0, NAMES_SHOWN).map(({ name }) => name);
	return refs.length > NAMES_SHOWN ? [...names, `${refs.length - NAMES_SHOWN} more`] : names;
}

// src/render/coverage/coverage-text.ts
/** The coverage for a person at a terminal: what nobody ever audited, then group by group. */
function coverageText(view, style) {
	const never = rowsById(view, view.neverAudited);
	const groups = view.groups.map((group) => {
		const rows = view.requirements.filter((row) => row.kind === group.kind && row.group === group.id);
		return `${paint(style, "bold", group.title)}\n${renderTableText(coverageBriefTable(rows), style)}`;
	});
	const states = Object.entries(STATE_WORDS).map(([state, words]) => hanging(`${state}: ${words}`, style.width, "  ", "    "));
	return [
		`${paint(style, "bold", hanging(cycleWords(view), style.width).trimEnd())}\n${view.notes.map((note) => hanging(note, style.width, "  ")).join("")}`,
		...never.length === 0 ? [] : [`${paint(style, "bold", "Never audited")}\n${renderTableText(coverageBriefTable(never), style)}`],
		renderTableText(coverageGroupsTable(view), style),
		...groups,
		states.join(""),
		hanging(sumOfReadiness(view), style.width)
	].join("\n");
}

export { coverageMarkdown as n, coverageText as t };