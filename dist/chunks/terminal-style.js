import { l as markdownText } from "./escape.js";
import { n as brief } from "./words.js";
import { i as wordsOf } from "./table.js";
import { styleText } from "node:util";

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

// src/render/wrapped.ts
/** Text on lines of at most so many characters, broken between words. A word that is longer stands alone. */
function wrapped(text, width) {
	const lines = [];
	let current = "";
	for (const word of text.split(" ")) if (current !== "" && current.length + 1 + word.length > width) {
		lines.push(current);
		current = word;
	} else current = current === "" ? word : `${current} ${word}`;
	return current === "" ? lines : [...lines, current];
}

// src/render/terminal-style.ts
/** Text in a colour or weight, where the terminal has any. */
function paint({ colour }, format, text) {
	return colour ? styleText(format, text, { validateStream: false }) : text;
}

export { renderTableMarkdown as i, wrapped as n, markdownTable as r, paint as t };