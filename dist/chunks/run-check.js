import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as nodeGit } from "./git.js";
import { t as nodeSurroundings } from "./surroundings.js";
import { t as check } from "./check.js";
import { r as workspaceWith } from "./workspace.js";

// src/cli/run-check.ts
/** The check of the local folder that the flags ask for, not yet made. */
function checkRequest(paths, flags, more = {}) {
	const space = workspaceWith(paths, flags.config);
	const files = nodeFiles(space.root);
	const git = nodeGit(space.root);
	const { base } = flags;
	const { closedTasks } = more;
	return {
		space,
		files,
		git,
		ports: {
			files,
			clock: systemClock
		},
		options: {
			paths: space.paths,
			config: space.config,
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
			base: base === void 0 ? void 0 : [() => git.base(base)]
		}
	};
}
/** Runs a check on the local folder. With `renames` the history is read for earlier names of documents. */
async function runCheck(paths, flags, more = {}) {
	const { space, files, git, ports, options } = checkRequest(paths, flags, more);
	const former = more.renames ? await git.formerPaths() : void 0;
	const checked = await check(ports, {
		...options,
		formerPaths: former && !("unavailable" in former) ? (path) => former.get(path) ?? [] : void 0
	});
	if (former && "unavailable" in former) process.stderr.write(`note: earlier names of renamed documents were not checked: ${former.unavailable}\n`);
	return {
		...checked,
		root: space.root,
		paths: space.paths,
		files,
		git
	};
}

export { runCheck as n, checkRequest as t };