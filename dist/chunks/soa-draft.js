import { c as ConfigError } from "./nearest.js";
import { $n as controlById, En as auditReport, In as list, Lt as soa, Mn as recordOf, Wn as controls, Xn as NEW_CONTROLS, Y as testsOf, Yn as parseControls, _r as findField, at as valuesOf, cr as fieldFact, ct as isToIso27001, dn as controlEvidence, dr as nameOf, er as CONTROLS, fr as ownersOf, g as legacyControls, hr as given, jn as recordsOf, k as currentSoas, lr as hasReached, lt as runningCertificates, m as openActions, mr as statusWord, on as legalRequirement, or as scalarValue, p as isActedOn, rn as ismsScope, rr as compareVersions, xt as inWords, y as positionAt } from "./load-config.js";
import { n as brief, r as count } from "./words.js";
import { t as yamlFlowScalar } from "./yaml-scalar.js";
import { c as markdownText, d as webAddress, l as oneLine, o as logText, s as markdownMessage } from "./escape.js";
import { t as nextId } from "./next-id.js";
import { t as plainMarkdown } from "./plain-markdown.js";
import { n as responsibleFor, t as responsibleAs } from "./responsible.js";
import { a as renderTableMarkdown, i as markdownTable, o as tableOf, r as paint } from "./view-json.js";
import { t as wrapped } from "./wrapped.js";
import { t as renderTableText } from "./text2.js";

// src/views/soa/chosen.ts
/**
* What counts as the statement: everything in force, which may be parts; where that is none, the newest draft. An edition
* of 2013 in force counts only where there is none of 2022.
*/
function chosenStatement(isms) {
	const all = recordsOf(isms, soa);
	const inForce = all.filter(({ entry }) => entry.lifecycle === "in-force");
	const current = currentSoas(isms);
	const records = current.length > 0 ? current : inForce;
	if (records.length > 0) return {
		standing: "in-force",
		records,
		others: without(all, records)
	};
	const [draft] = all.filter(({ entry }) => entry.lifecycle === "not-yet").sort(newestFirst);
	if (draft) return {
		standing: "draft",
		records: [draft],
		others: without(all, [draft])
	};
	return {
		standing: "proposal",
		records: [],
		others: all
	};
}
/** How a record stands, whether or not it is the one that counts. */
function standingOf({ entry }) {
	if (entry.lifecycle === "in-force") return "in-force";
	return entry.lifecycle === "not-yet" ? "draft" : "no-longer";
}
function without(all, some) {
	return all.filter((one) => !some.includes(one));
}
function newestFirst(a, b) {
	const [ours, theirs] = [given(a.facts.version), given(b.facts.version)];
	if (!ours || !theirs) return Number(theirs !== void 0) - Number(ours !== void 0);
	return compareVersions(theirs, ours);
}

