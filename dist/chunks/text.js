import { s as logText, t as clip } from "./escape.js";
import { t as paint } from "./terminal-style.js";
import { i as wordsOf, r as toneOf } from "./table.js";

// src/render/table/text.ts
const TONES = {
	bad: "red",
	warn: "yellow",
	good: "green",
	quiet: "dim"
};
/** Columns are not made narrower than this to fit a terminal. */
const NARROWEST = 10;
const GAP = "  ";
/** A table for a terminal: columns as wide as what they hold, the widest ones cut until a line fits. */
function renderTableText(table, style, indent = "  ") {
	const lines = table.rows.map((row) => row.map((cell) => logText(wordsOf(cell))));
	const heads = table.columns.map(({ title }) => title);
	const widths = fitted([heads, ...lines], style.width - indent.length);
	const line = (cells, draw) => `${indent}${cells.map((text, index) => draw(padded(text, widths[index] ?? 0, table.columns[index]), index)).join(GAP)}`.trimEnd();
	return [line(heads, (text) => paint(style, "dim", text)), ...lines.map((cells, row) => line(cells, (text, index) => toned(text, table.rows[row]?.[index], style)))].map((text) => `${text}\n`).join("");
}
/** The width of each column, the widest first made narrower while a line is too long. */
function fitted(lines, room) {
	const widths = [];
	for (const cells of lines) for (const [index, text] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, text.length);
	let over = widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1) - room;
	while (over > 0) {
		const widest = widths.indexOf(Math.max(...widths));
		if ((widths[widest] ?? 0) <= NARROWEST) break;
		widths[widest] = (widths[widest] ?? 0) - 1;
		over--;
	}
	return widths;
}
function padded(text, width, column) {
	const shown = clip(text, width);
	return column?.align === "right" ? shown.padStart(width) : shown.padEnd(width);
}
function toned(text, cell, style) {
	const tone = toneOf(cell);
	return tone === void 0 ? text : paint(style, TONES[tone], text);
}

export { renderTableText as t };