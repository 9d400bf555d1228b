import { a as dashboard, c as octokitGitHub, i as publishComment, l as blobId, n as publishDashboard, o as dutiesForIssues, r as dashboardMarkdown, s as readClosedTasks, t as publishIssues } from "./chunks/publish-issues.js";
import { c as ConfigError, d as HoldfastError, l as EXIT, u as GitHubError } from "./chunks/nearest.js";
import { t as systemClock } from "./chunks/clock.js";
import { t as nodeFiles } from "./chunks/files.js";
import { t as nodeGit } from "./chunks/git.js";
import { a as memberFrom, c as gitIdentity, i as STARTER_SIZE, n as COMMIT_PLACEHOLDER, o as mondayOf, r as STARTER_PEOPLE, s as issueForms, t as init } from "./chunks/init.js";
import { a as verifyPack, c as MANIFEST_FILE, d as nodePack, i as verificationText, l as SUMS_FILE, n as ZIP_MAX_BYTES, o as evidencePack, r as renderZip, s as treeFiles, t as ZIP_FILES_MAX, u as sha256Of } from "./chunks/zip.js";
import { t as nodeSurroundings } from "./chunks/surroundings.js";
import { t as nodeWriting } from "./chunks/writing.js";
import { n as adopt, r as filesOf, t as adoptText } from "./chunks/adopt-text.js";
import { E as pruned, T as baselineOf, d as soonOf, i as readBaseline, n as isFailing, r as BASELINE_FILE, t as check, u as SOON, w as BASELINE_LENGTH } from "./chunks/check.js";
import { t as close } from "./chunks/close.js";
import { t as dayGiven } from "./chunks/day-given.js";
import { n as dryRun, t as renderIssuePlan } from "./chunks/plan-text.js";
import { t as effectText } from "./chunks/effect-text.js";
import { n as fix, t as fixText } from "./chunks/fix-text.js";
import { i as forecast, n as forecastTable, r as forecastMarkdown, t as forecastText } from "./chunks/forecast-text.js";
import { a as riskMatrix, i as reportPage, n as htmlReport, o as reportHtml, r as reportPageOf, t as findingsTable } from "./chunks/findings-table.js";
import { c as kpisOf, l as defaultPeriod, s as kpis } from "./chunks/kpi-words.js";
import { t as newRecord } from "./chunks/new-record.js";
import { n as schemaText, r as schemasFor, t as publishedSchemas } from "./chunks/published-schemas.js";
import { n as OUTCOMES, t as review } from "./chunks/review.js";
import { a as soaDraftMarkdown, c as soaDifferenceText, i as soaMarkdown, l as soaAt, n as soaDifference, o as soaDifferenceMarkdown, r as soaText, s as soaDifferenceHtml, t as soaDraft, u as soaInFile } from "./chunks/soa-draft.js";
import { Bt as RECORD_TYPES, Er as PROFILES, Jr as isTimezone, Kr as dayOfInstant, Wr as addInterval, Yr as isoDate, c as PRESETS, f as RULES, kr as interval, yr as nameOf } from "./chunks/load-config.js";
import { n as renderAnnotations, t as renderText } from "./chunks/text2.js";
import { n as budgetMarkdown, t as budgetText } from "./chunks/budget-text.js";
import { n as requiredCategoriesOf, r as budgetTable, t as budgetOf } from "./chunks/budget.js";
import { n as calendarMarkdown, r as calendarIcs, t as calendarText } from "./chunks/calendar-text.js";
import { n as calendarTable } from "./chunks/calendar-table.js";
import { n as coverageMarkdown, t as coverageText } from "./chunks/coverage-text.js";
import { i as coverageTable } from "./chunks/coverage-table.js";
import { i as renderRule, r as renderExplained } from "./chunks/explain-text.js";
import { n as renderJson, r as toJson, t as renderSarif } from "./chunks/sarif.js";
import { i as kpiTable, n as kpiMarkdown, r as kpiText } from "./chunks/kpi-markdown.js";
import { n as renderMarkdown } from "./chunks/markdown.js";
import { n as readinessMarkdown, t as readinessOf } from "./chunks/readiness.js";
import { n as readinessTable, t as readinessText } from "./chunks/readiness-text.js";
import { l as soaTable, n as statementOfApplicability, s as soaDifferenceTable, t as statementFrom, u as soaHtml } from "./chunks/statement-of-applicability.js";
import { t as renderCsv } from "./chunks/csv.js";
import { t as renderViewJson } from "./chunks/view-json.js";
import { t as VERSION } from "./chunks/version.js";
import { i as actionsByAge, r as ownerLists } from "./chunks/overview.js";
import { t as calendarOf } from "./chunks/calendar.js";
import { n as coverageOf } from "./chunks/coverage.js";
import { t as explainDocument } from "./chunks/explain.js";
import { t as nextAudit } from "./chunks/next-audit.js";
import { createHash } from "node:crypto";

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