// src/views/soa/driver.ts
const ORDER = [
	"risk",
	"law",
	"contract",
	"framework",
	"party"
];
/** What an entry is to a control that it asks for; `undefined` for records that ask for none. */
function driverKindOf(entry) {
	switch (entry.type) {
		case "risk": return "risk";
		case "framework-target": return "framework";
		case "interested-party": return "party";
		case "legal-requirement": return /contract/i.test(given(recordOf(entry, legalRequirement).facts.jurisdiction) ?? "") ? "contract" : "law";
		default: return;
	}
}
/**
* What asks for a control: the risks of the statement's entry, laws and the like among its evidence, and every record
* that names the control. A risk that the entry names and nobody knows is there all the same, as not known.
*/
function driversOf(isms, fromStatement, fromRecords) {
	const drivers = /* @__PURE__ */ new Map();
	const add = (driver) => {
		const before = drivers.get(driver.name);
		const saidBy = [.../* @__PURE__ */ new Set([...before?.saidBy ?? [], ...driver.saidBy])];
		drivers.set(driver.name, {
			...before ?? driver,
			saidBy
		});
	};
	for (const id of fromStatement.risks) {
		const entry = isms.byId.get(id)?.[0];
		add(entry ? driver(entry, driverKindOf(entry) ?? "risk", "statement") : {
			kind: "risk",
			name: id,
			title: void 0,
			path: "",
			saidBy: ["statement"],
			known: false
		});
	}
	for (const id of fromStatement.evidence) {
		const entry = isms.byId.get(id)?.[0];
		const kind = entry && driverKindOf(entry);
		if (kind) add(driver(entry, kind, "statement"));
	}
	for (const entry of fromRecords) add(driver(entry, driverKindOf(entry) ?? "law", "record"));
	return [...drivers.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byName(a, b));
}
function driver(entry, kind, saidBy) {
	return {
		kind,
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		saidBy: [saidBy],
		known: true
	};
}
/** By code unit, so that no machine sorts differently. */
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// src/views/soa/problems.ts
/** What to do about a problem of a kind. */
const ADVICE = {
	missing: "Add an entry with a decision: holdfast soa --draft writes them to begin with.",
	repeated: "Keep one entry with one decision.",
	legacy: "Decide on the controls of 2022 that took it over.",
	undecided: "Decide whether it applies, and say why.",
	unjustified: "Say why it applies, or why not.",
	"relied-on": "Include the control, or treat the risk by others.",
	"asked-for": "Say in the justification why it can be left out all the same.",
	"state-missing": "Say how far it is in place.",
	unplanned: "Give it a target date, or an action in the treatment plan.",
	late: "Finish it, or agree on a new date.",
	"evidence-missing": "Link what shows it at work, or record it as control evidence.",
	"evidence-failed": "Mend what failed, and test again.",
	"document-missing": "Name the control in the document that lays it down, or link the document.",
	"document-not-in-force": "Link the document that is in force."
};
const GAP = "gap";
const REMARK = "remark";
/** Everything that is wrong with one control, gaps first. What a rule says of it in other words is not said again. */
function problemsOf(one) {
	const own = one.rows.length === 0 ? absent(one) : [...decision(one), ...practice$1(one)];
	const said = new Set(own.map(({ rule }) => rule));
	const reported = findingsAbout(one).filter(({ rule }) => !said.has(rule)).map(({ rule, message, fix, grade }) => ({
		kind: "finding",
		weight: grade === "major" || grade === "minor" ? GAP : REMARK,
		what: message,
		fix,
		rule
	}));
	return [...own, ...reported].sort((a, b) => Number(a.weight === REMARK) - Number(b.weight === REMARK));
}
function problem(kind, weight, what, rule) {
	return {
		kind,
		weight,
		what,
		fix: ADVICE[kind],
		rule
	};
}
/** A proposal lacks nothing: it is there to be decided. */
function absent({ standing, legacy }) {
	if (standing === "proposal") return [];
	if (legacy.length > 0) {
		const numbers = inWords(legacy.map((entry) => entry.control));
		return [problem("legacy", GAP, `Decided under ${numbers} of the edition of 2013 alone`, "legacy-2013-reference")];
	}
	return [problem("missing", GAP, "The statement has no entry", "soa-control-missing")];
}
function decision({ control, rows, standing }) {
	const { decision: decided, justification, drivers } = control;
	const found = [];
	if (rows.length > 1) found.push(problem("repeated", GAP, "The statement names it more than once", "soa-control-missing"));
	const ofNew = NEW_CONTROLS.includes(control.control) ? "new-control-undecided" : "soa-justification-missing";
	if (decided === "undecided") found.push(problem("undecided", GAP, "Whether it applies is not decided", ofNew));
	else if (justification === void 0) found.push(problem("unjustified", GAP, "The decision has no justification", ofNew));
	if (decided !== "excluded" || standing === "proposal") return found;
	const risks = drivers.filter(({ kind, saidBy }) => kind === "risk" && saidBy.includes("record"));
	const others = drivers.filter(({ kind, saidBy }) => kind !== "risk" && saidBy.includes("record"));
	if (risks.length > 0) found.push(problem("relied-on", GAP, `Excluded, although ${named(risks)} on it`, "soa-implementation-gap"));
	if (others.length > 0) found.push(problem("asked-for", REMARK, `Excluded, although ${inWords(others.map(({ name }) => name))} names it`));
	return found;
}
function named(risks) {
	return `${inWords(risks.map(({ name }) => name))} ${risks.length === 1 ? "relies" : "rely"}`;
}
function practice$1(one) {
	const { control, notInForce } = one;
	if (control.decision !== "applicable") return [];
	const links = notInForce.length === 0 ? [] : [problem("document-not-in-force", REMARK, `${inWords(notInForce)}: linked, and not in force`)];
	return [
		...plan(one),
		...proof(one),
		...links
	];
}
/** A control that applies is in place, or somebody has planned when it will be. */
function plan({ control, isActedOn, rows, today }) {
	const { implementation, targetDate } = control;
	const rule = "soa-implementation-gap";
	if (implementation === void 0) return [problem("state-missing", GAP, "Nothing is said of its implementation", rule)];
	if (implementation === "implemented") return [];
	if (targetDate !== void 0 && targetDate < today) return isActedOn ? [problem("late", REMARK, `Was to be implemented by ${targetDate}; an open action is about it`)] : [problem("late", GAP, `Was to be implemented by ${targetDate}`, rule)];
	const isUnreadable = rows.some(({ facts }) => facts.target_date.state === "unreadable");
	if (targetDate === void 0 && !isActedOn && !isUnreadable) return [problem("unplanned", GAP, "Not implemented, with neither a target date nor an open action", rule)];
	return [];
}
/** What is not in place yet has neither documents nor proof to show. */
function proof({ control, toBeWritten }) {
	const { implementation, documents, evidence } = control;
	if (implementation !== "implemented" && implementation !== "partial") return [];
	const found = [];
	const last = evidence.find(({ kind }) => kind === "control-evidence");
	if (last?.result === "fail") found.push(problem("evidence-failed", GAP, `${last.name}, its newest evidence, failed`));
	if (documents.length === 0 && toBeWritten !== void 0) found.push(problem("document-missing", GAP, `No document in force names it; the standard asks for: ${toBeWritten}`));
	else if (documents.length === 0) found.push(problem("document-missing", REMARK, "No document in force names it"));
	if (control.links.length === 0 && evidence.length === 0 && documents.length === 0) found.push(problem("evidence-missing", GAP, "Nothing shows that it works", "soa-implementation-gap"));
	else if (control.evidenceOn === void 0) found.push(problem("evidence-missing", REMARK, "No dated evidence shows it at work"));
	return found;
}
/** A finding speaks of a control when it names it, or when it stands in its entry. */
function findingsAbout({ control, rows, findings }) {
	const isNamed = new RegExp(`(?<![\\p{L}\\p{N}.])${escaped(control.control)}(?![\\p{L}\\p{N}]|\\.\\d)`, "u");
	return findings.filter(({ message, path, line }) => isNamed.test(message) || !/\bA\.\d/.test(message) && rows.some((row) => row.record.entry.path === path && row.line <= line && line <= row.endLine));
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/views/soa/knowledge.ts
/** Reads the `controls` of every record once. */
function controlKnowledge(isms) {
	const drivers = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	for (const entry of isms.entries) {
		if (entry.lifecycle !== "in-force") continue;
		const into = isDocument(entry) ? documents : driverKindOf(entry) ? drivers : void 0;
		if (into) for (const control of controlsNamedBy(entry)) add(into, control, entry);
	}
	const evidence = /* @__PURE__ */ new Map();
	for (const [control, one] of [...recordsOfEvidence(isms), ...auditTests(isms)]) add(evidence, control, one);
	return {
		drivers: (control) => drivers.get(control) ?? [],
		documents: (control) => documents.get(control) ?? [],
		evidence: (control) => evidence.get(control) ?? []
	};
}
/** Whether the entry is a document as a whole and not what happened or a row of a register. The statement itself is none. */
function isDocument({ definition, register, type }) {
	if (type === "soa") return false;
	return definition ? definition.kind === "document" : register === void 0;
}
const CONTROLS_FIELD = list(controls());
/** The controls that an entry serves, by its own word. */
function controlsNamedBy(entry) {
	const { root, mapping } = entry;
	const field = root && findField(root, "controls", mapping);
	const fact = field && CONTROLS_FIELD.read(field.key, field.value, entry);
	return new Set(valuesOf(fact && given(fact)).flat());
}
function recordsOfEvidence(isms) {
	return recordsOf(isms, controlEvidence).filter(({ entry }) => entry.lifecycle === "in-force").flatMap(({ entry, facts }) => {
		const one = {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			kind: "control-evidence",
			on: given(facts.performed_on),
			result: given(facts.result)
		};
		return [...new Set(valuesOf(given(facts.controls)).flat())].map((control) => [control, one]);
	});
}
/** A control counts as tested where a report was issued and somebody really looked; the day is the last of the audit. */
function auditTests(isms) {
	return recordsOf(isms, auditReport).filter(({ entry }) => hasReached(entry, "issued")).flatMap((report) => {
		const { entry, facts } = report;
		const one = {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			kind: "audit",
			on: given(facts.audit_to),
			result: void 0
		};
		return [...new Set(testsOf(report).flatMap(({ isDone, refs }) => isDone ? refs : []))].map((control) => [control, one]);
	});
}
function add(lists, key, value) {
	const there = lists.get(key);
	if (there) there.push(value);
	else lists.set(key, [value]);
}

// src/views/soa/proof.ts
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
/** Follows the `evidence` of an entry: ids, then paths, then addresses. What leads to a law or a risk is a driver, and left out. */
function followedLinks(isms, links) {
	const documents = [];
	const notInForce = [];
	const evidence = [];
	for (const link of links) {
		const entry = isms.byId.get(link)?.[0] ?? isms.entries.find(({ path, register }) => !register && path === link);
		if (!entry) evidence.push(elsewhere(isms, link));
		else if (driverKindOf(entry)) continue;
		else if (!isDocument(entry)) evidence.push(recordAs(entry));
		else if (entry.lifecycle === "in-force") documents.push(entry);
		else notInForce.push(entry);
	}
	return {
		documents,
		notInForce,
		evidence
	};
}
function elsewhere(isms, link) {
	const kind = ADDRESS.test(link) ? "address" : isms.exists(link) === true ? "file" : "unknown";
	return {
		name: link,
		title: void 0,
		path: kind === "file" ? link : void 0,
		kind,
		on: void 0,
		result: void 0
	};
}
/** A record as evidence: dated when it was carried out or else recorded. What lasts, such as an objective, has no such day. */
function recordAs(entry) {
	const one = {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path
	};
	if (entry.type === controlEvidence.type) {
		const { facts } = recordOf(entry, controlEvidence);
		return {
			...one,
			kind: "control-evidence",
			on: given(facts.performed_on),
			result: given(facts.result)
		};
	}
	const recordedOn = entry.definition?.kind === "record" ? given(fieldFact(entry, "recorded_on", entry.readDate)) : void 0;
	return {
		...one,
		kind: "record",
		on: recordedOn,
		result: void 0
	};
}
/** Documents that implement a control, by the word of either side. */
function implementingDocuments(isms, fromStatement, fromDocuments) {
	return [.../* @__PURE__ */ new Set([...fromStatement, ...fromDocuments])].map((entry) => ({
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		...responsibleFor(entry, isms, isms.today),
		saidBy: [...fromStatement.includes(entry) ? ["statement"] : [], ...fromDocuments.includes(entry) ? ["document"] : []]
	})).sort(byName);
}
/** Evidence of both sides, each once, newest first. */
function mergedEvidence(...sides) {
	const known = /* @__PURE__ */ new Map();
	for (const one of sides.flat()) {
		const before = known.get(one.name);
		if (!before || (before.on ?? "") < (one.on ?? "")) known.set(one.name, one);
	}
	return [...known.values()].sort((a, b) => {
		const [ours, theirs] = [a.on ?? "", b.on ?? ""];
		return ours === theirs ? byName(a, b) : ours < theirs ? 1 : -1;
	});
}
/** The newest day on which something worked. A day that lies ahead is a slip, which rules tell of. */
function newestProof(evidence, today) {
	return evidence.find(({ on, result }) => on !== void 0 && on <= today && result !== "fail")?.on;
}

// src/views/soa/control-view.ts
/** One control: what the statement says in its first row, and what the repository knows. */
function controlView(id, rows, context) {
	const { isms, standing, knowledge, actions, findings } = context;
	const [row] = rows;
	const listed = controlById(id);
	const links = rows.flatMap(({ facts }) => valuesOf(given(facts.evidence)));
	const risks = rows.flatMap(({ facts }) => valuesOf(given(facts.risks)));
	const followed = followedLinks(isms, links);
	const documents = implementingDocuments(isms, followed.documents, knowledge.documents(id));
	const evidence = mergedEvidence(knowledge.evidence(id), followed.evidence);
	const control = {
		...whatItIs(id, listed),
		listed: row !== void 0,
		decision: decisionOf(row),
		justification: row && given(row.facts.justification),
		reasons: [...new Set(rows.flatMap(({ facts }) => valuesOf(given(facts.reasons))))],
		drivers: driversOf(isms, {
			risks,
			evidence: links
		}, knowledge.drivers(id)),
		documents,
		...ownerOf$1(row, documents, isms),
		implementation: row && given(row.facts.implementation),
		targetDate: row && given(row.facts.target_date),
		links: [...new Set(links)],
		evidence,
		evidenceOn: newestProof(evidence, isms.today),
		path: row?.record.entry.path ?? context.sources[0]?.path,
		line: row?.line
	};
	const problems = problemsOf({
		control,
		standing,
		rows,
		legacy: context.legacy.filter(({ successors }) => successors.includes(id)),
		isActedOn: rows.some((one) => isActedOn({
			control: id,
			at: one,
			facts: one.facts
		}, actions)),
		notInForce: namesOf(followed.notInForce),
		toBeWritten: listed?.documentedIfApplicable,
		today: isms.today,
		findings
	});
	return {
		...control,
		problems
	};
}
function whatItIs(id, control) {
	return {
		control: id,
		title: control?.title,
		theme: control?.theme ?? "own"
	};
}
function decisionOf(row) {
	const applicable = row && given(row.facts.applicable);
	return applicable === void 0 ? "undecided" : applicable ? "applicable" : "excluded";
}
/** Whoever the entry names, else the owner of the first document that implements the control. */
function ownerOf$1(row, documents, isms) {
	const own = row && given(row.facts.owner);
	if (own) return {
		...responsibleAs(own.text, isms, isms.today),
		ownerFrom: "statement"
	};
	const document = documents.find(({ owner }) => owner !== void 0);
	return document ? {
		owner: document.owner,
		people: document.people,
		ownerFrom: "document"
	} : {
		owner: void 0,
		people: [],
		ownerFrom: void 0
	};
}
function namesOf(entries) {
	return entries.map(nameOf);
}

// src/views/soa/entries.ts
/** The rows of a statement in their order. One that names no control that can be read has neither `controls` nor `legacy`. */
function statementRows(record) {
	return (given(record.facts.entries) ?? []).map(({ facts, start, end }) => {
		const { line, endLine } = positionAt(record.entry.document, {
			start,
			end
		});
		const { control } = facts;
		const controls = controlsIn(control);
		return {
			record,
			facts,
			controls,
			legacy: control.state === "unreadable" && controls.length === 0 ? legacyControls(control.raw) : [],
			start,
			end,
			line,
			endLine
		};
	});
}
/** A number without quotes is reported where numbers are; which control it means is clear all the same. */
function controlsIn(fact) {
	if (fact.state === "given") return fact.value;
	const parsed = fact.state === "unreadable" ? parseControls(fact.raw) : void 0;
	return parsed?.ok ? parsed.value : [];
}

// src/views/soa/findings.ts
/** Rules that speak of the statement wherever their finding stands. */
const ABOUT_THE_STATEMENT = /* @__PURE__ */ new Set([
	"soa-control-missing",
	"soa-justification-missing",
	"soa-implementation-gap",
	"new-control-undecided"
]);
/** The findings about the statement: those in its files, those of its own rules, and what a certificate prints of it. */
function findingsAboutStatement(report, paths) {
	return (report?.findings ?? []).filter((finding) => paths.includes(finding.path) || isAboutIt(finding)).map(({ rule, severity, grade, message, fix, path, position, owner }) => ({
		rule,
		severity,
		grade,
		message,
		fix,
		path,
		line: position.line,
		owner
	}));
}
function isAboutIt({ rule, message }) {
	return ABOUT_THE_STATEMENT.has(rule) || rule === "certificate-details-mismatch" && /\bSoA\b/.test(message);
}

// src/views/soa/legacy-entries.ts
/** The numbers of 2013 that a row names, each as an entry. */
function legacyEntries(row) {
	return row.legacy.map(({ text, successors }) => ({
		control: text,
		successors,
		decision: decisionOf(row),
		justification: given(row.facts.justification),
		path: row.record.entry.path,
		line: row.line
	}));
}

// src/views/soa/statement-of-applicability.ts
/**
* The statement of applicability as it stands: from the record in force, else from the newest draft; where there is none,
* all of Annex A as a proposal with every decision open. `report`: the check of the same system, whose findings about the
* statement are shown; without one the view shows what it sees itself.
*/
function statementOfApplicability(isms, report) {
	return statementOf(isms, chosenStatement(isms), report);
}
/** One record as the statement, whatever its state: an older one that is kept as a file. */
function statementFrom(record, isms) {
	return statementOf(isms, {
		standing: standingOf(record),
		records: [record],
		others: []
	}, void 0);
}
function statementOf(isms, { standing, records, others }, report) {
	const rows = records.flatMap(statementRows);
	const sources = records.map((record) => sourceOf(record, isms));
	const legacy = rows.flatMap(legacyEntries);
	const findings = findingsAboutStatement(report, sources.map(({ path }) => path));
	const context = {
		isms,
		standing,
		sources,
		knowledge: controlKnowledge(isms),
		actions: openActions(isms),
		legacy,
		findings
	};
	const byControl = rowsByControl(rows);
	const listed = CONTROLS.map(({ id }) => controlView(id, byControl.get(id) ?? [], context));
	const known = new Set(CONTROLS.map(({ id }) => id));
	const own = [...byControl].filter(([id]) => !known.has(id)).map(([id, of]) => controlView(id, of, context));
	return {
		today: isms.today,
		standing,
		sources,
		others: others.map((record) => ({
			...referenceTo(record),
			version: given(record.facts.version)?.text,
			standing: standingOf(record)
		})),
		certificates: certificatesOf(isms, records),
		totals: totalsOf(listed, own),
		controls: [...listed, ...own],
		legacy,
		findings,
		notChecked: notCheckedOf(isms, records, rows)
	};
}
function referenceTo({ entry }) {
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path
	};
}
function sourceOf(record, isms) {
	const { entry, facts } = record;
	return {
		...referenceTo(record),
		...responsibleFor(entry, isms, isms.today),
		status: statusWord(entry),
		version: given(facts.version)?.text,
		edition: given(facts.edition),
		approvedOn: given(entry.approvedOn),
		approvedBy: valuesOf(given(facts.approved_by)).map(({ text }) => text),
		reviewedOn: given(entry.reviewedOn)
	};
}
/** Rows under each control, in their order: of two that name the same, the first counts. */
function rowsByControl(rows) {
	const byControl = /* @__PURE__ */ new Map();
	for (const row of rows) for (const control of row.controls) {
		const there = byControl.get(control);
		if (there) there.push(row);
		else byControl.set(control, [row]);
	}
	return byControl;
}
function certificatesOf(isms, records) {
	const versions = records.flatMap(({ facts }) => given(facts.version) ?? []);
	return runningCertificates(isms).filter(isToIso27001).map(({ entry, facts }) => {
		const printed = given(facts.soa_version);
		const same = printed && versions.length > 0 ? versions.some((one) => compareVersions(one, printed) === 0) : void 0;
		return {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			printed: printed?.text,
			same
		};
	});
}
function totalsOf(listed, own) {
	const applicable = listed.filter(({ decision }) => decision === "applicable");
	const at = (state) => applicable.filter(({ implementation }) => implementation === state).length;
	const all = [...listed, ...own];
	const hasGap = ({ problems }) => problems.some(({ weight }) => weight === "gap");
	return {
		controls: listed.length,
		applicable: applicable.length,
		excluded: listed.filter(({ decision }) => decision === "excluded").length,
		undecided: listed.filter(({ decision }) => decision === "undecided").length,
		implementation: {
			implemented: at("implemented"),
			partial: at("partial"),
			planned: at("planned"),
			"not-started": at("not-started"),
			unsaid: at(void 0)
		},
		own: own.length,
		withGaps: all.filter(hasGap).length,
		withRemarks: all.filter((control) => control.problems.length > 0 && !hasGap(control)).length
	};
}
/** What stands somewhere and could not be taken in: a statement that cannot be read is not a statement that is missing. */
function notCheckedOf(isms, records, rows) {
	const unread = isms.unread.filter(({ types }) => types.has("soa")).map(({ path }) => ({
		what: path,
		why: "it looks like a statement and cannot be read",
		fix: `Repair ${path}.`
	}));
	const tables = records.flatMap(({ entry, facts: { entries } }) => entries.state === "unreadable" ? [{
		what: `the entries of ${nameOf(entry)}`,
		why: entries.why.replaceAll("`", ""),
		fix: entries.fix
	}] : []);
	const nameless = rows.filter(({ controls, legacy }) => controls.length === 0 && legacy.length === 0).map(({ record, line }) => ({
		what: `the entry on line ${line} of ${record.entry.path}`,
		why: "it names no control that can be read",
		fix: "Write the number of Annex A, such as `A.5.1`."
	}));
	const part = isms.whole ? [] : [{
		what: "documents and records elsewhere",
		why: "only some files were looked at",
		fix: "Run it on the folder."
	}];
	return [
		...unread,
		...tables,
		...nameless,
		...part
	];
}

