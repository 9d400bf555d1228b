import { c as ConfigError } from "./nearest.js";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";

// src/adapters/node/writing.ts
/** Writes below a folder on disk. */
function nodeWriting(root) {
	return { async write(path, content, { replace = false } = {}) {
		const full = join(root, path);
		const below = relative(root, full);
		if (path.includes("\0") || below === "" || below.startsWith("..") || isAbsolute(below)) throw new ConfigError(`${path} lies outside ${root}`, { hint: "Nothing is written there." });
		await refuseWhatIsInTheWay(full, path, replace);
		await mkdir(dirname(full), { recursive: true });
		if (!isBelow(await realpath(root), await realpath(dirname(full)))) throw new ConfigError(`${path} leads out of ${root} by a symbolic link`, { hint: "Nothing is written there." });
		try {
			await writeFile(full, content, { flag: replace ? "w" : "wx" });
		} catch (error) {
			throw new ConfigError(`${path} cannot be written: ${error.message}`, { cause: error });
		}
	} };
}
function isBelow(root, folder) {
	return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}
async function refuseWhatIsInTheWay(full, path, replace) {
	const there = await lstat(full).catch(() => void 0);
	if (!there) return;
	if (!there.isFile()) throw new ConfigError(`${path} is no file that could be written`, { hint: "Move it away first." });
	if (!replace) throw new ConfigError(`${path} is there already`, { hint: "It is never overwritten." });
}

export { nodeWriting as t };