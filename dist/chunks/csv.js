import { u as oneLine } from "./escape.js";

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

// src/render/table/csv.ts
/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV injection"), also in its full-width forms. */
const FORMULA = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;
/**
* A table as CSV (RFC 4180): a head of keys, CRLF, lists joined by `; `. Text that a spreadsheet would run as a formula
* gets an apostrophe in front; numbers stay numbers.
*/
function renderCsv({ columns, rows }) {
	return [columns.map(({ key }) => key), ...rows.map((row) => row.map(csvCell))].map((line) => `${line.join(",")}\r\n`).join("");
}
function csvCell(cell) {
	const value = cellValue(cell);
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return String(value);
	return quoted(defused(oneLine(wordsOf(cell, "; "))));
}
/** Text that no spreadsheet runs, also not one that ends cells at semicolons, as those of many countries do. */
function defused(text) {
	return text.split(";").map((part) => FORMULA.test(part) ? part.replace(/^\s*/, "$&'") : part).join(";");
}
function quoted(text) {
	return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

export { wordsOf as i, tableOf as n, toneOf as r, renderCsv as t };