// src/app/soa-at.ts
/**
* The statement of applicability as a commit has it, read with today's configuration. Throws `ConfigError` where the
* commit or its contents are not in this clone: then nothing can be said of what changed.
*/
async function soaAt({ ismsOf }, git, ref) {
	const tree = await git.tree(ref);
	const isms = "unavailable" in tree ? tree : await ismsOf(tree);
	if ("unavailable" in isms) throw new ConfigError(`The statement cannot be compared with \`${ref}\`: ${isms.unavailable}`, { hint: isms.fix });
	const commit = "unavailable" in tree ? void 0 : tree.commit;
	return {
		statement: statementOfApplicability(isms, void 0),
		label: ref,
		commit
	};
}
/**
* A statement that is kept as a file, with `path` relative to where `files` looks. Throws `ConfigError` where the file is
* not there, or holds no statement that can be read.
*/
async function soaInFile({ isms, entriesIn }, files, path, label = path) {
	const [content] = await files.kind(path) === "file" ? await files.read([path]) : [];
	if (!content || "why" in content) {
		const why = content ? `${label} cannot be read: ${content.why}` : `There is no file ${label}`;
		throw new ConfigError(why, { hint: "Correct --against: it names a statement of applicability." });
	}
	const entry = entriesIn(path, content.bytes).find(({ type }) => type === soa.type);
	if (!entry) throw new ConfigError(`${label} holds no statement of applicability`, { hint: "Its front matter says `type: soa`, and lists the controls under `entries:`." });
	return {
		statement: statementFrom(recordOf(entry, soa), isms),
		label,
		alone: true
	};
}

// node_modules/preact/dist/preact.mjs
var n;
var l$1;
var u$1;
var t;
var i$1;
var r;
var o$1;
var e;
var f$1;
var c$1;
var a$1;
var s$1;
var h$1;
var p$1;
var v$1;
var y$1;
var d$1 = {};
var w$1 = [];
var _$1 = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;
var g$1 = Array.isArray;
function m$1(n, l) {
	for (var u in l) n[u] = l[u];
	return n;
}
function b$1(n) {
	n && n.parentNode && n.parentNode.removeChild(n);
}
function k$1(l, u, t) {
	var i, r, o, e = {};
	for (o in u) "key" == o ? i = u[o] : "ref" == o ? r = u[o] : e[o] = u[o];
	if (arguments.length > 2 && (e.children = arguments.length > 3 ? n.call(arguments, 2) : t), "function" == typeof l && null != l.defaultProps) for (o in l.defaultProps) void 0 === e[o] && (e[o] = l.defaultProps[o]);
	return x$1(l, e, i, r, null);
}
function x$1(n, t, i, r, o) {
	var e = {
		type: n,
		props: t,
		key: i,
		ref: r,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: void 0,
		__v: null == o ? ++u$1 : o,
		__i: -1,
		__u: 0
	};
	return null == o && null != l$1.vnode && l$1.vnode(e), e;
}
function S(n) {
	return n.children;
}
function C(n, l) {
	this.props = n, this.context = l;
}
function $$1(n, l) {
	if (null == l) return n.__ ? $$1(n.__, n.__i + 1) : null;
	for (var u; l < n.__k.length; l++) if (null != (u = n.__k[l]) && null != u.__e) return u.__e;
	return "function" == typeof n.type ? $$1(n) : null;
}
function I$1(n) {
	if (n.__P && n.__d) {
		var u = n.__v, t = u.__e, i = [], r = [], o = m$1({}, u);
		o.__v = u.__v + 1, l$1.vnode && l$1.vnode(o), q$1(n.__P, o, u, n.__n, n.__P.namespaceURI, 32 & u.__u ? [t] : null, i, null == t ? $$1(u) : t, !!(32 & u.__u), r), o.__v = u.__v, o.__.__k[o.__i] = o, D(i, o, r), u.__e = u.__ = null, o.__e != t && P$1(o);
	}
}
function P$1(n) {
	if (null != (n = n.__) && null != n.__c) return n.__e = n.__c.base = null, n.__k.some(function(l) {
		if (null != l && null != l.__e) return n.__e = n.__c.base = l.__e;
	}), P$1(n);
}
function A(n) {
	(!n.__d && (n.__d = !0) && i$1.push(n) && !H$1.__r++ || r != l$1.debounceRendering) && ((r = l$1.debounceRendering) || o$1)(H$1);
}
function H$1() {
	try {
		for (var n, l = 1; i$1.length;) i$1.length > l && i$1.sort(e), n = i$1.shift(), l = i$1.length, I$1(n);
	} finally {
		i$1.length = H$1.__r = 0;
	}
}
function L(n, l, u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, _, g = t && t.__k || w$1, m = l.length;
	for (f = T$1(u, l, g, f, m), s = 0; s < m; s++) null != (p = u.__k[s]) && (h = -1 != p.__i && g[p.__i] || d$1, p.__i = s, _ = q$1(n, p, h, i, r, o, e, f, c, a), v = p.__e, p.ref && h.ref != p.ref && (h.ref && J(h.ref, null, p), a.push(p.ref, p.__c || v, p)), null == y && null != v && (y = v), 4 & p.__u ? (f = j$1(p, f, n), h.__e && (h.__e = null)) : "function" == typeof p.type && void 0 !== _ ? f = _ : v && (f = v.nextSibling), p.__u &= -7);
	return u.__e = y, f;
}
function T$1(n, l, u, t, i) {
	var r, o, e, f, c, a = u.length, s = a, h = 0;
	for (n.__k = new Array(i), r = 0; r < i; r++) null != (o = l[r]) && "boolean" != typeof o && "function" != typeof o ? ("string" == typeof o || "number" == typeof o || "bigint" == typeof o || o.constructor == String ? o = n.__k[r] = x$1(null, o, null, null, null) : g$1(o) ? o = n.__k[r] = x$1(S, { children: o }, null, null, null) : void 0 === o.constructor && o.__b > 0 ? o = n.__k[r] = x$1(o.type, o.props, o.key, o.ref ? o.ref : null, o.__v) : n.__k[r] = o, f = r + h, o.__ = n, o.__b = n.__b + 1, e = null, -1 != (c = o.__i = O(o, u, f, s)) && (s--, (e = u[c]) && (e.__u |= 2)), null == e || null == e.__v ? (-1 == c && (i > a ? h-- : i < a && h++), "function" != typeof o.type && (o.__u |= 4)) : c != f && (c == f - 1 ? h-- : c == f + 1 ? h++ : (c > f ? h-- : h++, o.__u |= 4))) : n.__k[r] = null;
	if (s) for (r = 0; r < a; r++) null != (e = u[r]) && 0 == (2 & e.__u) && (e.__e == t && (t = $$1(e)), K(e, e));
	return t;
}
function j$1(n, l, u) {
	var t, i;
	if ("function" == typeof n.type) {
		for (t = n.__k, i = 0; t && i < t.length; i++) t[i] && (t[i].__ = n, l = j$1(t[i], l, u));
		return l;
	}
	n.__e != l && (l && n.type && !l.parentNode && (l = $$1(n)), l = u.insertBefore(n.__e, l || null));
	do
		l = l && l.nextSibling;
	while (null != l && 8 == l.nodeType);
	return l;
}
function O(n, l, u, t) {
	var i, r, o, e = n.key, f = n.type, c = l[u], a = null != c && 0 == (2 & c.__u);
	if (null === c && null == e || a && e == c.key && f == c.type) return u;
	if (t > (a ? 1 : 0)) {
		for (i = u - 1, r = u + 1; i >= 0 || r < l.length;) if (null != (c = l[o = i >= 0 ? i-- : r++]) && 0 == (2 & c.__u) && e == c.key && f == c.type) return o;
	}
	return -1;
}
function z$1(n, l, u) {
	"-" == l[0] ? n.setProperty(l, null == u ? "" : u) : n[l] = null == u ? "" : "number" != typeof u || _$1.test(l) ? u : u + "px";
}
function N$1(n, l, u, t, i) {
	var r, o;
	n: if ("style" == l) if ("string" == typeof u) n.style.cssText = u;
	else {
		if ("string" == typeof t && (n.style.cssText = t = ""), t) for (l in t) u && l in u || z$1(n.style, l, "");
		if (u) for (l in u) t && u[l] == t[l] || z$1(n.style, l, u[l]);
	}
	else if ("o" == l[0] && "n" == l[1]) r = l != (l = l.replace(s$1, "$1")), o = l.toLowerCase(), l = o in n || "onFocusOut" == l || "onFocusIn" == l ? o.slice(2) : l.slice(2), n.l || (n.l = {}), n.l[l + r] = u, u ? t ? u[a$1] = t[a$1] : (u[a$1] = h$1, n.addEventListener(l, r ? v$1 : p$1, r)) : n.removeEventListener(l, r ? v$1 : p$1, r);
	else {
		if ("http://www.w3.org/2000/svg" == i) l = l.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != l && "height" != l && "href" != l && "list" != l && "form" != l && "tabIndex" != l && "download" != l && "rowSpan" != l && "colSpan" != l && "role" != l && "popover" != l && l in n) try {
			n[l] = null == u ? "" : u;
			break n;
		} catch (n) {}
		"function" == typeof u || (null == u || !1 === u && "-" != l[4] ? n.removeAttribute(l) : n.setAttribute(l, "popover" == l && 1 == u ? "" : u));
	}
}
function V$1(n) {
	return function(u) {
		if (this.l) {
			var t = this.l[u.type + n];
			if (null == u[c$1]) u[c$1] = h$1++;
			else if (u[c$1] < t[a$1]) return;
			return t(l$1.event ? l$1.event(u) : u);
		}
	};
}
function q$1(n, u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, d, _, k, x, M, I, P, A, H, T, j, F = u.type;
	if (void 0 !== u.constructor) return null;
	128 & t.__u && (c = !!(32 & t.__u), o = [f = u.__e = t.__e]), (s = l$1.__b) && s(u);
	n: if ("function" == typeof F) {
		h = e.length;
		try {
			if (x = u.props, M = F.prototype && F.prototype.render, I = (s = F.contextType) && i[s.__c], P = s ? I ? I.props.value : s.__ : i, t.__c ? k = (p = u.__c = t.__c).__ = p.__E : (M ? u.__c = p = new F(x, P) : (u.__c = p = new C(x, P), p.constructor = F, p.render = Q), I && I.sub(p), p.state || (p.state = {}), p.__n = i, v = p.__d = !0, p.__h = [], p._sb = []), M && null == p.__s && (p.__s = p.state), M && null != F.getDerivedStateFromProps && (p.__s == p.state && (p.__s = m$1({}, p.__s)), m$1(p.__s, F.getDerivedStateFromProps(x, p.__s))), y = p.props, d = p.state, p.__v = u, v) M && null == F.getDerivedStateFromProps && null != p.componentWillMount && p.componentWillMount(), M && null != p.componentDidMount && p.__h.push(p.componentDidMount);
			else {
				if (M && null == F.getDerivedStateFromProps && x !== y && null != p.componentWillReceiveProps && p.componentWillReceiveProps(x, P), u.__v == t.__v || !p.__e && null != p.shouldComponentUpdate && !1 === p.shouldComponentUpdate(x, p.__s, P)) {
					u.__v != t.__v && (p.props = x, p.state = p.__s, p.__d = !1), u.__e = t.__e, u.__k = t.__k, u.__k.some(function(n) {
						n && (n.__ = u);
					}), w$1.push.apply(p.__h, p._sb), p._sb = [], p.__h.length && e.push(p), f = $$1(t);
					break n;
				}
				null != p.componentWillUpdate && p.componentWillUpdate(x, p.__s, P), M && null != p.componentDidUpdate && p.__h.push(function() {
					p.componentDidUpdate(y, d, _);
				});
			}
			if (p.context = P, p.props = x, p.__P = n, p.__e = !1, A = l$1.__r, H = 0, M) p.state = p.__s, p.__d = !1, A && A(u), s = p.render(p.props, p.state, p.context), w$1.push.apply(p.__h, p._sb), p._sb = [];
			else do
				p.__d = !1, A && A(u), s = p.render(p.props, p.state, p.context), p.state = p.__s;
			while (p.__d && ++H < 25);
			p.state = p.__s, null != p.getChildContext && (i = m$1(m$1({}, i), p.getChildContext())), M && !v && null != p.getSnapshotBeforeUpdate && (_ = p.getSnapshotBeforeUpdate(y, d)), T = null != s && s.type === S && null == s.key ? E(s.props.children) : s, f = L(n, g$1(T) ? T : [T], u, t, i, r, o, e, f, c, a), p.base = u.__e, u.__u &= -161, p.__h.length && e.push(p), k && (p.__E = p.__ = null);
		} catch (n) {
			if (e.length = h, u.__v = null, c || null != o) {
				if (n.then) {
					for (u.__u |= c ? 160 : 128; f && 8 == f.nodeType && f.nextSibling;) f = f.nextSibling;
					null != o && (o[o.indexOf(f)] = null), u.__e = f;
				} else if (null != o) for (j = o.length; j--;) b$1(o[j]);
			} else u.__e = t.__e;
			u.__k ??= t.__k || [], n.then || B$1(u), l$1.__e(n, u, t);
		}
	} else null == o && u.__v == t.__v ? (u.__k = t.__k, u.__e = t.__e) : f = u.__e = G(t.__e, u, t, i, r, o, e, c, a);
	return (s = l$1.diffed) && s(u), 128 & u.__u ? void 0 : f;
}
function B$1(n) {
	n && (n.__c && (n.__c.__e = !0), n.__k && n.__k.some(B$1));
}
function D(n, u, t) {
	for (var i = 0; i < t.length; i++) J(t[i], t[++i], t[++i]);
	l$1.__c && l$1.__c(u, n), n.some(function(u) {
		try {
			n = u.__h, u.__h = [], n.some(function(n) {
				n.call(u);
			});
		} catch (n) {
			l$1.__e(n, u.__v);
		}
	});
}
function E(n) {
	return "object" != typeof n || null == n || n.__b > 0 ? n : g$1(n) ? n.map(E) : void 0 !== n.constructor ? null : m$1({}, n);
}
function G(u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, w, _, m = i.props || d$1, k = t.props, x = t.type;
	if ("svg" == x ? o = "http://www.w3.org/2000/svg" : "math" == x ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), null != e) {
		for (s = 0; s < e.length; s++) if ((y = e[s]) && "setAttribute" in y == !!x && (x ? y.localName == x : 3 == y.nodeType)) {
			u = y, e[s] = null;
			break;
		}
	}
	if (null == u) {
		if (null == x) return document.createTextNode(k);
		u = document.createElementNS(o, x, k.is && k), c && (l$1.__m && l$1.__m(t, e), c = !1), e = null;
	}
	if (null == x) m === k || c && u.data == k || (u.data = k);
	else {
		if (e = "textarea" == x && null != k.defaultValue ? null : e && n.call(u.childNodes), !c && null != e) for (m = {}, s = 0; s < u.attributes.length; s++) m[(y = u.attributes[s]).name] = y.value;
		for (s in m) y = m[s], "dangerouslySetInnerHTML" == s ? p = y : "children" == s || s in k || "value" == s && "defaultValue" in k || "checked" == s && "defaultChecked" in k || N$1(u, s, null, y, o);
		for (s in k) y = k[s], "children" == s ? v = y : "dangerouslySetInnerHTML" == s ? h = y : "value" == s ? w = y : "checked" == s ? _ = y : c && "function" != typeof y || m[s] === y || N$1(u, s, y, m[s], o);
		if (h) c || p && (h.__html == p.__html || h.__html == u.innerHTML) || (u.innerHTML = h.__html), t.__k = [];
		else if (p && (u.innerHTML = ""), L("template" == t.type ? u.content : u, g$1(v) ? v : [v], t, i, r, "foreignObject" == x ? "http://www.w3.org/1999/xhtml" : o, e, f, e ? e[0] : i.__k && $$1(i, 0), c, a), null != e) for (s = e.length; s--;) b$1(e[s]);
		c && "textarea" != x || (s = "value", "progress" == x && null == w ? u.removeAttribute("value") : null != w && (w !== u[s] || "progress" == x && !w || "option" == x && w != m[s]) && N$1(u, s, w, m[s], o), s = "checked", null != _ && _ != u[s] && N$1(u, s, _, m[s], o));
	}
	return u;
}
function J(n, u, t) {
	try {
		if ("function" == typeof n) {
			var i = "function" == typeof n.__u;
			i && n.__u(), i && null == u || (n.__u = n(u));
		} else n.current = u;
	} catch (n) {
		l$1.__e(n, t);
	}
}
function K(n, u, t) {
	var i, r;
	if (l$1.unmount && l$1.unmount(n), (i = n.ref) && (i.current && i.current != n.__e || J(i, null, u)), null != (i = n.__c)) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (n) {
			l$1.__e(n, u);
		}
		i.base = i.__P = i.__n = null;
	}
	if (i = n.__k) for (r = 0; r < i.length; r++) i[r] && K(i[r], u, t || "function" != typeof n.type);
	t || b$1(n.__e), n.__c = n.__ = n.__e = void 0;
}
function Q(n, l, u) {
	return this.constructor(n, u);
}
n = w$1.slice, l$1 = { __e: function(n, l, u, t) {
	for (var i, r, o; l = l.__;) if ((i = l.__c) && !i.__) try {
		if ((r = i.constructor) && null != r.getDerivedStateFromError && (i.setState(r.getDerivedStateFromError(n)), o = i.__d), null != i.componentDidCatch && (i.componentDidCatch(n, t || {}), o = i.__d), o) return i.__E = i;
	} catch (l) {
		n = l;
	}
	throw n;
} }, u$1 = 0, t = function(n) {
	return null != n && void 0 === n.constructor;
}, C.prototype.setState = function(n, l) {
	var u = null != this.__s && this.__s != this.state ? this.__s : this.__s = m$1({}, this.state);
	"function" == typeof n && (n = n(m$1({}, u), this.props)), n && m$1(u, n), null != n && this.__v && (l && this._sb.push(l), A(this));
}, C.prototype.forceUpdate = function(n) {
	this.__v && (this.__e = !0, n && this.__h.push(n), A(this));
}, C.prototype.render = S, i$1 = [], o$1 = "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, e = function(n, l) {
	return n.__v.__b - l.__v.__b;
}, H$1.__r = 0, f$1 = Math.random().toString(8), c$1 = "__d" + f$1, a$1 = "__a" + f$1, s$1 = /(PointerCapture)$|Capture$/i, h$1 = 0, p$1 = V$1(!1), v$1 = V$1(!0), y$1 = 0;

