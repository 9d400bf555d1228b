import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/adapters/node/forward-slashes.ts
/** A path of this system as the app writes paths. On POSIX a backslash is a character of a name like any other. */
function forwardSlashes(path, separator = sep) {
	return separator === "\\" ? path.replaceAll("\\", "/") : path;
}

// src/adapters/node/files.ts
/** Folders that hold other people's files. */
const NEVER_WALKED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/**
* The files of a folder on disk. Paths that would leave the folder are refused, whatever they are made of. `list` is there
* for disks that fail: no test can take a folder's permissions from root.
*/
function nodeFiles(root, list = listFolder) {
	const top = realpathSync(resolve(root));
	return {
		find: async (where, options) => find(top, where, options, list),
		kind: async (path) => kindOf(inside(top, path)),
		read: async (paths) => {
			const isReal = realFolders(top);
			const readAll = slabReader();
			return paths.map((path) => readOne(top, path, isReal, readAll));
		},
		existing: async (paths) => existingAmong(top, paths, list)
	};
}
function listFolder(folder) {
	return readdirSync(folder, { withFileTypes: true });
}
/** The path on disk, unless it leads out of the folder by its steps or by a link on its way. */
function inside(top, path, isReal = realFolders(top)) {
	const target = resolve(top, path);
	if (target === top) return top;
	return target.startsWith(top.endsWith(sep) ? top : top + sep) && isReal(dirname(target)) ? target : void 0;
}
/** Whether a folder lies in the tree with no symbolic link above it; looked up once for each. */
function realFolders(top) {
	const known = /* @__PURE__ */ new Map([[top, true]]);
	return (folder) => {
		let isReal = known.get(folder);
		if (isReal === void 0) {
			try {
				isReal = realpathSync(folder) === folder;
			} catch {
				isReal = true;
			}
			known.set(folder, isReal);
		}
		return isReal;
	};
}
/**
* Every entry that is no folder, links and pipes and the strangest names included: what is not listed here is missed
* without a word. tinyglobby leaves out links that it does not follow, pipes, and names with a line end.
*/
function find(top, where, options, list) {
	const found = /* @__PURE__ */ new Set();
	const closed = /* @__PURE__ */ new Map();
	const orClosed = (folder, look) => {
		try {
			return look();
		} catch (error) {
			closed.set(folder, {
				path: folder,
				why: whyUnreadable(error),
				fix: fixOf(error)
			});
			return;
		}
	};
	const walk = (folder) => {
		const entries = orClosed(folder, () => list(folder === "." ? top : join(top, folder)));
		for (const entry of entries ?? []) {
			const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
			if (entry.name.startsWith(".") && !options.dot) continue;
			if (!entry.isDirectory()) found.add(path);
			else if (!NEVER_WALKED.has(entry.name)) walk(path);
		}
	};
	for (const path of where) {
		const kind = orClosed(path, () => kindUnlessDenied(inside(top, path)));
		if (kind === "folder") walk(path);
		else if (kind === "file") found.add(path);
	}
	const byPath = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	return {
		paths: [...found].sort(byPath),
		closed: [...closed.values()].sort((a, b) => byPath(a.path, b.path))
	};
}
function kindOf(path) {
	try {
		return kindUnlessDenied(path);
	} catch {
		return;
	}
}
/** Throws where permission is missing: then nobody knows whether there is something. */
function kindUnlessDenied(path) {
	try {
		const stat = path === void 0 ? void 0 : lstatSync(path);
		return stat?.isFile() ? "file" : stat?.isDirectory() ? "folder" : void 0;
	} catch (error) {
		if (isDenied(error)) throw error;
		return;
	}
}
/** Opens without following a link in the last place and reads only regular files: no pipe can hang the run. */
function readOne(top, path, isReal, readAll) {
	const target = inside(top, path, isReal);
	if (target === void 0) return {
		path,
		why: "the path leaves the folder under check"
	};
	let descriptor;
	try {
		descriptor = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return {
			path,
			why: "it is not a regular file"
		};
		return {
			path,
			bytes: readAll(descriptor, stat.size)
		};
	} catch (error) {
		return error.code === "ELOOP" ? linkAt(top, path, target) : {
			path,
			why: whyUnreadable(error)
		};
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}
/** Memory is taken in pieces of this size: one piece for each of ten thousand files keeps the garbage collector busy. */
const SLAB_BYTES = 4194304;
function slabReader() {
	let slab = Buffer.allocUnsafeSlow(0);
	let used = 0;
	return (descriptor, size) => {
		if (size > slab.length - used) {
			slab = Buffer.allocUnsafeSlow(Math.max(size, SLAB_BYTES));
			used = 0;
		}
		let length = 0;
		while (length < size) {
			const read = readSync(descriptor, slab, used + length, size - length, null);
			if (read === 0) break;
			length += read;
		}
		used += length;
		return slab.subarray(used - length, used);
	};
}
/** A link into the tree stands for a file that is found anyway; one out of it, or to nothing, is not read at all. */
function linkAt(top, path, target) {
	try {
		const real = forwardSlashes(relative(top, realpathSync(target)));
		if (real !== ".." && !real.startsWith("../")) return {
			path,
			why: `it is a symbolic link to ${real}`,
			target: real
		};
		return {
			path,
			why: "it is a symbolic link that leaves the folder under check"
		};
	} catch {
		return {
			path,
			why: "it is a symbolic link that leads nowhere"
		};
	}
}
function whyUnreadable(error) {
	const code = error.code;
	if (isDenied(error)) return "permission to read it is missing";
	if (code === "ENOENT") return "it vanished while it was being read";
	return `reading it failed (${code ?? "unknown error"})`;
}
function isDenied(error) {
	const code = error.code;
	return code === "EACCES" || code === "EPERM";
}
function fixOf(error) {
	return isDenied(error) ? "Give the user that runs Holdfast permission to read it, or leave it out with `ignore`." : "Run again; if it stays so, look at the disk.";
}
const ANY_NAME = { has: () => true };
/** Compares with the names in the folder, so that a case-insensitive file system does not hide a broken link. */
function existingAmong(top, paths, list) {
	const listings = /* @__PURE__ */ new Map();
	const namesIn = (folder) => {
		const known = listings.get(folder);
		if (known) return known;
		let names;
		try {
			const inside = !relative(top, realpathSync(join(top, folder))).startsWith("..");
			names = new Set(inside ? list(join(top, folder)).map(({ name }) => name) : []);
		} catch (error) {
			names = isDenied(error) ? ANY_NAME : /* @__PURE__ */ new Set();
		}
		listings.set(folder, names);
		return names;
	};
	return new Set(paths.filter((path) => {
		const target = forwardSlashes(relative(top, resolve(top, path)));
		if (target === "") return true;
		if (target.startsWith("..")) return false;
		const slash = target.lastIndexOf("/");
		return namesIn(slash === -1 ? "" : target.slice(0, slash)).has(target.slice(slash + 1));
	}));
}

export { forwardSlashes as n, nodeFiles as t };