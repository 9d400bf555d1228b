import { spawn } from "node:child_process";

// src/adapters/node/git-history.ts
/** What opens a commit in the listing. No header of a change and no path stands where it can. */
const MARK = "";
/** Each field ends in NUL, which git has in no name and no message. */
const FORMAT = `--format=tformat:${[
	"%x01%H",
	"%P",
	"%ct",
	"%an",
	"%ae",
	"%s",
	"%(trailers:only,unfold)"
].join("%x00")}%x00`;
/** How many words of the listing the format makes. */
const FIELDS = 7;
/**
* The raw listing compares trees by their ids and opens contents only to tell renames, so one pass over 8,685 commits
* takes about a second. Merges are compared with their first parent alone: what a branch brought is then seen there, as
* one step of the line that it was merged into. Nothing that a repository configures takes part: no external diff, no
* conversion, no signature program, no replaced objects.
*/
const LOG = [
	"--no-replace-objects",
	"-c",
	"trailer.separators=:",
	"log",
	FORMAT,
	"--encoding=UTF-8",
	"--date-order",
	"--diff-merges=first-parent",
	"--raw",
	"-z",
	"--no-abbrev",
	"-M",
	"-l1000",
	"--relative",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-show-signature",
	"--root",
	"HEAD",
	"--"
];
/** The whole history of the root. No path limits it: git would then leave out commits, and the line would break. */
async function gitHistory(tools) {
	const { git, text, readBlobs } = tools;
	const nowhere = await tools.whyNoRepository();
	if (nowhere) return nowhere;
	if (await text(["rev-parse", "--is-shallow-repository"]) === "true") return {
		unavailable: "the clone is shallow, so earlier commits are not in it",
		fix: "Check out with `fetch-depth: 0`."
	};
	const head = await text([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		"HEAD^{commit}"
	]);
	if (!head) return {
		head: void 0,
		commits: [],
		read: async () => /* @__PURE__ */ new Map()
	};
	return {
		head,
		commits: [...parseLog((await git(LOG)).toString("utf8"))],
		read: async (blobs, maxBytes) => readBlobs(await fitting(git, [...new Set(blobs)], maxBytes))
	};
}
/** `MARK id NUL parents NUL … NUL`, then for each file `:<modes> <ids> <status> NUL <path> NUL`, of a rename two paths. */
function* parseLog(listing) {
	const words = listing.split("\0");
	let changes = [];
	for (let at = 0; at < words.length;) {
		const word = words[at].replace(/^\n/, "");
		if (word.startsWith(MARK)) {
			changes = [];
			yield commitOf$1(words.slice(at, at + FIELDS), changes);
			at += FIELDS;
		} else if (word.startsWith(":")) {
			const isRename = /[RC]\d+$/.test(word);
			const paths = words.slice(at + 1, at + (isRename ? 3 : 2));
			changes.push(changeOf(word, paths));
			at += isRename ? 3 : 2;
		} else at++;
	}
}
function commitOf$1(words, changes) {
	const [id, parents, time, name, email, subject, trailers] = words;
	return {
		id: id.slice(id.indexOf(MARK) + 1),
		parents: parents === "" ? [] : parents.split(" "),
		committedAt: Number(time) * 1e3,
		author: {
			name,
			email
		},
		subject,
		trailers: trailers.split("\n").flatMap((line) => {
			const match = /^([^\s:]+)\s*:\s*(.*)$/.exec(line);
			return match ? [{
				key: match[1],
				value: match[2].trimEnd()
			}] : [];
		}),
		changes
	};
}
/** Modes of what has a content: a file, executable or not (git-scm.com, "Git Internals - Git Objects"). */
const FILE_MODE = /^100/;
function changeOf(header, [first, second]) {
	const [modeBefore, modeAfter, before, after] = header.slice(1).split(" ");
	return {
		path: second ?? first,
		from: second === void 0 ? void 0 : first,
		blob: FILE_MODE.test(modeAfter) ? after : void 0,
		before: FILE_MODE.test(modeBefore) ? before : void 0
	};
}
/** `git cat-file --batch-check`: `<object> SP <type> SP <size> LF`, or `<object> SP missing LF`. */
async function fitting(git, blobs, maxBytes) {
	if (blobs.length === 0) return [];
	const output = await git([
		"--no-replace-objects",
		"cat-file",
		"--batch-check",
		"--buffer"
	], `${blobs.join("\n")}\n`).catch(() => Buffer.alloc(0));
	const fit = [];
	let room = maxBytes;
	for (const line of output.toString("latin1").split("\n")) {
		const [id, kind, size] = line.split(" ");
		if (kind !== "blob") continue;
		room -= Number(size);
		if (room < 0) break;
		fit.push(id);
	}
	return fit;
}

