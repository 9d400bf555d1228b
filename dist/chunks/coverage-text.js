import { En as auditReport, K as coverageSince, Lt as soa, Or as addInterval, Rt as risk, U as refsOf, W as cycleOf, Y as testsOf, at as valuesOf, dr as nameOf, er as CONTROLS, hr as given, jn as recordsOf, lr as hasReached, nr as CLAUSE_GROUPS, q as scopeOf, tr as CLAUSES, vn as certification, wn as programmeInCharge, xr as interval } from "./load-config.js";
import { c as markdownText } from "./escape.js";
import { n as responsibleFor, t as responsibleAs } from "./responsible.js";
import { a as renderTableMarkdown, o as tableOf, r as paint } from "./view-json.js";
import { t as hanging } from "./hanging.js";
import { t as renderTableText } from "./text2.js";
import { n as isDone, t as dayThatMatters } from "./record-line.js";

// src/views/coverage/audited.ts
const THREE_YEARS = interval({ months: 36 });
const THREE_YEARS_BEFORE = interval({ months: -36 });
/** The cycle of the audit programme in charge, else that of the certificate, else the last three years. */
function coverageCycle(isms) {
	const { today } = isms;
	const programme = programmeInCharge(isms);
	const cycle = programme && cycleOf(programme, today, THREE_YEARS);
	if (programme && cycle) return {
		from: cycle.start,
		to: cycle.end,
		source: "programme",
		name: nameOf(programme.entry)
	};
	for (const { entry, facts } of recordsOf(isms, certification)) {
		const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
		if (entry.lifecycle === "in-force" && from !== void 0 && to !== void 0 && from <= today && today <= to) return {
			from,
			to,
			source: "certificate",
			name: nameOf(entry)
		};
	}
	return {
		from: addInterval(today, THREE_YEARS_BEFORE),
		to: today,
		source: "assumed",
		name: void 0
	};
}
/** Results of every issued internal audit by requirement, the newest first; a report without tests counts by what it lists. */
function auditResults(isms, { from }) {
	const results = /* @__PURE__ */ new Map();
	for (const report of recordsOf(isms, auditReport)) {
		if (!hasReached(report.entry, "issued")) continue;
		const day = given(report.facts.audit_to);
		const tests = testsOf(report);
		const looked = tests.length > 0 ? tests.flatMap(({ isDone, refs, result }) => isDone ? refs.map((ref) => ({
			ref,
			result
		})) : []) : scopeOf(report.facts).map((ref) => ({
			ref,
			result: void 0
		}));
		for (const { ref, result } of looked) {
			const one = {
				day,
				report: nameOf(report.entry),
				path: report.entry.path,
				result,
				inCycle: day !== void 0 && day >= from && day <= isms.today
			};
			results.set(ref, [...results.get(ref) ?? [], one]);
		}
	}
	return new Map([...results].map(([ref, all]) => [ref, all.sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""))]));
}
/** What audits that are planned or under way will look at. */
function plannedIn(isms, { from }) {
	const programme = programmeInCharge(isms);
	return programme ? coverageSince(isms, programme, from).planned : /* @__PURE__ */ new Set();
}

