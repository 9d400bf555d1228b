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

export { lineEndOf as n, applyEdits as t };