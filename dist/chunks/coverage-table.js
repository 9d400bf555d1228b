import { t as COVERAGE_STATES } from "./coverage.js";
import { n as tableOf } from "./table.js";

// src/render/coverage/coverage-table.ts
const COVERAGE_TONES = {
	nothing: "bad",
	documented: "warn",
	evidenced: void 0,
	audited: "good",
	excluded: "quiet"
};
/** Each requirement with everything that stands beside it. */
function coverageTable({ requirements }) {
	return tableOf({
		name: "coverage",
		title: "Coverage"
	}, requirements, [
		{
			key: "framework",
			title: "Framework",
			cell: ({ framework }) => framework
		},
		{
			key: "kind",
			title: "Kind",
			cell: ({ kind }) => kind
		},
		{
			key: "group",
			title: "Group",
			cell: ({ group }) => group
		},
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
			cell: stateCell
		},
		{
			key: "applicable",
			title: "Applies",
			cell: ({ applicable }) => applicable
		},
		{
			key: "implementation",
			title: "Implementation",
			cell: ({ implementation }) => implementation
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		},
		{
			key: "people",
			title: "People",
			cell: ({ people }) => people
		},
		{
			key: "audited_last",
			title: "Last audited",
			cell: ({ audited }) => audited.last
		},
		{
			key: "audited_in_cycle",
			title: "In this cycle",
			cell: ({ audited }) => audited.inCycle
		},
		{
			key: "audit_results",
			title: "Results",
			cell: ({ audited }) => audited.results
		},
		{
			key: "audits",
			title: "Audits",
			cell: ({ audited }) => [...new Set(audited.audits.map(({ report }) => report))]
		},
		{
			key: "audit_planned",
			title: "Planned",
			cell: ({ audited }) => audited.planned
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => documents.map(({ name }) => name)
		},
		{
			key: "risks",
			title: "Risks",
			cell: ({ risks }) => risks.map(({ name }) => name)
		},
		{
			key: "evidence_last",
			title: "Last evidence",
			cell: ({ evidence }) => evidence.last
		},
		{
			key: "evidence",
			title: "Evidence",
			cell: ({ evidence }) => evidence.records.map(({ name }) => name)
		}
	]);
}
/** Requirements of one group, as far as they fit on a page. */
function coverageBriefTable(rows) {
	return tableOf({
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
			cell: stateCell
		},
		{
			key: "audited",
			title: "Last audit",
			cell: auditedWords
		},
		{
			key: "documents",
			title: "Docs",
			align: "right",
			cell: ({ documents }) => documents.length
		},
		{
			key: "risks",
			title: "Risks",
			align: "right",
			cell: ({ risks }) => risks.length
		},
		{
			key: "evidence",
			title: "Evidence",
			cell: ({ evidence: { last, records } }) => last ?? (records.length > 0 ? "no day" : "")
		},
		...rows.some(({ kind }) => kind === "control") ? [{
			key: "implementation",
			title: "SoA",
			cell: soaWords
		}] : []
	]);
}
/** How many requirements of each group are in each state. */
function coverageGroupsTable({ groups }) {
	const column = (state) => ({
		key: state,
		title: state,
		align: "right",
		cell: ({ states }) => states[state]
	});
	return tableOf({
		name: "coverage-groups",
		title: "Coverage by group"
	}, groups, [
		{
			key: "title",
			title: "Group",
			cell: ({ title }) => title
		},
		{
			key: "requirements",
			title: "All",
			align: "right",
			cell: ({ requirements }) => requirements
		},
		...COVERAGE_STATES.map(column)
	]);
}
function stateCell({ state }) {
	const tone = COVERAGE_TONES[state];
	return tone === void 0 ? state : {
		value: state,
		tone
	};
}
/** `2026-04-17 conform`, `never, planned`. */
function auditedWords({ audited, state }) {
	const { last, audits, results, planned } = audited;
	if (audits.length === 0) return state === "excluded" ? "" : planned ? "never, planned" : "never";
	return `${last ?? "no day"} ${results.join(", ")}`;
}
function soaWords({ kind, applicable, implementation }) {
	if (kind === "clause") return "";
	if (applicable === void 0) return "not said";
	return applicable ? implementation?.replaceAll("-", " ") ?? "applies" : "excluded";
}

export { coverageTable as i, coverageBriefTable as n, coverageGroupsTable as r, auditedWords as t };