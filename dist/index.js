import { n as publishComment, r as octokitGitHub, t as publishIssues } from "./chunks/publish-issues.js";
import { S as systemClock, b as nodeFiles, d as check, f as isFailing, n as renderMarkdown, v as nodeSurroundings, y as nodeGit } from "./chunks/markdown.js";
import { n as dryRun, t as renderIssuePlan } from "./chunks/plan-text.js";
import { _ as EXIT, g as ConfigError, v as GitHubError, y as HoldfastError } from "./chunks/escape.js";
import { a as renderAnnotations, i as toJson, n as renderSarif, r as renderJson, t as renderText } from "./chunks/text.js";
import { t as VERSION } from "./chunks/version.js";

// src/adapters/memory/files.ts
/** A folder in memory: path to content, for examples, tests and callers whose documents are not on disk. */
function memoryFiles(files) {
	const paths = Object.keys(files).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
	const folders = /* @__PURE__ */ new Set(["."]);
	for (const path of paths) for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) folders.add(path.slice(0, slash));
	const bytesOf = (path) => {
		const content = Object.hasOwn(files, path) ? files[path] : void 0;
		return typeof content === "string" ? new TextEncoder().encode(content) : content;
	};
	const kindOf = (path) => Object.hasOwn(files, path) ? "file" : folders.has(path) ? "folder" : void 0;
	return {
		find: async (where, { dot }) => ({
			paths: paths.filter((path) => where.some((start) => start === path || (start === "." || path.startsWith(`${start}/`)) && (dot || !hasDotStep(path, start)))),
			closed: []
		}),
		kind: async (path) => kindOf(path),
		read: async (asked) => asked.map((path) => {
			const bytes = bytesOf(path);
			return bytes ? {
				path,
				bytes
			} : {
				path,
				why: "there is no such file"
			};
		}),
		existing: async (asked) => new Set(asked.filter((path) => kindOf(path.replace(/\/$/, "")) !== void 0))
	};
}
function hasDotStep(path, start) {
	return (start === "." ? path : path.slice(start.length + 1)).split("/").some((step) => step.startsWith("."));
}

export { ConfigError, EXIT, GitHubError, HoldfastError, VERSION, check, dryRun, isFailing, memoryFiles, nodeFiles, nodeGit, nodeSurroundings, octokitGitHub, publishComment, publishIssues, renderAnnotations, renderIssuePlan, renderJson, renderMarkdown, renderSarif, renderText, systemClock, toJson };