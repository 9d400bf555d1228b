import { a as yamlOf, c as questionOf, i as refuseProblems, l as requiredFields, n as placedEntry, o as certainValue, r as prepared, s as openQuestions } from "./new-record.js";
import { t as nextId } from "./next-id.js";
import { c as setOn, i as somebody, l as verifiedFiles, n as effectOf } from "./effect-text.js";
import { $n as owner, Cr as given, Hn as recordOf, Qn as choice, Sr as statusWord, Wr as addInterval, Yr as isoDate, bn as correctiveAction, gt as walkFields, pt as valuesOf, sn as nonconformity, tr as text, vr as isFinal, yn as SOAK, yr as nameOf } from "./load-config.js";
import { S as readingOf, t as check } from "./check.js";
import { c as ConfigError } from "./nearest.js";
import { t as targetsOf } from "./targets.js";

// src/authoring/working-copy.ts
/** Begins to work on a record whose type is known. */
function workingCopy(entry, definition, today) {
	const written = Object.fromEntries(walkFields(entry).flatMap(({ path, fact }) => fact.state === "given" && !path.includes(".") ? [[path, fact.raw]] : []));
	const changed = {};
	const before = statusWord(entry) ?? definition.states[0] ?? "";
	let now = before;
	const says = () => ({
		...written,
		...changed
	});
	const { states, brokenOffStates = [] } = definition;
	return {
		entry,
		name: nameOf(entry),
		definition,
		status: () => now,
		says,
		hasReached: (state) => !brokenOffStates.includes(now) && states.indexOf(now) >= states.indexOf(state),
		openAt: (state, answers) => openQuestions(definition, state, {
			...says(),
			...answers
		}),
		moveTo: (state, answers) => {
			for (const [name, answer] of Object.entries(answers)) if (Object.hasOwn(definition.fields, name) && says()[name] !== answer) changed[name] = answer;
			now = state;
			for (const [name, field] of requiredFields(definition, state, says())) {
				const certain = says()[name] === void 0 ? certainValue(field, today) : void 0;
				if (certain !== void 0) changed[name] = certain;
			}
		},
		edits: () => [...now === before ? [] : [setOn(entry, "status", now, "title")], ...Object.entries(changed).map(([name, answer]) => {
			const field = definition.fields[name];
			return setOn(entry, name, field ? { yaml: yamlOf(field, answer) } : answer);
		})]
	};
}

