import { $n as owner, Bt as RECORD_TYPES, Cr as given, Jn as holds, Vr as parseYaml, Zn as wordsOf } from "./load-config.js";
import { t as nextId } from "./next-id.js";
import { S as readingOf, t as check } from "./check.js";
import { c as ConfigError, t as didYouMean } from "./nearest.js";
import { t as yamlFlowScalar } from "./yaml-scalar.js";
import { a as appendFieldsTo, i as somebody, l as verifiedFiles, n as effectOf, r as knownPeople } from "./effect-text.js";
import { t as plainMarkdown } from "./plain-markdown.js";

// src/authoring/field-questions.ts
/**
* The fields that a record in a state must have and that are neither answered nor certain, in their order. What is needed may
* depend on an answer: ask again until nothing is left.
*/
function openQuestions(definition, status, answers) {
	return requiredFields(definition, status, answers).flatMap(([name, field]) => {
		if (answers[name] !== void 0 || isCertain(field)) return [];
		return field.fields ? inRow(name, field.fields, answers) : [questionOf(name, field)];
	});
}
/** Fields that a record of the type must have in a state. */
function requiredFields({ fields, states, finalStates, brokenOffStates = [] }, status, answers) {
	const now = states.indexOf(status);
	const context = {
		hasReached: (state) => !brokenOffStates.includes(status) && now !== -1 && now >= states.indexOf(state),
		isIn: (some) => some.includes(status),
		isFinal: finalStates.includes(status),
		text: (name) => answers[name]
	};
	return Object.entries(fields).filter(([, field]) => field.required?.holds(context));
}
/** The value of a field that needs no question: a day on which something was done is today unless somebody says otherwise. */
function certainValue(field, today) {
	if (field.kind === "date" && field.done) return today;
	return field.kind === "version" ? "1.0" : void 0;
}
function isCertain(field) {
	return field.kind === "date" && field.done === true || field.kind === "version";
}
/** One row is asked for, by its fields: those that it must have, else all that are words, days or the like. */
function inRow(name, fields, answers) {
	return askedOf(fields).filter(([key, field]) => answers[`${name}.${key}`] === void 0 && !isCertain(field)).map(([key, field]) => questionOf(`${name}.${key}`, field));
}
/** The fields of a row that are asked for. */
function askedOf(fields) {
	const all = Object.entries(fields).filter(([, field]) => !field.fields && field.kind !== "map");
	const needed = all.filter(([, field]) => field.required);
	return needed.length > 0 ? needed : all;
}
/** The question for a field, or for a field of a row under the name of both. */
function questionOf(name, field) {
	const one = field.kind === "list" && field.of ? field.of : field;
	const words = one.kind === "yes-no" ? ["true", "false"] : wordsOf(one);
	const meaning = (field.says ?? one.says)?.replace(/\.$/, "");
	return {
		name,
		field,
		message: [meaning, words.length > 0 || meaning !== void 0 && one.kind === "text" ? void 0 : holds(field)].filter((part) => part !== void 0).join(": ") || name,
		among: words.length > 0 ? words : void 0,
		several: field.kind === "list"
	};
}

