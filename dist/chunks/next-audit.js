import { Bn as recordById, Cr as given, Dn as auditsOf, On as certification, Vn as recordsOf, qr as daysBetween, vt as isToIso27001, yr as nameOf } from "./load-config.js";

// src/views/next-audit.ts
const AUDIT_PURPOSES = [
	"stage-1",
	"stage-2",
	"surveillance",
	"recertification",
	"transition",
	"special"
];
/**
* The external audit of the ISMS that comes next: the one that is planned first, else the one whose last day comes first.
* Certificates to other standards have audits of their own, which ask for other things. It comes also for a management system
* that is still a draft and owes nothing else yet.
*/
function nextAudit(isms) {
	const [duty] = externalAudits(isms).flatMap((one) => one.due === void 0 ? [] : [{
		...one,
		due: one.due
	}]).toSorted((a, b) => a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
	if (!duty) return void 0;
	const { entry, what, part = "", kind, due } = duty;
	const record = recordById(isms, certification, given(entry.id));
	const planned = (record ? auditsOf(record, isms.today) : []).find((audit) => audit.planned === due && audit.name === what);
	const first = planned && given(planned.row.facts.planned_from);
	const day = first !== void 0 && first <= due ? first : due;
	return {
		name: what,
		purpose: purposeOf(part),
		day,
		days: daysBetween(isms.today, day),
		isPlanned: kind === "external-audit",
		certificate: nameOf(entry),
		path: entry.path,
		previous: record && lastHeld(record.facts.audits, isms.today)
	};
}
/** Certificates whose next audit cannot be told from their days: one of an audit that is planned cannot be read. */
function unclearAudits(isms) {
	return externalAudits(isms).filter(({ due }) => due === void 0);
}
/** Audits that a certification body owes or was asked for, for certificates of the ISMS. */
function externalAudits(isms) {
	return recordsOf(isms, certification).filter((record) => record.entry.lifecycle === "in-force" && isToIso27001(record)).flatMap((record) => certification.obligations(record, isms)).filter(({ kind }) => kind === "external-audit" || kind === "external-audit-deadline");
}
/** The last day of the audit that was held last, those before the decision included. */
function lastHeld(audits, today) {
	return (given(audits) ?? []).flatMap(({ facts }) => given(facts.to) ?? []).filter((day) => day <= today).sort().at(-1);
}
/** `surveillance-2`, `surveillance:2026` and `recertification:2027-07-15` begin with what the audit is for. */
function purposeOf(part) {
	return AUDIT_PURPOSES.find((purpose) => part.startsWith(purpose)) ?? "special";
}

export { unclearAudits as n, nextAudit as t };