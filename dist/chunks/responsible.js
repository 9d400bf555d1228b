import { Cr as given, br as ownersOf, wr as parseOwners, yr as nameOf } from "./load-config.js";

// src/views/responsible.ts
/** Who answers for an entry on a day. */
function responsibleFor(entry, isms, day) {
	return responsible(ownersOf(entry), isms, day);
}
/** Who answers for a duty: whoever it names itself, else the owner of its entry. */
function responsibleForDuty({ who, entry }, isms, day) {
	return who === void 0 ? responsibleFor(entry, isms, day) : responsibleAs(who, isms, day);
}
/** The same for an owner as written. */
function responsibleAs(owner, isms, day) {
	const parsed = parseOwners(owner);
	return parsed.ok ? {
		...responsible(parsed.value, isms, day),
		owner
	} : {
		owner,
		people: []
	};
}
function responsible(owners, { people }, day) {
	const behind = new Set(owners.flatMap((owner) => people.behind(owner, day)));
	return {
		owner: owners.map(({ text }) => text).join(", ") || void 0,
		people: [...behind].map(nameOfPerson)
	};
}
/** What somebody is called: the name that the record gives, else its title, else its id. */
function nameOfPerson({ record: { facts, entry } }) {
	return given(facts.name) ?? given(entry.title) ?? nameOf(entry);
}

export { responsibleForDuty as i, responsibleAs as n, responsibleFor as r, nameOfPerson as t };