import { n as nearest } from "./nearest.js";
import { Bt as RECORD_TYPES, Er as PROFILES, Ur as dump, Wr as addInterval, Yr as isoDate, rr as parseControls, t as CONFIG_FILE, y as positionAt } from "./load-config.js";
import { B as withSidecar, C as parseDate, F as vocabulary, H as parseDocument, I as READERS, L as headingOf, M as withLabels, N as plainLabel, P as stateMeant, R as linesFrom, S as readingOf, T as baselineOf, U as csvDocument, V as isMarkdown, W as isCsv, _ as readEntries, b as fieldOf, g as LANGUAGES, h as resolveSettings, j as UNFENCED_YAML, r as BASELINE_FILE, s as sidecarsOf, t as check, v as anyTablesOf, w as BASELINE_LENGTH, x as english, y as columnsOf, z as SIDECAR } from "./check.js";
import { n as yamlScalar } from "./yaml-scalar.js";
import { t as overlaid } from "./overlaid.js";
import { o as logSource, s as logText } from "./escape.js";
import { r as count } from "./words.js";

// src/config/config-text.ts
/** A configuration as the text of `holdfast.yml`, with a remark behind the keys that have one. */
function configText(config, remarks = {}) {
	return `${Object.entries(config).map(([key, value]) => {
		const text = dump({ [key]: value }, {
			lineWidth: 120,
			flowLevel: 2
		}).trimEnd();
		const remark = remarks[key];
		if (remark === void 0) return text;
		const [first = "", ...rest] = text.split("\n");
		return [`${first} # ${remark}`, ...rest].join("\n");
	}).join("\n")}\n`;
}

// src/documents/to-front-matter.ts
const HABITS_OF_LINES = /* @__PURE__ */ new Set([
	"bold-lines",
	"block-quote",
	"plain-lines"
]);
const ABOUT_ITSELF = /document|policy|metadata|dokument|controle|informações|dados/i;
/** Heads of a table of labels and values, which name its columns and say nothing of the document. */
const HEAD_OF_TABLE = /^(?:field|item|property|attribute|value|details?|description|information|feld|wert|campo|valor|name|key)$/i;
/**
* The document with what its top says moved to front matter. The body stays as it is, byte for byte, but for the block; labels
* that nobody knows become fields of their own. Where a part of the block would be lost, the document is kept as it is.
*/
function toFrontMatter(document, rewrite) {
	const { text, habit, block, frontMatter } = document;
	if (habit === void 0 || !block || !frontMatter) return { kept: "it has no block of labels" };
	const mark = text.charCodeAt(0) === 65279 ? text.slice(0, 1) : "";
	const eol = /\r\n/.test(text) ? "\r\n" : "\n";
	if (habit === "unfenced-yaml") return checked(document, {
		text: `${mark}---${eol}${text.slice(mark.length)}`,
		removed: []
	});
	const added = frontMatter.root.entries.filter(({ label }) => label !== void 0);
	const removed = spansOf(document, added);
	if ("kept" in removed) return removed;
	const lost = lostWords(document, added, removed);
	if (lost !== void 0) return { kept: `its block holds more than labels and values: ${lost}` };
	const lines = added.map(({ key, value }) => `${key}: ${yamlScalar(rewrite(key, rawOf(value)))}${eol}`).join("");
	const old = parseDocument(document.path, new TextEncoder().encode(text)).frontMatter;
	const rest = withoutSpans(text, removed);
	const at = old ? old.end : mark.length;
	const fenced = old ? lines : `---${eol}${lines}---${eol}`;
	const where = at - removed.filter(({ end }) => end <= at).reduce((sum, { start, end }) => sum + end - start, 0);
	return checked(document, {
		text: rest.slice(0, where) + fenced + rest.slice(where),
		removed
	});
}
/** What is taken out, whole lines with their ends; refused where a line holds more than labels. */
function spansOf(document, added) {
	const { text, block, habit, bodyStart } = document;
	const [start, end] = [block?.start ?? 0, block?.end ?? 0];
	if (habit === "headings") return [withLineEnd(text, {
		start,
		end
	})];
	if (habit === void 0 || !HABITS_OF_LINES.has(habit)) {
		const lost = lostCell(text.slice(start, end), document, start);
		if (lost !== void 0) return { kept: `its table holds more than labels and values: ${lost}` };
		return withHeading(text, bodyStart, withLineEnd(text, {
			start,
			end
		}));
	}
	const spans = [];
	for (const line of linesFrom(text, bodyStart)) {
		if (line.start < start || line.start > end) continue;
		const [first] = added.filter(({ keyStart }) => keyStart >= line.start && keyStart < line.end);
		if (!first) {
			if (habit === "block-quote" && /^[ \t>]*$/.test(line.text)) spans.push(withLineEnd(text, line));
			continue;
		}
		const before = text.slice(line.start, first.keyStart);
		if (!/^[ \t>]*(?:[-*+][ \t]+)?[*_]*$/.test(before)) return { kept: `its line holds more than labels: ${before.trim()}` };
		spans.push(withLineEnd(text, line));
	}
	return spans.length > 0 ? spans : { kept: "none of its labels could be placed" };
}
/** A cell that is neither a label nor a value of one. */
function lostCell(table, { frontMatter, text }, from) {
	const kept = (frontMatter?.root.entries ?? []).flatMap(({ keyStart, keyEnd, value }) => [{
		start: keyStart,
		end: keyEnd
	}, {
		start: value.start,
		end: value.end
	}]);
	for (const { 0: cell, index } of table.matchAll(/(?:\\.|[^|\r\n])+/g)) {
		const word = cell.trim();
		if (word === "" || /^:?-+:?$/.test(word)) continue;
		const start = from + index;
		if (!kept.some((span) => span.start < start + cell.length && span.end > start) && !HEAD_OF_TABLE.test(word)) return text.slice(start, start + cell.length).trim().slice(0, 60);
	}
}
/** The target of a link whose text is the value: `](mailto:dana@acme.example)`. */
const LINK_TARGET = /^\]\((?:mailto:)?([^()\s]*)\)/;
/**
* What would be taken out and is neither a label that becomes a key nor its value: a second owner, the target of a link. A
* heading alone, which names the block, is none of it.
*/
function lostWords({ text }, added, removed) {
	for (const span of removed) {
		const inside = added.filter(({ keyStart }) => keyStart >= span.start && keyStart < span.end);
		let at = span.start;
		const rests = inside.length === 0 ? [] : [{
			start: span.end,
			end: span.end
		}];
		const kept = inside.flatMap(({ keyStart, keyEnd, value }) => [{
			start: keyStart,
			end: keyEnd
		}, value]);
		for (const { start, end } of [...kept.sort((a, b) => a.start - b.start), ...rests]) {
			const rest = text.slice(at, start).replaceAll(/<br\s*\/?>/gi, " ");
			if (rest.split(/[\s|]+/).find((one) => /[\p{L}\p{N}]/u.test(one) && !HEAD_OF_TABLE.test(one)) !== void 0) return rest.replaceAll(/\s+/g, " ").trim().slice(0, 60);
			const target = LINK_TARGET.exec(text.slice(end));
			at = Math.max(at, target?.[1] === text.slice(start, end) ? end + (target?.[0].length ?? 0) : end);
		}
	}
}
/** The heading right above a block goes with it where nothing else stands under it. */
function withHeading(text, bodyStart, block) {
	const lines = [...linesFrom(text, bodyStart)];
	const above = lines.filter(({ start, text: line }) => start < block.start && line.trim() !== "").at(-1);
	const below = lines.find(({ start, text: line }) => start >= block.end && line.trim() !== "");
	const heading = above && headingOf(above);
	const isEmptied = below === void 0 || headingOf(below) !== void 0;
	if (!above || !heading || heading.depth === 1 || !isEmptied || !ABOUT_ITSELF.test(heading.text)) return [block];
	return [withLineEnd(text, above), block];
}
function withLineEnd(text, { start, end }) {
	const newline = text.indexOf("\n", end);
	return {
		start,
		end: newline !== -1 && text.slice(end, newline).trim() === "" ? newline + 1 : end
	};
}
function withoutSpans(text, spans) {
	let rest = "";
	let at = 0;
	for (const { start, end } of spans) {
		rest += text.slice(at, start);
		at = end;
	}
	return rest + text.slice(at);
}
function rawOf(value) {
	return value.kind === "scalar" ? value.raw : "";
}
/** What was written is read again: front matter that cannot be read would lose everything it holds. */
function checked({ path }, converted) {
	const again = parseDocument(path, new TextEncoder().encode(converted.text));
	const [problem] = again.problems;
	if (problem || !again.frontMatter) return { kept: `its front matter could not be read again: ${problem?.what ?? "none"}` };
	return converted;
}

// src/documents/language.ts
/** Fields that people name at the top of a document. */
const LABELLED_FIELDS = [
	"id",
	"title",
	"type",
	"status",
	"owner",
	"version",
	"classification",
	"approved_by",
	"approved_on",
	"effective_on",
	"reviewed_on",
	"next_review",
	"review_interval",
	"supersedes",
	"superseded_by"
];

// src/views/adoption/date-order.ts
const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/;
/**
* The order of day and month that the certain dates of a repository show, where it has unclear ones and none shows the other
* order. Without a certain one nothing is proposed: that would be a guess.
*/
function dateOrderIn(entries, settings) {
	if (settings.dates.order) return void 0;
	const numbers = entries.flatMap(({ reviewedOn, nextReview, approvedOn, effectiveOn }) => [
		reviewedOn,
		nextReview,
		approvedOn,
		effectiveOn
	]).flatMap((fact) => {
		const match = "raw" in fact ? NUMERIC_DATE.exec(fact.raw.trim()) : null;
		return match ? [[Number(match[1]), Number(match[2])]] : [];
	});
	const dayFirst = numbers.some(([first]) => first > 12);
	const monthFirst = numbers.some(([, second]) => second > 12);
	if (!numbers.some(([first, second]) => first <= 12 && second <= 12 && first !== second) || dayFirst === monthFirst) return void 0;
	return dayFirst ? "day-first" : "month-first";
}

// src/views/adoption/folders.ts
/** Most folders that are named: of more, everything is looked at, and what says nothing is left alone. */
const FOLDERS_MAX = 3;
/** Globs for the folders that hold governed documents, where that is less than everything; with those that are left out by default. */
function globsOf(governed, documents) {
	const tops = new Set(governed.map((path) => path.includes("/") ? path.split("/")[0] : ""));
	if (tops.size === 0 || tops.size > FOLDERS_MAX || tops.has("")) return void 0;
	if ([...new Set(documents.map(({ path }) => path.includes("/") ? path.split("/")[0] : ""))].every((top) => tops.has(top))) return void 0;
	const endings = [...new Set(governed.map((path) => /\.(?:md|markdown|mdx)(?:\.erb)?$/i.exec(path)?.[0] ?? ".md"))];
	const folders = [...tops].sort().flatMap((top) => endings.map((ending) => `${top}/**/*${ending}`));
	const odd = governed.filter((path) => /(?:^|\/)_?templates?\/|(?:^|[/._-])template|readme/i.test(path));
	return [...folders, ...odd];
}

// src/views/adoption/governed.ts
/** What governs a document: who answers for it, and when it was or will be looked at. */
function governingFacts({ owner, reviewedOn, nextReview, reviewInterval }) {
	return [
		owner,
		reviewedOn,
		nextReview,
		reviewInterval
	];
}
/** Whether somebody can read who answers for it, or when it was or will be looked at. */
function isGoverned(entry) {
	return governingFacts(entry).some(({ state }) => state === "given");
}
/** Whether a document says when it was looked at, and not when again. */
function needsInterval({ reviewedOn, nextReview, reviewInterval, lifecycle }) {
	return lifecycle === "in-force" && reviewedOn.state === "given" && nextReview.state === "absent" && reviewInterval.state === "absent";
}
/** The keys at the top of front matter; labels of a body are none. */
function keysOf({ frontMatter, habit }) {
	return habit === void 0 || habit === "unfenced-yaml" ? frontMatter?.root.entries.map(({ key }) => key) ?? [] : [];
}

// src/views/adoption/proposed-settings.ts
/** The settings of a configuration that is written in no file yet. */
function proposedSettings(config) {
	return resolveSettings({
		path: "holdfast.yml",
		config,
		positionOf: () => ({
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		})
	}, {});
}
const DATES = [
	"approved_on",
	"effective_on",
	"reviewed_on",
	"next_review"
];
/** How values are written once they stand in front matter: certain dates as ISO 8601 has them, and states in Holdfast's words. */
function rewriteFor(config) {
	const { dates, languages, timezone } = proposedSettings(config);
	return (key, value) => {
		if (key === "status") return stateMeant(languages, value);
		if (!DATES.includes(key)) return value;
		if (/\(|\d:\d/.test(value)) return value;
		const date = parseDate(value, timezone, dates);
		return date.ok ? date.value : value;
	};
}

// src/views/adoption/registers.ts
/** Columns that must have a meaning before a table is taken for a register. */
const COLUMNS_MIN = 3;
/** Fields without which a table is no register of a type, each of them or one of a group. */
const TELLING = {
	soa: [["control"], ["applicable"]],
	risk: [
		[
			"inherent_likelihood",
			"inherent_impact",
			"inherent_level"
		],
		["title", "description"],
		["treatment", "risk_owner"]
	],
	"corrective-action": [
		["title", "action"],
		["due"],
		["owner"]
	],
	nonconformity: [
		["title", "statement"],
		["requirement", "grade"],
		[
			"detected_on",
			"root_cause",
			"correction"
		]
	],
	supplier: [
		["title"],
		["service"],
		[
			"criticality",
			"last_assessed",
			"assessment_result"
		]
	],
	asset: [
		["title"],
		["asset_owner"],
		["kind", "data_classification"]
	]
};
/** What no other table has: `Supplier` for a name where `Name` would fit anything. */
const OWN_WORD = {
	"corrective-action": /action/i,
	nonconformity: /non-?conformit|finding/i,
	supplier: /supplier|vendor|third part|provider/i,
	asset: /asset/i,
	risk: /risk|threat|scenario/i
};
/**
* Tables in Markdown and CSV files whose columns are those of a register: one for each file, of the type of which it has the
* most. Files that say themselves what they are are none of these.
*/
function registersIn(documents) {
	return documents.flatMap((document) => {
		if (document.problems.length > 0 || saysItself(document)) return [];
		const [best, second] = RECORD_TYPES.flatMap((type) => registerOf(document, type) ?? []).sort((a, b) => b.points - a.points);
		if (!best || best.points === second?.points) return [];
		return [{
			path: document.path,
			of: best.of,
			rows: best.rows
		}];
	});
}
/** The registers as the configuration has them. */
function registersFor(found) {
	return found.map(({ path, of }) => ({
		path,
		of
	}));
}
function saysItself({ path, frontMatter }) {
	return !isCsv(path) && (frontMatter?.root.entries.some(({ key }) => [
		"type",
		"of",
		"entries"
	].includes(key)) ?? false);
}
function registerOf(document, type) {
	const telling = TELLING[type.type];
	if (!telling) return void 0;
	const columns = type.type === "soa" ? {
		fields: type.fields["entries"]?.fields ?? {},
		synonyms: type.columns ?? {},
		own: /* @__PURE__ */ new Map(),
		names: ["control"]
	} : columnsOf(type);
	for (const { headCells, rows } of anyTablesOf(document)) {
		const fields = headCells.map(({ text }) => fieldOf(text, columns));
		const known = new Set(fields.flatMap((field) => field ?? []));
		if (!telling.every((group) => group.some((field) => known.has(field))) || known.size < (type.type === "soa" ? telling.length : COLUMNS_MIN) || rows.length === 0) continue;
		const ownWord = OWN_WORD[type.type];
		if (ownWord && ![document.path, ...headCells.map(({ text }) => text)].some((word) => ownWord.test(word))) continue;
		if (type.type === "soa" && !holdsControls(rows.map((cells) => cells[fields.indexOf("control")]?.text ?? ""))) continue;
		return {
			path: document.path,
			of: type.type,
			rows: rows.length,
			points: known.size
		};
	}
}
/** Whether most cells name a control of Annex A, of this edition or the last. */
function holdsControls(cells) {
	return cells.filter((cell) => {
		const read = parseControls(cell);
		return read.ok ? read.value.some((control) => /^A\.\d/.test(control)) : /2013/.test(read.why);
	}).length * 2 > cells.length;
}

// src/views/adoption/unreadable.ts
/** Values that nobody can read, with what to do about each. */
function unreadableIn(entries) {
	return entries.flatMap((entry) => [
		...governingFacts(entry),
		entry.approvedOn,
		entry.effectiveOn
	].flatMap((fact) => {
		if (fact.state !== "unreadable") return [];
		const { line, column } = positionAt(entry.document, fact);
		return [{
			path: entry.path,
			line,
			column,
			key: fact.key,
			value: fact.raw,
			why: fact.why,
			fix: fact.fix
		}];
	}));
}
/** Fields of record types are no slips of others. */
const FIELDS = new Set(RECORD_TYPES.flatMap(({ fields }) => Object.keys(fields)));
/** Keys that are one slip away from one that is read, in documents that lack that one. */
function misspelt(documents, { mapping }) {
	const read = /* @__PURE__ */ new Set([...LABELLED_FIELDS, ...Object.values(mapping).flat().map((key) => key.split(".")[0])]);
	const used = new Set(documents.flatMap(keysOf));
	const known = [...read].filter((key) => used.has(key));
	return documents.flatMap((document) => {
		const own = new Set(keysOf(document));
		return (document.habit === void 0 ? document.frontMatter?.root.entries ?? [] : []).flatMap((entry) => {
			if (read.has(entry.key) || FIELDS.has(entry.key)) return [];
			const meant = known.find((key) => isSlip(entry.key, key)) ?? nearest(entry.key, known);
			if (meant === void 0 || own.has(meant)) return [];
			const { line, column } = positionAt(document, {
				start: entry.keyStart,
				end: entry.keyEnd
			});
			const why = `\`${entry.key}\` is read by nobody`;
			return [{
				path: document.path,
				line,
				column,
				key: entry.key,
				value: "",
				why,
				fix: `Is \`${meant}\` meant?`
			}];
		});
	});
}
/** `reviewInfo` for `review`: the key and something behind it. */
function isSlip(written, key) {
	return key.length >= 5 && written !== key && new RegExp(`^${key}(?:[A-Z_-]|$)`).test(written) && !/^review_/.test(written);
}
/** Labels that can mean two fields: whoever uses them has to say which. */
function unclear(documents, { habits }) {
	if (!habits) return [];
	return documents.flatMap((document) => (withLabels(document, habits).frontMatter?.root.entries ?? []).flatMap(({ label, keyStart, keyEnd, value }) => {
		if (label === void 0 || !habits.words.isAmbiguous(label)) return [];
		const { line, column } = positionAt(document, {
			start: keyStart,
			end: keyEnd
		});
		return [{
			path: document.path,
			line,
			column,
			key: label,
			value: value.kind === "scalar" ? value.raw : "",
			why: `\`${label}\` can mean the last review or the next one`,
			fix: `Say which in holdfast.yml: \`fields: { next_review: "${label}" }\`, or \`reviewed_on\`.`
		}];
	}));
}