// src/authoring/written-fields.ts
/** The fields of a record in a state, in the order of its type: what was answered, and what is certain. */
function writtenFields(definition, status, answers, today) {
	const needed = new Map(requiredFields(definition, status, answers));
	return Object.entries(definition.fields).flatMap(([name, field]) => {
		const said = answers[name];
		if (said !== void 0) return [[name, yamlOf(field, said)]];
		const row = field.fields && rowOf(name, field, answers, today);
		if (row !== void 0) return [[name, field.kind === "row" ? row : `[${row}]`]];
		const certain = needed.has(name) ? certainValue(field, today) : void 0;
		return certain === void 0 ? [] : [[name, yamlOf(field, certain)]];
	});
}
/** One answer as YAML on one line. What begins with a bracket or a brace, for a field that holds lists or tables, is YAML already. */
function yamlOf(field, answer) {
	const text = answer.trim();
	if ((field.kind === "list" || field.fields || field.kind === "map") && /^[[{]/.test(text)) return text.replaceAll(/\s*[\r\n]\s*/g, " ");
	if (field.kind === "list") {
		const items = text.split(",").map((item) => item.trim()).filter((item) => item !== "");
		return /^none\b/i.test(text) ? "none" : `[${items.map(yamlFlowScalar).join(", ")}]`;
	}
	if (field.kind === "yes-no" && /^(?:true|false|yes|no)$/i.test(text)) return /^[ty]/i.test(text) ? "true" : "false";
	if (field.kind === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) return text;
	return yamlFlowScalar(text);
}
function rowOf(name, { fields = {} }, answers, today) {
	if (!Object.keys(answers).some((key) => key.startsWith(`${name}.`))) return void 0;
	const named = Object.entries(fields).filter(([key]) => answers[`${name}.${key}`] !== void 0);
	const asked = new Set([...named, ...askedOf(fields)].map(([key]) => key));
	return `{ ${Object.entries(fields).flatMap(([key, field]) => {
		if (!asked.has(key)) return [];
		const value = answers[`${name}.${key}`] ?? certainValue(field, today);
		return value === void 0 ? [] : [`${key}: ${yamlOf(field, value)}`];
	}).join(", ")} }`;
}

// src/authoring/answer-problem.ts
/** Why an answer will not do for a field, for people; `undefined` when it will. */
function answerProblem(field, name, answer, context) {
	let node;
	try {
		node = parseYaml(yamlOf(field, answer), 0);
	} catch {
		return "it is no YAML on one line";
	}
	if (!node) return "it says nothing";
	const whole = factProblem(field, name, node, context);
	if (whole !== void 0 || node.kind !== "list" || !field.of) return whole;
	const { of } = field;
	return node.items.map((item) => factProblem(of, name, item, context)).find((problem) => problem !== void 0);
}
function factProblem(field, name, node, context) {
	const fact = field.read(name, node, context);
	if (fact.state === "unreadable") return `${fact.why}. ${fact.fix}`;
	if (fact.state !== "given") return "it says nothing yet";
	return field.done && field.kind === "date" && String(fact.value) > context.today ? "it is still to come" : void 0;
}

// src/app/choices.ts
/** Most answers that are offered: of more, people type one. */
const OFFERED_MAX = 40;
/**
* The question with the answers that the repository knows (its people and roles, the ids of the records that are meant), and
* with what is wrong about an answer.
*/
function prepared(known, question) {
	const refuse = (answer) => problemWith(known, question, answer);
	if (question.among) return {
		...question,
		refuse
	};
	const { field } = question;
	const one = field.kind === "list" && field.of ? field.of : field;
	const { isms } = known;
	const ids = one.kind === "owner" ? knownPeople(isms) : one.kind === "reference" ? idsOf(isms, one.to ?? []) : [];
	const among = ids.length === 0 || ids.length > OFFERED_MAX ? void 0 : ids;
	return {
		...question,
		refuse,
		among
	};
}
/** Throws `ConfigError` for the first answer that nobody could read, or that names somebody whom nobody knows. */
function refuseProblems(known, questions, answers) {
	for (const question of questions) {
		const answer = answers[question.name];
		const problem = answer === void 0 ? void 0 : problemWith(known, question, answer);
		if (problem !== void 0) throw new ConfigError(`${question.name}: \`${answer}\`: ${problem}`);
	}
}
function problemWith({ isms, settings }, { name, field }, answer) {
	const { readDate } = readingOf(settings);
	const problem = answerProblem(field, name, answer, {
		readDate,
		today: isms.today
	});
	if (problem !== void 0 || field.kind !== "owner") return problem;
	try {
		somebody(isms, name, answer);
		return;
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return [error.message.replace(`${name}: `, ""), error.hint].filter((part) => part !== void 0).join(". ");
	}
}
function idsOf({ byType }, types) {
	return types.flatMap((type) => byType.get(type) ?? []).filter(({ lifecycle }) => lifecycle !== "no-longer").flatMap(({ id }) => given(id) ?? []);
}

// src/authoring/new-entry.ts
/** The record as a file of its own. */
function newFile(entry, path) {
	return {
		path,
		before: "",
		after: `---\n${fieldsOf(entry, [["type", entry.definition.type]]).join("\n")}\n---\n\n# ${plainMarkdown(entry.title)}\n`
	};
}
/** The record as a row at the end of a register. Throws `ConfigError` for a register that cannot take one. */
function newRow(entry, register) {
	return appendFieldsTo(register, "entries", fieldsOf(entry, []));
}
function fieldsOf({ definition, id, title, status, owner, answers, today, mapping }, more) {
	return [
		["id", id],
		...more,
		["title", yamlFlowScalar(title)],
		["status", status],
		["owner", yamlFlowScalar(owner)],
		...writtenFields(definition, status, answers, today)
	].map(([name, yaml]) => `${keyFor(mapping, name)}: ${yaml}`);
}
/** The key under which the repository writes a field: the first that is no path into a table. */
function keyFor(mapping, name) {
	return mapping[name]?.find((key) => !key.includes(".")) ?? name;
}

// src/authoring/places.ts
/** Where records of a type are kept when there are none yet to go by: a folder, as the starter has them. */
const USUAL_FOLDERS = {
	"audit-programme": "governance",
	"audit-report": "records/audits",
	"budget-plan": "governance",
	certification: "records/certification",
	change: "records/changes",
	"communication-plan": "governance",
	"control-evidence": "records/evidence",
	"corrective-action": "records/corrective-actions",
	exception: "records/exceptions",
	guideline: "guidelines",
	handover: "records/handovers",
	incident: "records/incidents",
	"isms-scope": "governance",
	"management-review": "records/management-reviews",
	measurement: "records/measurements",
	nonconformity: "records/nonconformities",
	"phishing-simulation": "records/awareness",
	policy: "policies",
	procedure: "procedures",
	register: "registers",
	"risk-method": "governance",
	"risk-treatment-plan": "governance",
	soa: "governance",
	standard: "standards",
	task: "records/tasks",
	"training-campaign": "records/awareness",
	"transition-plan": "governance"
};
/** Folder for types that have no usual one, such as those of a repository's own. */
function usualFolder(type) {
	return (Object.hasOwn(USUAL_FOLDERS, type) ? USUAL_FOLDERS[type] : void 0) ?? `records/${type}`;
}

// src/app/placed-entry.ts
/**
* A new record where it belongs: in the register of its type, beside the others, or in the usual folder. Throws `ConfigError`
* where a file of its name is in the way.
*/
async function placedEntry(files, { isms, home, settings }, entry) {
	const same = isms.byType.get(entry.definition.type) ?? [];
	const rows = same.filter(({ register }) => register !== void 0);
	const register = busiest(rows.flatMap((row) => row.register ?? [])) ?? emptyRegisterOf(isms, entry.definition);
	if (register !== void 0 && register.document.block === void 0 && rows.length * 2 >= same.length && register.root) {
		const [file] = verifiedFiles(register.document, [newRow(entry, register)], readingOf(settings).parse);
		if (file) return file;
	}
	const folder = busiest(same.filter((one) => one.register === void 0).map(({ path }) => folderOf(path))) ?? await folderBeside(files, isms, home, entry.definition.type);
	const path = `${folder === "" ? "" : `${folder}/`}${entry.id}.md`;
	if (await files.kind(path) !== void 0) throw new ConfigError(`${path} is there already`, { hint: "It is never overwritten: is its front matter in order?" });
	return newFile(entry, path);
}
function emptyRegisterOf(isms, { type, kind }) {
	if (kind !== "register") return void 0;
	return (isms.byType.get("register") ?? []).find(({ root }) => root?.entries.some(({ key, value }) => key === "of" && value.kind === "scalar" && value.raw === type));
}
/** The usual folder: where there is one already, else where all other documents are. */
async function folderBeside(files, isms, home, type) {
	const usual = usualFolder(type);
	const tops = [...new Set(isms.entries.map(({ path }) => topOf(path.slice(home.length))))];
	for (const top of ["", ...tops]) if (await files.kind(`${home}${top}${usual}`) === "folder") return `${home}${top}${usual}`;
	const [only = "", another] = tops;
	return `${home}${another === void 0 && !PARTS.has(only) ? only : ""}${usual}`;
}
/** The folder at the top in which a path lies: '' or `isms/`. */
function topOf(path) {
	return path.slice(0, path.indexOf("/") + 1);
}
const PARTS = new Set(Object.values(USUAL_FOLDERS).map((folder) => topOf(`${folder}/`)));
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function busiest(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// src/app/new-record.ts
/** The question for whoever answers for the record. */
const OWNER = {
	name: "owner",
	field: owner(),
	message: "Who answers for it: a role, a person or a name",
	among: void 0,
	several: false
};
/**
* Writes up a record of a type: with the next free id, in the register or beside the other records of its type, and with every
* field that it must have. Writes nothing. Throws `ConfigError` for a type, a field or a person that nobody knows, and for a
* record that would not be valid.
*/
async function newRecord(ports, request, answerFields, options = {}) {
	const before = await check(ports, options);
	const { isms } = before;
	const definition = definitionOf(isms, request.type);
	const status = statusOf(definition, request.status);
	refuseProblems(before, questionsOf(definition, request.answers), request.answers);
	const ask = async (open) => {
		const said = await answerFields(open.map((question) => prepared(before, question)));
		refuseProblems(before, open, said);
		return said;
	};
	const owner = request.owner ?? (await ask([OWNER]))[OWNER.name] ?? "";
	const answers = await completed(definition, status, request.answers, ask);
	const entry = {
		definition,
		id: nextId(definition, isms.byId.keys(), isms.today),
		title: request.title.trim(),
		status,
		owner: somebody(isms, "--owner", owner).text,
		today: isms.today,
		answers,
		mapping: readingOf(before.settings).mapping
	};
	const file = await placedEntry(ports.files, before, entry);
	const effect = await effectOf(ports, options, before, [file]);
	refuseInvalid(effect, entry.id, file.path);
	if (!effect.isms.byId.has(entry.id)) throw new ConfigError(`${file.path} would lie outside of what holdfast.yml checks`, { hint: "Let `documents:` cover it, or make the first record of the type by hand where it belongs." });
	return {
		...effect,
		id: entry.id,
		path: file.path
	};
}
/** The type of that name. Throws `ConfigError` with the nearest. */
function definitionOf({ knownTypes }, type) {
	const definition = knownTypes.get(type) ?? RECORD_TYPES.find((one) => one.type === type);
	if (definition) return definition;
	const known = [.../* @__PURE__ */ new Set([...RECORD_TYPES.map((one) => one.type), ...knownTypes.keys()])].sort();
	throw new ConfigError(`There is no record type ${type}`, { hint: didYouMean(type, known) ?? `Known are ${known.join(", ")}.` });
}
function statusOf({ type, states }, wanted) {
	if (wanted === void 0) return states[0] ?? "draft";
	if (states.includes(wanted)) return wanted;
	throw new ConfigError(`A ${type} is never ${wanted}`, { hint: didYouMean(wanted, states) ?? `Its states are ${states.join(", ")}.` });
}
/** The questions that some answers are for. Throws `ConfigError` for a field that the type does not have. */
function questionsOf({ type, fields }, answers) {
	return Object.keys(answers).map((name) => {
		const [head = "", key] = name.split(".", 2);
		const under = key === void 0 ? fields : fields[head]?.fields;
		const word = key ?? head;
		const field = under && Object.hasOwn(under, word) ? under[word] : void 0;
		if (field) return questionOf(name, field);
		throw new ConfigError(`A ${type} has no field ${name}`, { hint: didYouMean(word, Object.keys(under ?? fields)) ?? `See docs/records/${type}.md.` });
	});
}
/** Asks until nothing is open: an answer may make another field necessary. */
async function completed(definition, status, given, answer) {
	let answers = given;
	for (;;) {
		const open = openQuestions(definition, status, answers);
		if (open.length === 0) return answers;
		const said = await answer(open);
		const silent = open.filter(({ name }) => (said[name] ?? "").trim() === "");
		if (silent.length > 0) throw new ConfigError(`Missing: ${silent.map(({ name }) => name).join(", ")}`);
		answers = {
			...answers,
			...said
		};
	}
}
/** Throws `ConfigError` for a record that nobody could read. */
function refuseInvalid({ raised }, id, at) {
	const bad = raised.filter(({ cause, document, path }) => cause === "malformed" && path === at && (document === void 0 || document === id));
	if (bad.length === 0) return;
	throw new ConfigError(`${id} would not be valid: ${bad.map(({ message }) => message).join("; ")}`, { hint: bad[0]?.fix });
}

export { yamlOf as a, questionOf as c, refuseProblems as i, requiredFields as l, placedEntry as n, certainValue as o, prepared as r, openQuestions as s, newRecord as t };