// src/adapters/memory/history.ts
/** Share of lines that a removed and an added file have in common for git to call it a rename (`-M`: half). */
const RENAME_LIKENESS = .5;
const ID_DIGITS = 40;
/** Commits, oldest first: for examples, tests and callers that keep a history elsewhere. */
function memoryHistory(oldestFirst) {
	const contents = /* @__PURE__ */ new Map();
	const commits = [];
	const trees = /* @__PURE__ */ new Map();
	for (const commit of oldestFirst) {
		const parents = commit.parents?.map(fullId) ?? commits.slice(-1).map(({ id }) => id);
		const id = commit.id === void 0 ? madeUpId(commit, parents) : fullId(commit.id);
		const before = trees.get(parents[0] ?? "") ?? /* @__PURE__ */ new Map();
		const after = new Map(before);
		for (const [path, content] of Object.entries(commit.files)) if (content === null) after.delete(path);
		else {
			after.set(path, content);
			contents.set(idOf(content), bytesOf(content));
		}
		commits.push({
			id,
			parents,
			committedAt: Date.parse(commit.on.length === 10 ? `${commit.on}T12:00:00Z` : commit.on),
			author: {
				name: commit.by,
				email: `${commit.by.toLowerCase().replace(/[^a-z]+/g, ".")}@example.invalid`
			},
			subject: subjectOf(commit.message ?? "Change"),
			trailers: trailersOf(commit.message ?? ""),
			changes: changesBetween(before, after)
		});
		trees.set(id, after);
	}
	return {
		head: commits.at(-1)?.id,
		commits: commits.reverse(),
		read: async (blobs, maxBytes) => {
			const read = /* @__PURE__ */ new Map();
			let room = maxBytes;
			for (const blob of blobs) {
				const bytes = contents.get(blob);
				room -= bytes?.length ?? 0;
				if (room < 0) break;
				if (bytes) read.set(blob, bytes);
			}
			return read;
		}
	};
}
function fullId(start) {
	return start.padEnd(ID_DIGITS, "0");
}
function madeUpId(commit, parents) {
	return createHash("sha1").update(`${JSON.stringify(commit)}${parents.join()}`).digest("hex");
}
/** The first paragraph, in one line, as git's own `%s` has it. */
function subjectOf(message) {
	return (message.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s*\n\s*/g, " ");
}
/** The last paragraph, if every line of it is one (`git interpret-trailers`). */
function trailersOf(message) {
	const paragraphs = message.trim().split(/\n\s*\n/);
	const matches = (paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : []).map((line) => /^([\w-]+)\s*:\s*(.*)$/.exec(line));
	return matches.every((match) => match !== null) ? matches.map((match) => ({
		key: match?.[1],
		value: match?.[2]
	})) : [];
}
function changesBetween(before, after) {
	const removed = [...before].filter(([path]) => !after.has(path));
	const changes = [...after].flatMap(([path, content]) => {
		const old = before.get(path);
		if (old === content) return [];
		const from = old === void 0 ? removed.find(([, text]) => likeness(text, content) >= RENAME_LIKENESS) : void 0;
		if (from) removed.splice(removed.indexOf(from), 1);
		const was = from?.[1] ?? old;
		return [{
			path,
			from: from?.[0],
			blob: idOf(content),
			before: was === void 0 ? void 0 : idOf(was)
		}];
	});
	const gone = removed.map(([path, text]) => ({
		path,
		from: void 0,
		blob: void 0,
		before: idOf(text)
	}));
	return [...changes, ...gone].sort((a, b) => a.path < b.path ? -1 : 1);
}
function likeness(a, b) {
	const [left, right] = [a.split("\n"), b.split("\n")];
	return right.filter((line) => left.includes(line)).length / Math.max(left.length, right.length);
}
function idOf(text) {
	return blobId(bytesOf(text));
}
function bytesOf(text) {
	return new TextEncoder().encode(text);
}

