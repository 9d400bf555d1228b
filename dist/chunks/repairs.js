import { t as editedFiles } from "./edited-files.js";
import { n as lineEndOf, t as applyEdits } from "./edits.js";
import { Dr as parseInterval, Or as formatInterval, Tr as findField, Un as ENTRY_FIELDS, Yr as isoDate, b as isOfThePast, gt as walkFields, h as mentionsInFields, kr as interval, x as isStillOn2013, y as positionAt } from "./load-config.js";
import { B as withSidecar, H as parseDocument, W as isCsv, j as UNFENCED_YAML, z as SIDECAR } from "./check.js";

// src/repairs/close-fence.ts
const FIELD = /^(?:[\p{L}_"'][^\n:#]*:(?:[ \t]|$)|[ \t]+\S|- )/u;
/**
* Closes front matter behind its last field. That is certain when the fields are one block of lines up to the first empty one,
* and what follows that is no field.
*/
const closeFence = {
	name: "close-fence",
	mend({ path, text, problems }) {
		if (!problems[0]?.what.includes("is never closed")) return void 0;
		const eol = lineEndOf(text);
		const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
		const blank = lines.findIndex((line, index) => index > 0 && line.trim() === "");
		const end = blank === -1 ? lines.length : blank;
		const fields = lines.slice(1, end);
		const next = lines.slice(end).find((line) => line.trim() !== "");
		if (!fields.every((line) => FIELD.test(line)) || next !== void 0 && FIELD.test(next)) return void 0;
		const at = text.split("\n").slice(0, end).join("\n").length + (end < lines.length ? 1 : 0);
		const edit = {
			start: at,
			end: at,
			text: `${at === 0 || text[at - 1] === "\n" ? "" : eol}---${eol}`
		};
		if (parseDocument(path, new TextEncoder().encode(text.slice(0, at) + edit.text + text.slice(at))).problems.some(({ what }) => what.includes("is never closed"))) return void 0;
		return {
			...edit,
			what: "closes the front matter behind its last field"
		};
	}
};

// src/repairs/written.ts
/** Whether the metadata of a document is YAML. What people write in tables and behind labels is theirs, and stays as it is. */
function isYaml({ path, habit }) {
	return !isCsv(path) && (habit === void 0 || habit === "sidecar" || habit === "unfenced-yaml");
}
/** Whether a span lies in the YAML: the rows of a register may come from a table in the body. */
function isInYaml({ frontMatter }, start) {
	return frontMatter !== void 0 && start >= frontMatter.start && start < frontMatter.end;
}
/** Whether a value stands on one line. Of one that goes over several (`|`, `>`) no part can be replaced without the others. */
function isOnOneLine({ text }, { start, end }) {
	return !/^[ \t]|[\r\n]/.test(text.slice(start, end));
}
/** The facts of all fields of one kind, each once: those of the type, and for dates those that every entry has. */
function factsOf(entry, kind) {
	if (!isYaml(entry.document)) return [];
	const own = kind === "date" ? [
		entry.reviewedOn,
		entry.nextReview,
		entry.approvedOn,
		entry.effectiveOn
	] : [entry.reviewInterval, entry.nextReview];
	const known = walkFields(entry).flatMap(({ field, fact }) => field.kind === kind ? [fact] : []);
	const seen = /* @__PURE__ */ new Set();
	return [...own, ...known].filter((fact) => {
		if (fact.state === "absent" || !isInYaml(entry.document, fact.start) || seen.has(fact.start)) return false;
		if (!isOnOneLine(entry.document, fact)) return false;
		seen.add(fact.start);
		return true;
	});
}
/** A field under the key that the document has for it, with its value as it is written. */
function writtenField({ root, mapping }, name) {
	return root && findField(root, name, mapping);
}

// src/repairs/controls-of-2022.ts
/**
* Writes the number of 2022 for a control of 2013 that was taken over in one place. Left alone are numbers with several
* successors, numbers in running text, and rows of a statement of applicability: which decision then holds is for people.
*/
const controlsOf2022 = {
	name: "controls-of-2022",
	*mend(entry, isms) {
		const { document, root } = entry;
		if (!isYaml(document) || entry.type === "soa" || isOfThePast(entry) || isStillOn2013(isms) || !root) return;
		const written = /* @__PURE__ */ new Set();
		for (const mention of mentionsInFields(entry, ["entries"])) {
			const [successor] = mention.successors;
			if (!mention.isControl || mention.successors.length !== 1 || !successor) continue;
			if (isInYaml(document, mention.start)) yield* edits(document, root, mention, successor, written);
		}
	}
};
function* edits(document, root, mention, successor, written) {
	const { text } = document;
	const number = mention.text.replace(/^A\./, "").replaceAll(".", "\\.");
	const place = new RegExp(`(?<![\\p{L}\\p{N}.])(?:A\\.)?${number}(?![\\p{L}\\p{N}]|\\.\\p{N})`, "gu");
	const found = [...text.slice(mention.start, mention.end).matchAll(place)];
	const [only] = found;
	if (!only || found.length > 1) return;
	const what = `writes ${successor} for ${mention.text} of 2013`;
	const list = listAround(root, mention.start);
	const name = `${list?.start} ${successor}`;
	const isThere = written.has(name) || list?.items.some((item) => item.kind === "scalar" && item.raw === successor);
	written.add(name);
	const rest = isThere && list ? withoutItem(text, list, mention) : void 0;
	if (rest) yield {
		...rest,
		text: "",
		what: `${what}, which the list has already`
	};
	else {
		const start = mention.start + only.index;
		yield {
			start,
			end: start + only[0].length,
			text: successor,
			what
		};
	}
}
/** The innermost list with an item that starts at an offset. */
function listAround(node, offset) {
	if (node.kind === "scalar") return void 0;
	const children = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
	for (const child of children) {
		const within = listAround(child, offset);
		if (within) return within;
	}
	return node.kind === "list" && node.items.some(({ start }) => start === offset) ? node : void 0;
}
/** What goes with an item: the comma before it, or its line where nothing else stands on it. */
function withoutItem(text, { items }, { start, end }) {
	const before = items[items.findIndex((item) => item.start === start) - 1];
	if (!before) return void 0;
	if (/^\s*,\s*$/.test(text.slice(before.end, start))) return {
		start: before.end,
		end
	};
	const line = text.lastIndexOf("\n", start) + 1;
	const next = text.indexOf("\n", end) + 1 || text.length;
	return text.slice(line, next).trim() === `- ${text.slice(start, end)}` ? {
		start: line,
		end: next
	} : void 0;
}

// src/repairs/plain-dates.ts
/** Writes a date that can only be one day as YYYY-MM-DD. A remark behind it, or a time of day, would be lost: those stay. */
const plainDates = {
	name: "plain-dates",
	*mend(entry) {
		for (const fact of factsOf(entry, "date")) {
			if (fact.state !== "given" || typeof fact.value !== "string") continue;
			const { start, end, raw, value, key } = fact;
			const written = raw.trim();
			if (isoDate(value) === void 0 || written === value || /\(|\d:\d/.test(written)) continue;
			yield {
				start,
				end,
				text: value,
				what: `writes ${key} as a date that everyone reads alike`
			};
		}
	}
};

// src/repairs/plain-intervals.ts
/** Ways of writing an interval that need no repair: `12 months`, `1 year 6 months`, `P12M`, a word, a schedule of cron. */
const PLAIN = /^(?:\d+ (?:year|month|week|day)s?(?: \d+ (?:year|month|week|day)s?)*|P\d\S*|[a-z]+(?:-[a-z]+)?)$/;
const UNITS = [
	"year",
	"month",
	"week",
	"day"
];
/** Writes an interval as a number and a unit. What has no unit, or can mean two lengths (`biannual`), stays. */
const plainIntervals = {
	name: "plain-intervals",
	*mend(entry) {
		for (const fact of factsOf(entry, "interval")) {
			if (fact.state !== "given") continue;
			const { start, end, raw, key } = fact;
			const read = parseInterval(raw);
			if (!read.ok || PLAIN.test(raw.trim())) continue;
			yield {
				start,
				end,
				text: formatInterval(read.value),
				what: `writes ${key} as a number and a unit`
			};
		}
		if (isYaml(entry.document)) yield* tables(entry);
	}
};
/** `{ month: 6 }`, and the same over several lines. */
function* tables(entry) {
	for (const name of ["review_interval", "next_review"]) {
		const { key, value: node } = writtenField(entry, name) ?? {};
		if (node?.kind !== "map" || !isInYaml(entry.document, node.start)) continue;
		const value = intervalIn(node);
		if (!value) continue;
		const { text } = entry.document;
		const isFlow = text[node.start] === "{";
		const close = isFlow ? text.indexOf("}", node.end) + 1 : node.end;
		const before = isFlow ? node.start : text.slice(0, node.start).trimEnd().length;
		const isBare = !text.slice(before, close).includes("#") && (isFlow || text[before - 1] === ":");
		if (close <= before || !isBare) continue;
		const what = `writes ${key} as a number and a unit`;
		yield {
			start: before,
			end: close,
			text: `${isFlow ? "" : " "}${formatInterval(value)}`,
			what
		};
	}
}
function intervalIn({ entries }) {
	const sum = {
		years: 0,
		months: 0,
		weeks: 0,
		days: 0
	};
	for (const { key, value } of entries) {
		const unit = UNITS.find((one) => key === one || key === `${one}s`);
		if (!unit || value.kind !== "scalar" || !/^\d{1,4}$/.test(value.raw)) return void 0;
		sum[`${unit}s`] += Number(value.raw);
	}
	const read = parseInterval(formatInterval(interval(sum)));
	return read.ok ? read.value : void 0;
}

// src/repairs/quote-value.ts
/** `key: value` on a line of its own or behind the dash of an item, the value neither quoted nor a list, table or block. */
const LINE = /^(?<head>[ \t]*(?:-[ \t]+)?(?<key>[\p{L}\p{N}_][\p{L}\p{N}_ .-]*):[ \t]+)(?<value>[^\s"'[\]{}|>&*!%#,?-].*?)[ \t]*$/u;
/** What a second key on the line would look like: `review: interval: 12 months` may have been meant as two fields. */
const SECOND_KEY = /^[a-z][a-z0-9_]*:(?:\s|$)/;
/** A field that every record has, behind a blank: `owner: Bo status: draft` has lost a line end, or is one odd name. */
const LOST_LINE = new RegExp(`\\s(?:${ENTRY_FIELDS.join("|")}):(?:\\s|$)`);
/** Items of a list on one line that start with `@`: handles and teams of GitHub. */
const HANDLE = /(?<=[[,][ \t]*)@[\w./-]+(?=[ \t]*[,\]])/g;
const HANDLE_ITEM = /^(?<head>[ \t]*-[ \t]+)(?<value>[@`]\S*)[ \t]*$/;
/**
* Quotes a value that YAML stumbles over and people do not: one with a colon in it, one that starts with `@`. Left alone is what
* could be two fields, what holds a comment, and what goes on in the next line.
*/
const quoteValue = {
	name: "quote-value",
	mend(document) {
		const [problem] = document.problems;
		if (!problem || !/contains a colon|YAML reserves/.test(problem.what)) return void 0;
		const lines = [problem.start, problem.start - 1].map((offset) => lineAround(document, offset));
		for (const line of lines) {
			const edit = quoted(line.text, line.start);
			if (edit && !goesOn(document, line)) return edit;
		}
	}
};
function quoted(line, start) {
	const [handle] = [...line.matchAll(HANDLE)];
	if (handle) return replaced(start + handle.index, handle[0], "quotes a handle, because YAML reserves `@`");
	const { head = "", value = "", key } = LINE.exec(line)?.groups ?? HANDLE_ITEM.exec(line)?.groups ?? {};
	const starts = /^[@`]/.test(value);
	if (value === "" || /[ \t]#/.test(value) || !(starts || /:(?:\s|$)/.test(value)) || SECOND_KEY.test(value)) return void 0;
	if (LOST_LINE.test(value)) return void 0;
	const called = key === void 0 ? "the item" : `the ${key}`;
	return replaced(start + head.length, value, starts ? `quotes ${called}, which starts with a character that YAML reserves` : `quotes ${called}, which contains a colon`);
}
function replaced(start, value, what) {
	return {
		start,
		end: start + value.length,
		text: JSON.stringify(value),
		what
	};
}
function lineAround({ text }, offset) {
	const line = offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
	const start = text.charCodeAt(line) === 65279 ? line + 1 : line;
	const end = text.indexOf("\n", start);
	return {
		start,
		text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "")
	};
}
/** Whether the next line is indented deeper than this one's key, and so belongs to its value. */
function goesOn({ text }, line) {
	const next = text.slice(text.indexOf("\n", line.start) + 1);
	const indent = /^[ \t]*(?:-[ \t]+)?/.exec(line.text)?.[0].length ?? 0;
	return (/^([ \t]+)\S/.exec(next)?.[1]?.length ?? 0) > indent && /^[ \t]+(?![\p{L}\p{N}_ .-]+:(?:\s|$)|- )/u.test(next);
}

// src/repairs/repairs.ts
const TEXT_REPAIRS = [closeFence, quoteValue];
const VALUE_REPAIRS = [
	plainDates,
	plainIntervals,
	controlsOf2022
];
/** Most things that are mended in the text of one document, one after the other. */
const TEXT_EDITS_MAX = 1e3;
/** The first thing to mend in front matter that cannot be read; `undefined` where nothing about it is certain. */
function mendedOnce(document, parse) {
	return mended(document, document.text, (bytes) => parse(document.path, bytes));
}
/** The same for a file whose text begins that of the document. */
function mended(document, text, read) {
	const [problem] = document.problems;
	const edit = problem && TEXT_REPAIRS.map(({ mend }) => mend(document)).find((one) => one !== void 0);
	if (!edit) return void 0;
	const after = applyEdits(text, [edit]);
	const next = read(new TextEncoder().encode(after));
	const [now] = next.problems;
	return now && now.start <= problem.start && now.what === problem.what ? void 0 : {
		edit,
		next,
		after
	};
}
/** A document whose front matter could not be read, made readable; `undefined` where nothing in it is certain. */
function repairedText(document, parse) {
	const { path, text: before, read } = fileWithProblems(document, parse);
	const repairs = [];
	let [now, after] = [document, before];
	for (let n = 0; n < TEXT_EDITS_MAX; n++) {
		const one = mended(now, after, read);
		if (!one) break;
		repairs.push({
			path,
			line: positionAt(now, one.edit).line,
			what: one.edit.what
		});
		[now, after] = [one.next, one.after];
	}
	return repairs.length === 0 ? void 0 : {
		path,
		before,
		after,
		repairs
	};
}
/** The file that the problems are in: the document itself, or the one beside it, whose text comes first in that of both. */
function fileWithProblems({ path, text, parts }, parse) {
	const [beside, body] = parts ?? [];
	if (!beside || !body) return {
		path,
		text,
		read: (bytes) => parse(path, bytes)
	};
	const alone = parse(path, new TextEncoder().encode(text.slice(body.start, body.end)));
	return {
		path: beside.path,
		text: text.slice(beside.start, beside.end),
		read: (bytes) => withSidecar(alone, beside.path, bytes)
	};
}
/** The files of all documents (their own, and those with their metadata) with the repairs of their values made. */
function repairedValues(isms) {
	return [...valueEdits(isms, isms.entries)].flatMap(([document, edits]) => editedFiles(document, edits).map(({ path, before, after, edits: own }) => ({
		path,
		before,
		after,
		repairs: own.map((edit) => ({
			path,
			line: positionAt(document, edit).line,
			what: edit.what
		}))
	})));
}
/** The repairs of the values of some entries, in their order, none over another. */
function valueEdits(isms, entries) {
	const byDocument = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const edits = VALUE_REPAIRS.flatMap(({ mend }) => [...mend(entry, isms)]);
		if (edits.length > 0) byDocument.set(entry.document, [...byDocument.get(entry.document) ?? [], ...edits]);
	}
	return new Map([...byDocument].map(([document, edits]) => [document, apart(edits)]));
}
/** In their order; of two that overlap the first. */
function apart(edits) {
	const kept = [];
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
	return kept;
}

export { valueEdits as i, repairedText as n, repairedValues as r, mendedOnce as t };