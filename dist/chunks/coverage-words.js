import { t as COVERAGE_STATES } from "./coverage.js";

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
function sumOfReadiness(view) {
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

export { sumOfReadiness as i, cycleWords as n, rowsById as r, STATE_WORDS as t };