// src/views/coverage/covering.ts
/** Records that tell of something that went wrong or is put up with: that they name a control does not show that it works. */
const NO_PROOF = /* @__PURE__ */ new Set([
	"nonconformity",
	"corrective-action",
	"exception",
	"incident",
	"audit-report"
]);
function add(pairs, ref, entry, because) {
	const there = pairs.get(ref) ?? /* @__PURE__ */ new Map();
	if (!there.has(entry)) there.set(entry, because);
	pairs.set(ref, there);
}
/** Looks through the whole management system for what stands beside each clause and control. */
function coveringOf(isms) {
	const [documents, risks, evidence] = [
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map()
	];
	for (const [ref, entry, because] of [
		...namedBy(isms),
		...askedFor(isms),
		...soaNames(isms, "evidence")
	]) if (entry.definition?.kind === "record") {
		if ((because !== "names-it" || !NO_PROOF.has(entry.type ?? "")) && isDone(entry, isms.today)) add(evidence, ref, entry, because);
	} else {
		const document = entry.register ?? entry;
		if (entry.lifecycle === "in-force" && document.lifecycle === "in-force") add(documents, ref, document, because);
	}
	for (const [ref, entry, because] of [...risksWith(isms), ...soaNames(isms, "risks")]) if (entry.lifecycle === "in-force") add(risks, ref, entry, because);
	return {
		documents,
		risks,
		evidence,
		...decisions(isms)
	};
}
/** Entries under the clauses and controls that they name at their top; risks have a list of their own. */
function namedBy(isms) {
	return isms.entries.filter(({ type }) => type !== risk.type).flatMap((entry) => refsOf(entry).map((ref) => [
		ref,
		entry,
		"names-it"
	]));
}
/** Entries under the clauses and controls that ask for their type. */
function askedFor(isms) {
	return isms.entries.flatMap((entry) => {
		const { clauses = [], controls = [] } = entry.definition ?? {};
		return [...clauses, ...controls].map((ref) => [
			ref,
			entry,
			"type"
		]);
	});
}
function risksWith(isms) {
	return recordsOf(isms, risk).flatMap(({ entry, facts }) => valuesOf(given(facts.controls)).flat().map((ref) => [
		ref,
		entry,
		"names-it"
	]));
}
function rowsInForce(isms) {
	return recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle === "in-force").flatMap(({ facts }) => given(facts.entries) ?? []);
}
/** What the rows of the statement of applicability name as evidence, or as risks. */
function soaNames(isms, field) {
	return rowsInForce(isms).flatMap(({ facts }) => {
		const there = valuesOf(given(facts[field])).flatMap((id) => governed(isms, id));
		return (given(facts.control) ?? []).flatMap((ref) => there.map((entry) => [
			ref,
			entry,
			"soa"
		]));
	});
}
function decisions(isms) {
	const applicability = /* @__PURE__ */ new Map();
	const rows = rowsInForce(isms);
	for (const row of rows) for (const control of given(row.facts.control) ?? []) if (applicability.get(control)?.applicable !== true) applicability.set(control, decisionOf(row));
	return {
		applicability,
		hasSoa: rows.length > 0
	};
}
function governed(isms, id) {
	return (isms.byId.get(id) ?? []).filter(({ definition }) => definition !== void 0).slice(0, 1);
}
function decisionOf({ facts }) {
	return {
		applicable: given(facts.applicable),
		implementation: given(facts.implementation),
		justification: given(facts.justification),
		owner: given(facts.owner)?.text
	};
}

// src/views/coverage/requirements.ts
/** A framework whose requirements are looked at; others will follow. */
const FRAMEWORK = "iso27001-2022";
const THEMES = [
	["organizational", "Organizational controls"],
	["people", "People controls"],
	["physical", "Physical controls"],
	["technological", "Technological controls"]
];
/** Clauses 4 to 10, then the four themes of Annex A. */
const GROUPS = [...CLAUSE_GROUPS.filter(({ id }) => !id.includes(".")).map(({ id, title }) => {
	return {
		framework: FRAMEWORK,
		kind: "clause",
		id,
		title: `${id} ${title}`
	};
}), ...THEMES.map(([id, title]) => ({
	framework: FRAMEWORK,
	kind: "control",
	id,
	title
}))];
/** The 30 clauses and the 93 controls of ISO/IEC 27001:2022, in their order. */
const REQUIREMENTS = [...CLAUSES.map(({ id, title }) => {
	return {
		framework: FRAMEWORK,
		kind: "clause",
		id,
		title,
		group: id.slice(0, id.indexOf("."))
	};
}), ...CONTROLS.map(({ id, title, theme }) => {
	return {
		framework: FRAMEWORK,
		kind: "control",
		id,
		title,
		group: theme
	};
})];

