import { Cr as given, On as certification, Vn as recordsOf, pn as ismsScope, qr as daysBetween, yr as nameOf } from "./load-config.js";

// src/views/certificates.ts
/** What the scope of the management system in force says that it covers, as the certificate prints it. */
function scopeStatement(isms) {
	const inForce = recordsOf(isms, ismsScope).find(({ entry }) => entry.lifecycle === "in-force");
	return inForce && given(inForce.facts.certificate_statement);
}
/** Certificates in force, whichever ends first comes first. */
function heldCertificates(isms) {
	return recordsOf(isms, certification).filter(({ entry }) => entry.lifecycle === "in-force").flatMap(({ entry, facts }) => {
		const expires = given(facts.expiry_date);
		if (expires === void 0) return [];
		return [{
			name: nameOf(entry),
			standard: given(facts.standard) ?? "Certificate",
			number: given(facts.number),
			body: given(facts.body),
			path: entry.path,
			expires,
			days: daysBetween(isms.today, expires)
		}];
	}).toSorted((a, b) => a.days - b.days);
}

export { scopeStatement as n, heldCertificates as t };