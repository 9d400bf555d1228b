import { c as ConfigError } from "./nearest.js";
import { constants } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { access, lstat, mkdir, realpath, writeFile } from "node:fs/promises";

// src/adapters/node/writing.ts
/** Writes below a folder on disk. */
function nodeWriting(root) {
	return {
		refuse: (path, options) => refuse(root, path, options),
		async write(path, content, { replace = false } = {}) {
			await refuse(root, path, { replace });
			const full = join(root, path);
			try {
				await mkdir(dirname(full), { recursive: true });
				await writeFile(full, content, { flag: replace ? "w" : "wx" });
			} catch (error) {
				throw new ConfigError(`${path} cannot be written: ${error.message}`, { cause: error });
			}
		}
	};
}
async function refuse(root, path, { replace = false } = {}) {
	const full = join(root, path);
	const below = relative(root, full);
	if (path.includes("\0") || below === "" || below.startsWith("..") || isAbsolute(below)) throw new ConfigError(`${path} lies outside ${root}`, { hint: "Nothing is written there." });
	await refuseWhatIsInTheWay(full, path, replace);
	if (!isBelow(await realpath(root), await realpath(await nearestThere(dirname(full))))) throw new ConfigError(`${path} leads out of ${root} by a symbolic link`, { hint: "Nothing is written there." });
}
/** The folder, or the nearest above it that is there. */
async function nearestThere(folder) {
	for (let at = folder;; at = dirname(at)) if (at === dirname(at) || await lstat(at).catch(() => void 0)) return at;
}
function isBelow(root, folder) {
	return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}
async function refuseWhatIsInTheWay(full, path, replace) {
	const there = await lstat(full).catch(() => void 0);
	if (!there) return refuseFileAsFolder(dirname(full), path);
	if (!there.isFile()) throw new ConfigError(`${path} is no file that could be written`, { hint: "Move it away first." });
	if (replace) await access(full, constants.W_OK).catch((cause) => {
		throw new ConfigError(`${path} may not be written`, {
			hint: "Change its permissions.",
			cause
		});
	});
	if (!replace) throw new ConfigError(`${path} is there already`, { hint: "It is never overwritten." });
}
async function refuseFileAsFolder(folder, path) {
	const there = await lstat(await nearestThere(folder));
	if (there.isDirectory() || there.isSymbolicLink()) return;
	throw new ConfigError(`${path} needs a folder where a file is`, { hint: "Move the file away first." });
}

export { nodeWriting as t };