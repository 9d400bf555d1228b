import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { Ct as given, Tt as findField, yt as nameOf } from "./load-config.js";
import { a as appendRow, c as setValue, o as removeField, s as setField } from "./effect.js";

// src/authoring/set-field.ts
/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
function setOn(entry, name, value, after) {
	const root = frontMatterOf(entry);
	const there = findField(root, name, entry.mapping);
	if (there) return setValue(entry.document, there.value, value);
	return setField(entry.document, root, newKeyOf(entry, name), value, after && keyOf(entry, after));
}
/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
function removeFrom(entry, name) {
	return removeField(entry.document, frontMatterOf(entry), keyOf(entry, name));
}
/** Adds a row to a list of an entry. */
function appendTo(entry, name, row) {
	return appendRow(entry.document, frontMatterOf(entry), newKeyOf(entry, name), row);
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

// src/app/targets.ts
/**
* The entries that ids, files and folders name. Paths are relative to the root. A file stands for its document, and not for the
* rows in it. Throws `ConfigError` for what leads nowhere, with the nearest id.
*/
function targetsOf(isms, named) {
	return named.map((name) => {
		const byId = isms.byId.get(name);
		if (byId) return {
			named: name,
			entries: byId.slice(0, 1),
			isFolder: false
		};
		const path = name.replace(/^\.\//, "").replace(/\/+$/, "");
		const heads = isms.entries.filter(({ register }) => register === void 0);
		const file = heads.filter((entry) => entry.path === path);
		if (file.length > 0) return {
			named: name,
			entries: file,
			isFolder: false
		};
		const below = heads.filter((entry) => path === "." || entry.path.startsWith(`${path}/`));
		if (below.length > 0) return {
			named: name,
			entries: below,
			isFolder: true
		};
		const known = [...isms.byId.keys(), ...isms.entries.flatMap(({ id, path: at }) => [given(id) ?? at, at])];
		throw new ConfigError(`There is no record ${name}`, { hint: didYouMean(name, new Set(known)) ?? "Name an id, a file or a folder with governed documents." });
	});
}

export { setOn as i, appendTo as n, removeFrom as r, targetsOf as t };