// src/render/table/table.ts
/** Makes a table of things: each column says what it takes from one. */
function tableOf({ name, title }, things, columns) {
	return {
		name,
		title,
		columns: columns.map(({ key, title: head, align }) => ({
			key,
			title: head,
			align
		})),
		rows: things.map((thing) => columns.map(({ cell }) => cell(thing)))
	};
}
function cellValue(cell) {
	return isToned(cell) ? cell.value : cell;
}
function toneOf(cell) {
	return isToned(cell) ? cell.tone : void 0;
}
/** A cell in words, not yet made safe for any surface. */
function wordsOf(cell, between = ", ") {
	const value = cellValue(cell);
	if (value === void 0) return "";
	if (typeof value === "boolean") return value ? "yes" : "no";
	return typeof value === "object" ? value.join(between) : String(value);
}
function isToned(cell) {
	return typeof cell === "object" && "tone" in cell;
}

export { wordsOf as i, tableOf as n, toneOf as r, cellValue as t };