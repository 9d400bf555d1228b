import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { Tr as findField, Vr as parseYaml, wr as parseOwners, yr as nameOf } from "./load-config.js";
import { B as withSidecar, k as isNoneOf, t as check } from "./check.js";
import { t as yamlFlowScalar } from "./yaml-scalar.js";
import { t as overlaid } from "./overlaid.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { t as editedFiles } from "./edited-files.js";
import { i as setValue, n as removeField, r as setField, t as appendFields } from "./front-matter-edits.js";
import { t as diffText } from "./diff.js";

// src/authoring/verified-files.ts
/**
* The files of a document with the edits made, and read again: only the fields that are meant say something else, and the body is
* the same to the byte. Throws `ConfigError` where that is not so: front matter can be written in ways that no edit survives,
* and then nothing is written at all.
*/
function verifiedFiles(document, edits, parse) {
	const files = editedFiles(document, edits);
	const after = readAgain(document, files, parse);
	const isMeant = meantBy(document, edits);
	const problem = after.problems[0]?.what ?? firstDifference(document, after, isMeant) ?? firstMisreading(document, after, edits);
	if (problem !== void 0) {
		const keys = [...new Set(edits.map(({ key }) => `\`${key}\``))].join(", ");
		throw new ConfigError(`${document.path} is written in a way that cannot be edited safely: ${problem}`, { hint: `Nothing was changed. Set ${keys} by hand, or write each field on a line of its own.` });
	}
	return files.map(({ path, before, after: text }) => ({
		path,
		before,
		after: text
	}));
}
function readAgain(document, files, parse) {
	const textOf = (path, start, end) => new TextEncoder().encode(files.find((file) => file.path === path)?.after ?? document.text.slice(start, end));
	const [beside, body] = document.parts ?? [];
	if (!beside || !body) return parse(document.path, textOf(document.path, 0, document.text.length));
	const alone = parse(body.path, textOf(body.path, body.start, body.end));
	return withSidecar(alone, beside.path, textOf(beside.path, beside.start, beside.end));
}
/** What a field says otherwise than it was meant to: a comment or a bracket near it may become a part of it. */
function firstMisreading(before, after, edits) {
	for (const { entry, key, says, isRow } of edits) {
		if (says === void 0) continue;
		const path = before.frontMatter && entry.root && pathTo(before.frontMatter.root, entry.root);
		const table = path === void 0 ? void 0 : nodeAt(after.frontMatter?.root, path);
		const value = table?.kind === "map" ? table.entries.find((one) => one.key === key)?.value : void 0;
		const told = isRow && value?.kind === "list" ? value.items.at(-1) : value;
		const meant = parseYaml(says, 0);
		if (!told || !meant || !isSame(told, meant)) return `\`${key}\` would not say what is meant`;
	}
}
function nodeAt(root, path) {
	let node = root;
	for (const step of path.split("/").slice(1)) node = node && childrenOf(node).find(([name]) => name === step)?.[1];
	return node;
}
function isSame(a, b) {
	if (a.kind === "scalar" || b.kind === "scalar") return a.kind === b.kind && "raw" in a && "raw" in b && a.raw === b.raw;
	const [old, now] = [childrenOf(a), childrenOf(b)];
	return a.kind === b.kind && old.length === now.length && old.every(([name, below], index) => now[index]?.[0] === name && isSame(below, now[index][1]));
}
/** Whether a path of the front matter is one that the edits are meant for, or lies in one. */
function meantBy(document, edits) {
	const root = document.frontMatter?.root;
	const meant = edits.map(({ entry, key }) => `${(root && entry.root && pathTo(root, entry.root)) ?? ""}/${key}`);
	return (path) => meant.some((one) => path === one || path.startsWith(`${one}/`));
}
/** `/entries/3` for the third row from 0; '' for the front matter itself. */
function pathTo(node, wanted) {
	if (node === wanted) return "";
	for (const [name, below] of childrenOf(node)) {
		const path = pathTo(below, wanted);
		if (path !== void 0) return `/${name}${path}`;
	}
}
function firstDifference(before, after, isMeant) {
	if (before.text.slice(before.bodyStart) !== after.text.slice(after.bodyStart)) return "the text below it would change";
	const [old, now] = [flat(before), flat(after)];
	for (const path of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) if (!isMeant(path) && old.get(path) !== now.get(path)) return `\`${path.slice(1).replaceAll("/", ".")}\` would change`;
}
/** Every value by its path, as it is written. */
function flat({ frontMatter }) {
	const values = /* @__PURE__ */ new Map();
	const walk = (node, path) => {
		if (node.kind === "scalar") values.set(path, `${node.quoted ? "quoted" : "plain"} ${node.raw}`);
		for (const [name, below] of childrenOf(node)) walk(below, `${path}/${name}`);
	};
	if (frontMatter) walk(frontMatter.root, "");
	return values;
}
function childrenOf(node) {
	if (node.kind === "scalar") return [];
	if (node.kind === "map") return node.entries.map(({ key, value }) => [key, value]);
	return node.items.map((item, index) => [String(index), item]);
}

