import { Cr as given, Hn as recordOf, K as requirementsNamedBy, Mn as auditProgramme, Pn as programmeInCharge, Q as plannedScope, Vn as recordsOf, Wr as addInterval, X as issuedReports, Z as lookedAt, cr as CONTROLS, et as scopeOf, kr as interval, lr as CLAUSES, pt as valuesOf, q as cycleOf, qt as risk, ur as CLAUSE_GROUPS, vt as isToIso27001, xn as controlEvidence, yr as nameOf, yt as runningCertificates } from "./load-config.js";
import { n as isDone, t as dayThatMatters } from "./record-line.js";
import { n as responsibleAs, r as responsibleFor } from "./responsible.js";
import { t as unreadNotes } from "./unread-notes.js";
import { n as chosenStatement, t as statementRows } from "./entries.js";

// src/views/coverage/audited.ts
const THREE_YEARS = interval({ months: 36 });
const THREE_YEARS_BEFORE = interval({ months: -36 });
/** The cycle of the audit programme in charge, else that of the certificate, else the last three years. One that is over is none. */
function coverageCycle(isms) {
	const { today } = isms;
	const programme = programmeInCharge(isms);
	const cycle = programme && cycleOf(programme, today, THREE_YEARS);
	if (programme && cycle && today <= cycle.end) return {
		from: cycle.start,
		to: cycle.end,
		source: "programme",
		name: nameOf(programme.entry)
	};
	for (const { entry, facts } of runningCertificates(isms).filter(isToIso27001)) {
		const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
		if (from !== void 0 && to !== void 0 && from <= today && today <= to) return {
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
	for (const report of issuedReports(isms)) {
		if (isAhead(report, isms)) continue;
		const day = given(report.facts.audit_to);
		for (const { ref, result } of lookedAt(report)) {
			const one = {
				day,
				report: nameOf(report.entry),
				path: report.entry.path,
				result,
				inCycle: day !== void 0 && day >= from
			};
			const there = results.get(ref);
			if (there) there.push(one);
			else results.set(ref, [one]);
		}
	}
	return new Map([...results].map(([ref, all]) => [ref, all.sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""))]));
}
/** What audits will look at: those that any programme in force plans, those under way, and those whose last day lies ahead. */
function plannedIn(isms) {
	const ahead = issuedReports(isms).filter((report) => isAhead(report, isms));
	return /* @__PURE__ */ new Set([...plannedScope(isms, programmesInForce(isms)), ...ahead.flatMap(({ facts }) => scopeOf(facts))]);
}
/** What is not known of the cycle and of the audits, in sentences. */
function auditNotes(isms, cycle) {
	return [...cycleNotes(isms, cycle), ...issuedReports(isms).flatMap((report) => {
		if (given(report.facts.audit_to) === void 0) return [`The last day of the audit of ${named(report)} cannot be told: it counts for no cycle.`];
		return isAhead(report, isms) ? [`${named(report)} is issued, and its last day lies ahead: it does not count as held.`] : [];
	})];
}
function cycleNotes(isms, { source, name }) {
	const programme = programmeInCharge(isms);
	if (source === "programme") return programmesInForce(isms).filter(({ entry }) => entry !== programme?.entry).map((other) => `${named(other)} is in force as well; the cycle is that of ${name}.`);
	const taken = source === "certificate" ? `that of the certificate ${name} is taken` : "the last three years are taken";
	if (!programme) return source === "certificate" ? [] : [`Neither an audit programme nor a certificate in force says when the cycle began: ${taken}.`];
	const start = given(programme.facts.cycle_start);
	const cycle = cycleOf(programme, isms.today, THREE_YEARS);
	if (start !== void 0 && start > isms.today) return [`The cycle of ${named(programme)} begins on ${start}: ${taken}.`];
	return [cycle ? `The cycle of ${named(programme)} ended on ${cycle.end}: ${taken}.` : `When the cycle of ${named(programme)} runs cannot be told: ${taken}.`];
}
function named({ entry }) {
	return `${nameOf(entry)} (${entry.path})`;
}
function isAhead({ facts }, { today }) {
	return (given(facts.audit_to) ?? today) > today;
}
function programmesInForce(isms) {
	return recordsOf(isms, auditProgramme).filter(({ entry }) => entry.lifecycle === "in-force");
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
/** What is put up with shows no control at work, not even that under which exceptions are kept. */
const PUT_UP_WITH = "exception";
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
	const { standing, records } = chosenStatement(isms);
	const hasSoa = standing === "in-force";
	const rows = hasSoa ? records.flatMap(statementRows) : [];
	for (const [ref, entry, because] of [
		...namedBy(isms),
		...askedFor(isms),
		...linked(rows, "evidence", isms)
	]) if (entry.definition?.kind === "record") {
		if (isProof(entry, because) && isDone(entry, isms.today)) add(evidence, ref, entry, because);
	} else {
		const document = entry.register ?? entry;
		if (entry.lifecycle === "in-force" && document.lifecycle === "in-force") add(documents, ref, document, because);
	}
	for (const [ref, entry, because] of [...risksWith(isms), ...linked(rows, "risks", isms)]) if (entry.lifecycle === "in-force") add(risks, ref, entry, because);
	return {
		documents,
		risks,
		evidence,
		applicability: decisions(rows),
		hasSoa
	};
}
/** Whether a record that stands beside a requirement shows that it is met: one that the statement names, or that is no sign of trouble. */
function isProof(entry, because) {
	if (isFailed(entry)) return false;
	if (because === "soa") return true;
	return entry.type !== PUT_UP_WITH && !(because === "names-it" && NO_PROOF.has(entry.type ?? ""));
}
/** Entries under the clauses and controls that they name at their top; risks have a list of their own. */
function namedBy(isms) {
	return isms.entries.filter(({ type }) => type !== risk.type).flatMap((entry) => requirementsNamedBy(entry).map((ref) => [
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
/** Evidence of a control that did not work shows just that. */
function isFailed(entry) {
	return entry.type === controlEvidence.type && given(recordOf(entry, controlEvidence).facts.result) === "fail";
}
/** What the rows of the statement of applicability name as evidence, or as risks. */
function linked(rows, field, isms) {
	return rows.flatMap(({ facts, controls }) => {
		const there = valuesOf(given(facts[field])).flatMap((id) => governed(isms, id));
		return controls.flatMap((ref) => there.map((entry) => [
			ref,
			entry,
			"soa"
		]));
	});
}
function decisions(rows) {
	const applicability = /* @__PURE__ */ new Map();
	for (const row of rows) for (const control of row.controls) if (applicability.get(control)?.applicable !== true) applicability.set(control, decisionOf(row));
	return applicability;
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
		planned: plannedIn(isms)
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
function notesOn(isms, { hasSoa, applicability }, cycle) {
	return [
		...hasSoa ? [] : ["No statement of applicability is in force: which controls apply is not known."],
		...hasSoa && !REQUIREMENTS.some(({ id }) => applicability.has(id)) ? ["The statement of applicability in force names no control of 2022 that can be read: which apply is not known."] : [],
		...auditNotes(isms, cycle),
		...unreadNotes(isms)
	];
}

export { coverageOf as n, COVERAGE_STATES as t };