// src/adapters/node/git.ts
/** Longest time that one git command may take. */
const GIT_TIMEOUT_MS = 12e4;
/** No prompt, no lock, and no fetch of what a partial clone left out: `ext::` addresses in its configuration are commands. */
const READ_ONLY = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: ""
};
/** Modes of symbolic links and submodules in a tree (git-scm.com, "Git Internals - Git Objects"). */
const LINK_MODES = /* @__PURE__ */ new Set(["120000", "160000"]);
/** Answers of git that mean "not here", with what to do about it. */
const SHALLOW_FIX = "Check out with `fetch-depth: 0`.";
/** The clone around a folder, read with git's own plumbing: no shell, no checkout, no hook, no prompt. */
function nodeGit(root) {
	const git = (args, input) => run(root, args, input);
	const text = async (args) => {
		try {
			return (await git(args)).toString("utf8").replace(/\n$/, "");
		} catch {
			return;
		}
	};
	const orWhyNot = (answer) => answer.catch(whyNot);
	return {
		head: () => text([
			"rev-parse",
			"--verify",
			"--end-of-options",
			"HEAD^{commit}"
		]),
		prefix: () => text(["rev-parse", "--show-prefix"]),
		base: (ref) => orWhyNot(baseTree(git, text, ref)),
		tree: (ref) => orWhyNot(treeAt(git, text, ref)),
		formerPaths: () => orWhyNot(formerPaths(git, text)),
		history: () => orWhyNot(gitHistory({
			git,
			text,
			whyNoRepository: () => whyNoRepository(git),
			readBlobs: (blobs) => readBlobs(git, blobs)
		}))
	};
}
/** What git itself says when it cannot answer: contents that a partial clone left out, most of the time. */
function whyNot(error) {
	const lines = (error instanceof Error ? error.message : String(error)).split("\n");
	return {
		unavailable: `git failed: ${lines.find((line) => line.startsWith("fatal: ")) ?? lines[0]}`,
		fix: "Clone without `--filter`, or run `git fetch --refetch`."
	};
}
function run(root, args, input) {
	return new Promise((resolve, reject) => {
		const safe = [
			"-c",
			"core.hooksPath=/dev/null",
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.quotePath=false",
			...args
		];
		const child = spawn("git", safe, {
			cwd: root,
			signal: AbortSignal.timeout(GIT_TIMEOUT_MS),
			env: {
				...process.env,
				...READ_ONLY,
				LC_ALL: "C"
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const errors = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.stdin.on("error", () => void 0);
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(out));
			else reject(new Error(Buffer.concat(errors).toString("utf8").trim() || `git ended with ${code}`));
		});
		child.stdin.end(input ?? "");
	});
}
/** Git from 2.36 on, and git 2.35 before it. */
const REFUSED_OWNER = /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(.*)'/m;
/**
* Why git finds no repository here, if it finds none. One of another user it refuses, which containers run into
* (git-scm.com/docs/git-config, safe.directory), and its answer names the folder to allow.
*/
async function whyNoRepository(git) {
	try {
		await git(["rev-parse", "--git-dir"]);
		return;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const folder = REFUSED_OWNER.exec(message)?.[1];
		if (folder !== void 0) return {
			unavailable: "git does not open this repository, because it belongs to another user",
			fix: `Run \`git config --global --add safe.directory ${shellWord(folder)}\`.`
		};
		if (isNotStarted(error)) return {
			unavailable: "git cannot be started here",
			fix: "Install git, or put its folder on the `PATH`."
		};
		return {
			unavailable: "this folder is not in a git repository",
			fix: "Run inside a clone."
		};
	}
}
/** Node says so of a command that is nowhere on the PATH, or that this user may not run. */
function isNotStarted(error) {
	return error instanceof Error && "syscall" in error && String(error.syscall).startsWith("spawn");
}
function shellWord(text) {
	return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** The commit that a ref names. */
async function commitOf(git, text, ref) {
	const nowhere = await whyNoRepository(git);
	if (nowhere) return nowhere;
	const commit = await text([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	if (commit === void 0 || commit === "") return {
		unavailable: `git does not know \`${ref}\``,
		fix: `Fetch it (\`git fetch origin\`), or check out with \`fetch-depth: 0\`.`
	};
	return { commit };
}
async function treeAt(git, text, ref) {
	const found = await commitOf(git, text, ref);
	if ("unavailable" in found) return found;
	const { commit } = found;
	return {
		commit,
		...parseTree(await git([
			"ls-tree",
			"-r",
			"-z",
			commit,
			"--",
			"."
		])),
		renames: /* @__PURE__ */ new Map(),
		read: (blobs) => readBlobs(git, blobs)
	};
}
async function baseTree(git, text, ref) {
	const found = await commitOf(git, text, ref);
	if ("unavailable" in found) return found;
	const { commit } = found;
	const mergeBase = await text([
		"merge-base",
		commit,
		"HEAD"
	]);
	if (mergeBase === void 0 || mergeBase === "") return {
		unavailable: `\`${ref}\` and HEAD have no common commit in this clone`,
		fix: SHALLOW_FIX
	};
	const [tree, renames] = await Promise.all([git([
		"ls-tree",
		"-r",
		"-z",
		mergeBase,
		"--",
		"."
	]), git([
		"diff",
		"--cached",
		"--no-ext-diff",
		"--no-textconv",
		"--name-status",
		"-z",
		"-M",
		"--diff-filter=R",
		"--relative",
		mergeBase,
		"--",
		"."
	])]);
	return {
		commit: mergeBase,
		...parseTree(tree),
		renames: parseRenames(renames),
		read: (blobs) => readBlobs(git, blobs)
	};
}
/** `<mode> SP <type> SP <object> TAB <path> NUL`; paths are relative to the folder because ls-tree runs in it. */
function parseTree(listing) {
	const blobs = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Set();
	for (const record of listing.toString("utf8").split("\0")) {
		const match = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record);
		if (!match) continue;
		const [, mode, id, path] = match;
		if (LINK_MODES.has(mode)) links.add(path);
		else blobs.set(path, id);
	}
	return {
		blobs,
		links
	};
}
/** `R<score> NUL <old> NUL <new> NUL`. */
function parseRenames(listing) {
	const words = listing.toString("utf8").split("\0");
	const renames = /* @__PURE__ */ new Map();
	for (let at = 0; at + 2 < words.length; at += 3) renames.set(words[at + 2], words[at + 1]);
	return renames;
}
/**
* `git cat-file --batch`: `<object> SP <type> SP <size> LF <content> LF`, or `<object> SP missing LF`. What git cannot
* give, because a partial clone left it out, is not in the answer: the caller sees that it is missing.
*/
async function readBlobs(git, blobs) {
	const contents = /* @__PURE__ */ new Map();
	if (blobs.length === 0) return contents;
	const output = await git(["cat-file", "--batch"], `${blobs.join("\n")}\n`).catch(() => Buffer.alloc(0));
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const [id, kind, size] = output.subarray(at, end).toString("latin1").split(" ");
		at = end + 1;
		if (kind !== "blob" || size === void 0) continue;
		contents.set(id, output.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return contents;
}
async function formerPaths(git, text) {
	const nowhere = await whyNoRepository(git);
	if (nowhere) return nowhere;
	if (await text(["rev-parse", "--is-shallow-repository"]) === "true") return {
		unavailable: "the clone is shallow, so earlier names of documents are not in it",
		fix: SHALLOW_FIX
	};
	if (await text([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]) === void 0) return /* @__PURE__ */ new Map();
	return chain((await git([
		"log",
		"--format=",
		"--name-status",
		"-z",
		"-M",
		"--diff-filter=R",
		"--no-ext-diff",
		"--relative",
		"--",
		"."
	])).toString("utf8").split("\0").map((word) => word.trim() === "" ? "" : word));
}
/** Newest first: a name that was given to a file is replaced by the one it had before, and so on back. */
function chain(words) {
	const before = /* @__PURE__ */ new Map();
	const currentNameOf = /* @__PURE__ */ new Map();
	for (let at = 0; at + 2 < words.length; at += 3) {
		const [old, now] = [words[at + 1], words[at + 2]];
		const current = currentNameOf.get(now) ?? now;
		before.set(current, [...before.get(current) ?? [], old]);
		currentNameOf.set(old, current);
	}
	return before;
}

export { nodeGit as t };