import { Cr as given, Sr as statusWord, gr as fieldFact, yr as nameOf } from "./load-config.js";
import { r as responsibleFor } from "./responsible.js";

// src/views/record-line.ts
function recordLine(entry, isms) {
	const last = dayThatMatters(entry, isms.today);
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		type: entry.type,
		...standingOf(entry, isms),
		day: last?.day,
		did: last?.did,
		...responsibleFor(entry, isms, isms.today)
	};
}
function standingOf(entry, isms) {
	const { lifecycle, definition } = entry;
	const status = statusWord(entry)?.replaceAll("-", " ");
	if (lifecycle === "not-yet") return {
		standing: "draft",
		state: status ?? "draft"
	};
	if (lifecycle === "no-longer") return {
		standing: "over",
		state: status ?? "no longer in force"
	};
	const late = lateSince(isms).get(entry);
	if (late !== void 0) return {
		standing: "overdue",
		state: `overdue since ${late}`
	};
	return {
		standing: "in-force",
		state: definition === void 0 || definition.kind === "document" ? "in force" : status ?? "in force"
	};
}
/** Since when each entry owes something. Looked up once: registers may have thousands of rows. */
function lateSince(isms) {
	let since = lateOf.get(isms);
	if (!since) {
		const first = /* @__PURE__ */ new Map();
		for (const { entry, due } of isms.obligations) if (due !== void 0 && due < isms.today && due < (first.get(entry) ?? isms.today)) first.set(entry, due);
		since = first;
		lateOf.set(isms, since);
	}
	return since;
}
const lateOf = /* @__PURE__ */ new WeakMap();
/** Fields by type, the first that is given counts; with what happened on that day. */
const DAYS = /* @__PURE__ */ new Map([
	["audit-report", [["audit_to", "held"]]],
	["management-review", [["meeting_date", "held"]]],
	["control-evidence", [["performed_on", "performed"]]],
	["task", [["done_on", "done"]]],
	["corrective-action", [["verified_on", "verified"], ["implemented_on", "implemented"]]],
	["nonconformity", [["closed_on", "closed"], ["detected_on", "found"]]],
	["incident", [["closed_on", "closed"], ["detected_at", "detected"]]],
	["change", [["implemented_on", "implemented"], ["planned_for", "planned"]]],
	["measurement", [["period_to", "measured"]]],
	["training-campaign", [["closed_on", "closed"], ["opens_on", "opened"]]],
	["phishing-simulation", [["sent_at", "sent"], ["planned_for", "planned"]]],
	["competence-record", [["obtained_on", "obtained"]]],
	["certification", [["decision_date", "decided"]]],
	["risk", [["assessed_on", "assessed"]]],
	["supplier", [["last_assessed", "assessed"]]],
	["person", [["start", "joined"]]]
]);
/** The day that matters for the type of an entry; `undefined` when none is given that can be read. */
function dayThatMatters(entry, today) {
	const own = DAYS.get(entry.type ?? "");
	for (const [field, did] of [...own ?? [], ...RECORDED]) {
		const day = given(fieldFact(entry, field, entry.readDate));
		if (day !== void 0) return {
			day,
			did: day > today ? "planned" : did
		};
	}
	const reviewed = given(own ? fieldFact(entry, "reviewed_on", entry.readDate) : entry.reviewedOn);
	const approved = given(entry.approvedOn);
	if (approved !== void 0 && approved >= (reviewed ?? "")) return {
		day: approved,
		did: "approved"
	};
	if (reviewed !== void 0) return {
		day: reviewed,
		did: "reviewed"
	};
	const effective = given(entry.effectiveOn);
	return effective === void 0 ? void 0 : {
		day: effective,
		did: effective > today ? "planned" : "brought into force"
	};
}
const RECORDED = [["recorded_on", "recorded"]];
/** Whether a record tells of something that was done, and not of something that is planned, a draft or broken off. */
function isDone(entry, today) {
	const word = statusWord(entry) ?? "";
	if (entry.lifecycle === "not-yet" || (entry.definition?.brokenOffStates ?? []).includes(word)) return false;
	if (entry.definition?.kind === "record" && (NOT_DONE.has(word) || NOT_DONE.has(`${word} ${entry.type}`))) return false;
	const last = dayThatMatters(entry, today);
	return last === void 0 || last.did !== "planned" && last.day <= today;
}
/** States of any record, or of one type, in which nothing was done yet. */
const NOT_DONE = /* @__PURE__ */ new Set([
	"planned",
	"proposed",
	"open task",
	"open handover"
]);

export { isDone as n, recordLine as r, dayThatMatters as t };