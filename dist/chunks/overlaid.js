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

export { overlaid as t };