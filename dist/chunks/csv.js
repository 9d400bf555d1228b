import { u as oneLine } from "./escape.js";
import { i as wordsOf, t as cellValue } from "./table.js";

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

export { renderCsv as t };