// src/adapters/memory/writing.ts
/** Writes into a table of files in memory, for tests. */
function memoryWriting(files) {
	const refuse = async (path, { replace = false } = {}) => {
		if (path.startsWith("/") || path.split("/").includes("..")) throw new ConfigError(`${path} lies outside the root`);
		if (!replace && Object.hasOwn(files, path)) throw new ConfigError(`${path} is there already`, { hint: "It is never overwritten." });
	};
	return {
		refuse,
		async write(path, content, options) {
			await refuse(path, options);
			files[path] = content;
		}
	};
}

export { BASELINE_FILE, BASELINE_LENGTH, COMMIT_PLACEHOLDER, ConfigError, EXIT, GitHubError, HoldfastError, MANIFEST_FILE, PRESETS, PROFILES, RECORD_TYPES, OUTCOMES as REVIEW_OUTCOMES, RULES, SOON, STARTER_PEOPLE, STARTER_SIZE, SUMS_FILE, VERSION, ZIP_FILES_MAX, ZIP_MAX_BYTES, actionsByAge, addInterval, adopt, adoptText, baselineOf, budgetMarkdown, budgetOf, budgetTable, budgetText, calendarIcs, calendarMarkdown, calendarOf, calendarTable, calendarText, check, close, coverageMarkdown, coverageOf, coverageTable, coverageText, dashboard, dashboardMarkdown, dayGiven, dayOfInstant, defaultPeriod, dryRun, dutiesForIssues, effectText, evidencePack, explainDocument, filesOf, findingsTable, fix, fixText, forecast, forecastMarkdown, forecastTable, forecastText, gitIdentity, htmlReport, init, interval, isFailing, isTimezone, isoDate, issueForms, kpiMarkdown, kpiTable, kpiText, kpis, kpisOf, memberFrom, memoryFiles, memoryHistory, memoryWriting, mondayOf, nameOf, newRecord, nextAudit, nodeFiles, nodeGit, nodePack, nodeSurroundings, nodeWriting, octokitGitHub, ownerLists, pruned, publishComment, publishDashboard, publishIssues, publishedSchemas, readBaseline, readClosedTasks, readinessMarkdown, readinessOf, readinessTable, readinessText, renderAnnotations, renderCsv, renderExplained, renderIssuePlan, renderJson, renderMarkdown, renderRule, renderSarif, renderText, renderViewJson, renderZip, reportHtml, reportPage, reportPageOf, requiredCategoriesOf, review, riskMatrix, schemaText, schemasFor, sha256Of, soaAt, soaDifference, soaDifferenceHtml, soaDifferenceMarkdown, soaDifferenceTable, soaDifferenceText, soaDraft, soaDraftMarkdown, soaHtml, soaInFile, soaMarkdown, soaTable, soaText, soonOf, statementFrom, statementOfApplicability, systemClock, toJson, treeFiles, verificationText, verifyPack };