// src/app/close.ts
/** The steps of a nonconformity before its action (ISO/IEC 27001:2022, 10.2 a to c). */
const BEFORE_ACTION = ["contained", "analysed"];
/** The steps of an action: done, and shown to have worked (10.2 d and e). */
const OF_ACTION = ["implemented", "verified"];
/** What a new action must say. */
const NEW_ACTION = [
	"title",
	"owner",
	"action",
	"due",
	"effectiveness_criteria"
];
/**
* Walks a nonconformity through correction, cause, action and effectiveness (ISO/IEC 27001:2022, 10.2), or any other record to its
* last state, as far as the answers go. Writes nothing. Throws `ConfigError` for what is not there, is closed, or is no record.
*/
async function close(ports, id, answer, options = {}) {
	const before = await check(ports, options);
	const [entry] = targetsOf(before.isms, [id]).flatMap(({ entries }) => entries);
	const walk = new Walk(ports, before, answer);
	const copy = walk.copyOf(entry);
	if (copy.definition.kind !== "record") throw new ConfigError(`${id} is a ${copy.definition.type}, and only records are closed`, { hint: "Documents are reviewed: holdfast review." });
	if (copy.definition.finalStates.includes(copy.status())) throw new ConfigError(`${id} is ${copy.status()} already`, { hint: "A new case gets a new record: holdfast new." });
	const stopped = copy.definition.type === nonconformity.type ? await walk.nonconformity(copy) : await walk.toEnd(copy);
	const files = walk.files();
	if (files.length === 0) throw new ConfigError(stopped ?? `Nothing is to be done about ${id}`, { hint: "Say it with --set field=value." });
	return {
		...await effectOf(ports, options, before, files),
		done: walk.done,
		stopped
	};
}
/** One walk: the records that it works on, and what it did. A step answers why it could not be made, or nothing. */
var Walk = class {
	done = [];
	#ports;
	#checked;
	#answer;
	#copies = /* @__PURE__ */ new Map();
	#added = [];
	constructor(ports, checked, answer) {
		this.#ports = ports;
		this.#checked = checked;
		this.#answer = async (questions) => {
			const said = await answer(questions.map((question) => prepared(checked, question)));
			const answered = questions.filter(({ name }) => (said[name] ?? "").trim() !== "");
			refuseProblems(checked, answered, said);
			return said;
		};
	}
	get #isms() {
		return this.#checked.isms;
	}
	copyOf(entry) {
		const known = this.#copies.get(entry);
		if (known) return known;
		if (!entry.definition) throw new ConfigError(`${nameOf(entry)} has no type that Holdfast knows`);
		const copy = workingCopy(entry, entry.definition, this.#isms.today);
		this.#copies.set(entry, copy);
		return copy;
	}
	files() {
		const byDocument = /* @__PURE__ */ new Map();
		for (const copy of this.#copies.values()) {
			const edits = copy.edits();
			const { document } = copy.entry;
			if (edits.length > 0) byDocument.set(document, [...byDocument.get(document) ?? [], ...edits]);
		}
		const { parse } = readingOf(this.#checked.settings);
		return [...[...byDocument].flatMap(([document, edits]) => verifiedFiles(document, edits, parse)), ...this.#added];
	}
	async nonconformity(copy) {
		for (const state of BEFORE_ACTION) {
			const stopped = await this.#step(copy, state);
			if (stopped !== void 0) return stopped;
		}
		if (copy.says()["grade"] !== "ofi") {
			const stopped = await this.#actions(copy);
			if (stopped !== void 0) return stopped;
		}
		return this.toEnd(copy);
	}
	/** Moves a record on to its first final state. */
	async toEnd(copy) {
		if (copy.definition.type === correctiveAction.type) return this.#action(copy);
		const { finalStates } = copy.definition;
		const usual = finalStates.find((state) => state === "closed" || state === "done") ?? finalStates[0];
		if (usual !== void 0 && (finalStates.length === 1 || usual === "closed" || usual === "done")) return this.#step(copy, usual);
		const question = {
			...questionOf("status", choice(finalStates)),
			message: "How does it end?",
			of: copy.name
		};
		const { status = "" } = await this.#answer([question]);
		return status === "" ? lacks(`${copy.name} has several ways to end`, [question]) : this.#step(copy, status);
	}
	/** Every action is implemented and verified; one that did not work asks for another. */
	async #actions(copy) {
		const standing = this.#linkedTo(copy).filter((entry) => this.copyOf(entry).status() !== "ineffective");
		if (standing.length === 0) return this.#newAction(copy);
		if (!copy.hasReached("actioned")) this.#move(copy, "actioned", {});
		for (const entry of standing) {
			if (isFinal(entry)) continue;
			const stopped = await this.#action(this.copyOf(entry));
			if (stopped !== void 0) return stopped;
			if (this.copyOf(entry).status() === "ineffective") {
				this.#move(copy, "analysed", {});
				return `${nameOf(entry)} did not work: look for the cause again, and plan another action`;
			}
		}
	}
	#linkedTo(copy) {
		const named = actionsOf(copy.entry).flatMap((id) => this.#isms.byId.get(id) ?? []);
		const pointing = (this.#isms.byType.get(correctiveAction.type) ?? []).filter((entry) => given(recordOf(entry, correctiveAction).facts.nonconformity) === copy.name);
		return [.../* @__PURE__ */ new Set([...named, ...pointing])].filter(({ type }) => type === correctiveAction.type);
	}
	async #newAction(copy) {
		const questions = NEW_ACTION.map((name) => newActionQuestion(copy.name, name));
		const said = await this.#answer(questions);
		const missing = questions.filter(({ name }) => (said[name] ?? "").trim() === "");
		if (missing.length > 0) return lacks(`${copy.name} has no action that removes the cause`, missing);
		const { isms } = this.#checked;
		const entry = {
			definition: correctiveAction,
			id: nextId(correctiveAction, isms.byId.keys(), isms.today),
			title: said["action.title"] ?? "",
			status: "open",
			owner: somebody(isms, "action.owner", said["action.owner"] ?? "").text,
			today: isms.today,
			answers: {
				nonconformity: copy.name,
				action: said["action.action"] ?? "",
				due: said["action.due"] ?? "",
				effectiveness_criteria: said["action.effectiveness_criteria"] ?? ""
			},
			mapping: readingOf(this.#checked.settings).mapping
		};
		const before = actionsOf(copy.entry);
		this.#added.push(await placedEntry(this.#ports.files, this.#checked, entry));
		this.#move(copy, "actioned", { actions: [...before, entry.id].join(", ") });
		this.done.push(`${entry.id} is planned, due ${entry.answers["due"]}.`);
		return `${entry.id} has to be carried out, and then verified by somebody else`;
	}
	async #action(copy) {
		const [implemented, verified] = OF_ACTION;
		const undone = await this.#step(copy, implemented);
		if (undone !== void 0) return undone;
		const from = copy.hasReached(verified) ? void 0 : provenOn(copy);
		if (from !== void 0 && from > this.#isms.today) return `${copy.name} has to prove itself: somebody else verifies it from ${from} on`;
		const unverified = await this.#step(copy, verified);
		if (unverified !== void 0) return unverified;
		const worked = /^(?:true|yes)$/i.test(copy.says()["effective"] ?? "");
		this.#move(copy, worked ? "closed" : "ineffective", {});
	}
	/** Asks what a state needs and moves the record there; a state that is reached already needs nothing. */
	async #step(copy, state) {
		if (copy.hasReached(state)) return void 0;
		let answers = {};
		for (;;) {
			const open = copy.openAt(state, answers);
			if (open.length === 0) break;
			const said = await this.#answer(open.map((question) => ({
				...question,
				of: copy.name
			})));
			const missing = open.filter(({ name }) => (said[name] ?? "").trim() === "");
			if (missing.length > 0) return lacks(`${copy.name} is not ${state} yet`, missing);
			answers = {
				...answers,
				...Object.fromEntries(open.map(({ name }) => [name, said[name] ?? ""]))
			};
		}
		this.#move(copy, state, answers);
	}
	#move(copy, state, answers) {
		const was = copy.status();
		copy.moveTo(state, answers);
		if (was !== state) this.done.push(`${copy.name} is ${state}.`);
	}
};
function newActionQuestion(of, name) {
	const field = name === "title" || name === "owner" ? void 0 : correctiveAction.fields[name];
	return {
		of,
		name: `action.${name}`,
		field: field ?? (name === "owner" ? owner() : text()),
		message: name === "title" || name === "owner" ? {
			title: "What is the action called",
			owner: "Who carries it out: a role, a person or a name"
		}[name] : (field?.says ?? name).replace(/\.$/, ""),
		among: void 0,
		several: false
	};
}
/** The day on which an action has had time to prove itself; `undefined` where no day can be read. */
function provenOn(copy) {
	const { verify_after: after, implemented_on: done } = copy.says();
	const said = isoDate(after ?? "");
	const implemented = isoDate(done ?? "");
	return said ?? (implemented && addInterval(implemented, SOAK.interval));
}
function actionsOf(entry) {
	return valuesOf(given(recordOf(entry, nonconformity).facts.actions));
}
function lacks(what, missing) {
	return `${what}: it lacks ${missing.map(({ name }) => name).join(", ")}`;
}

export { close as t };