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
		if (!isBelow$1(await realpath(root), await realpath(dirname(full)))) throw new ConfigError(`${path} leads out of ${root} by a symbolic link`, { hint: "Nothing is written there." });
		try {
			await writeFile(full, content, { flag: replace ? "w" : "wx" });
		} catch (error) {
			throw new ConfigError(`${path} cannot be written: ${error.message}`, { cause: error });
		}
	} };
}
function isBelow$1(root, folder) {
	return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}
async function refuseWhatIsInTheWay(full, path, replace) {
	const there = await lstat(full).catch(() => void 0);
	if (!there) return;
	if (!there.isFile()) throw new ConfigError(`${path} is no file that could be written`, { hint: "Move it away first." });
	if (!replace) throw new ConfigError(`${path} is there already`, { hint: "It is never overwritten." });
}

// src/app/overlaid.ts
/**
* The folder as it would be with some files written: what somebody types and has not saved, what a command is about to
* write. `written` gives the content by path, relative to the root.
*/
function overlaid(files, written) {
	if (written.size === 0) return files;
	return {
		find: async (where, options) => {
			const found = await files.find(where, options);
			const known = new Set(found.paths);
			const added = [...written.keys()].filter((path) => !known.has(path) && isBelow(path, where, options.dot));
			return added.length === 0 ? found : {
				...found,
				paths: [...found.paths, ...added].sort(byCodeUnit)
			};
		},
		kind: async (path) => written.has(path) ? "file" : files.kind(path),
		existing: async (paths) => /* @__PURE__ */ new Set([...await files.existing(paths), ...paths.filter((path) => written.has(path))]),
		read: async (paths) => {
			const others = await files.read(paths.filter((path) => !written.has(path)));
			const byPath = new Map(others.map((content) => [content.path, content]));
			return paths.flatMap((path) => {
				const content = written.get(path);
				if (content === void 0) return byPath.get(path) ?? [];
				return {
					path,
					bytes: typeof content === "string" ? new TextEncoder().encode(content) : content
				};
			});
		}
	};
}
function isBelow(path, where, dot) {
	return where.some((start) => {
		if (path === start) return true;
		const folder = start === "." ? "" : `${start}/`;
		return path.startsWith(folder) && (dot || !/(?:^|\/)\./.test(path.slice(folder.length)));
	});
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { nodeWriting as n, overlaid as t };