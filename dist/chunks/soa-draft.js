import { c as ConfigError } from "./nearest.js";
import { Cr as given, Hn as recordOf, Kt as soa, Tr as findField, Vn as recordsOf, br as ownersOf, cr as CONTROLS, mr as scalarValue, pn as ismsScope, sr as controlById, yr as nameOf } from "./load-config.js";
import { t as yamlFlowScalar } from "./yaml-scalar.js";
import { c as markdownMessage, l as markdownText, s as logText, u as oneLine } from "./escape.js";
import { n as brief, r as count } from "./words.js";
import { t as nextId } from "./next-id.js";
import { t as plainMarkdown } from "./plain-markdown.js";
import { n as tableOf } from "./table.js";
import { i as renderTableMarkdown, n as wrapped, r as markdownTable, t as paint } from "./terminal-style.js";
import { n as chosenStatement, t as statementRows } from "./entries.js";
import { t as renderTableText } from "./text.js";
import { r as k } from "./dist.js";
import { C as sideInWords, E as htmlPage, S as problemGroups, T as stateTone, _ as decisionsInWords, a as controlKnowledge, b as nameOfStatement, c as soaLegacyTable, d as CHANGE_WORDS, f as DECISION_TONES, g as changeInWords, h as certificatesInWords, i as controlView, m as THEMES, n as statementOfApplicability, o as byName, p as DRIVER_WORDS, r as legacyEntries, t as statementFrom, v as factsOfStatement, w as stateInWords, x as notCheckedInWords, y as implementationInWords } from "./statement-of-applicability.js";

// src/app/soa-at.ts
/**
* The statement of applicability as a commit has it, read with today's configuration. Throws `ConfigError` where the
* commit or its contents are not in this clone: then nothing can be said of what changed.
*/
async function soaAt({ ismsOf }, git, ref) {
	const tree = await git.tree(ref);
	const isms = "unavailable" in tree ? tree : await ismsOf(tree);
	if ("unavailable" in isms) throw new ConfigError(`The statement cannot be compared with \`${ref}\`: ${isms.unavailable}`, { hint: isms.fix });
	const commit = "unavailable" in tree ? void 0 : tree.commit;
	return {
		statement: statementOfApplicability(isms, void 0),
		label: ref,
		commit
	};
}
/**
* A statement that is kept as a file, with `path` relative to where `files` looks. Throws `ConfigError` where the file is
* not there, or holds no statement that can be read.
*/
async function soaInFile({ isms, entriesIn }, files, path, label = path) {
	const [content] = await files.kind(path) === "file" ? await files.read([path]) : [];
	if (!content || "why" in content) {
		const why = content ? `${label} cannot be read: ${content.why}` : `There is no file ${label}`;
		throw new ConfigError(why, { hint: "Correct --against: it names a statement of applicability." });
	}
	const entry = entriesIn(path, content.bytes).find(({ type }) => type === soa.type);
	if (!entry) throw new ConfigError(`${label} holds no statement of applicability`, { hint: "Its front matter says `type: soa`, and lists the controls under `entries:`." });
	return {
		statement: statementFrom(recordOf(entry, soa), isms),
		label,
		alone: true
	};
}

