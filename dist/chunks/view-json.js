import { n as brief } from "./words.js";
import { c as markdownText, l as oneLine } from "./escape.js";
import { styleText } from "node:util";

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

// src/render/table/markdown.ts
/** A table in GitHub's Markdown; an empty one is its head alone. */
function renderTableMarkdown({ columns, rows }) {
	return [
		columns.map(({ title }) => markdownText(title)),
		columns.map(({ align }) => align === "right" ? "---:" : "---"),
		...rows.map((row) => row.map((cell) => markdownText(brief(wordsOf(cell)))))
	].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
/** A table whose cells are Markdown already. */
function markdownTable(columns, rows) {
	return [
		columns.map(({ title }) => title),
		columns.map(({ align }) => align === "right" ? "---:" : "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

// src/render/terminal-style.ts
/** Text in a colour or weight, where the terminal has any. */
function paint({ colour }, format, text) {
	return colour ? styleText(format, text, { validateStream: false }) : text;
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
/** Text that no spreadsheet runs. */
function defused(text) {
	return FORMULA.test(text) ? `'${text}` : text;
}
function quoted(text) {
	return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

// src/render/view-json.ts
/**
* A view as JSON, named and versioned: `{ "schema": "holdfast/calendar@1", … }`. Keys come in the order in which the view
* has them, so that the same view gives the same bytes; what is undefined is left out.
*/
function renderViewJson(name, view) {
	return `${JSON.stringify({
		schema: `holdfast/${name}@1`,
		...view
	}, void 0, 2)}\n`;
}

export { renderTableMarkdown as a, wordsOf as c, markdownTable as i, renderCsv as n, tableOf as o, paint as r, toneOf as s, renderViewJson as t };