// node_modules/preact-render-to-string/dist/index.mjs
var o = "__s";
var i = "__c";
var a = "__k";
var u = "__d";
var c = "__s";
var f = /[\s\n\\/='"\0<>]/;
var s = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u] = !0;
}
function v(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u] = !1;
}
function m(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u];
}
var y = /["&<]/;
function _(e) {
	if (0 === e.length || !1 === y.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g = {};
var k = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w,
		forceUpdate: w,
		__d: !0,
		__h: new Array(0)
	};
}
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: l$1.__b,
		afterDiff: l$1.diffed,
		renderHook: l$1.__r,
		unmountHook: l$1.unmount,
		rootHook: l$1.__,
		commitHook: l$1.__c,
		catchError: l$1.__e,
		errorBoundaries: l$1.errorBoundaries
	};
}
function B(e) {
	var t = l$1[o];
	l$1[o] = !0;
	try {
		return e();
	} finally {
		l$1[o] = t;
	}
}
function z(n, r, o) {
	var i = W();
	try {
		var u = B(function() {
			var u, c = k$1(S, null);
			return c[a] = [n], i.rootHook && i.rootHook(n, ((u = {})[a] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
		});
		return P(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B(function() {
			return i.commitHook(n, j);
		}), j.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c] ?? (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a] = e;
		for (var A = e.length, S$1 = 0; S$1 < A; S$1++) {
			var E = e[S$1];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!t(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === S) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (t(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i];
			else {
				e[i] = O = H(e, R);
				for (var ne = 0; m(O) && ne++ < 25;) {
					v(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === S && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f.test(ce)) continue;
					s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
		}
	}
	if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}

// src/render/html/styles.ts
/**
* What all pages share: colours as variables, type, tables and marks. `--accent` is the one colour; `--bad`, `--warn` and
* `--good` say how something stands and never say it alone.
*/
const BASE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa;
  --raised: #ffffff;
  --sunken: #f4f2ee;
  --ink: #1f2328;
  --soft: #5b626b;
  --line: #e3dfd8;
  --accent: #1d5f63;
  --accent-soft: #dcebea;
  --on-accent: #ffffff;
  --bad: #a4291f;
  --bad-soft: #fae6e3;
  --warn: #7d5200;
  --warn-soft: #f9ecd2;
  --good: #2c6436;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b;
    --raised: #1b1f23;
    --sunken: #20252a;
    --ink: #e6e4df;
    --soft: #a0a6ad;
    --line: #31373d;
    --accent: #7cc4c0;
    --accent-soft: #1f3a3b;
    --on-accent: #10201f;
    --bad: #f19a8f;
    --bad-soft: #40211e;
    --warn: #e5bd6f;
    --warn-soft: #3a2f18;
    --good: #93c99b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
main { max-width: 76rem; margin: 0 auto; padding: 4rem 2.5rem 6rem; }
h1, h2, h3 { margin: 0; line-height: 1.2; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { font-size: 1.375rem; margin-top: 4rem; }
h3 { font-size: 1rem; }
p { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker { color: var(--accent); font-size: 0.875rem; font-weight: 600; margin-bottom: 0.5rem; }
.lead { color: var(--soft); margin-top: 0.5rem; max-width: 46rem; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.id { font: 500 0.8125rem/1.5 var(--mono); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem; margin: 2rem 0 0; padding: 1.5rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin: 0.125rem 0 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; font-size: 0.9375rem; }
th { text-align: left; color: var(--soft); font-weight: 500; font-size: 0.8125rem; padding: 0 1.25rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: 1rem 1.25rem 1rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.mark { display: inline-block; font-size: 0.75rem; line-height: 1; font-weight: 600; padding: 0.25rem 0.5rem; border-radius: 0.25rem; background: var(--sunken); color: var(--soft); }
.mark.bad { background: var(--bad-soft); color: var(--bad); }
.mark.warn { background: var(--warn-soft); color: var(--warn); }
.mark.accent { background: var(--accent-soft); color: var(--accent); }
footer { margin-top: 4rem; padding-top: 1.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 48rem) { main { padding: 2.5rem 1.25rem 4rem; } h1 { font-size: 1.75rem; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --sunken: #f3f3f3; --ink: #000; --soft: #444; --line: #ccc; --accent: #1d5f63; --accent-soft: #e6efee; --on-accent: #fff; --bad: #8f1f16; --bad-soft: #fff; --warn: #6b4700; --warn-soft: #fff; }
  @page { size: A4; margin: 16mm 14mm 18mm; }
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.75rem; break-after: avoid; }
  thead { display: table-header-group; }
  tr, .keep { break-inside: avoid; }
  td { padding-block: 0.5rem; }
  a { color: inherit; text-decoration: none; }
}
`;

// src/render/html/page.ts
/** What a page may load: nothing. Its styles stand in it, and it has no scripts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** A page that stands for itself: no script, one style sheet in it, for screens in dark and light and for paper. */
function htmlPage({ title, body, styles = "" }) {
	const head = [
		k$1("meta", { charset: "utf-8" }),
		k$1("meta", {
			"http-equiv": "Content-Security-Policy",
			content: POLICY
		}),
		k$1("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		k$1("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		k$1("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		k$1("title", {}, oneLine(title)),
		k$1("style", { dangerouslySetInnerHTML: { __html: `${BASE_STYLES}${styles}` } })
	];
	const page = k$1("html", { lang: "en" }, k$1("head", {}, ...head), k$1("body", {}, k$1("main", {}, body)));
	return `<!doctype html>\n${z(page)}\n`;
}

// src/render/soa/soa-words.ts
/** The themes in the order of Annex A, then the company's own. */
const THEMES = [
	{
		theme: "organizational",
		title: "A.5 Organizational controls"
	},
	{
		theme: "people",
		title: "A.6 People controls"
	},
	{
		theme: "physical",
		title: "A.7 Physical controls"
	},
	{
		theme: "technological",
		title: "A.8 Technological controls"
	},
	{
		theme: "own",
		title: "Own controls"
	}
];
const DECISION_TONES = {
	applicable: void 0,
	excluded: "quiet",
	undecided: "bad"
};
const IMPLEMENTATION_WORDS = {
	implemented: "implemented",
	partial: "partial",
	planned: "planned",
	"not-started": "not started"
};
const STANDINGS = {
	"in-force": "in force",
	draft: "a draft, not in force",
	"no-longer": "no longer in force",
	proposal: "no statement yet: a proposal"
};
const DRIVER_WORDS = {
	risk: "Risks",
	law: "Law",
	contract: "Contracts",
	framework: "Frameworks",
	party: "Interested parties"
};
const CHANGE_WORDS = {
	added: "added",
	removed: "removed",
	decision: "decision",
	implementation: "implementation",
	justification: "justification",
	reasons: "reasons",
	"target-date": "target date",
	owner: "owner",
	evidence: "evidence",
	documents: "documents"
};
/** `SOA-02 2.2 · in force`. */
function nameOfStatement({ sources, standing }) {
	const names = sources.map(({ name, version }) => version === void 0 ? name : `${name} ${version}`);
	return [...names.length === 0 ? [] : [names.join(" and ")], STANDINGS[standing]].join(" · ");
}
/** `edition 2022 · approved 2026-10-27 by person:nora · owner role:isms-manager`. */
function factsOfStatement({ sources }) {
	const [source] = sources;
	if (!source) return void 0;
	const { edition, approvedOn, approvedBy } = source;
	const by = approvedBy.length === 0 ? "" : ` by ${approvedBy.join(", ")}`;
	return [
		edition === void 0 ? "no edition" : `edition ${edition.slice(-4)}`,
		approvedOn === void 0 ? "not approved" : `approved ${approvedOn}${by}`,
		`owner ${ownerInWords(source)}`
	].join(" · ");
}
/** `role:isms-manager (ines)`. */
function ownerInWords({ owner, people }) {
	return people.length === 0 ? owner ?? "nobody" : `${owner ?? "nobody"} (${people.join(", ")})`;
}
/** `89 applicable, 4 excluded, 0 undecided`. */
function decisionsInWords({ totals }) {
	const { applicable, excluded, undecided, own } = totals;
	return `${applicable} applicable, ${excluded} excluded, ${undecided} undecided${own === 0 ? "" : `, and ${count(own, "control")} of your own`}`;
}
/** `87 implemented, 2 partial`; `undefined` while nothing applies. */
function implementationInWords({ totals }) {
	const { unsaid, ...states } = totals.implementation;
	const parts = Object.entries(states).filter(([, number]) => number > 0).map(([state, number]) => `${number} ${IMPLEMENTATION_WORDS[state]}`);
	const all = unsaid === 0 ? parts : [...parts, `${unsaid} with nothing said`];
	return all.length === 0 ? void 0 : all.join(", ");
}
/** What each certificate prints, and whether that is what is shown. */
function certificatesInWords({ certificates, sources }) {
	const shown = sources.flatMap(({ version }) => version ?? []).join(" and ");
	return certificates.map(({ name, printed, same }) => {
		if (printed === void 0) return `Certificate ${name} prints no version`;
		return `Certificate ${name} prints version ${printed}${same === void 0 ? "" : same ? ", which is this one" : `; this is ${shown}`}`;
	});
}
/** `partial, by 2027-03-31`. */
function stateInWords({ decision, implementation, targetDate }) {
	if (decision !== "applicable") return "";
	const state = implementation === void 0 ? "not said" : IMPLEMENTATION_WORDS[implementation];
	return targetDate === void 0 || implementation === "implemented" ? state : `${state}, by ${targetDate}`;
}
/** How a state stands out. */
function stateTone({ decision, implementation, problems }) {
	if (decision !== "applicable") return void 0;
	if (problems.some(({ kind }) => kind === "late" || kind === "unplanned" || kind === "state-missing")) return "bad";
	return implementation === "implemented" ? void 0 : "warn";
}
/** Gaps before remarks; in each, what is wrong with most controls first. */
function problemGroups(controls) {
	const groups = /* @__PURE__ */ new Map();
	for (const { control, owner, problems } of controls) for (const { kind, weight, what, fix, rule } of problems) {
		const key = [
			weight,
			kind,
			what
		].join("\0");
		const before = groups.get(key);
		groups.set(key, {
			kind,
			weight,
			what,
			fix,
			rule,
			controls: [.../* @__PURE__ */ new Set([...before?.controls ?? [], control])],
			owners: [.../* @__PURE__ */ new Set([...before?.owners ?? [], owner ?? "nobody"])]
		});
	}
	return [...groups.values()].sort((a, b) => Number(a.weight === "remark") - Number(b.weight === "remark") || b.controls.length - a.controls.length);
}
/** What could not be taken in, as one line. */
function notCheckedInWords({ what, why, fix }) {
	return `${what}: ${why}${fix === void 0 ? "" : `. ${fix}`}`;
}
/** `v1.0 (SOA-02 2.2 · in force)`. */
function sideInWords(side) {
	const commit = side.commit === void 0 || side.commit.startsWith(side.label) ? "" : `, ${side.commit.slice(0, 10)}`;
	return `${side.label} (${nameOfStatement(side)}${commit})`;
}
/** What became other: of lists, what came and what went. */
function changeInWords(before, after) {
	if (before.length === 0 && after.length === 0) return "";
	if (before.length <= 1 && after.length <= 1) return `${before[0] ?? "nothing"} → ${after[0] ?? "nothing"}`;
	const gone = before.filter((one) => !after.includes(one)).map((one) => `− ${one}`);
	return [...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`), ...gone].join(", ");
}

// src/render/soa/soa-difference-text.ts
/** What changed between two statements, for a person at a terminal: control by control. */
function soaDifferenceText(difference, style) {
	const { before, after, notChecked } = difference;
	return [
		`${paint(style, "bold", "Statement of applicability: what changed")}\n  from ${logText(sideInWords(before))}\n  to   ${logText(sideInWords(after))}\n`,
		...changesByControl(difference).map((changes) => controlBlock(changes, style)),
		notChecked.map((one) => folded$1(`Not compared: ${notCheckedInWords(one)}`, style, "")).join(""),
		`${summaryOfDifference(difference)}\n`
	].filter((block) => block !== "").join("\n");
}
/** The changes of each control together. */
function changesByControl({ changes }) {
	const byControl = /* @__PURE__ */ new Map();
	for (const change of changes) byControl.set(change.control, [...byControl.get(change.control) ?? [], change]);
	return [...byControl.values()];
}
/** `3 controls changed, 90 did not: 1 decision, 2 evidence.` */
function summaryOfDifference({ controls, unchanged, changes }) {
	if (controls === 0 && unchanged === 0) return "Neither side has a statement with entries.";
	if (controls === 0) return `Nothing changed in ${count(unchanged, "control")}.`;
	const kinds = Object.keys(CHANGE_WORDS).flatMap((kind) => {
		const number = changes.filter((change) => change.kind === kind).length;
		return number === 0 ? [] : [`${number} ${CHANGE_WORDS[kind]}`];
	});
	return `${count(controls, "control")} changed, ${unchanged} did not: ${kinds.join(", ")}.`;
}
const TONES = {
	added: "green",
	removed: "red",
	decision: "yellow"
};
function controlBlock(changes, style) {
	const [first] = changes;
	if (!first) return "";
	const about = [first.title, first.owner ?? "nobody"].flatMap((part) => part ?? []).join(" · ");
	return `${paint(style, "bold", logText(first.control))}  ${paint(style, "dim", logText(about))}\n` + changes.map(({ kind, before, after }) => {
		const label = CHANGE_WORDS[kind].padEnd(15);
		const tone = kind in TONES ? TONES[kind] : void 0;
		const text = folded$1(changeInWords(before, after), style, " ".repeat(17)).slice(17);
		return `  ${tone === void 0 ? label : paint(style, tone, label)}${text}`;
	}).join("");
}
function folded$1(text, style, indent) {
	const width = Math.max(40, Math.min(style.width, 120) - indent.length);
	return wrapped(logText(text), width).map((line) => `${indent}${logText(line)}\n`).join("");
}

// src/render/soa/soa-difference-html.ts
/** What changed between two statements, as a page of HTML that stands for itself. */
function soaDifferenceHtml(difference) {
	const { before, after, notChecked } = difference;
	const rows = changesByControl(difference).flatMap((changes) => changes.map(rowOf));
	const body = [
		k$1("header", {}, k$1("p", { class: "kicker" }, "Statement of applicability"), k$1("h1", {}, "What changed"), k$1("p", { class: "lead" }, summaryOfDifference(difference)), k$1("dl", { class: "facts" }, [["From", sideInWords(before)], ["To", sideInWords(after)]].map(([name, value]) => k$1("div", {}, k$1("dt", {}, name), k$1("dd", {}, oneLine(value ?? "")))))),
		rows.length === 0 ? void 0 : k$1("table", {}, k$1("thead", {}, k$1("tr", {}, [
			"Control",
			"What",
			"Change",
			"Owner"
		].map((words) => k$1("th", { scope: "col" }, words)))), k$1("tbody", {}, rows)),
		notChecked.length === 0 ? void 0 : k$1("section", {}, k$1("h2", {}, "Not compared"), k$1("ul", {}, notChecked.map((one) => k$1("li", {}, oneLine(notCheckedInWords(one))))))
	];
	return htmlPage({
		title: "Statement of applicability: what changed",
		body
	});
}
/** The control is named in the first of its rows alone. */
function rowOf({ control, title, kind, before, after, owner }, index) {
	const name = [k$1("span", { class: "id soft" }, oneLine(control)), title === void 0 ? "" : k$1("div", {}, k$1("strong", {}, oneLine(title)))];
	return k$1("tr", {}, k$1("td", {}, index === 0 ? name : ""), k$1("td", { class: "soft" }, CHANGE_WORDS[kind]), k$1("td", {}, oneLine(changeInWords(before, after))), k$1("td", { class: "soft" }, index === 0 ? oneLine(owner ?? "nobody") : ""));
}

// src/render/soa/soa-difference-markdown.ts
/** What changed between two statements, as a page. */
function soaDifferenceMarkdown(difference) {
	const { before, after, changes, notChecked } = difference;
	const table = markdownTable([
		"Control",
		"What",
		"Change",
		"Owner"
	].map((title) => ({ title })), changes.map((change) => [
		markdownText(brief([change.control, change.title ?? ""].join(" "))),
		CHANGE_WORDS[change.kind],
		markdownText(brief(changeInWords(change.before, change.after))),
		markdownText(brief(change.owner ?? "nobody"))
	]));
	return [
		`# Statement of applicability: what changed\n\n- From ${markdownText(sideInWords(before))}\n- To ${markdownText(sideInWords(after))}\n- ${summaryOfDifference(difference)}\n`,
		changes.length === 0 ? "" : table,
		notChecked.length === 0 ? "" : `## Not compared\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join("")}`
	].filter((part) => part !== "").join("\n");
}

// src/render/soa/soa-draft-markdown.ts
/** What stands where somebody has to decide. Rules report it once the statement is in force. */
const OPEN = "TBD";
/** The draft as a document of its own: front matter with every row, and what is left to do. */
function soaDraftMarkdown(draft) {
	const line = (name, yaml) => `${draft.keys[name] ?? name}: ${yaml}\n`;
	return `---\n${[
		line("id", draft.id),
		line("type", "soa"),
		line("title", yamlFlowScalar(draft.title)),
		line("status", "draft"),
		line("version", JSON.stringify(draft.version)),
		line("owner", draft.owner === void 0 ? OPEN : yamlFlowScalar(draft.owner)),
		...draft.reviewInterval === void 0 ? [] : [line("review_interval", yamlFlowScalar(draft.reviewInterval))],
		line("clauses", "[\"6.1.3\"]"),
		...draft.supersedes.length === 0 ? [] : [line("supersedes", listOf(draft.supersedes))],
		line("edition", "iso27001-2022"),
		line("entries", "").replace(/ \n$/, "\n"),
		...draft.rows.map((row) => `  - ${row.kind === "kept" ? row.yaml : proposedRow(row)}\n`)
	].join("")}---\n\n${bodyOf(draft)}`;
}
function proposedRow(row) {
	return `{ ${[
		`control: ${yamlFlowScalar(row.control)}`,
		`applicable: ${OPEN}`,
		...row.reasons.length === 0 ? [] : [`reasons: ${listOf(row.reasons)}`],
		`justification: ${OPEN}`,
		...row.risks.length === 0 ? [] : [`risks: ${listOf(row.risks)}`],
		...row.documents.length === 0 ? [] : [`evidence: ${listOf(row.documents)}`],
		...row.owner === void 0 ? [] : [`owner: ${yamlFlowScalar(row.owner)}`]
	].join(", ")} }`;
}
function listOf(values) {
	return `[${values.map(yamlFlowScalar).join(", ")}]`;
}
function bodyOf({ title, from, rows, legacy }) {
	const open = rows.flatMap((row) => row.kind === "proposed" ? [row] : []);
	const kept = rows.length - open.length;
	const source = from.length === 0 ? "" : ` ${count(kept, "entry is", "entries are")} as in ${from.map(plainMarkdown).join(" and ")}.`;
	const left = open.length === 0 ? "Every control of Annex A has its entry." : `${count(open.length, "control was added and waits", "controls were added and wait")} for a decision.`;
	const how = open.length === 0 ? "" : `\nReasons, risks and documents beside them are what the repository knows today: a beginning, and no decision. For each,
say whether it applies and why; for those that apply, how far they are in place.

| Control | Title |
|---|---|
${open.map(({ control, title: name }) => `| ${plainMarkdown(control)} | ${plainMarkdown(name ?? "")} |\n`).join("")}`;
	const old = legacy.length === 0 ? "" : `\n## From the edition of 2013

Decisions under the old numbers. They are not carried over: look at each for the controls that took them over.

| 2013 | Now | Decision | Justification |
|---|---|---|---|
${legacy.map((one) => `| ${[
		one.control,
		one.successors.join(", "),
		one.decision,
		one.justification ?? ""
	].map(plainMarkdown).join(" | ")} |\n`).join("")}`;
	return `# ${plainMarkdown(title)}\n\n${left}${source}\n${how}${old}`;
}

// src/render/soa/soa-map-html.ts
const LEGEND = [
	["implemented", "implemented"],
	["partial", "partial"],
	["ahead", "planned, not started or not said"],
	["excluded", "excluded"],
	["undecided", "undecided"]
];
/** Every control as a small square that leads to its row: filled when it is in place, struck out when it is left out. */
function controlMap(controls, anchors) {
	const rows = THEMES.flatMap(({ theme, title }) => {
		const cells = controls.filter((control) => control.theme === theme).map((control) => cellOf(control, anchors));
		return cells.length === 0 ? [] : [k$1("div", { class: "map-row" }, k$1("span", {}, title.replace(/ controls$/, "")), k$1("div", { class: "cells" }, cells))];
	});
	const hasGap = controls.some(isWithGap);
	const legend = [...LEGEND, ...hasGap ? [["gap", "has a gap"]] : []];
	return k$1("nav", {
		class: "map",
		"aria-label": "Controls at a glance"
	}, rows, k$1("div", { class: "legend" }, legend.map(([kind, words]) => k$1("span", {}, k$1("i", {
		class: `cell ${kind}`,
		"aria-hidden": "true"
	}), words))));
}
function cellOf(control, anchors) {
	const words = [
		control.control,
		control.title,
		control.decision,
		stateInWords(control)
	].filter(Boolean).join(", ");
	const label = oneLine(isWithGap(control) ? `${words}, has a gap` : words);
	return k$1("a", {
		class: `cell ${kindOf(control)}${isWithGap(control) ? " gap" : ""}`,
		href: `#${anchors.get(control.control) ?? ""}`,
		title: label,
		"aria-label": label
	}, control.theme === "own" ? oneLine(control.control) : control.control.split(".").at(-1) ?? "");
}
function kindOf({ decision, implementation }) {
	if (decision !== "applicable") return decision;
	return implementation === "implemented" || implementation === "partial" ? implementation : "ahead";
}
function isWithGap({ problems }) {
	return problems.some(({ weight }) => weight === "gap");
}

// src/render/soa/soa-styles.ts
/** What the page of the statement has beyond what all pages share. */
const SOA_STYLES = `
.totals { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 2.5rem 0 0; padding: 0; list-style: none; }
.totals strong { display: block; font-size: 2.5rem; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.totals .first strong { color: var(--accent); }
.totals .bad strong { color: var(--bad); }
.totals span { color: var(--soft); font-size: 0.875rem; }
.map { margin-top: 2.5rem; display: grid; gap: 1rem; }
.map-row { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; align-items: start; }
.map-row > span { color: var(--soft); font-size: 0.8125rem; padding-top: 0.25rem; }
.cells { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.cell { display: inline-grid; place-items: center; min-width: 1.75rem; height: 1.75rem; padding: 0 0.25rem; border-radius: 0.25rem; border: 1px solid transparent; font: 500 0.6875rem/1 var(--sans); font-variant-numeric: tabular-nums; text-decoration: none; }
.cell.implemented { background: var(--accent); color: var(--on-accent); }
.cell.partial { background: linear-gradient(to top, var(--accent) 0.375rem, var(--accent-soft) 0.375rem); background-origin: border-box; border-color: var(--accent); color: var(--accent); padding-bottom: 0.25rem; }
.cell.ahead { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
.cell.excluded { background: var(--sunken); color: var(--soft); text-decoration: line-through; }
.cell.undecided { border: 1px dashed var(--bad); color: var(--bad); }
.cell.gap { box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--bad); }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; margin-top: 1.25rem; color: var(--soft); font-size: 0.8125rem; }
.legend > span { display: inline-flex; gap: 0.5rem; align-items: center; }
.legend .cell { min-width: 1.125rem; width: 1.125rem; height: 1.125rem; }
.problems { list-style: none; margin: 1.25rem 0 0; padding: 0; }
.problems > li { padding: 1rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 1fr minmax(12rem, 22rem); gap: 0.25rem 2.5rem; }
.problems > li:first-child { border-top: 1px solid var(--line); }
.problems p + p { margin-top: 0.25rem; }
.statement { table-layout: fixed; }
.statement .what { width: 21%; }
.statement .practice { width: 24%; }
.statement .evidence { width: 20%; }
.statement .name { font-weight: 600; }
.statement .mark { margin-top: 0.5rem; }
.statement .state .mark { margin-top: 0; }
.statement .mark.plain { background: none; padding-left: 0; color: var(--accent); font-weight: 500; }
.state::first-letter { text-transform: uppercase; }
.statement tr.excluded .name, .statement tr.excluded .why { color: var(--soft); }
.list { list-style: none; margin: 0; padding: 0; }
.list li + li { margin-top: 0.25rem; }
.block + .block { margin-top: 0.5rem; }
.label { color: var(--soft); font-size: 0.8125rem; }
.found { margin-top: 0.5rem; font-size: 0.8125rem; }
.found.bad { color: var(--bad); }
.found.warn { color: var(--warn); }
@media screen and (max-width: 60rem) {
  .statement, .statement tbody, .statement tr, .statement td { display: block; width: auto !important; }
  .statement thead { display: none; }
  .statement tr { border-bottom: 1px solid var(--line); padding: 1.25rem 0; }
  .statement td { border: 0; padding: 0.25rem 0; }
  .problems > li, .map-row { grid-template-columns: 1fr; }
}
@media print {
  .totals strong { font-size: 18pt; }
  .cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .map-row { grid-template-columns: 7rem 1fr; }
}
`;

// src/render/soa/soa-theme-html.ts
/** The controls of a theme as a table: what each is, why, what is done and what shows it. */
function themeTable(title, controls, anchors) {
	if (controls.length === 0) return void 0;
	return k$1("section", {}, k$1("h2", {}, title), k$1("p", { class: "soft small" }, count(controls.length, "control")), k$1("table", { class: "statement" }, k$1("thead", {}, k$1("tr", {}, [
		["what", "Control"],
		["why", "Why"],
		["practice", "In practice"],
		["evidence", "Evidence"]
	].map(([name, words]) => k$1("th", {
		class: name,
		scope: "col"
	}, words)))), k$1("tbody", {}, controls.map((control) => controlRow(control, anchors.get(control.control) ?? "")))));
}
function controlRow(control, anchor) {
	return k$1("tr", {
		id: anchor,
		class: control.decision
	}, k$1("td", { class: "what" }, k$1("div", { class: "id soft" }, oneLine(control.control)), control.title === void 0 ? void 0 : k$1("div", { class: "name" }, oneLine(control.title)), k$1("span", { class: markOf(control) }, control.decision)), k$1("td", { class: "why" }, why(control)), k$1("td", { class: "practice" }, practice(control)), k$1("td", { class: "evidence" }, evidence(control)));
}
function markOf({ decision }) {
	return decision === "applicable" ? "mark plain" : decision === "undecided" ? "mark bad" : "mark";
}
function why({ justification, reasons, drivers }) {
	const kinds = [...new Set(drivers.map(({ kind }) => kind))];
	return [
		k$1("p", {}, justification === void 0 ? k$1("span", { class: "soft" }, "No justification") : oneLine(justification)),
		reasons.length === 0 ? void 0 : k$1("div", { class: "block label" }, oneLine(reasons.join(", "))),
		...kinds.map((kind) => k$1("div", { class: "block small" }, k$1("span", { class: "label" }, `${DRIVER_WORDS[kind]} `), oneLine(drivers.filter((driver) => driver.kind === kind).map(({ name, title }) => title === void 0 ? name : `${name} ${title}`).join("; "))))
	];
}
function practice(control) {
	const { decision, documents, problems: found } = control;
	const tone = stateTone(control) ?? "";
	return [
		decision === "applicable" ? k$1("div", { class: "block state" }, tone === "" ? stateInWords(control) : k$1("span", { class: `mark ${tone}` }, stateInWords(control))) : void 0,
		documents.length === 0 ? void 0 : k$1("ul", { class: "list small block" }, documents.map(({ name, title }) => k$1("li", {}, k$1("span", { class: "id" }, oneLine(name)), title === void 0 ? "" : ` ${oneLine(title)}`))),
		k$1("div", { class: "label block" }, oneLine(ownerInWords(control))),
		...found.map(({ weight, what }) => k$1("p", { class: `found ${weight === "gap" ? "bad" : "warn"}` }, `${weight === "gap" ? "Gap" : "Worth a look"}: ${oneLine(what)}`))
	];
}
/** The newest ones; a page is no list of every audit. */
const EVIDENCE_SHOWN$1 = 4;
function evidence({ evidence: all }) {
	const rest = all.length - EVIDENCE_SHOWN$1;
	return k$1("ul", { class: "list small" }, all.slice(0, EVIDENCE_SHOWN$1).map((one) => k$1("li", {}, evidenceItem(one))), rest > 0 ? k$1("li", { class: "soft" }, `and ${rest} more`) : void 0);
}
function evidenceItem({ name, title, on, result, kind }) {
	const address = kind === "address" ? webAddress(name) : void 0;
	const text = oneLine(title === void 0 ? name : `${name} ${title}`);
	return [
		on === void 0 ? "" : k$1("span", { class: "label nowrap" }, `${on} `),
		address === void 0 ? text : k$1("a", {
			href: address,
			rel: "noopener noreferrer"
		}, text),
		result === void 0 || result === "pass" ? "" : k$1("span", { class: "soft" }, ` (${oneLine(result.replaceAll("-", " "))})`)
	];
}

// src/render/soa/soa-html.ts
/** The statement as a page of HTML that stands for itself. */
function soaHtml(statement) {
	const { controls } = statement;
	const groups = problemGroups(controls);
	const anchors = anchorsOf(controls);
	const body = [
		header(statement),
		totals(statement),
		controlMap(controls, anchors),
		problems("Gaps", groups.filter(({ weight }) => weight === "gap")),
		problems("Worth a look", groups.filter(({ weight }) => weight === "remark")),
		...THEMES.map(({ theme, title }) => themeTable(title, controls.filter((control) => control.theme === theme), anchors)),
		legacyTable(statement),
		notChecked$1(statement),
		k$1("footer", {}, `As of ${statement.today}. ISO/IEC 27001:2022, 6.1.3 d. Made from the records of the repository.`)
	];
	return htmlPage({
		title: `${titleOf(statement)} · ${nameOfStatement(statement)}`,
		body,
		styles: SOA_STYLES
	});
}
function titleOf({ sources }) {
	return sources[0]?.title ?? "Statement of applicability";
}
/** By place: what a control is called may be anything. */
function anchorsOf(controls) {
	return new Map(controls.map(({ control }, index) => [control, `control-${index + 1}`]));
}
function header(statement) {
	const { sources, today } = statement;
	const [source] = sources;
	const title = titleOf(statement);
	const kicker = title.toLowerCase() === "statement of applicability" ? "ISO/IEC 27001" : "Statement of applicability";
	const facts = source ? [
		["Edition", source.edition === void 0 ? "not said" : source.edition.slice(-4)],
		["Approved", approval(source.approvedOn, source.approvedBy)],
		["Owner", ownerInWords(source)],
		["Certificate", certificatesInWords(statement).join(". ") || "none"],
		["As of", today]
	] : [["As of", today]];
	return k$1("header", {}, k$1("p", { class: "kicker" }, kicker), k$1("h1", {}, oneLine(title)), k$1("p", { class: "lead" }, oneLine(nameOfStatement(statement))), k$1("dl", { class: "facts" }, facts.map(([name, value]) => k$1("div", {}, k$1("dt", {}, name), k$1("dd", {}, oneLine(value))))));
}
function approval(on, by) {
	if (on === void 0) return "not approved";
	return by.length === 0 ? on : `${on} by ${by.join(", ")}`;
}
function totals({ totals: sums }) {
	const { implementation } = sums;
	const items = [
		[
			sums.applicable,
			"applicable",
			"first"
		],
		[
			sums.excluded,
			"excluded",
			""
		],
		...sums.undecided > 0 ? [[
			sums.undecided,
			"undecided",
			"bad"
		]] : [],
		[
			implementation.implemented,
			"implemented",
			""
		],
		[
			implementation.partial,
			"partial",
			""
		],
		[
			implementation.planned + implementation["not-started"],
			"planned or not started",
			""
		],
		...implementation.unsaid > 0 ? [[
			implementation.unsaid,
			"with nothing said",
			"bad"
		]] : [],
		...sums.own > 0 ? [[
			sums.own,
			"of your own",
			""
		]] : []
	];
	return k$1("ul", {
		class: "totals",
		"aria-label": "Totals"
	}, items.map(([number, words, tone]) => k$1("li", { class: tone }, k$1("strong", {}, number), k$1("span", {}, words))));
}
function problems(title, groups) {
	if (groups.length === 0) return void 0;
	const items = groups.map(({ what, controls, owners, fix, rule }) => k$1("li", { class: "keep" }, k$1("div", {}, k$1("p", {}, k$1("strong", {}, oneLine(what))), k$1("p", { class: "soft small" }, oneLine(fix), rule === void 0 ? "" : ` (${rule})`)), k$1("div", {}, k$1("p", { class: "id" }, oneLine(controls.join(", "))), k$1("p", { class: "soft small" }, oneLine(owners.join(", "))))));
	return k$1("section", {}, k$1("h2", {}, title), k$1("ul", { class: "problems" }, items));
}
function legacyTable({ legacy }) {
	if (legacy.length === 0) return void 0;
	return k$1("section", {}, k$1("h2", {}, "Numbers of the edition of 2013"), k$1("table", {}, k$1("thead", {}, k$1("tr", {}, [
		"2013",
		"Now",
		"Decision",
		"Justification"
	].map((words) => k$1("th", { scope: "col" }, words)))), k$1("tbody", {}, legacy.map(({ control, successors, decision, justification }) => k$1("tr", {}, [
		control,
		successors.join(", "),
		decision,
		justification ?? ""
	].map((text) => k$1("td", {}, oneLine(text))))))));
}
function notChecked$1({ notChecked: missed }) {
	if (missed.length === 0) return void 0;
	return k$1("section", {}, k$1("h2", {}, "Not checked"), k$1("ul", {}, missed.map((one) => k$1("li", {}, oneLine(notCheckedInWords(one))))));
}

// src/render/soa/soa-table.ts
/** Every control with everything that is known of it. */
function soaTable(controls) {
	const drivers = (...kinds) => {
		return ({ drivers: all }) => all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
	};
	const problems = (weight) => {
		return (control) => control.problems.filter((one) => one.weight === weight).map(({ what }) => what);
	};
	return tableOf({
		name: "statement-of-applicability",
		title: "Statement of applicability"
	}, controls, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "theme",
			title: "Theme",
			cell: ({ theme }) => theme
		},
		{
			key: "decision",
			title: "Decision",
			cell: ({ decision }) => decision
		},
		{
			key: "justification",
			title: "Justification",
			cell: ({ justification }) => justification
		},
		{
			key: "reasons",
			title: "Reasons",
			cell: ({ reasons }) => reasons
		},
		{
			key: "risks",
			title: "Risks",
			cell: drivers("risk")
		},
		{
			key: "laws",
			title: "Laws",
			cell: drivers("law")
		},
		{
			key: "contracts",
			title: "Contracts",
			cell: drivers("contract")
		},
		{
			key: "others",
			title: "Frameworks and parties",
			cell: drivers("framework", "party")
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => documents.map(({ name }) => name)
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
			key: "implementation",
			title: "Implementation",
			cell: ({ implementation }) => implementation
		},
		{
			key: "target_date",
			title: "Target date",
			cell: ({ targetDate }) => targetDate
		},
		{
			key: "evidence",
			title: "Evidence",
			cell: ({ evidence }) => evidence.map(({ name }) => name)
		},
		{
			key: "evidence_on",
			title: "Newest evidence",
			cell: ({ evidenceOn }) => evidenceOn
		},
		{
			key: "gaps",
			title: "Gaps",
			cell: problems("gap")
		},
		{
			key: "remarks",
			title: "Worth a look",
			cell: problems("remark")
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
		}
	]);
}
/** Decisions under numbers of 2013. */
function soaLegacyTable(legacy) {
	return tableOf({
		name: "entries-of-2013",
		title: "Numbers of the edition of 2013"
	}, legacy, [
		{
			key: "control",
			title: "2013",
			cell: ({ control }) => control
		},
		{
			key: "successors",
			title: "Now",
			cell: ({ successors }) => successors
		},
		{
			key: "decision",
			title: "Decision",
			cell: ({ decision }) => decision
		},
		{
			key: "justification",
			title: "Justification",
			cell: ({ justification }) => justification
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ({ line }) => line
		}
	]);
}
/** Every change between two statements. */
function soaDifferenceTable({ changes }) {
	return tableOf({
		name: "soa-difference",
		title: "What changed"
	}, changes, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "what",
			title: "What",
			cell: ({ kind }) => CHANGE_WORDS[kind]
		},
		{
			key: "before",
			title: "Before",
			cell: ({ before }) => before
		},
		{
			key: "after",
			title: "After",
			cell: ({ after }) => after
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		}
	]);
}

// src/render/soa/soa-markdown.ts
/** The statement as a page that stands for itself: totals, problems, every control by theme. */
function soaMarkdown(statement) {
	const { controls, today, legacy, notChecked, findings } = statement;
	const groups = problemGroups(controls);
	const facts = factsOfStatement(statement);
	const implementation = implementationInWords(statement);
	return [
		`# Statement of applicability\n\n${[
			markdownText(nameOfStatement(statement)),
			...facts === void 0 ? [] : [markdownText(facts)],
			`${count(statement.totals.controls, "control")} of Annex A: ${decisionsInWords(statement)}`,
			...implementation === void 0 ? [] : [`Of those that apply: ${implementation}`],
			...certificatesInWords(statement).map(markdownText),
			`As of ${today}`
		].map((line) => `- ${line}\n`).join("")}`,
		problemSection("Gaps", groups.filter(({ weight }) => weight === "gap")),
		problemSection("Worth a look", groups.filter(({ weight }) => weight === "remark")),
		findings.length === 0 ? "" : `## Findings of the rules\n\n${findings.map(({ rule, message, path, line }) => `- ${markdownMessage(brief(message))} (${markdownText(`${rule}, ${path} line ${line}`)})\n`).join("")}`,
		...THEMES.map(({ theme, title }) => themeSection(title, controls.filter((one) => one.theme === theme))),
		legacy.length === 0 ? "" : `## Numbers of the edition of 2013\n\n${renderTableMarkdown(soaLegacyTable(legacy))}`,
		notChecked.length === 0 ? "" : `## Not checked\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join("")}`
	].filter((part) => part !== "").join("\n");
}
function problemSection(title, groups) {
	if (groups.length === 0) return "";
	return `## ${title}\n\n${groups.map(({ what, controls, owners, fix }) => `- **${markdownMessage(brief(what))}**: ${markdownText(controls.join(", "))} · ${markdownText(brief(owners.join(", ")))}\\\n  ${markdownMessage(brief(fix))}\n`).join("")}`;
}
function themeSection(title, controls) {
	if (controls.length === 0) return "";
	const columns = [
		"Control",
		"Decision",
		"Why",
		"State",
		"Documents",
		"Evidence",
		"Owner"
	];
	const rows = controls.map((control) => [
		markdownText(brief([control.control, ...control.title === void 0 ? [] : [control.title]].join(" "))),
		control.decision,
		whyOf(control),
		markdownText(stateInWords(control)),
		markdownText(brief(control.documents.map(({ name }) => name).join(", "))),
		evidenceOf(control),
		markdownText(brief(control.owner ?? "nobody"))
	]);
	return `## ${title}\n\n${markdownTable(columns.map((one) => ({ title: one })), rows)}`;
}
/** The justification as written, then the reasons, then what the repository has that asks for it. */
function whyOf({ justification, reasons, drivers }) {
	const kinds = [...new Set(drivers.map(({ kind }) => kind))].map((kind) => {
		const names = drivers.filter((one) => one.kind === kind).map(({ name }) => name);
		return `${DRIVER_WORDS[kind]}: ${names.join(", ")}`;
	});
	return [
		justification ?? "",
		reasons.length === 0 ? "" : `(${reasons.join(", ")})`,
		...kinds
	].filter((part) => part !== "").map(markdownText).join("<br>");
}
/** The newest three, each with its day. */
const EVIDENCE_SHOWN = 3;
function evidenceOf({ evidence }) {
	const shown = evidence.slice(0, EVIDENCE_SHOWN).map(({ name, on }) => markdownText(brief(on === void 0 ? name : `${on} ${name}`)));
	const more = evidence.length > EVIDENCE_SHOWN ? [`and ${evidence.length - EVIDENCE_SHOWN} more`] : [];
	return [...shown, ...more].join("<br>");
}

// src/render/soa/soa-text.ts
/** The widest line on a very wide terminal that still reads well. */
const READABLE_COLUMNS = 120;
/** The statement for a person at a terminal: totals, what is wrong, then every control in a line. */
function soaText(statement, style) {
	const groups = problemGroups(statement.controls);
	return [
		headOf(statement, style),
		problemBlock("Gaps", "red", groups.filter(({ weight }) => weight === "gap"), style),
		problemBlock("Worth a look", "yellow", groups.filter(({ weight }) => weight === "remark"), style),
		legacyBlock(statement, style),
		`${paint(style, "bold", "Controls")}\n${renderTableText(controlsTable(statement.controls), style)}`,
		notChecked(statement, style),
		closing(statement)
	].filter((block) => block !== "").join("\n");
}
function headOf(statement, style) {
	const facts = factsOfStatement(statement);
	const implementation = implementationInWords(statement);
	const lines = [
		...facts === void 0 ? [] : [facts],
		`${count(statement.totals.controls, "control")} of Annex A: ${decisionsInWords(statement)}`,
		...implementation === void 0 ? [] : [`Of those that apply: ${implementation}`],
		...certificatesInWords(statement),
		...statement.others.filter(({ standing }) => standing === "draft").map(({ name, path }) => `${name} is a draft beside it: holdfast soa --against ${path}`)
	];
	const title = logText(`Statement of applicability · ${nameOfStatement(statement)}`);
	return `${paint(style, "bold", title)}\n${lines.map((line) => folded(line, style, "  ")).join("")}`;
}
function problemBlock(heading, colour, groups, style) {
	if (groups.length === 0) return "";
	const lines = groups.map(({ what, controls, owners, rule, fix }) => {
		const more = [owners.join(", "), ...rule === void 0 ? [] : [rule]].join(" · ");
		return [
			folded(`${what}: ${controls.join(", ")}`, style, "  "),
			paintLines(folded(fix, style, "      "), style),
			paintLines(folded(more, style, "      "), style)
		].join("");
	});
	return `${paint(style, ["bold", colour], heading)}\n${lines.join("")}`;
}
function paintLines(lines, style) {
	return lines.split("\n").map((line) => line === "" ? line : paint(style, "dim", line)).join("\n");
}
/** A line broken to fit, each part indented and harmless on its own. */
function folded(text, style, indent) {
	const width = Math.max(40, Math.min(style.width, READABLE_COLUMNS) - indent.length - 2);
	return wrapped(logText(text), width).map((line, index) => `${indent}${index === 0 ? "" : "  "}${logText(line)}\n`).join("");
}
function legacyBlock({ legacy }, style) {
	if (legacy.length === 0) return "";
	const table = soaLegacyTable(legacy);
	return `${paint(style, "bold", table.title)}\n${renderTableText(table, style)}`;
}
function controlsTable(controls) {
	return tableOf({
		name: "controls",
		title: "Controls"
	}, controls, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title, justification }) => title ?? justification
		},
		{
			key: "state",
			title: "State",
			cell: (control) => {
				const words = control.decision === "applicable" ? stateInWords(control) : control.decision;
				const tone = stateTone(control) ?? DECISION_TONES[control.decision];
				return tone === void 0 ? words : {
					value: words,
					tone
				};
			}
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => fewOf(documents.map(({ name }) => name))
		},
		{
			key: "evidence_on",
			title: "Evidence",
			cell: ({ evidenceOn }) => evidenceOn
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner ?? {
				value: "nobody",
				tone: "bad"
			}
		}
	]);
}
/** The first two: a line has no room for more. */
function fewOf(names) {
	return names.length <= 2 ? names.join(", ") : `${names[0]} and ${names.length - 1} more`;
}
function notChecked({ notChecked: missed }, style) {
	return missed.map((one) => folded(`Not checked: ${notCheckedInWords(one)}`, style, "")).join("");
}
function closing({ today, standing, totals }) {
	const { withGaps, withRemarks } = totals;
	const next = standing === "proposal" ? "\nNothing is decided yet: holdfast soa --draft --output FILE writes a statement to begin with." : "";
	return `${count(totals.controls + totals.own, "control")} as of ${today}: ${withGaps} with gaps, ${withRemarks} worth a look.${next}\n`;
}