// src/render/soa/soa-difference-text.ts
/** What changed between two statements, for a person at a terminal: control by control. */
function soaDifferenceText(difference, style) {
	const { before, after, notChecked } = difference;
	return [
		`${paint(style, "bold", "Statement of applicability: what changed")}\n  from ${logText(sideInWords(before))}\n  to   ${logText(sideInWords(after))}\n`,
		...changesByControl(difference).map((changes) => controlBlock(changes, style)),
		notChecked.map((one) => folded$1(`Not compared: ${notCheckedInWords(one)}`, style, "")).join(""),
		`${summaryOfDifference(difference)}\n`
	].filter((block) => block !== "").join("\n");
}
/** The changes of each control together. */
function changesByControl({ changes }) {
	const byControl = /* @__PURE__ */ new Map();
	for (const change of changes) byControl.set(change.control, [...byControl.get(change.control) ?? [], change]);
	return [...byControl.values()];
}
/** `3 controls changed, 90 did not: 1 decision, 2 evidence.` */
function summaryOfDifference({ controls, unchanged, changes }) {
	if (controls === 0 && unchanged === 0) return "Neither side has a statement with entries.";
	if (controls === 0) return `Nothing changed in ${count(unchanged, "control")}.`;
	const kinds = Object.keys(CHANGE_WORDS).flatMap((kind) => {
		const number = changes.filter((change) => change.kind === kind).length;
		return number === 0 ? [] : [`${number} ${CHANGE_WORDS[kind]}`];
	});
	return `${count(controls, "control")} changed, ${unchanged} did not: ${kinds.join(", ")}.`;
}
const TONES = {
	added: "green",
	removed: "red",
	decision: "yellow"
};
function controlBlock(changes, style) {
	const [first] = changes;
	if (!first) return "";
	const about = [first.title, first.owner ?? "nobody"].flatMap((part) => part ?? []).join(" · ");
	return `${paint(style, "bold", logText(first.control))}  ${paint(style, "dim", logText(about))}\n` + changes.map(({ kind, before, after }) => {
		const label = CHANGE_WORDS[kind].padEnd(15);
		const tone = kind in TONES ? TONES[kind] : void 0;
		const text = folded$1(changeInWords(before, after), style, " ".repeat(17)).slice(17);
		return `  ${tone === void 0 ? label : paint(style, tone, label)}${text}`;
	}).join("");
}
function folded$1(text, style, indent) {
	const width = Math.max(40, Math.min(style.width, 120) - indent.length);
	return wrapped(logText(text), width).map((line) => `${indent}${logText(line)}\n`).join("");
}

// src/render/soa/soa-difference-html.ts
/** What changed between two statements, as a page of HTML that stands for itself. */
function soaDifferenceHtml(difference) {
	const { before, after, notChecked } = difference;
	const rows = changesByControl(difference).flatMap((changes) => changes.map(rowOf));
	const body = [
		k("header", {}, k("p", { class: "kicker" }, "Statement of applicability"), k("h1", {}, "What changed"), k("p", { class: "lead" }, summaryOfDifference(difference)), k("dl", { class: "facts" }, [["From", sideInWords(before)], ["To", sideInWords(after)]].map(([name, value]) => k("div", {}, k("dt", {}, name), k("dd", {}, oneLine(value ?? "")))))),
		rows.length === 0 ? void 0 : k("table", {}, k("thead", {}, k("tr", {}, [
			"Control",
			"What",
			"Change",
			"Owner"
		].map((words) => k("th", { scope: "col" }, words)))), k("tbody", {}, rows)),
		notChecked.length === 0 ? void 0 : k("section", {}, k("h2", {}, "Not compared"), k("ul", {}, notChecked.map((one) => k("li", {}, oneLine(notCheckedInWords(one))))))
	];
	return htmlPage({
		title: "Statement of applicability: what changed",
		body
	});
}
/** The control is named in the first of its rows alone. */
function rowOf({ control, title, kind, before, after, owner }, index) {
	const name = [k("span", { class: "id soft" }, oneLine(control)), title === void 0 ? "" : k("div", {}, k("strong", {}, oneLine(title)))];
	return k("tr", {}, k("td", {}, index === 0 ? name : ""), k("td", { class: "soft" }, CHANGE_WORDS[kind]), k("td", {}, oneLine(changeInWords(before, after))), k("td", { class: "soft" }, index === 0 ? oneLine(owner ?? "nobody") : ""));
}

// src/render/soa/soa-difference-markdown.ts
/** What changed between two statements, as a page. */
function soaDifferenceMarkdown(difference) {
	const { before, after, changes, notChecked } = difference;
	const table = markdownTable([
		"Control",
		"What",
		"Change",
		"Owner"
	].map((title) => ({ title })), changes.map((change) => [
		markdownText(brief([change.control, change.title ?? ""].join(" "))),
		CHANGE_WORDS[change.kind],
		markdownText(brief(changeInWords(change.before, change.after))),
		markdownText(brief(change.owner ?? "nobody"))
	]));
	return [
		`# Statement of applicability: what changed\n\n- From ${markdownText(sideInWords(before))}\n- To ${markdownText(sideInWords(after))}\n- ${summaryOfDifference(difference)}\n`,
		changes.length === 0 ? "" : table,
		notChecked.length === 0 ? "" : `## Not compared\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join("")}`
	].filter((part) => part !== "").join("\n");
}