// src/views/adoption/writing-habits.ts
/** Languages of which a label is used that English has not. */
function languagesIn(documents) {
	const englishWords = vocabulary([english], {});
	return LANGUAGES.filter((language) => {
		if (language.name === english.name) return false;
		const words = vocabulary([language], {});
		const own = documents.flatMap((document) => labelsOf(document, words)).filter((label) => words.meaningOf(label) && !englishWords.meaningOf(label));
		return new Set(own.map(plainLabel)).size >= 2;
	});
}
function labelsOf(document, words) {
	return withLabels({
		...document,
		text: document.text,
		frontMatter: void 0
	}, {
		readers: ALL_READERS,
		words
	}).frontMatter?.root.entries.flatMap(({ label }) => label ?? []) ?? [];
}
const ALL_READERS = /* @__PURE__ */ new Set([...READERS.map(({ name }) => name), UNFENCED_YAML]);
/** The readers that find something, in the order in which they are asked. */
function readersIn(documents, languages, beside) {
	const words = vocabulary([...languages, english], {});
	const used = documents.flatMap((document) => withLabels(document, {
		readers: ALL_READERS,
		words
	}).habit ?? []);
	const names = [UNFENCED_YAML, ...READERS.map(({ name }) => name)].filter((name) => used.includes(name));
	return beside.size > 0 ? [...names, SIDECAR] : names;
}

