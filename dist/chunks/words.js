import { t as clip, u as oneLine } from "./escape.js";

// src/render/words.ts
/** Longest title, owner or message that a page shows, so that none of them leaves its neighbours without room. */
const BRIEF_MAX_CHARS = 500;
/** A piece of a document as one line of bearable length. */
function brief(text) {
	return clip(oneLine(text), BRIEF_MAX_CHARS);
}
/** `1 error`, `2 errors`. */
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
/** Clauses and controls of a finding, for people: `7.5.2, A.5.1`. */
function requirements(finding) {
	return [...finding.clauses, ...finding.controls].join(", ");
}
/** What an auditor would likely call it; the certification body decides, so it is never said as a fact. */
function likelyGrade(grade) {
	return grade === "none" ? void 0 : `likely ${grade}`;
}
/** The document's title, id and owner, those that it has. */
function identityOf(finding) {
	return [
		finding.title,
		finding.document,
		finding.owner
	].filter((part) => part !== void 0);
}
/** How far a team has come with what it started from: `Baseline of 2026-11-01: 87 of 99 left, 12 gone; ends 2027-02-01`. */
function baselineWords(baseline) {
	const { total, remaining, recorded, until, ended, doneAtThisPace } = baseline;
	const end = ended ? `ended ${until}: everything counts again` : `ends ${until}`;
	const pace = doneAtThisPace === void 0 ? "" : `; at this pace the last is gone on ${doneAtThisPace}`;
	return `Baseline of ${recorded}: ${remaining} of ${total} left, ${total - remaining} gone${pace}; ${end}`;
}

export { likelyGrade as a, identityOf as i, brief as n, requirements as o, count as r, baselineWords as t };