// src/render/soa/soa-draft-markdown.ts
/** What stands where somebody has to decide. Rules report it once the statement is in force. */
const OPEN = "TBD";
/** The draft as a document of its own: front matter with every row, and what is left to do. */
function soaDraftMarkdown(draft) {
	const line = (name, yaml) => `${draft.keys[name] ?? name}: ${yaml}\n`;
	return `---\n${[
		line("id", draft.id),
		line("type", "soa"),
		line("title", yamlFlowScalar(draft.title)),
		line("status", "draft"),
		line("version", JSON.stringify(draft.version)),
		line("owner", draft.owner === void 0 ? OPEN : yamlFlowScalar(draft.owner)),
		...draft.reviewInterval === void 0 ? [] : [line("review_interval", yamlFlowScalar(draft.reviewInterval))],
		line("clauses", "[\"6.1.3\"]"),
		...draft.supersedes.length === 0 ? [] : [line("supersedes", listOf(draft.supersedes))],
		line("edition", "iso27001-2022"),
		line("entries", "").replace(/ \n$/, "\n"),
		...draft.rows.map((row) => `  - ${row.kind === "kept" ? row.yaml : proposedRow(row)}\n`)
	].join("")}---\n\n${bodyOf(draft)}`;
}
function proposedRow(row) {
	return `{ ${[
		`control: ${yamlFlowScalar(row.control)}`,
		`applicable: ${OPEN}`,
		...row.reasons.length === 0 ? [] : [`reasons: ${listOf(row.reasons)}`],
		`justification: ${OPEN}`,
		...row.risks.length === 0 ? [] : [`risks: ${listOf(row.risks)}`],
		...row.documents.length === 0 ? [] : [`evidence: ${listOf(row.documents)}`],
		...row.owner === void 0 ? [] : [`owner: ${yamlFlowScalar(row.owner)}`]
	].join(", ")} }`;
}
function listOf(values) {
	return `[${values.map(yamlFlowScalar).join(", ")}]`;
}
function bodyOf({ title, from, rows, legacy }) {
	const open = rows.flatMap((row) => row.kind === "proposed" ? [row] : []);
	const kept = rows.length - open.length;
	const source = from.length === 0 ? "" : ` ${count(kept, "entry is", "entries are")} as in ${from.map(plainMarkdown).join(" and ")}.`;
	const left = open.length === 0 ? "Every control of Annex A has its entry." : `${count(open.length, "control was added and waits", "controls were added and wait")} for a decision.`;
	const how = open.length === 0 ? "" : `\nReasons, risks and documents beside them are what the repository knows today: a beginning, and no decision. For each,
say whether it applies and why; for those that apply, how far they are in place.

| Control | Title |
|---|---|
${open.map(({ control, title: name }) => `| ${plainMarkdown(control)} | ${plainMarkdown(name ?? "")} |\n`).join("")}`;
	const old = legacy.length === 0 ? "" : `\n## From the edition of 2013

Decisions under the old numbers. They are not carried over: look at each for the controls that took them over.

| 2013 | Now | Decision | Justification |
|---|---|---|---|
${legacy.map((one) => `| ${[
		one.control,
		one.successors.join(", "),
		one.decision,
		one.justification ?? ""
	].map(plainMarkdown).join(" | ")} |\n`).join("")}`;
	return `# ${plainMarkdown(title)}\n\n${left}${source}\n${how}${old}`;
}

