import { n as lineEndOf } from "./edits.js";
import { t as yamlFlowScalar } from "./yaml-scalar.js";

// src/documents/front-matter-edits.ts
/**
* Gives a field of a table a value: in place of the one it has, whose comment stays; else as a new field behind `after`, or
* at the end of the table. `table` is the front matter or a row in it.
*/
function setField(document, table, key, value, after) {
	const yaml = yamlOf(value);
	const there = table.entries.find((entry) => entry.key === key);
	if (!there) return newField(document, table, `${key}: ${yaml}`, after);
	const { text } = document;
	if (!spansLines(text, there)) return setValue(document, there.value, value);
	return {
		start: there.keyEnd,
		end: lastOf(text, there),
		text: `: ${yaml}`
	};
}
/** Whether the value stands on lines of its own: items with dashes, fields, or text behind `|` or `>`. */
function spansLines(text, { keyEnd, value }) {
	if (value.kind === "scalar") return /^\s*:[^\n#]*[|>][\d+-]*[ \t]*(?:#[^\n]*)?\r?\n/.test(text.slice(keyEnd, value.start));
	return text[value.start] !== "[" && text[value.start] !== "{" && value.start < value.end;
}
/** Puts a value in place of one that stands on one line, a list between brackets, or nothing. A comment behind it stays. */
function setValue({ text }, node, value) {
	const { start, end } = node;
	const yaml = yamlOf(value);
	if (start < end || node.kind !== "scalar" && "[{".includes(text[start] ?? " ")) return {
		start,
		end: endOf(text, node),
		text: yaml
	};
	const blanks = /[ \t]*/y;
	blanks.lastIndex = start;
	const behind = start + (blanks.exec(text)?.[0].length ?? 0);
	return {
		start,
		end: behind,
		text: ` ${yaml}${text[behind] === "#" ? " " : ""}`
	};
}
/** As it can stand anywhere, between brackets as well. */
function yamlOf(value) {
	return typeof value === "string" ? yamlFlowScalar(value) : value.yaml;
}
/** Takes a field out of a table, with its line where it has one of its own. */
function removeField({ text }, table, key) {
	const index = table.entries.findIndex((entry) => entry.key === key);
	const entry = table.entries[index];
	if (!entry) return void 0;
	if (isFlow(text, table)) {
		const next = table.entries[index + 1];
		const before = table.entries[index - 1];
		if (next) return {
			start: entry.keyStart,
			end: next.keyStart,
			text: ""
		};
		return {
			start: before ? endOf(text, before.value) : entry.keyStart,
			end: endOf(text, entry.value),
			text: ""
		};
	}
	const start = startOfLine(text, entry.keyStart);
	if (text.slice(start, entry.keyStart).trim() !== "") return void 0;
	return {
		start,
		end: behindLine(text, lastOf(text, entry)),
		text: ""
	};
}
/**
* Adds a row to a list of tables, in the style of the row before it; the list is made where there is none. The fields are YAML
* that can stand between braces: `by: "A, B"`. Throws
* `RangeError` where something else than a list stands under the key.
*/
function appendFields(document, table, key, fields) {
	const { text } = document;
	const eol = lineEndOf(text);
	const there = table.entries.find((entry) => entry.key === key);
	const indent = isFlow(text, table) ? "" : " ".repeat(columnOf(text, table.entries[0]?.keyStart ?? 0));
	const inline = `{ ${fields.join(", ")} }`;
	const asItem = (dash) => fields.map((field, n) => `${n === 0 ? `${dash}- ` : `${dash}  `}${field}${eol}`).join("");
	if (!there && isFlow(text, table)) return newField(document, table, `${key}: [${inline}]`);
	if (!there) return newField(document, table, `${key}:${eol}${asItem(`${indent}  `)}`.trimEnd());
	const { value } = there;
	if (value.kind === "map" || value.kind === "scalar" && value.raw.trim() !== "" && value.raw !== "null") throw new RangeError(`\`${key}\` holds something else than a list`);
	const last = value.kind === "list" ? value.items.at(-1) : void 0;
	if (last && text[value.start] !== "[") {
		const at = behindLine(text, lastOf(text, there));
		const dash = " ".repeat(columnOf(text, value.start));
		const item = text[last.start] === "{" ? `${dash}- ${inline}${eol}` : asItem(dash);
		return {
			start: at,
			end: at,
			text: `${endsLine(text, at) ? "" : eol}${item}`
		};
	}
	if (last) {
		const at = endOf(text, last);
		return {
			start: at,
			end: at,
			text: `, ${inline}`
		};
	}
	const end = endOf(text, value);
	if (isFlow(text, table)) return {
		start: there.keyEnd,
		end,
		text: `: [${inline}]`
	};
	return {
		start: there.keyEnd,
		end,
		text: `:${eol}${asItem(`${indent}  `)}`.trimEnd()
	};
}
function newField(document, table, field, after) {
	const { text } = document;
	if (isFlow(text, table)) {
		const neighbour = table.entries.find(({ key }) => key === after) ?? table.entries.at(-1);
		const at = neighbour ? endOf(text, neighbour.value) : table.start + 1;
		return {
			start: at,
			end: at,
			text: neighbour ? `, ${field}` : ` ${field} `
		};
	}
	const eol = lineEndOf(text);
	const neighbour = table.entries.find(({ key }) => key === after) ?? table.entries.at(-1);
	if (!neighbour) {
		const at = document.frontMatter?.end ?? 0;
		return {
			start: at,
			end: at,
			text: `${field}${eol}`
		};
	}
	const at = behindLine(text, lastOf(text, neighbour));
	const indent = " ".repeat(columnOf(text, table.entries[0]?.keyStart ?? 0));
	return {
		start: at,
		end: at,
		text: `${endsLine(text, at) ? "" : eol}${indent}${field}${eol}`
	};
}
function isFlow(text, { start }) {
	return text[start] === "{";
}
/** Where a value ends, with the brackets of lists and tables on one line, which their spans leave out. */
function endOf(text, node) {
	if (node.kind === "scalar") return node.end;
	const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
	const open = text[node.start];
	if (open !== "[" && open !== "{") return last ? endOf(text, last) : node.end;
	const from = last ? endOf(text, last) : node.start + 1;
	return text.indexOf(open === "[" ? "]" : "}", from) + 1 || node.end;
}
/** The last character of a field's value. A block of text ends with the line before the next field, so its end is a line's. */
function lastOf(text, { keyEnd, value }) {
	const end = Math.max(endOf(text, value), keyEnd);
	return text[end - 1] === "\n" ? end - 1 : end;
}
function startOfLine(text, offset) {
	return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function columnOf(text, offset) {
	const start = startOfLine(text, offset);
	return offset - start - (text.charCodeAt(start) === 65279 ? 1 : 0);
}
function behindLine(text, offset) {
	const newline = text.indexOf("\n", offset);
	return newline === -1 ? text.length : newline + 1;
}
function endsLine(text, offset) {
	return offset === 0 || text[offset - 1] === "\n";
}

export { setValue as i, removeField as n, setField as r, appendFields as t };