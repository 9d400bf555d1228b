import { n as lineEndOf, t as applyEdits } from "./edits.js";
import { v as pathAt } from "./load-config.js";

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
		return [{
			path: part.path,
			before,
			after: applyEdits(before, own.map((edit) => within(part, before, edit))),
			edits: own
		}];
	});
}
/** What is added between two files stands at the end of the first. */
function partOf(document, { start, end }) {
	const { parts = [] } = document;
	return (start === end ? parts.find((part) => part.end === start || part.end + 1 === start) : void 0)?.path ?? pathAt(document, start);
}
/** The edit in one file. Where its last line has no end, what is added behind it begins a line of its own. */
function within(part, text, { start, end, text: added }) {
	if (start <= part.end) return {
		start: start - part.start,
		end: end - part.start,
		text: added
	};
	return {
		start: text.length,
		end: text.length,
		text: `${lineEndOf(text)}${added.trimEnd()}`
	};
}

export { editedFiles as t };