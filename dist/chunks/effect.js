import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { wt as parseOwners } from "./load-config.js";
import { A as namesOf, s as check } from "./words.js";
import { n as yamlScalar, t as yamlFlowScalar } from "./yaml-scalar.js";
import { t as overlaid } from "./overlaid.js";
import { r as lineEndOf } from "./edited-files.js";

// src/documents/front-matter-edits.ts
/**
* Gives a field of a table a value: in place of the one it has, whose comment stays; else as a new field behind `after`, or
* at the end of the table. `table` is the front matter or a row in it.
*/
function setField(document, table, key, value, after) {
	const there = table.entries.find((entry) => entry.key === key);
	if (there) return setValue(document, there.value, value);
	const scalar = isFlow(document.text, table) ? yamlFlowScalar : yamlScalar;
	return newField(document, table, `${key}: ${typeof value === "string" ? scalar(value) : value.yaml}`, after);
}
/** Puts a value in place of what stands there: a value, a list, or nothing. A comment behind it stays. */
function setValue({ text }, node, value) {
	const { start, end } = node;
	const yaml = typeof value === "string" ? yamlFlowScalar(value) : value.yaml;
	if (start < end) return {
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
/** Adds a row to a list of tables; the list is made where there is none. */
function appendRow(document, table, key, row) {
	const write = (scalar) => Object.entries(row).flatMap(([name, value]) => value === void 0 ? [] : [`${name}: ${scalar(value)}`]);
	return appendFields(document, table, key, {
		block: write(yamlScalar),
		flow: write(yamlFlowScalar)
	});
}
/** As `appendRow`, for a row whose values are YAML already. It is written in the style of the row before it. */
function appendFields(document, table, key, fields) {
	const { text } = document;
	const eol = lineEndOf(text);
	const there = table.entries.find((entry) => entry.key === key);
	const indent = isFlow(text, table) ? "" : " ".repeat(columnOf(text, table.entries[0]?.keyStart ?? 0));
	const inline = `{ ${fields.flow.join(", ")} }`;
	const asItem = (dash) => fields.block.map((field, n) => `${n === 0 ? `${dash}- ` : `${dash}  `}${field}${eol}`).join("");
	if (!there && isFlow(text, table)) return newField(document, table, `${key}: [${inline}]`);
	if (!there) return newField(document, table, `${key}:${eol}${asItem(`${indent}  `)}`.trimEnd());
	const { value } = there;
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

// src/app/people-named.ts
/**
* Somebody who was named in `flag`, in the spelling of the repository. Throws `ConfigError` for what is nobody, and for a
* person or role that the repository does not know although it keeps people, with the nearest.
*/
function somebody(isms, flag, raw) {
	const parsed = parseOwners(raw);
	if (!parsed.ok) throw new ConfigError(`${flag}: ${parsed.why}`, { hint: parsed.fix });
	const [owner, another] = parsed.value;
	if (!owner || another) throw new ConfigError(`${flag}: \`${raw}\` names more than one`, { hint: "Name one." });
	if (isms.people.standing(owner, isms.today).state === "unknown") {
		const known = knownPeople(isms);
		throw new ConfigError(`${flag}: nobody here is called ${owner.text}`, { hint: didYouMean(owner.text, known) ?? `Known are ${known.join(", ")}.` });
	}
	return owner;
}
/** Roles and people of the repository who are here today, as they are written. */
function knownPeople({ people, today }) {
	return [...people.roles.map(({ key }) => `role:${key}`), ...people.all.filter((person) => people.isHere(person, today)).map(({ key }) => `person:${key}`)];
}

// src/app/effect.ts
/** What the files would do to the findings. Writes nothing. */
async function effectOf({ files, clock }, options, before, edited) {
	const written = new Map(edited.map(({ path, after }) => [path, after]));
	const { report } = await check({
		files: overlaid(files, written),
		clock
	}, options);
	const old = before.report.findings;
	return {
		files: [...edited].sort((a, b) => a.path < b.path ? -1 : 1),
		settled: old.filter(isNoneOf(report.findings)),
		raised: report.findings.filter(isNoneOf(old))
	};
}
function isNoneOf(others) {
	const names = new Set(others.flatMap(namesOf));
	return (finding) => !namesOf(finding).some((name) => names.has(name));
}

export { appendRow as a, setValue as c, appendFields as i, knownPeople as n, removeField as o, somebody as r, setField as s, effectOf as t };