// src/render/soa/soa-markdown.ts
/** The statement as a page that stands for itself: totals, problems, every control by theme. */
function soaMarkdown(statement) {
	const { controls, today, legacy, notChecked, findings } = statement;
	const groups = problemGroups(controls);
	const facts = factsOfStatement(statement);
	const implementation = implementationInWords(statement);
	return [
		`# Statement of applicability\n\n${[
			markdownText(nameOfStatement(statement)),
			...statement.scope === void 0 ? [] : [markdownText(`Scope: ${brief(statement.scope)}`)],
			...facts === void 0 ? [] : [markdownText(facts)],
			`${count(statement.totals.controls, "control")} of Annex A: ${decisionsInWords(statement)}`,
			...implementation === void 0 ? [] : [`Of those that apply: ${implementation}`],
			...certificatesInWords(statement).map(markdownText),
			`As of ${today}`
		].map((line) => `- ${line}\n`).join("")}`,
		problemSection("Gaps", groups.filter(({ weight }) => weight === "gap")),
		problemSection("Worth a look", groups.filter(({ weight }) => weight === "remark")),
		findings.length === 0 ? "" : `## Findings of the rules\n\n${findings.map(({ rule, message, path, line }) => `- ${markdownMessage(brief(message))} (${markdownText(`${rule}, ${path} line ${line}`)})\n`).join("")}`,
		...THEMES.map(({ theme, title }) => themeSection(title, controls.filter((one) => one.theme === theme))),
		legacy.length === 0 ? "" : `## Numbers of the edition of 2013\n\n${renderTableMarkdown(soaLegacyTable(legacy))}`,
		notChecked.length === 0 ? "" : `## Not checked\n\n${notChecked.map((one) => `- ${markdownText(notCheckedInWords(one))}\n`).join("")}`
	].filter((part) => part !== "").join("\n");
}
function problemSection(title, groups) {
	if (groups.length === 0) return "";
	return `## ${title}\n\n${groups.map(({ what, controls, owners, fix }) => `- **${markdownMessage(brief(what))}**: ${markdownText(controls.join(", "))} · ${markdownText(brief(owners.join(", ")))}\\\n  ${markdownMessage(brief(fix))}\n`).join("")}`;
}
function themeSection(title, controls) {
	if (controls.length === 0) return "";
	const columns = [
		"Control",
		"Decision",
		"Why",
		"State",
		"Documents",
		"Evidence",
		"Owner"
	];
	const rows = controls.map((control) => [
		markdownText(brief([control.control, ...control.title === void 0 ? [] : [control.title]].join(" "))),
		control.decision,
		whyOf(control),
		markdownText(stateInWords(control)),
		markdownText(brief(control.documents.map(({ name }) => name).join(", "))),
		evidenceOf(control),
		markdownText(brief(control.owner ?? "nobody"))
	]);
	return `## ${title}\n\n${markdownTable(columns.map((one) => ({ title: one })), rows)}`;
}
/** The justification as written, then the reasons, then what the repository has that asks for it. */
function whyOf({ justification, reasons, drivers }) {
	const kinds = [...new Set(drivers.map(({ kind }) => kind))].map((kind) => {
		const names = drivers.filter((one) => one.kind === kind).map(({ name }) => name);
		return `${DRIVER_WORDS[kind]}: ${names.join(", ")}`;
	});
	return [
		justification ?? "",
		reasons.length === 0 ? "" : `(${reasons.join(", ")})`,
		...kinds
	].filter((part) => part !== "").map(markdownText).join("<br>");
}
/** The newest three, each with its day. */
const EVIDENCE_SHOWN = 3;
function evidenceOf({ evidence }) {
	const shown = evidence.slice(0, EVIDENCE_SHOWN).map(({ name, on }) => markdownText(brief(on === void 0 ? name : `${on} ${name}`)));
	const more = evidence.length > EVIDENCE_SHOWN ? [`and ${evidence.length - EVIDENCE_SHOWN} more`] : [];
	return [...shown, ...more].join("<br>");
}

