import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { Cr as given } from "./load-config.js";

// src/app/targets.ts
/**
* The entries that ids, files and folders name. Paths are relative to the root. A file stands for its document, and not for the
* rows in it. Throws `ConfigError` for what leads nowhere, with the nearest id.
*/
function targetsOf(isms, named) {
	return named.map((name) => {
		const byId = isms.byId.get(name);
		if (byId && byId.length > 1) throw new ConfigError(`${name} is the id of ${byId.length} records`, { hint: `Give each its own: ${byId.map((entry) => entry.path).join(", ")}.` });
		if (byId) return {
			named: name,
			entries: byId,
			isFolder: false
		};
		const path = name.replaceAll(/\/+/g, "/").replace(/^\.\//, "").replace(/(?<=.)\/$/, "");
		const heads = isms.entries.filter(({ register }) => register === void 0);
		const file = heads.filter((entry) => entry.path === path);
		if (file.length > 0) return {
			named: name,
			entries: file,
			isFolder: false
		};
		const unread = isms.documents.find((document) => document.path === path && document.problems.length > 0);
		if (unread) throw new ConfigError(`${path} cannot be read: ${unread.problems[0]?.what}`, { hint: unread.problems[0]?.fix });
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

export { targetsOf as t };