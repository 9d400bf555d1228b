import { n as forwardSlashes } from "./files.js";
import { c as ConfigError } from "./nearest.js";
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

// src/cli/workspace.ts
/**
* The current folder is the root. Paths that lie elsewhere move it: to the one folder that was named (of a file, the one
* that it is in), or to the nearest folder that holds them all.
*/
function workspace(given, current = process.cwd()) {
	const here = realpathSync(current);
	const full = given.map((path) => realOrFull(resolve(here, path), path));
	const root = full.every((path) => isInside(here, path)) ? here : commonFolder(full);
	return {
		root,
		paths: full.map((path) => forwardSlashes(relative(root, path)) || ".")
	};
}
/** The workspace of a command that takes paths and, as a flag, a configuration. */
function workspaceWith(paths, config) {
	const space = workspace(config === void 0 ? paths : [...paths, config]);
	return {
		root: space.root,
		paths: space.paths.slice(0, paths.length),
		config: config === void 0 ? void 0 : space.paths.at(-1)
	};
}
/** Names under which a configuration is looked for above the current folder. */
const CONFIGURED = ["holdfast.yml", ".github/holdfast.yml"];
/**
* Where records are written: the folder of the nearest configuration, from the current folder up to the top of its repository;
* else the current folder. Names that are paths there, and the configuration, become relative to it.
*/
function recordSpace(named, config, current = process.cwd()) {
	const here = realpathSync(current);
	const root = configuredAbove(here);
	const relativeTo = (path) => forwardSlashes(relative(root, realOrFull(resolve(here, path), path))) || ".";
	return {
		root,
		named: named.map((name) => existsSync(resolve(here, name)) ? relativeTo(name) : name),
		config: config === void 0 ? void 0 : relativeTo(config)
	};
}
function configuredAbove(here) {
	for (let folder = here;; folder = dirname(folder)) {
		if (CONFIGURED.some((name) => existsSync(join(folder, name)))) return folder;
		if (existsSync(join(folder, ".git")) || folder === dirname(folder)) return here;
	}
}
function realOrFull(path, given) {
	if (given.includes("\0")) throw new ConfigError("A path cannot contain a NUL character");
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
function isInside(folder, path) {
	const below = relative(folder, path);
	return below === "" || !(below.startsWith("..") || isAbsolute(below));
}
function commonFolder(paths) {
	const [first = "/"] = paths;
	let folder = isFolder(first) ? first : dirname(first);
	while (!paths.every((path) => isInside(folder, path))) folder = resolve(folder, "..");
	return folder;
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

export { workspace as n, workspaceWith as r, recordSpace as t };