// src/render/soa/soa-text.ts
/** The widest line on a very wide terminal that still reads well. */
const READABLE_COLUMNS = 120;
/** The statement for a person at a terminal: totals, what is wrong, then every control in a line. */
function soaText(statement, style) {
	const groups = problemGroups(statement.controls);
	return [
		headOf(statement, style),
		problemBlock("Gaps", "red", groups.filter(({ weight }) => weight === "gap"), style),
		problemBlock("Worth a look", "yellow", groups.filter(({ weight }) => weight === "remark"), style),
		legacyBlock(statement, style),
		`${paint(style, "bold", "Controls")}\n${renderTableText(controlsTable(statement.controls), style)}`,
		notChecked(statement, style),
		closing(statement)
	].filter((block) => block !== "").join("\n");
}
function headOf(statement, style) {
	const facts = factsOfStatement(statement);
	const implementation = implementationInWords(statement);
	const lines = [
		...facts === void 0 ? [] : [facts],
		`${count(statement.totals.controls, "control")} of Annex A: ${decisionsInWords(statement)}`,
		...implementation === void 0 ? [] : [`Of those that apply: ${implementation}`],
		...certificatesInWords(statement),
		...statement.others.filter(({ standing }) => standing === "draft").map(({ name, path }) => `${name} is a draft beside it: holdfast soa --against ${path}`)
	];
	const title = logText(`Statement of applicability · ${nameOfStatement(statement)}`);
	return `${paint(style, "bold", title)}\n${lines.map((line) => folded(line, style, "  ")).join("")}`;
}
function problemBlock(heading, colour, groups, style) {
	if (groups.length === 0) return "";
	const lines = groups.map(({ what, controls, owners, rule, fix }) => {
		const more = [owners.join(", "), ...rule === void 0 ? [] : [rule]].join(" · ");
		return [
			folded(`${what}: ${controls.join(", ")}`, style, "  "),
			paintLines(folded(fix, style, "      "), style),
			paintLines(folded(more, style, "      "), style)
		].join("");
	});
	return `${paint(style, ["bold", colour], heading)}\n${lines.join("")}`;
}
function paintLines(lines, style) {
	return lines.split("\n").map((line) => line === "" ? line : paint(style, "dim", line)).join("\n");
}
/** A line broken to fit, each part indented and harmless on its own. */
function folded(text, style, indent) {
	const width = Math.max(40, Math.min(style.width, READABLE_COLUMNS) - indent.length - 2);
	return wrapped(logText(text), width).map((line, index) => `${indent}${index === 0 ? "" : "  "}${logText(line)}\n`).join("");
}
function legacyBlock({ legacy }, style) {
	if (legacy.length === 0) return "";
	const table = soaLegacyTable(legacy);
	return `${paint(style, "bold", table.title)}\n${renderTableText(table, style)}`;
}
function controlsTable(controls) {
	return tableOf({
		name: "controls",
		title: "Controls"
	}, controls, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title, justification }) => title ?? justification
		},
		{
			key: "state",
			title: "State",
			cell: (control) => {
				const words = control.decision === "applicable" ? stateInWords(control) : control.decision;
				const tone = stateTone(control) ?? DECISION_TONES[control.decision];
				return tone === void 0 ? words : {
					value: words,
					tone
				};
			}
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => fewOf(documents.map(({ name }) => name))
		},
		{
			key: "evidence_on",
			title: "Evidence",
			cell: ({ evidenceOn }) => evidenceOn
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner ?? {
				value: "nobody",
				tone: "bad"
			}
		}
	]);
}
/** The first two: a line has no room for more. */
function fewOf(names) {
	return names.length <= 2 ? names.join(", ") : `${names[0]} and ${names.length - 1} more`;
}
function notChecked({ notChecked: missed }, style) {
	return missed.map((one) => folded(`Not checked: ${notCheckedInWords(one)}`, style, "")).join("");
}
function closing({ today, standing, totals }) {
	const { withGaps, withRemarks } = totals;
	const next = standing === "proposal" ? "\nNothing is decided yet: holdfast soa --draft --output FILE writes a statement to begin with." : "";
	return `${count(totals.controls + totals.own, "control")} as of ${today}: ${withGaps} with gaps, ${withRemarks} worth a look.${next}\n`;
}