// src/views/adoption/adoption.ts
/** Interval that is proposed where documents say when they were looked at and not how often. */
const REVIEW_INTERVAL = "12 months";
/**
* Looks over the documents of a repository and proposes a configuration under which as many as possible are governed.
* `documents` are parsed without any habit; `beside` has those with a YAML file beside them, read together with it, by path;
* `tables` are CSV files.
*/
function adoptionOf(documents, beside, tables = []) {
	const languages = languagesIn(documents);
	const config = { version: 1 };
	if (languages.length > 0) config.language = languages.map(({ name }) => name);
	const readers = readersIn(documents, languages, beside);
	if (readers.length > 0) config.readers = [...readers];
	const profile = bestProfile(documents, config, beside);
	if (profile) config.profile = profile;
	const fields = fieldsIn(documents, languages, proposedSettings(config));
	if (Object.keys(fields).length > 0) config.fields = fields;
	if (isTyped(documents)) config.preset = "iso27001";
	const order = dateOrderIn(entriesOf(documents, proposedSettings(config), beside), proposedSettings(config));
	if (order) config.date_order = order;
	const entries = entriesOf(documents, proposedSettings(config), beside);
	const governed = entries.filter(isGoverned);
	if (governed.some(needsInterval)) config.defaults = { any: { review_interval: REVIEW_INTERVAL } };
	const globs = globsOf(governed.map(({ path }) => path), documents);
	if (globs) config.documents = globs;
	const registers = registersIn([...documents, ...tables]);
	if (registers.length > 0) config.registers = registersFor(registers);
	return {
		documents: documents.length,
		governed: new Set(governed.map(({ path }) => path)).size,
		habits: habitsOf(documents, proposedSettings(config), beside),
		keys: keysIn(documents, proposedSettings(config), languages),
		unreadable: [
			...unreadableIn(entries),
			...misspelt(documents, proposedSettings(config)),
			...unclear(documents, proposedSettings(config))
		],
		registers,
		proposed: config
	};
}
function entriesOf(documents, settings, beside) {
	const { habits } = settings;
	const reading = {
		...readingOf(settings),
		fallbackOwners: () => []
	};
	return documents.map((document) => {
		return (habits?.readers.has("sidecar") ? beside.get(document.path) : void 0) ?? (habits ? withLabels(document, habits) : document);
	}).filter(({ frontMatter }) => frontMatter !== void 0).flatMap((document) => readEntries(document, reading));
}
/**
* The profile under which more can be read than without one, of those whose own keys are in use; of several, the one under
* which the most can.
*/
function bestProfile(documents, config, beside) {
	const { habits } = proposedSettings(config);
	const used = new Set(documents.flatMap((document) => keysOf(habits ? withLabels(document, habits) : document)));
	const score = (profile) => {
		return entriesOf(documents, proposedSettings(profile === void 0 ? config : {
			...config,
			profile
		}), beside).map((entry) => governingFacts(entry).filter(({ state }) => state === "given").length).reduce((sum, count) => sum + count, 0);
	};
	const none = score(void 0);
	const isInUse = (keys) => keys.some((key) => (used.has(key) || used.has(key.split(".")[0])) && !LABELLED_FIELDS.includes(key));
	return PROFILES.filter(({ fields }) => Object.values(fields).some(isInUse)).map(({ name }) => ({
		name,
		points: score(name)
	})).filter(({ points }) => points > none).sort((a, b) => b.points - a.points)[0]?.name;
}
/** Top-level keys of the front matter that mean a field in other words, where the field is not read already. */
function fieldsIn(documents, languages, settings) {
	const words = vocabulary([...languages, english], {});
	const counts = /* @__PURE__ */ new Map();
	for (const key of documents.flatMap(keysOf)) {
		const field = words.meaningOf(key.replaceAll(/[_-]+/g, " "))?.key;
		if (field === void 0 || field === key || key === "type" || isMapped(settings, key)) continue;
		const keys = counts.get(field) ?? /* @__PURE__ */ new Map();
		counts.set(field, keys.set(key, (keys.get(key) ?? 0) + 1));
	}
	const mapped = [...counts].flatMap(([field, keys]) => {
		const byUse = [...keys].sort((a, b) => b[1] - a[1]).map(([key]) => key);
		const all = [...settings.mapping[field] ?? (documents.some((one) => keysOf(one).includes(field)) ? [field] : []), ...byUse];
		return [[field, all.length === 1 ? all[0] : all]];
	});
	return Object.fromEntries(mapped);
}
function isMapped({ mapping }, key) {
	return Object.values(mapping).some((keys) => keys.includes(key));
}
/** Whether most documents with front matter say which record they are. */
function isTyped(documents) {
	const types = new Set(RECORD_TYPES.map(({ type }) => type));
	const withMatter = documents.filter(({ frontMatter }) => (frontMatter?.root.entries.length ?? 0) > 0);
	const typed = withMatter.filter(({ frontMatter }) => frontMatter?.root.entries.some(({ key, value }) => key === "type" && value.kind === "scalar" && types.has(value.raw)));
	return typed.length > 0 && typed.length * 2 >= withMatter.length;
}
function habitsOf(documents, { habits }, beside) {
	const counts = {};
	for (const document of documents) {
		const read = habits ? withLabels(document, habits) : document;
		const own = document.frontMatter || document.problems.length > 0 ? "front-matter" : "none";
		const habit = read.habit ?? (own === "none" && beside.has(document.path) ? "sidecar" : own);
		counts[habit] = (counts[habit] ?? 0) + 1;
	}
	return counts;
}
function keysIn(documents, settings, languages) {
	const words = vocabulary([...languages, english], settings.mapping);
	const fieldOf = (key) => {
		return Object.entries(settings.mapping).find(([, keys]) => keys.includes(key))?.[0] ?? (LABELLED_FIELDS.includes(key) ? key : words.meaningOf(key)?.key);
	};
	const counts = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const read = settings.habits ? withLabels(document, settings.habits) : document;
		for (const { key, label, value } of read.frontMatter?.root.entries ?? []) {
			const names = value.kind === "map" ? value.entries.map((inner) => `${key}.${inner.key}`) : [label ?? key];
			for (const name of names) {
				const field = fieldOf(name);
				if (field === void 0) continue;
				const known = counts.get(name) ?? {
					field,
					documents: 0
				};
				known.documents++;
				counts.set(name, known);
			}
		}
	}
	return [...counts].map(([key, { field, documents: count }]) => ({
		key,
		field,
		documents: count
	})).sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1));
}

