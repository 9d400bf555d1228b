import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { Cr as given, dr as compareVersions, fr as parseVersion, gr as fieldFact, rt as intervalInForce, xr as readText, yr as nameOf } from "./load-config.js";
import { c as setOn, i as somebody, l as verifiedFiles, n as effectOf, o as appendTo, s as removeFrom } from "./effect-text.js";
import { S as readingOf, t as check } from "./check.js";
import { t as dayGiven } from "./day-given.js";
import { t as targetsOf } from "./targets.js";

// src/authoring/review-entry.ts
/** What can come of a review. */
const OUTCOMES = ["confirmed", "changed"];
/** Why an entry is never reviewed; `undefined` for what is. */
function whyNotReviewed({ definition, register }) {
	if (definition?.kind === "record") return "is evidence of something that happened, and is never reviewed";
	if (register && definition && definition.reviewInterval === void 0) return `is a ${definition.type}, which is kept current by other dates, or by the review of its register`;
}
/**
* The edits that record a review (ISO/IEC 27001:2022, 7.5.2 c): the day, and a row under `reviews:` that says who looked, with
* what outcome and why. A `next_review` that the review has settled gives way to the interval; one of a draft that is put in
* force stays when it lies ahead. Throws `ConfigError` for what is never reviewed or cannot be edited.
*/
function reviewEdits(entry, note) {
	const why = whyNotReviewed(entry);
	if (why !== void 0) throw new ConfigError(`${nameOf(entry)} ${why}`, { hint: `See its duties with holdfast explain ${entry.path}.` });
	const { on, by, outcome, reason, approvedBy, version, next } = note;
	const last = given(entry.reviewedOn);
	if (last !== void 0 && on < last) throw new ConfigError(`${nameOf(entry)} was reviewed on ${last}, after ${on}`, { hint: "An earlier review goes into `reviews:` by hand; the date of the last one stays." });
	return [
		...approvedBy === void 0 ? [] : approval(entry, approvedBy, on),
		...version === void 0 ? [] : [setOn(entry, "version", version, "status")],
		setOn(entry, "reviewed_on", on, entry.approvedOn.state === "absent" ? "owner" : "approved_on"),
		...nextReview(entry, on, next),
		appendTo(entry, "reviews", {
			on,
			by,
			outcome,
			reason
		})
	];
}
function approval(entry, by, on) {
	const { definition, lifecycle } = entry;
	const isApproved = definition === void 0 || needsApproval(definition) || entry.approvedOn.state !== "absent";
	return [...lifecycle === "not-yet" && definition ? [setOn(entry, "status", stateInForce(definition))] : [], ...isApproved ? [setOn(entry, "approved_by", by, "owner"), setOn(entry, "approved_on", on, "owner")] : []];
}
/** The state in which a document of the type is in force from its approval on. */
function stateInForce(definition) {
	const { inForceStates } = definition;
	return (needsApproval(definition) ? [
		"effective",
		"active",
		"approved"
	] : ["active", "effective"]).find((state) => inForceStates.includes(state)) ?? inForceStates[0] ?? "effective";
}
/** A register is kept, and not approved: it tells what there is. */
function needsApproval({ fields }) {
	return fields["approved_by"]?.required !== void 0;
}
function nextReview(entry, on, next) {
	if (next !== void 0) return [setOn(entry, "next_review", next, "reviewed_on")];
	const planned = given(entry.nextReview);
	if (typeof planned !== "string") return [];
	if (entry.lifecycle === "not-yet" && planned > on) return [];
	const without = removeFrom(entry, "next_review");
	if (intervalInForce(entry) === void 0 || !without) throw new ConfigError(`Nothing says when ${nameOf(entry)} is reviewed next`, { hint: "Say it: --next YYYY-MM-DD." });
	return [without];
}

// src/app/review.ts
/**
* Records a review of each named document: who, when, with what outcome, and why (ISO/IEC 27001:2022, 7.5.2 c). Writes
* nothing. Throws `ConfigError` for what nobody can review, people whom nobody knows, days that are to come, and a version
* that does not go up.
*/
async function review(ports, request, options = {}) {
	const before = await check(ports, options);
	const note = noteOf(request, before.isms);
	const entries = targetsOf(before.isms, request.named).flatMap(({ entries: named, isFolder }) => isFolder ? named.filter((entry) => whyNotReviewed(entry) === void 0) : named);
	const reviewed = [...new Set(entries)];
	const edits = /* @__PURE__ */ new Map();
	for (const entry of reviewed) {
		if (note.version !== void 0) refuseLowerVersion(entry, note.version);
		edits.set(entry.document, [...edits.get(entry.document) ?? [], ...reviewEdits(entry, note)]);
	}
	const { parse } = readingOf(before.settings);
	const files = [...edits].flatMap(([document, own]) => verifiedFiles(document, own, parse));
	return {
		...await effectOf(ports, options, before, files),
		note,
		reviewed
	};
}
function noteOf(request, isms) {
	const { by, outcome, reason, approvedBy, version, next } = request;
	const known = OUTCOMES.find((word) => word === outcome);
	if (!known) throw new ConfigError(`\`${outcome}\` is no outcome of a review`, { hint: didYouMean(outcome, OUTCOMES) ?? `Say ${OUTCOMES.join(" or ")}.` });
	if (reason.trim() === "") throw new ConfigError("A review without a reason is a date that moved", { hint: "Say what you looked at, and why the document is right: --reason \"…\"." });
	if (version !== void 0 && !parseVersion(version).ok) throw new ConfigError(`\`${version}\` is no version`, { hint: "Write MAJOR.MINOR: 1.1." });
	const on = request.on === void 0 ? isms.today : dayGiven("--on", request.on);
	if (on > isms.today) throw new ConfigError(`--on: ${on} is still to come`, { hint: "A review is recorded when it has been made." });
	return {
		on,
		by: somebody(isms, "--by", by).text,
		outcome: known,
		reason: reason.trim(),
		approvedBy: approvedBy === void 0 ? void 0 : somebody(isms, "--approved-by", approvedBy).text,
		version,
		next: next === void 0 ? void 0 : dayAfter(on, "--next", next)
	};
}
function dayAfter(on, flag, raw) {
	const day = dayGiven(flag, raw);
	if (day > on) return day;
	throw new ConfigError(`${flag}: ${day} is not after the review of ${on}`, { hint: "Name the day of the next one." });
}
function refuseLowerVersion(entry, version) {
	const there = fieldFact(entry, "version", readText);
	const now = there.state === "given" ? parseVersion(there.value) : void 0;
	const then = parseVersion(version);
	if (now?.ok && then.ok && compareVersions(then.value, now.value) <= 0) throw new ConfigError(`${nameOf(entry)} is at version ${there.state === "given" ? there.value : ""} already`, { hint: "Give a higher one with --new-version." });
}

export { OUTCOMES as n, review as t };