// src/views/soa/soa-difference.ts
/**
* What changed between two statements, control by control. What only the documents around a statement can tell is not
* compared where a side is a file alone, and that is said.
*/
function soaDifference(before, after) {
	const isAlone = before.alone === true || after.alone === true;
	const earlier = listedControls(before.statement);
	const later = listedControls(after.statement);
	const changes = [...later.keys(), ...[...earlier.keys()].filter((control) => !later.has(control))].map((control) => changesOf(earlier.get(control), later.get(control), isAlone));
	return {
		before: sideOf(before),
		after: sideOf(after),
		changes: changes.flat(),
		controls: changes.filter((of) => of.length > 0).length,
		unchanged: changes.filter((of) => of.length === 0).length,
		notChecked: [
			...before.statement.notChecked.map((one) => ({
				...one,
				what: `${before.label}: ${one.what}`
			})),
			...after.statement.notChecked.map((one) => ({
				...one,
				what: `${after.label}: ${one.what}`
			})),
			...isAlone ? [{
				what: "which documents implement each control",
				why: "an older statement as a file does not bring the documents of its time",
				fix: "Compare with a commit: holdfast soa --since REF."
			}] : []
		]
	};
}
/** Every number of the edition of 2013 is a control of its own here: it has no counterpart that a machine could name. */
function listedControls({ controls, legacy }) {
	const old = legacy.map(({ control, decision, justification }) => [control, {
		...NOTHING,
		control,
		decision,
		justification
	}]);
	return new Map([...controls.filter(({ listed }) => listed).map((one) => [one.control, one]), ...old]);
}
const NOTHING = {
	control: "",
	title: void 0,
	theme: "own",
	listed: true,
	decision: "undecided",
	justification: void 0,
	reasons: [],
	drivers: [],
	documents: [],
	owner: void 0,
	people: [],
	ownerFrom: void 0,
	implementation: void 0,
	targetDate: void 0,
	links: [],
	evidence: [],
	evidenceOn: void 0,
	problems: [],
	path: void 0,
	line: void 0
};
function changesOf(before, after, isAlone) {
	const one = after ?? before;
	if (!one) return [];
	const { control, title, owner } = one;
	const change = (kind, was, is) => ({
		control,
		title,
		kind,
		before: was,
		after: is,
		owner: owner ?? before?.owner
	});
	if (!before) return [change("added", [], [one.decision])];
	if (!after) return [change("removed", [one.decision], [])];
	return [
		change("decision", [before.decision], [after.decision]),
		change("implementation", some(before.implementation), some(after.implementation)),
		change("justification", some(before.justification), some(after.justification)),
		change("reasons", sorted(before.reasons), sorted(after.reasons)),
		change("target-date", some(before.targetDate), some(after.targetDate)),
		change("owner", some(ownerOf(before, isAlone)), some(ownerOf(after, isAlone))),
		change("evidence", sorted(before.links), sorted(after.links)),
		...isAlone ? [] : [change("documents", documentsOf(before), documentsOf(after))]
	].filter((found) => found.before.join("\0") !== found.after.join("\0"));
}
/** The owner of a document counts only where the documents of both sides are known. */
function ownerOf({ owner, ownerFrom }, isAlone) {
	return isAlone && ownerFrom !== "statement" ? void 0 : owner;
}
function documentsOf({ documents }) {
	return [...documents].sort(byName).map(({ name }) => name);
}
function some(value) {
	return value === void 0 ? [] : [value];
}
function sorted(values) {
	return [...values].sort();
}
function sideOf({ statement, label, commit }) {
	const sources = statement.sources.map(({ name, title, path, version, edition, approvedOn }) => ({
		name,
		title,
		path,
		version,
		edition,
		approvedOn
	}));
	return {
		label,
		commit,
		standing: statement.standing,
		sources
	};
}

