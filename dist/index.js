import { a as octokitGitHub, i as readClosedTasks, n as publishComment, o as blobId, r as dutiesForIssues, t as publishIssues } from "./chunks/publish-issues.js";
import { C as pruned, S as baselineOf, W as systemClock, c as isFailing, l as BASELINE_FILE, s as check, u as readBaseline, y as SOON } from "./chunks/words.js";
import { t as nodeFiles } from "./chunks/files.js";
import { n as nodeGit, t as nodeSurroundings } from "./chunks/surroundings.js";
import { n as dryRun, t as renderIssuePlan } from "./chunks/plan-text.js";
import { i as TYPE_NOTES, n as schemaText, r as schemasFor, t as publishedSchemas } from "./chunks/published-schemas.js";
import { B as correctiveAction, Ct as wordsOf, F as nonconformity, I as incident, It as isoDate, Mt as addInterval, N as supplier, Ot as interval, R as exception, St as labelOf, it as entryFields, jt as dump, r as PROJECT_URL, u as RULES, xt as isAlwaysRequired, yt as descriptionOf } from "./chunks/load-config.js";
import { c as ConfigError, d as HoldfastError, l as EXIT, u as GitHubError } from "./chunks/severity.js";
import { a as renderAnnotations, i as toJson, n as renderSarif, r as renderJson, t as renderText } from "./chunks/text.js";
import { o as renderExplained, s as renderRule, t as explainDocument } from "./chunks/explain.js";
import { n as renderMarkdown } from "./chunks/markdown.js";
import { t as VERSION } from "./chunks/version.js";
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
		else after.set(path, content);
		for (const text of after.values()) contents.set(idOf(text), bytesOf(text));
		commits.push({
			id,
			parents,
			committedAt: Date.parse(commit.on.length === 10 ? `${commit.on}T12:00:00Z` : commit.on),
			author: {
				name: commit.by,
				email: `${commit.by.toLowerCase().replace(/[^a-z]+/g, ".")}@example.invalid`
			},
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

// src/render/issue-forms/form-element.ts
/** The element that asks for a field; `example` is what stands there in a valid record. */
function formElement(name, field, required, example) {
	const { type, description, ...own } = shape(name, field, example);
	const said = [descriptionOf(field), description].filter((part) => part !== void 0 && part !== "").join(" ");
	return {
		type,
		id: name,
		attributes: {
			label: labelOf(name),
			...said !== "" && { description: said },
			...own
		},
		validations: { required }
	};
}
function shape(name, field, example) {
	const { kind, of } = field;
	if (kind === "yes-no") return {
		type: "dropdown",
		options: ["yes", "no"]
	};
	if (kind === "choice") return {
		type: "dropdown",
		options: wordsOf(field).map(optionOf)
	};
	if (kind === "list" && of?.kind === "choice") return {
		type: "dropdown",
		multiple: true,
		options: wordsOf(of).map(optionOf)
	};
	if (kind === "list") return {
		type: "textarea",
		description: "One on each line.",
		...placeholder(lines(example))
	};
	if (kind === "row" || kind === "rows" || kind === "map") return {
		type: "textarea",
		description: "As in the record.",
		render: "yaml",
		...placeholder(example === void 0 ? void 0 : dump({ [name]: example }, {
			flowLevel: 3,
			lineWidth: 100
		}).trimEnd())
	};
	if (kind === "text" && name !== "id") return {
		type: "textarea",
		...placeholder(lines(example))
	};
	return {
		type: "input",
		...placeholder(lines(example))
	};
}
/** GitHub keeps the word `none` for a choice that nobody made. */
function optionOf(word) {
	return word.toLowerCase() === "none" ? "none at all" : word;
}
function lines(example) {
	if (example === void 0) return void 0;
	return Array.isArray(example) ? example.map(String).join("\n") : String(example);
}
function placeholder(text) {
	return text === void 0 || text === "" ? {} : { placeholder: text };
}

// src/render/issue-forms/forms.ts
function form(type, { needed = [], ...asked }) {
	return {
		...asked,
		needed,
		type
	};
}
/**
* What people tell who do not write records themselves. The title of the issue is that of the record; its id, its state and
* the day on which it was recorded come from whoever writes the record.
*/
const ISSUE_FORMS = [
	form(nonconformity, {
		file: "nonconformity",
		name: "Nonconformity",
		says: "Something is required and not met.",
		fields: [
			"statement",
			"evidence",
			"requirement",
			"detected_on",
			"source",
			"source_ref",
			"grade",
			"correction",
			"consequences",
			"owner"
		]
	}),
	form(correctiveAction, {
		file: "corrective-action",
		name: "Corrective action",
		says: "The cause of a nonconformity is to be removed.",
		fields: [
			"nonconformity",
			"action",
			"owner",
			"due",
			"effectiveness_criteria",
			"verify_after"
		],
		needed: ["owner"]
	}),
	form(incident, {
		file: "incident",
		name: "Security incident",
		says: "Something happened, or may have happened, to information or systems.",
		fields: [
			"severity",
			"category",
			"personal_data",
			"detected_at",
			"reported_at",
			"occurred_at",
			"occurred_precision",
			"detected_by",
			"systems",
			"evidence_handling",
			"owner"
		]
	}),
	form(supplier, {
		file: "supplier-assessment",
		name: "Supplier assessment",
		says: "A supplier was assessed, or is to be added to the register.",
		fields: [
			"id",
			"service",
			"criticality",
			"data_access",
			"cloud",
			"last_assessed",
			"assessment_method",
			"assessment_result",
			"certificates",
			"contract",
			"subprocessors",
			"incidents",
			"exit_plan",
			"owner"
		],
		needed: ["last_assessed", "assessment_result"]
	}),
	form(exception, {
		file: "exception",
		name: "Exception",
		says: "A rule or a control cannot be kept for a while.",
		fields: [
			"waives",
			"reason",
			"risk",
			"compensating",
			"requested_by",
			"expires_on",
			"owner"
		]
	})
];

// src/render/issue-forms/issue-forms.ts
/** Where GitHub looks for issue forms. */
const FOLDER = ".github/ISSUE_TEMPLATE";
/**
* The issue forms of a repository, path to text: what people tell who do not write records themselves, in the fields of the
* record types.
*/
function issueForms({ labels }) {
	return new Map(ISSUE_FORMS.map((form) => [`${FOLDER}/${form.file}.yml`, formText(form, labels)]));
}
function formText(form, labels) {
	const content = {
		name: form.name,
		description: form.says,
		title: `${form.name}: `,
		...labels.length > 0 && { labels: [...new Set(labels)] },
		body: [{
			type: "markdown",
			attributes: { value: introduction(form) }
		}, ...elements(form)]
	};
	const yaml = dump(content, {
		forceQuotes: true,
		quoteStyle: "double",
		lineWidth: -1,
		noRefs: true
	});
	return `# An issue form of Holdfast, made from the record type ${form.type.type}.\n${yaml}`;
}
function introduction({ type: { type } }) {
	const page = `${PROJECT_URL}/blob/main/docs/records/${type}.md`;
	return [
		TYPE_NOTES.get(type)?.says ?? "",
		`An issue is no record: what is agreed on here goes into a record of type [\`${type}\`](${page}), whose fields have the same names.`,
		"Whoever can see this repository can read what you write: leave out secrets, and data about people."
	].join("\n\n");
}
function elements({ type, fields: names, needed }) {
	const fields = {
		...entryFields,
		...type.fields
	};
	const example = TYPE_NOTES.get(type.type)?.example ?? {};
	return names.flatMap((name) => {
		const field = fields[name];
		const required = field !== void 0 && (isAlwaysRequired(field) || needed.includes(name));
		return field ? [formElement(name, field, required, example[name])] : [];
	});
}

export { BASELINE_FILE, ConfigError, EXIT, GitHubError, HoldfastError, RULES, SOON, VERSION, addInterval, baselineOf, check, dryRun, dutiesForIssues, explainDocument, interval, isFailing, isoDate, issueForms, memoryFiles, memoryHistory, nodeFiles, nodeGit, nodeSurroundings, octokitGitHub, pruned, publishComment, publishIssues, publishedSchemas, readBaseline, readClosedTasks, renderAnnotations, renderExplained, renderIssuePlan, renderJson, renderMarkdown, renderRule, renderSarif, renderText, schemaText, schemasFor, systemClock, toJson };