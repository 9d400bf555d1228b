import { m as pathAt } from "./load-config.js";

// src/documents/edits.ts
/** The text with all edits made; every other character stays. Throws `RangeError` for edits that overlap or lie outside. */
function applyEdits(text, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		if (start < at || end < start || end > text.length) throw new RangeError(`edit ${start}–${end} overlaps another`);
		result += text.slice(at, start) + replacement;
		at = end;
	}
	return result + text.slice(at);
}
/** How the lines of a text end: as the first one does. */
function lineEndOf(text) {
	return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}

// src/documents/edited-files.ts
/** The files that a document was put together from, each with its own edits made; those without any are left out. */
function editedFiles(document, edits) {
	const whole = {
		path: document.path,
		start: 0,
		end: document.text.length
	};
	return (document.parts ?? [whole]).flatMap((part) => {
		const own = edits.filter((edit) => partOf(document, edit) === part.path);
		if (own.length === 0) return [];
		const before = document.text.slice(part.start, part.end);
		const moved = own.map((edit) => ({
			...edit,
			start: edit.start - part.start,
			end: edit.end - part.start
		}));
		return [{
			path: part.path,
			before,
			after: applyEdits(before, moved),
			edits: own
		}];
	});
}
/** What is added between two files stands at the end of the first. */
function partOf(document, { start, end }) {
	return pathAt(document, start === end && start > 0 ? start - 1 : start);
}

export { applyEdits as n, lineEndOf as r, editedFiles as t };