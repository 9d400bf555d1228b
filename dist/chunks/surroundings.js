import { t as nodeFiles } from "./files.js";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

// src/adapters/node/surroundings.ts
/** The repository above a folder on disk; `undefined` when the folder is the top of one, or lies in none. */
async function nodeSurroundings(root, git) {
	const prefix = await git.prefix() ?? "";
	if (prefix === "") return void 0;
	const up = prefix.split("/").flatMap((step) => step === "" ? [] : [".."]);
	return {
		files: nodeFiles(resolve(realpathSync(root), ...up)),
		prefix
	};
}

export { nodeSurroundings as t };