// src/views/coverage/coverage.ts
/** From the one to look at first. */
const COVERAGE_STATES = [
	"nothing",
	"documented",
	"evidenced",
	"audited",
	"excluded"
];
function coverageOf(isms, { by } = {}) {
	const cycle = coverageCycle(isms);
	const scene = {
		isms,
		covering: coveringOf(isms),
		audits: auditResults(isms, cycle),
		planned: plannedIn(isms, cycle)
	};
	const isAsked = ({ kind }) => by === void 0 || kind === by;
	const rows = REQUIREMENTS.filter(isAsked).map((requirement) => rowOf(requirement, scene));
	return {
		framework: FRAMEWORK,
		today: isms.today,
		cycle,
		neverAudited: rows.filter(isNeverAudited).map(({ id }) => id),
		groups: GROUPS.filter(isAsked).map((group) => groupOf(group, rows)),
		requirements: rows,
		notes: notesOn(isms, scene.covering, cycle)
	};
}
function isNeverAudited({ state, audited }) {
	return state !== "excluded" && audited.audits.length === 0;
}
function rowOf(requirement, { isms, covering, audits, planned }) {
	const { id, kind } = requirement;
	const decision = covering.applicability.get(id);
	const applicable = kind === "clause" ? true : decision?.applicable;
	const documents = [...covering.documents.get(id) ?? []];
	const records = refs(covering.evidence.get(id), isms).sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""));
	const results = audits.get(id) ?? [];
	const [first] = documents;
	const found = {
		documents: documents.length,
		evidence: records.length,
		inCycle: results.some(({ inCycle }) => inCycle)
	};
	return {
		...requirement,
		state: applicable === false ? "excluded" : stateOf(found),
		applicable,
		implementation: decision?.implementation,
		justification: decision?.justification,
		...ownerOf(decision?.owner, first?.[0], isms),
		audited: {
			last: results[0]?.day,
			inCycle: found.inCycle,
			results: [...new Set(results.flatMap(({ report, result }) => report === results[0]?.report ? [result ?? "looked at"] : []))],
			planned: planned.has(id),
			audits: results
		},
		documents: refs(covering.documents.get(id), isms),
		risks: refs(covering.risks.get(id), isms),
		evidence: {
			last: records[0]?.day,
			records
		}
	};
}
function stateOf(found) {
	if (found.inCycle) return "audited";
	if (found.evidence > 0) return "evidenced";
	return found.documents > 0 ? "documented" : "nothing";
}
/** Whoever the statement of applicability names, else the owner of the first document. */
function ownerOf(owner, document, isms) {
	if (owner !== void 0) return responsibleAs(owner, isms, isms.today);
	return document ? responsibleFor(document, isms, isms.today) : {
		owner: void 0,
		people: []
	};
}
function refs(entries, { today }) {
	return [...entries ?? []].map(([entry, because]) => ({
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		because,
		day: dayThatMatters(entry, today)?.day
	}));
}
function groupOf(group, rows) {
	const own = rows.filter((row) => row.kind === group.kind && row.group === group.id);
	const count = (state) => own.filter((row) => row.state === state).length;
	return {
		...group,
		requirements: own.length,
		states: {
			nothing: count("nothing"),
			documented: count("documented"),
			evidenced: count("evidenced"),
			audited: count("audited"),
			excluded: count("excluded")
		}
	};
}
function notesOn(isms, { hasSoa }, { source }) {
	return [
		...hasSoa ? [] : ["No statement of applicability is in force: which controls apply is not known."],
		...source === "assumed" ? ["Neither an audit programme nor a certificate in force says when the cycle began: the last three years are taken."] : [],
		...isms.whole ? [] : ["Only some of the documents were looked at: what is missing here may lie elsewhere."]
	];
}

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
			cell: ({ evidence }) => evidence.last ?? ""
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

// src/render/coverage/coverage-words.ts
/** What each state means, for whoever reads the map. */
const STATE_WORDS = {
	nothing: "no document in force names it or answers it by its type",
	documented: "a document in force does, and no record shows that it was done",
	evidenced: "a record shows that it was done, and no internal audit of the cycle looked at it",
	audited: "an internal audit of the cycle looked at it, whatever it found",
	excluded: "the statement of applicability leaves it out"
};
/** `Cycle from 2024-11-15 to 2027-11-14 (AP-2024)`. */
function cycleWords({ cycle: { from, to, name } }) {
	return `Cycle from ${from} to ${to}${name === void 0 ? "" : ` (${name})`}`;
}
/** Requirements by their ids, for lists that a view holds as ids. */
function rowsById({ requirements }, ids) {
	const byId = new Map(requirements.map((row) => [row.id, row]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}
/** Counts of clauses and controls by state; it grades nothing. */
function closingLine(view) {
	const { requirements, neverAudited } = view;
	return `${["clause", "control"].flatMap((kind) => {
		const own = requirements.filter((row) => row.kind === kind);
		if (own.length === 0) return [];
		const states = COVERAGE_STATES.flatMap((state) => {
			const n = own.filter((row) => row.state === state).length;
			return n === 0 ? [] : [`${n} ${state}`];
		});
		return [`${own.length} ${kind}s: ${states.join(", ")}`];
	}).join("; ")}. Never audited: ${neverAudited.length}. Internal audits alone are counted.`;
}

// src/render/coverage/coverage-markdown.ts
/** The coverage as a page: what nobody ever audited, counts by group, then each group with what stands beside each requirement. */
function coverageMarkdown(view) {
	const never = rowsById(view, view.neverAudited);
	const groups = view.groups.map(({ kind, id, title }) => {
		const rows = view.requirements.filter((row) => row.kind === kind && row.group === id);
		return `## ${markdownText(title)}\n\n${detailTable(rows)}`;
	});
	return [
		`# Coverage\n\n${markdownText(cycleWords(view))}. ${markdownText(closingLine(view))}\n`,
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
		hanging(closingLine(view), style.width)
	].join("\n");
}

export { coverageOf as i, coverageMarkdown as n, coverageTable as r, coverageText as t };