// src/views/adoption/remarks.ts
/** Why each key of a proposed configuration is there. */
function remarksOf({ proposed, habits, governed, documents, keys: used }) {
	const { profile, readers, defaults, date_order: order } = proposed;
	const keys = new Set(Object.values(PROFILES.find(({ name }) => name === profile)?.fields ?? {}).flat());
	const some = used.flatMap(({ key }) => keys.has(key) ? [key] : []);
	return {
		...profile !== void 0 && { profile: `reads ${some.join(", ")}` },
		...readers && { readers: readers.map((name) => `${name}: ${habits[name] ?? 0}`).join(", ") },
		...proposed.documents && { documents: `${governed} of ${documents} documents say something that can be read` },
		...defaults && { defaults: "for documents that say when they were reviewed and not how often" },
		...order && { date_order: "as the certain dates show" }
	};
}

// src/app/adopt.ts
/** Looks over the whole root. Writes nothing. */
async function adopt({ files, clock }, { today, converts = false } = {}) {
	const own = (await files.find(["."], { dot: true })).paths.filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path));
	const paths = own.filter(isMarkdown);
	const tables = (await files.read(own.filter(isCsv))).flatMap((content) => "bytes" in content ? [csvDocument(content.path, content.bytes)] : []);
	const documents = (await files.read(paths)).filter((content) => "bytes" in content).map(({ path, bytes }) => parseDocument(path, bytes));
	const beside = await withFilesBeside(files, documents);
	const first = adoptionOf(documents, beside, tables);
	const conversions = conversionsOf(documents, first);
	const changed = new Map(conversions.flatMap((one) => "after" in one && converts ? [[one.path, one.after]] : []));
	const adoption = changed.size === 0 ? first : adoptionOf(documents.map((document) => {
		const text = changed.get(document.path);
		return text === void 0 ? document : parseDocument(document.path, new TextEncoder().encode(text));
	}), beside, tables);
	const config = configText(adoption.proposed, remarksOf(adoption));
	const there = await files.existing([CONFIG_FILE, BASELINE_FILE]);
	const { report } = await check({
		files: overlaid(files, new Map([...changed, [CONFIG_FILE, config]])),
		clock
	}, {
		today,
		config: CONFIG_FILE,
		withoutBaseline: true
	});
	const day = isoDate(report.today);
	const all = day && baselineOf(report.findings, day, addInterval(day, BASELINE_LENGTH));
	const baseline = all && all.total > 0 ? all : void 0;
	const [isConfigured, hasBaseline] = [there.has(CONFIG_FILE), there.has(BASELINE_FILE)];
	return {
		adoption,
		config,
		isConfigured,
		hasBaseline,
		report,
		baseline,
		conversions
	};
}
/** What beginning means: documents converted, and a configuration and a baseline where there are none. */
function filesOf({ conversions, config, isConfigured, hasBaseline, baseline }) {
	return [
		...conversions.flatMap((one) => "after" in one ? [{
			path: one.path,
			content: one.after,
			replace: true
		}] : []),
		...isConfigured ? [] : [{
			path: CONFIG_FILE,
			content: config,
			replace: false
		}],
		...baseline && !isConfigured && !hasBaseline ? [{
			path: BASELINE_FILE,
			content: `${JSON.stringify(baseline, null, 2)}\n`,
			replace: false
		}] : []
	];
}
/** The documents that have a YAML file beside them, read together with it, by their paths. */
async function withFilesBeside(files, documents) {
	const beside = await sidecarsOf(documents, (paths) => files.existing(paths));
	const contents = new Map((await files.read([...beside.values()])).map((content) => [content.path, content]));
	return new Map(documents.flatMap((document) => {
		const content = contents.get(beside.get(document.path) ?? "");
		return content && "bytes" in content ? [[document.path, withSidecar(document, content.path, content.bytes)]] : [];
	}));
}
function conversionsOf(documents, adoption) {
	const { habits, rewrite } = {
		...proposedSettings(adoption.proposed),
		rewrite: rewriteFor(adoption.proposed)
	};
	if (!habits) return [];
	return documents.flatMap((document) => {
		const read = withLabels(document, habits);
		if (read.habit === void 0) return [];
		const converted = toFrontMatter(read, rewrite);
		const about = {
			path: document.path,
			habit: read.habit
		};
		return ["kept" in converted ? {
			...about,
			kept: converted.kept
		} : {
			...about,
			before: document.text,
			after: converted.text
		}];
	});
}