// src/views/soa/soa-difference.ts
/**
* What changed between two statements, control by control. What only the documents around a statement can tell is not
* compared where a side is a file alone, and that is said.
*/
function soaDifference(before, after) {
	const isAlone = before.alone === true || after.alone === true;
	const earlier = listedControls(before.statement);
	const later = listedControls(after.statement);
	const changes = [...later.keys(), ...[...earlier.keys()].filter((control) => !later.has(control))].map((control) => changesOf(earlier.get(control), later.get(control), isAlone));
	return {
		before: sideOf(before),
		after: sideOf(after),
		changes: changes.flat(),
		controls: changes.filter((of) => of.length > 0).length,
		unchanged: changes.filter((of) => of.length === 0).length,
		notChecked: [
			...before.statement.notChecked.map((one) => ({
				...one,
				what: `${before.label}: ${one.what}`
			})),
			...after.statement.notChecked.map((one) => ({
				...one,
				what: `${after.label}: ${one.what}`
			})),
			...isAlone ? [{
				what: "which documents implement each control",
				why: "an older statement as a file does not bring the documents of its time",
				fix: "Compare with a commit: holdfast soa --since REF."
			}] : []
		]
	};
}
/** Every number of the edition of 2013 is a control of its own here: it has no counterpart that a machine could name. */
function listedControls({ controls, legacy }) {
	const old = legacy.map(({ control, decision, justification }) => [control, {
		...NOTHING,
		control,
		decision,
		justification
	}]);
	return new Map([...controls.filter(({ listed }) => listed).map((one) => [one.control, one]), ...old]);
}
const NOTHING = {
	control: "",
	title: void 0,
	theme: "own",
	listed: true,
	decision: "undecided",
	justification: void 0,
	reasons: [],
	drivers: [],
	documents: [],
	owner: void 0,
	people: [],
	ownerFrom: void 0,
	implementation: void 0,
	targetDate: void 0,
	links: [],
	evidence: [],
	evidenceOn: void 0,
	problems: [],
	path: void 0,
	line: void 0
};
function changesOf(before, after, isAlone) {
	const one = after ?? before;
	if (!one) return [];
	const { control, title, owner } = one;
	const change = (kind, was, is) => ({
		control,
		title,
		kind,
		before: was,
		after: is,
		owner: owner ?? before?.owner
	});
	if (!before) return [change("added", [], [one.decision])];
	if (!after) return [change("removed", [one.decision], [])];
	return [
		change("decision", [before.decision], [after.decision]),
		change("implementation", some(before.implementation), some(after.implementation)),
		change("justification", some(before.justification), some(after.justification)),
		change("reasons", sorted(before.reasons), sorted(after.reasons)),
		change("target-date", some(before.targetDate), some(after.targetDate)),
		change("owner", some(ownerOf(before, isAlone)), some(ownerOf(after, isAlone))),
		change("evidence", sorted(before.links), sorted(after.links)),
		...isAlone ? [] : [change("documents", documentsOf(before), documentsOf(after))]
	].filter((found) => found.before.join("\0") !== found.after.join("\0"));
}
/** The owner of a document counts only where the documents of both sides are known. */
function ownerOf({ owner, ownerFrom }, isAlone) {
	return isAlone && ownerFrom !== "statement" ? void 0 : owner;
}
function documentsOf({ documents }) {
	return [...documents].sort(byName).map(({ name }) => name);
}
function some(value) {
	return value === void 0 ? [] : [value];
}
function sorted(values) {
	return [...values].sort();
}
function sideOf({ statement, label, commit }) {
	const sources = statement.sources.map(({ name, title, path, version, edition, approvedOn }) => ({
		name,
		title,
		path,
		version,
		edition,
		approvedOn
	}));
	return {
		label,
		commit,
		standing: statement.standing,
		sources
	};
}

