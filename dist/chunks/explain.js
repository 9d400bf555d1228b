import { Cr as given, Ln as derivationOf, br as ownersOf, jt as dueState, kr as interval, qr as daysBetween, yr as nameOf } from "./load-config.js";
import { c as ConfigError, t as didYouMean } from "./nearest.js";

// src/views/explain.ts
/** Explains one document of a check. Throws `ConfigError` when the check did not look at it. */
function explainDocument(path, isms, report, soon) {
	const document = isms.documents.find((one) => one.path === path);
	if (!document) {
		const hint = didYouMean(path, isms.documents.map((one) => one.path));
		throw new ConfigError(`${path} was not looked at`, { hint: hint ?? "Name a document below the folder of holdfast.yml." });
	}
	const entries = isms.entries.filter((entry) => entry.path === path);
	const onThis = (finding) => finding.path === path;
	return {
		path,
		today: isms.today,
		ungoverned: entries.length > 0 ? void 0 : whyUngoverned(isms, document.problems.length > 0),
		entries: entries.map((entry) => explainEntry(entry, isms, soon)),
		findings: report.findings.filter(onThis),
		waived: report.waived.filter(onThis)
	};
}
function whyUngoverned(isms, isUnreadable) {
	if (isUnreadable) return "its front matter cannot be read";
	return isms.typed ? "its front matter names no `type` that Holdfast knows" : "it carries no owner, no review date and no review interval";
}
/**
* Explains one entry: its duties, and who refers to it. A caller that explains many gives the duties of each, so that they
* are not looked for again and again.
*/
function explainEntry(entry, isms, soon, own = isms.obligations.filter((duty) => duty.entry === entry)) {
	const id = given(entry.id);
	return {
		name: nameOf(entry),
		title: given(entry.title),
		type: entry.type,
		status: given(entry.status),
		lifecycle: entry.lifecycle,
		owner: ownerOf(entry),
		duties: own.map((duty) => explainDuty(duty, isms, soon)),
		referredToBy: id === void 0 ? [] : [...new Set(isms.links.to(id).map(({ from }) => nameOf(from)))]
	};
}
/** Explains one duty of a record. */
function explainDuty(duty, { today }, soon) {
	return {
		what: duty.what,
		due: duty.due,
		state: dueState(duty.due, today, {
			grace: interval({}),
			soon
		}).state,
		days: duty.due === void 0 ? void 0 : daysBetween(today, duty.due),
		derivation: derivationOf(duty),
		owner: duty.who ?? ownerOf(duty.entry)
	};
}
function ownerOf(entry) {
	return ownersOf(entry).map(({ text }) => text).join(", ") || void 0;
}

export { explainDuty as n, explainEntry as r, explainDocument as t };