// src/app/adopt-text.ts
/** Most values that nobody can read, keys and rules that are listed one by one. */
const LISTED_MAX = 10;
/** What `holdfast adopt` found and proposes, for people. */
function adoptText(adopted) {
	const { adoption, config, isConfigured, report, baseline, conversions } = adopted;
	const { documents, governed, habits, keys, unreadable, registers } = adoption;
	const habitLines = Object.entries(habits).sort((a, b) => b[1] - a[1]).map(([habit, n]) => `  ${String(n).padStart(5)}  ${habitWords(habit)}`);
	const keyLines = keys.slice(0, LISTED_MAX).map(({ key, field, documents: n }) => `  ${String(n).padStart(5)}  ${logText(key)} (${field})`);
	const unreadableLines = unreadable.slice(0, LISTED_MAX).map(({ path, line, column, why, fix }) => `  ${logText(path)}:${line}:${column}  ${logText(why)}. ${logText(fix)}`);
	const rules = /* @__PURE__ */ new Map();
	for (const { rule } of report.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
	const ruleLines = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `  ${String(n).padStart(5)}  ${rule}`);
	return [
		`${count(documents, "document")}, ${governed} of which say who owns them or when they are reviewed`,
		"",
		"How they say it:",
		...habitLines,
		"",
		...section("Keys and labels that can be read:", keyLines, keys.length),
		...section("Tables that are registers:", registers.slice(0, LISTED_MAX).map(({ path, of, rows }) => `  ${String(rows).padStart(5)}  ${logText(path)} (${of})`), registers.length),
		...section("What nobody can read:", unreadableLines, unreadable.length),
		isConfigured ? "Proposed holdfast.yml (there is one already; it is not replaced):" : "Proposed holdfast.yml:",
		"",
		...config.trimEnd().split("\n").map((line) => `  ${logSource(line)}`),
		"",
		`The first report would be: ${count(report.summary.errors, "error")}, ${count(report.summary.warnings, "warning")}, ${count(report.summary.notices, "notice")}`,
		...ruleLines,
		"",
		...baseline ? [`With a baseline the team starts green: these ${baseline.total} are put up with until ${baseline.until}, and only what is new fails.`, ""] : [],
		...conversionLines(conversions),
		nextSteps(adopted),
		""
	].join("\n");
}
function section(title, lines, all) {
	if (all === 0) return [];
	return [
		title,
		...lines,
		...all > lines.length ? [`         and ${all - lines.length} more`] : [],
		""
	];
}
const HABITS = {
	"front-matter": "front matter",
	none: "nothing",
	sidecar: "a YAML file beside the document",
	"unfenced-yaml": "YAML without an opening fence"
};
function habitWords(habit) {
	return HABITS[habit] ?? habit;
}
function conversionLines(conversions) {
	const able = conversions.filter((one) => "after" in one).length;
	const kept = conversions.flatMap((one) => "kept" in one ? [`  ${logText(one.path)}: ${logText(one.kept)}`] : []);
	if (conversions.length === 0) return [];
	return [
		`--write turns the block of ${count(able, "document")} into front matter, and changes nothing else in them.`,
		...kept.length === 0 ? [] : ["These stay as they are:", ...kept.slice(0, LISTED_MAX)],
		""
	];
}
function nextSteps({ isConfigured, baseline }) {
	if (isConfigured) return "Compare the proposal with your holdfast.yml.";
	return `holdfast adopt --write writes ${baseline ? "both" : "it"}.`;
}

export { adopt as n, filesOf as r, adoptText as t };