// src/authoring/set-field.ts
/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
function setOn(entry, name, value, after) {
	const root = frontMatterOf(entry);
	const there = findField(root, name, entry.mapping);
	const own = there && root.entries.find((one) => one.value === there.value);
	if (there && !own) return {
		...setValue(entry.document, there.value, value),
		entry,
		key: there.key.split(".")[0] ?? there.key
	};
	const key = own?.key ?? newKeyOf(entry, name);
	const says = typeof value === "string" ? yamlFlowScalar(value) : value.yaml;
	return {
		...setField(entry.document, root, key, value, after && keyOf(entry, after)),
		entry,
		key,
		says
	};
}
/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
function removeFrom(entry, name) {
	const key = keyOf(entry, name);
	const edit = removeField(entry.document, frontMatterOf(entry), key);
	return edit && {
		...edit,
		entry,
		key
	};
}
/** Adds a row to a list of an entry. Throws `ConfigError` where something else than a list stands there. */
function appendTo(entry, name, row) {
	const fields = Object.entries(row).map(([field, value]) => `${field}: ${yamlFlowScalar(value)}`);
	return appendFieldsTo(entry, newKeyOf(entry, name), fields);
}
/** The same for fields whose values are YAML already. */
function appendFieldsTo(entry, key, fields) {
	try {
		return {
			...appendFields(entry.document, frontMatterOf(entry), key, fields),
			entry,
			key,
			says: `{ ${fields.join(", ")} }`,
			isRow: true
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ConfigError(`${entry.path}: ${error.message}`, {
			hint: "Make a list of it, so that nothing of it is lost.",
			cause: error
		});
	}
}
/** The front matter of an entry, or its row. Throws `ConfigError` where its values stand in the text of the document. */
function frontMatterOf(entry) {
	const { root, document } = entry;
	if (!root) throw new ConfigError(`${entry.path} has no front matter`, { hint: "Begin the file with `---`, an `id:` and `---`." });
	if (document.block) throw new ConfigError(`${nameOf(entry)} keeps its dates in the text of ${entry.path}`, { hint: "Turn them into front matter first: holdfast adopt --write." });
	return root;
}
function keyOf({ root, mapping }, name) {
	const keys = mapping[name] ?? [name];
	return keys.find((key) => root?.entries.some((entry) => entry.key === key)) ?? keys[0] ?? name;
}
/** The first of the repository's keys that is no path into a table. */
function newKeyOf(entry, name) {
	const keys = entry.mapping[name] ?? [name];
	const key = keys.find((one) => entry.root?.entries.some(({ key }) => key === one)) ?? keys.find((one) => !one.includes("."));
	if (key === void 0) throw new ConfigError(`${entry.path} has no \`${keys[0]}\`, which is where \`${name}\` stands here`, { hint: `Add it by hand, or a key without a dot to \`fields: { ${name}: … }\` in holdfast.yml.` });
	return key;
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
/** What the files would do to the findings. Writes nothing. Throws `ConfigError` where one file would be written twice. */
async function effectOf({ files, clock }, options, before, edited) {
	const twice = edited.find(({ path }, index) => edited.findIndex((one) => one.path === path) !== index);
	if (twice) throw new ConfigError(`${twice.path} would be changed in two ways at once`, { hint: "Do one step after the other." });
	const written = new Map(edited.map(({ path, after }) => [path, after]));
	const { report, isms } = await check({
		files: overlaid(files, written),
		clock
	}, options);
	const old = before.report.findings;
	return {
		files: [...edited].sort((a, b) => a.path < b.path ? -1 : 1),
		settled: old.filter(isNoneOf(report.findings)),
		raised: report.findings.filter(isNoneOf(old)),
		isms
	};
}

// src/app/effect-text.ts
/** Most findings that are told one by one. */
const TOLD_MAX = 10;
/**
* What was done, or, unless it was `written`, the diff of what would be; then the findings that it settles and raises, so that
* nobody learns of them from the next run only.
*/
function effectText({ files, settled, raised }, done, written) {
	const told = raised.slice(0, TOLD_MAX).map(({ path, position, rule, message }) => `  ${logText(path)}:${position.line}  ${logText(message)}  ${rule}`);
	return [
		...written ? [] : files.map(diffText),
		...done.map(logText),
		...settled.length === 0 ? [] : [`Settles ${count(settled.length, "finding")}.`],
		...raised.length === 0 ? [] : [
			`Raises ${count(raised.length, "finding")}:`,
			...told,
			...raised.length > told.length ? [`  and ${raised.length - told.length} more: holdfast check`] : []
		],
		...written ? [] : ["Nothing is written: that was a dry run."],
		""
	].join("\n");
}

export { appendFieldsTo as a, setOn as c, somebody as i, verifiedFiles as l, effectOf as n, appendTo as o, knownPeople as r, removeFrom as s, effectText as t };