import { F as forwardSlashes, I as systemClock, M as nodeSurroundings, N as nodeGit, P as nodeFiles, s as check } from "./words.js";
import { g as ConfigError } from "./escape.js";
import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";

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

// src/cli/run-check.ts
/** Runs a check on the local folder. With `renames` the history is read for earlier names of documents. */
async function runCheck(paths, flags, more = {}) {
	const given = flags.config === void 0 ? paths : [...paths, flags.config];
	const space = workspace(given);
	const files = nodeFiles(space.root);
	const git = nodeGit(space.root);
	const asked = space.paths.slice(0, paths.length);
	const { base } = flags;
	const { closedTasks } = more;
	const former = more.renames ? await git.formerPaths() : void 0;
	const checked = await check({
		files,
		clock: systemClock
	}, {
		paths: asked,
		config: flags.config === void 0 ? void 0 : space.paths.at(-1),
		today: flags.today,
		preset: flags.preset,
		profile: flags.profile,
		failOn: flags.failOn,
		only: flags.rule,
		withoutBaseline: more.withoutBaseline,
		github: more.github,
		closedTasks: closedTasks && ((login) => closedTasks(login, git)),
		history: () => git.history(),
		surroundings: () => nodeSurroundings(space.root, git),
		base: base === void 0 ? void 0 : [() => git.base(base)],
		formerPaths: former && !("unavailable" in former) ? (path) => former.get(path) ?? [] : void 0
	});
	if (former && "unavailable" in former) process.stderr.write(`note: earlier names of renamed documents were not checked: ${former.unavailable}\n`);
	return {
		...checked,
		root: space.root,
		paths: asked,
		files,
		git
	};
}

export { workspace as n, runCheck as t };