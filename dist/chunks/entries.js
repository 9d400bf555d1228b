import { Cr as given, Kt as soa, Vn as recordsOf, dr as compareVersions, g as legacyControls, j as currentSoas, rr as parseControls, y as positionAt } from "./load-config.js";

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

export { chosenStatement as n, standingOf as r, statementRows as t };