// src/documents/flow-yaml.ts
/**
* A value of front matter as YAML on one line that reads as the same value: `{ control: A.5.1, applicable: true }`. Quotes
* and line breaks of the source are not kept, and neither are comments.
*/
function flowYaml(node) {
	if (node.kind === "scalar") return scalar(node);
	if (node.kind === "list") return `[${node.items.map(flowYaml).join(", ")}]`;
	const fields = node.entries.map(({ key, value }) => `${yamlFlowScalar(key)}: ${flowYaml(value)}`);
	return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
function scalar(node) {
	const value = scalarValue(node);
	if (typeof value === "string") return yamlFlowScalar(value);
	return value === null ? "null" : node.raw.trim();
}

// src/views/soa/soa-draft.ts
const REASONS = {
	risk: "risk",
	law: "legal",
	contract: "contract",
	framework: "business",
	party: "business"
};
/** Fields that the draft writes, by Holdfast's names. */
const DRAFT_FIELDS = [
	"id",
	"type",
	"title",
	"status",
	"version",
	"owner",
	"review_interval",
	"clauses",
	"supersedes",
	"edition",
	"entries"
];
/**
* A statement with a row for every control of Annex A: the rows that the statement in force (else the draft) has, and
* proposals for those that it lacks, whose decision is left to a person. Throws `ConfigError` where a statement is there
* and cannot be read: what it decides must not be proposed anew.
*/
function soaDraft(isms) {
	const unread = isms.unread.find(({ types }) => types.has(soa.type));
	if (unread) throw new ConfigError(`${unread.path} looks like a statement of applicability, and cannot be read`, { hint: `Repair ${unread.path} first: holdfast check says what is wrong.` });
	const { standing, records } = chosenStatement(isms);
	const rows = records.flatMap(statementRows);
	const legacy = rows.flatMap(legacyEntries);
	const named = new Set(rows.flatMap(({ controls }) => controls));
	const context = {
		isms,
		standing: "proposal",
		sources: [],
		knowledge: controlKnowledge(isms),
		actions: [],
		legacy: [],
		findings: []
	};
	const missing = CONTROLS.filter(({ id }) => !named.has(id)).map(({ id }) => controlView(id, [], context));
	const [first] = records;
	return {
		id: nextId(soa, isms.byId.keys(), isms.today),
		title: (first && given(first.entry.title)) ?? "Statement of applicability",
		version: nextVersion(first && given(first.facts.version)),
		owner: ownerFor(isms, first),
		reviewInterval: intervalOf(first),
		supersedes: standing === "in-force" ? records.flatMap(({ entry }) => given(entry.id) ?? []) : [],
		from: records.map(({ entry }) => nameOf(entry)),
		rows: [...keptRows(rows), ...missing.map((control) => proposed(control, isms))].sort((a, b) => rank(a.control) - rank(b.control)),
		legacy,
		keys: keysOf(isms, first)
	};
}
/** Rows of the edition of 2013 stand apart. */
function keptRows(rows) {
	return rows.filter(({ legacy }) => legacy.length === 0).flatMap((row) => {
		const node = nodeOf(row);
		return node ? [{
			kind: "kept",
			control: row.controls[0] ?? "",
			yaml: yamlOfRow(node, row)
		}] : [];
	});
}
/** The row as it is written. */
function nodeOf({ record: { entry }, start, end }) {
	const rows = entry.root && findField(entry.root, "entries", entry.mapping)?.value;
	const node = rows?.kind === "list" ? rows.items.find((one) => one.start === start && one.end === end) : void 0;
	return node?.kind === "map" ? node : void 0;
}
/** In a table of the body a cell has no type of its own: its field says what it is. */
function yamlOfRow(node, { record: { entry } }) {
	if (!node.entries.some(({ value }) => value.kind === "scalar" && value.written)) return flowYaml(node);
	return `{ ${node.entries.map(({ key, value }) => `${key}: ${yamlOfCell(key, value, entry)}`).join(", ")} }`;
}
function yamlOfCell(key, value, entry) {
	const field = soa.fields.entries.fields?.[key];
	if (value.kind !== "scalar" || field?.kind === "yes-no") return flowYaml(value);
	const fact = field?.kind === "list" ? field.read(key, value, entry) : void 0;
	if (fact?.state !== "given" || !Array.isArray(fact.value)) return yamlFlowScalar(value.raw.trim());
	return `[${fact.value.map(({ raw }) => yamlFlowScalar(String(raw))).join(", ")}]`;
}
function proposed(control, isms) {
	const risks = control.drivers.filter(({ kind, name }) => kind === "risk" && isms.byId.has(name));
	return {
		kind: "proposed",
		control: control.control,
		title: control.title,
		reasons: [...new Set(control.drivers.map(({ kind }) => REASONS[kind]))],
		risks: risks.map(({ name }) => name),
		documents: control.documents.map(({ name, path }) => isms.byId.has(name) ? name : path),
		owner: control.owner
	};
}
function rank(control) {
	const index = CONTROLS.findIndex(({ id }) => id === control);
	return controlById(control) ? index : CONTROLS.length;
}
function nextVersion(version) {
	return version ? `${version.parts[0]}.${version.parts[1] + 1}` : "0.1";
}
/** Whoever owns the statement now, else the scope of the system. */
function ownerFor(isms, before) {
	const entry = before?.entry ?? recordsOf(isms, ismsScope).find((one) => one.entry.lifecycle !== "no-longer")?.entry;
	return entry && ownersOf(entry)[0]?.text;
}
function intervalOf(before) {
	const fact = before?.entry.reviewInterval;
	return fact?.state === "given" ? fact.raw : void 0;
}
function keysOf({ entries }, before) {
	const mapping = before?.entry.mapping ?? entries[0]?.mapping ?? {};
	return Object.fromEntries(DRAFT_FIELDS.map((name) => [name, mapping[name]?.find((key) => !key.includes(".")) ?? name]));
}

export { soaDraftMarkdown as a, soaDifferenceText as c, soaMarkdown as i, soaAt as l, soaDifference as n, soaDifferenceMarkdown as o, soaText as r, soaDifferenceHtml as s, soaDraft as t, soaInFile as u };