// src/documents/flow-yaml.ts
/**
* A value of front matter as YAML on one line that reads as the same value: `{ control: A.5.1, applicable: true }`. Quotes
* and line breaks of the source are not kept, and neither are comments.
*/
function flowYaml(node) {
	if (node.kind === "scalar") return scalar(node);
	if (node.kind === "list") return `[${node.items.map(flowYaml).join(", ")}]`;
	const fields = node.entries.map(({ key, value }) => `${yamlFlowScalar(key)}: ${flowYaml(value)}`);
	return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
function scalar(node) {
	const value = scalarValue(node);
	if (typeof value === "string") return yamlFlowScalar(value);
	return value === null ? "null" : node.raw.trim();
}

// src/views/soa/soa-draft.ts
const REASONS = {
	risk: "risk",
	law: "legal",
	contract: "contract",
	framework: "business",
	party: "business"
};
/** Fields that the draft writes, by Holdfast's names. */
const DRAFT_FIELDS = [
	"id",
	"type",
	"title",
	"status",
	"version",
	"owner",
	"review_interval",
	"clauses",
	"supersedes",
	"edition",
	"entries"
];
/**
* A statement with a row for every control of Annex A: the rows that the statement in force (else the draft) has, and
* proposals for those that it lacks, whose decision is left to a person. Throws `ConfigError` where a statement is there
* and cannot be read: what it decides must not be proposed anew.
*/
function soaDraft(isms) {
	const unread = isms.unread.find(({ types }) => types.has(soa.type));
	if (unread) throw new ConfigError(`${unread.path} looks like a statement of applicability, and cannot be read`, { hint: `Repair ${unread.path} first: holdfast check says what is wrong.` });
	const { standing, records } = chosenStatement(isms);
	const rows = records.flatMap(statementRows);
	const legacy = rows.flatMap(legacyEntries);
	const named = new Set(rows.flatMap(({ controls }) => controls));
	const context = {
		isms,
		standing: "proposal",
		sources: [],
		knowledge: controlKnowledge(isms),
		actions: [],
		legacy: [],
		findings: []
	};
	const missing = CONTROLS.filter(({ id }) => !named.has(id)).map(({ id }) => controlView(id, [], context));
	const [first] = records;
	return {
		id: nextId(soa, isms.byId.keys(), isms.today),
		title: (first && given(first.entry.title)) ?? "Statement of applicability",
		version: nextVersion(first && given(first.facts.version)),
		owner: ownerFor(isms, first),
		reviewInterval: intervalOf(first),
		supersedes: standing === "in-force" ? records.flatMap(({ entry }) => given(entry.id) ?? []) : [],
		from: records.map(({ entry }) => nameOf(entry)),
		rows: [...keptRows(rows), ...missing.map((control) => proposed(control, isms))].sort((a, b) => rank(a.control) - rank(b.control)),
		legacy,
		keys: keysOf(isms, first)
	};
}
/** Rows of the edition of 2013 stand apart. */
function keptRows(rows) {
	return rows.filter(({ legacy }) => legacy.length === 0).flatMap((row) => {
		const node = nodeOf(row);
		return node ? [{
			kind: "kept",
			control: row.controls[0] ?? "",
			yaml: yamlOfRow(node, row)
		}] : [];
	});
}
/** The row as it is written. */
function nodeOf({ record: { entry }, start, end }) {
	const rows = entry.root && findField(entry.root, "entries", entry.mapping)?.value;
	const node = rows?.kind === "list" ? rows.items.find((one) => one.start === start && one.end === end) : void 0;
	return node?.kind === "map" ? node : void 0;
}
/** In a table of the body a cell has no type of its own: its field says what it is. */
function yamlOfRow(node, { record: { entry } }) {
	if (!node.entries.some(({ value }) => value.kind === "scalar" && value.written)) return flowYaml(node);
	return `{ ${node.entries.map(({ key, value }) => `${key}: ${yamlOfCell(key, value, entry)}`).join(", ")} }`;
}
function yamlOfCell(key, value, entry) {
	const field = soa.fields.entries.fields?.[key];
	if (value.kind !== "scalar" || field?.kind === "yes-no") return flowYaml(value);
	const fact = field?.kind === "list" ? field.read(key, value, entry) : void 0;
	if (fact?.state !== "given" || !Array.isArray(fact.value)) return yamlFlowScalar(value.raw.trim());
	return `[${fact.value.map(({ raw }) => yamlFlowScalar(String(raw))).join(", ")}]`;
}
function proposed(control, isms) {
	const risks = control.drivers.filter(({ kind, name }) => kind === "risk" && isms.byId.has(name));
	return {
		kind: "proposed",
		control: control.control,
		title: control.title,
		reasons: [...new Set(control.drivers.map(({ kind }) => REASONS[kind]))],
		risks: risks.map(({ name }) => name),
		documents: control.documents.map(({ name, path }) => isms.byId.has(name) ? name : path),
		owner: control.owner
	};
}
function rank(control) {
	const index = CONTROLS.findIndex(({ id }) => id === control);
	return controlById(control) ? index : CONTROLS.length;
}
function nextVersion(version) {
	return version ? `${version.parts[0]}.${version.parts[1] + 1}` : "0.1";
}
/** Whoever owns the statement now, else the scope of the system. */
function ownerFor(isms, before) {
	const entry = before?.entry ?? recordsOf(isms, ismsScope).find((one) => one.entry.lifecycle !== "no-longer")?.entry;
	return entry && ownersOf(entry)[0]?.text;
}
function intervalOf(before) {
	const fact = before?.entry.reviewInterval;
	return fact?.state === "given" ? fact.raw : void 0;
}
function keysOf({ entries }, before) {
	const mapping = before?.entry.mapping ?? entries[0]?.mapping ?? {};
	return Object.fromEntries(DRAFT_FIELDS.map((name) => [name, mapping[name]?.find((key) => !key.includes(".")) ?? name]));
}

export { soaDifferenceTable as a, soaDraftMarkdown as c, soaDifferenceText as d, soaAt as f, statementOfApplicability as h, soaMarkdown as i, soaDifferenceMarkdown as l, statementFrom as m, soaDifference as n, soaTable as o, soaInFile as p, soaText as r, soaHtml as s, soaDraft as t, soaDifferenceHtml as u };