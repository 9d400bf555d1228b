import { Cr as given, Hn as recordOf, On as certification, Sr as statusWord, Vn as recordsOf, Wr as addInterval, cr as CONTROLS, ir as NEW_CONTROLS, kr as interval, pt as valuesOf, vt as isToIso27001, xn as controlEvidence, yr as nameOf } from "./load-config.js";
import { c as markdownMessage, l as markdownText, n as codeSpan } from "./escape.js";
import { n as brief, r as count } from "./words.js";
import { t as unreadNotes } from "./unread-notes.js";
import { t as calendarDuty } from "./calendar-duty.js";
import { n as unclearAudits, t as nextAudit } from "./next-audit.js";
import { n as tableOf } from "./table.js";
import { i as renderTableMarkdown } from "./terminal-style.js";
import { a as subjectOf, r as distance } from "./calendar-table.js";
import { n as isDone, r as recordLine, t as dayThatMatters } from "./record-line.js";

// src/views/type-words.ts
const WORDS = /* @__PURE__ */ new Map([
	["isms-scope", "scope of the ISMS"],
	["soa", "statement of applicability"],
	["audit-report", "internal audit report"],
	["audit-programme", "internal audit programme"],
	["control-evidence", "evidence of a control"],
	["certification", "certificate"]
]);
/** A record type in words, in the singular: `risk treatment plan`. */
function typeWords(type) {
	return WORDS.get(type) ?? type.replaceAll("-", " ");
}

// src/render/readiness/readiness-words.ts
const PURPOSES = {
	"stage-1": "Stage 1 audit",
	"stage-2": "Stage 2 audit",
	surveillance: "Surveillance audit",
	recertification: "Recertification audit",
	transition: "Transition audit",
	special: "Special audit"
};
/** `Recertification audit · CRT-01 · 2027-07-12, in 232 days · last external audit until 2026-10-21`. */
function headingOf({ audit, purpose, period }) {
	const name = audit && audit.purpose === purpose ? audit.name : PURPOSES[purpose];
	const when = audit ? `${audit.isPlanned ? "" : "by "}${audit.day}, ${distance(audit.days)}${audit.isPlanned ? "" : ", not planned yet"}` : "its day is not known";
	const before = period.isLastAudit ? [`last external audit until ${period.since}`] : [];
	return [
		name,
		...audit ? [audit.certificate] : [],
		when,
		...before
	].join(" · ");
}
/** Answers of an ask by type, in the order of the ask. */
function byType({ answers }) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of answers) {
		const type = line.type ?? "";
		groups.set(type, [...groups.get(type) ?? [], line]);
	}
	return [...groups];
}
/** Types beside which the number of those in force, drafts and others is said: `policy: 6 in force, 1 draft`. */
function holdings(type, lines, { isLastAudit, since }) {
	const states = /* @__PURE__ */ new Map();
	for (const { state, standing } of lines) {
		const word = standing === "overdue" ? "overdue" : state;
		states.set(word, (states.get(word) ?? 0) + 1);
	}
	const [first, ...others] = lines;
	if (first && others.length === 0) return `${typeWords(type)}: ${nameAndState(first)}`;
	const fresh = lines.filter(({ isNew }) => isNew).length;
	const newest = newestOf(lines);
	const last = newest?.day === void 0 ? "" : `; last ${newest.name}, ${newest.did} ${newest.day}`;
	const counts = [...states].map(([word, n]) => `${n} ${word}`).join(", ");
	return `${typeWords(type)}: ${counts}${last}${fresh > 1 ? ` (${fresh} since ${isLastAudit ? "the last audit" : since})` : ""}`;
}
/** `POL-01 in force, approved 2026-09-01, role:isms-manager`. */
function nameAndState({ name, state, day, did, owner }) {
	return `${name} ${state}${day === void 0 ? "" : `, ${did} ${day}`}, ${owner ?? "nobody"}`;
}
function newestOf(lines) {
	return lines.reduce((best, line) => line.did !== "planned" && line.day !== void 0 && (!best || line.day > (best.day ?? "")) ? line : best, void 0);
}
/** Clauses and controls of an ask: `8.1, A.5.19 to A.5.23`. */
function askedFor({ clauses, controls }) {
	const [first, last] = [controls[0], controls.at(-1)];
	if (controls.length < 4 || first === void 0 || last === void 0) return [...clauses, ...controls].join(", ");
	const isRange = numberOf(last) - numberOf(first) === controls.length - 1;
	return [...clauses, isRange ? `${first} to ${last}` : count(controls.length, "control")].join(", ");
}
function numberOf(control) {
	return Number(control.slice(control.lastIndexOf(".") + 1));
}
/** The closing line: how many gaps, and at which asks. It grades nothing. */
function sumOfReadiness({ asks, others, notChecked, waived, audit }) {
	const places = [...asks.filter(({ gaps }) => gaps > 0).map(({ key, gaps }) => `${key} ${gaps}`), ...others.length > 0 ? [`others ${others.length}`] : []];
	const duties = new Set(asks.flatMap(({ toCome }) => toCome.map(({ uid }) => uid))).size;
	return `${[
		places.length === 0 ? `No gap found at ${count(asks.length, "ask")}` : `Gaps by ask: ${places.join(" · ")}`,
		...audit && audit.days > 0 ? [`${count(duties, "duty falls", "duties fall")} due before the audit`] : [],
		...waived.length > 0 ? [`${count(waived.length, "finding")} taken back by exceptions`] : [],
		...notChecked.length > 0 ? [`${count(notChecked.length, "thing")} not checked`] : []
	].join("; ")}.`;
}

// src/render/readiness/readiness-markdown.ts
/** Of one type no more than this is shown at an ask: CSV and JSON have them all. */
const ROWS_SHOWN = 10;
const DUTIES_SHOWN = 10;
/** The list of gaps as a page: asks with gaps first, each with the documents and records that answer it. */
function readinessMarkdown(view) {
	const withGaps = view.asks.filter(({ gaps }) => gaps > 0);
	const without = view.asks.filter(({ gaps }) => gaps === 0);
	return [
		`# Readiness\n\n**${markdownText(headingOf(view))}**\n`,
		view.notes.map((note) => `- ${markdownMessage(brief(note))}\n`).join(""),
		`${markdownText(sumOfReadiness(view))}\n`,
		withGaps.length === 0 ? "" : `## Gaps\n\n${withGaps.map(askMarkdown).join("\n")}`,
		view.others.length === 0 ? "" : `## Others\n\n${view.others.map(findingLine).join("")}`,
		without.length === 0 ? "" : `## No gap found\n\n${without.map(askMarkdown).join("\n")}`,
		waived(view),
		notChecked(view)
	].filter((part) => part !== "").join("\n");
}
function askMarkdown(ask) {
	const { missing, findings, answers, toCome, people, gaps } = ask;
	const lines = [
		...missing.map(({ message, comes, isGap }) => {
			const when = comes === void 0 ? "" : `; one is due ${comes}`;
			return `- ${isGap ? "**Missing**: " : ""}${markdownText(brief(message + when))}\n`;
		}),
		...findings.map(findingLine),
		...people === void 0 ? [] : [`- People: ${markdownText(people)}\n`],
		...toCome.slice(0, DUTIES_SHOWN).map((duty) => `- Before the audit: ${duty.due} ${markdownText(brief(`${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? "nobody"}`))}\n`),
		...toCome.length > DUTIES_SHOWN ? [`- Before the audit: ${toCome.length - DUTIES_SHOWN} more\n`] : []
	];
	const heading = `### ${markdownText(ask.ask)}\n\n${markdownText(askedFor(ask))}${gaps === 0 ? "" : ` · **${count(gaps, "gap")}**`}\n`;
	const left = byType(ask).flatMap(([type, all]) => all.length > ROWS_SHOWN ? [`${all.length - ROWS_SHOWN} more of ${typeWords(type)}`] : []);
	return [
		heading,
		lines.join(""),
		answers.length === 0 ? "" : answersTable(byType(ask).flatMap(([, all]) => all.slice(0, ROWS_SHOWN))),
		left.length === 0 ? "" : `${markdownText(left.join("; "))}.\n`
	].filter((part) => part !== "").join("\n");
}
function answersTable(lines) {
	return renderTableMarkdown(tableOf({
		name: "answers",
		title: "Answers"
	}, lines, [
		{
			key: "type",
			title: "What",
			cell: ({ type }) => typeWords(type ?? "")
		},
		{
			key: "record",
			title: "Record",
			cell: subjectOf
		},
		{
			key: "state",
			title: "State",
			cell: ({ state }) => state
		},
		{
			key: "day",
			title: "Day",
			cell: ({ day, did }) => day === void 0 ? "" : `${did} ${day}`
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner ?? "nobody"
		}
	]));
}
function findingLine({ severity, message, name, path, line, owner, rule, fix }) {
	return `- ${`**${severity}** ${markdownMessage(brief(message))}`} · ${markdownText(brief(`${name} · ${owner ?? "nobody"}`))} · ${codeSpan(`${path}:${line}`)} · ${codeSpan(rule)}. ${markdownMessage(brief(fix))}\n`;
}
function waived({ waived: all }) {
	const lines = all.map(({ exception, expires, message, name }) => `- ${markdownText(brief(exception))} until ${expires}: ${markdownMessage(brief(message))} · ${markdownText(brief(name))}\n`);
	return lines.length === 0 ? "" : `## Taken back by exceptions\n\n${lines.join("")}`;
}
function notChecked({ notChecked: all }) {
	const lines = all.map(({ what, why, fix }) => `- ${markdownText(brief(what))}: ${markdownMessage(brief(`${why}${fix === void 0 ? "" : `. ${fix}`}`))}\n`);
	return lines.length === 0 ? "" : `## Not checked\n\n${lines.join("")}`;
}

// src/views/readiness/answers.ts
/** The entries that an answer of an ask speaks of, drafts and closed ones included. */
function entriesFor({ type, controls, activities }, isms) {
	const all = isms.byType.get(type) ?? [];
	if (controls === void 0 && activities === void 0) return all;
	return all.filter((entry) => {
		const { facts } = recordOf(entry, controlEvidence);
		const named = valuesOf(given(facts.controls)).flat();
		return (activities?.includes(given(facts.activity) ?? "") ?? false) || (controls?.some((control) => named.includes(control)) ?? false);
	});
}

// src/views/readiness/asks.ts
const must = (type) => ({
	type,
	must: true,
	yearly: false
});
const may = (type) => ({
	type,
	must: false,
	yearly: false
});
const yearly = (type) => ({
	type,
	must: true,
	yearly: true
});
const ALL = [
	"stage-1",
	"stage-2",
	"surveillance",
	"recertification",
	"transition"
];
const BUT_TRANSITION = [
	"stage-1",
	"stage-2",
	"surveillance",
	"recertification"
];
const FROM_STAGE_2 = [
	"stage-2",
	"surveillance",
	"recertification"
];
const LATER = ["surveillance", "recertification"];
const ACCESS = [
	"A.5.11",
	"A.5.18",
	"A.6.5"
];
const CONTINUITY = [
	"A.5.29",
	"A.5.30",
	"A.8.13"
];
const TECHNOLOGICAL = CONTROLS.filter(({ theme }) => theme === "technological").map(({ id }) => id);
/**
* What certification bodies ask for, by the audit (ISO/IEC 17021-1, 9.3, 9.6; IAF MD 26 for the transition), in the order
* of the standard's clauses.
*/
const ASKS = [
	{
		key: "scope",
		ask: "The scope with its boundaries and interfaces, and whether the certificate says the same",
		clauses: ["4.3"],
		controls: [],
		answers: [must("isms-scope"), may("certification")],
		audits: ALL,
		people: "The auditor walks through the sites and compares"
	},
	{
		key: "context",
		ask: "Internal and external issues, climate change decided on, and what is new since the last audit",
		clauses: ["4.1"],
		controls: [],
		answers: [must("context-issue")],
		audits: ALL
	},
	{
		key: "parties",
		ask: "Interested parties, and which of their requirements the ISMS answers",
		clauses: ["4.2"],
		controls: [],
		answers: [must("interested-party"), must("legal-requirement")],
		audits: BUT_TRANSITION
	},
	{
		key: "policy",
		ask: "The policy, who approved it, and how the staff know it",
		clauses: ["5.2"],
		controls: [],
		answers: [must("policy")],
		audits: BUT_TRANSITION,
		people: "Staff are asked what the policy means for their work"
	},
	{
		key: "roles",
		ask: "Roles and their authority, who holds them, and whether leavers still do",
		clauses: ["5.3"],
		controls: [],
		answers: [must("role"), may("person")],
		audits: BUT_TRANSITION
	},
	{
		key: "leadership",
		ask: "Top management on objectives, resources and results",
		clauses: ["5.1"],
		controls: [],
		answers: [must("management-review"), must("budget-plan")],
		audits: FROM_STAGE_2,
		people: "An interview: top management answers for itself, and no paper stands in for it"
	},
	{
		key: "risk-method",
		ask: "How risks are assessed, and what makes one acceptable",
		clauses: ["6.1.2"],
		controls: [],
		answers: [must("risk-method")],
		audits: [
			"stage-1",
			"stage-2",
			"recertification"
		]
	},
	{
		key: "risk-register",
		ask: "The risks as they are now; some are followed to their control and acceptance, and back",
		clauses: ["6.1.2", "8.2"],
		controls: [],
		answers: [must("risk")],
		audits: ALL
	},
	{
		key: "soa",
		ask: "The statement of applicability: version, reasons, what is implemented, what changed",
		clauses: ["6.1.3"],
		controls: [],
		answers: [must("soa")],
		audits: ALL,
		apart: ["residual-risk-not-accepted", "risk-untreated-above-appetite"]
	},
	{
		key: "rtp",
		ask: "The risk treatment plan, how far it has come, and the agreement of the risk owners",
		clauses: ["6.1.3", "8.3"],
		controls: [],
		answers: [must("risk-treatment-plan")],
		audits: ALL
	},
	{
		key: "objectives",
		ask: "Objectives, the plans for them, and where they stand",
		clauses: ["6.2"],
		controls: [],
		answers: [
			must("objective"),
			may("metric"),
			may("measurement")
		],
		audits: BUT_TRANSITION
	},
	{
		key: "changes",
		ask: "What changed in the ISMS and in the business since the last audit",
		clauses: ["6.3", "8.1"],
		controls: [],
		answers: [yearly("change")],
		audits: LATER,
		ifNone: "Be ready to say how you would know of one"
	},
	{
		key: "resources",
		ask: "Money and time for the ISMS",
		clauses: ["7.1"],
		controls: [],
		answers: [must("budget-plan")],
		audits: FROM_STAGE_2
	},
	{
		key: "competence",
		ask: "Competence of some who hold roles, the internal auditor and the ISMS manager among them",
		clauses: ["7.2"],
		controls: [],
		answers: [must("competence-record"), must("role")],
		audits: FROM_STAGE_2
	},
	{
		key: "awareness",
		ask: "Results of training and of phishing exercises",
		clauses: ["7.3"],
		controls: [],
		answers: [yearly("training-campaign"), may("phishing-simulation")],
		audits: FROM_STAGE_2,
		people: "Staff are interviewed"
	},
	{
		key: "communication",
		ask: "Who tells whom what, and when",
		clauses: ["7.4"],
		controls: [],
		answers: [must("communication-plan")],
		audits: ["stage-2", "recertification"]
	},
	{
		key: "document-control",
		ask: "The documents with version, approval and next review; the history of some of them",
		clauses: ["7.5.2", "7.5.3"],
		controls: [],
		answers: [
			must("policy"),
			must("procedure"),
			may("standard")
		],
		audits: BUT_TRANSITION
	},
	{
		key: "operation",
		ask: "Proof that procedures are followed: access reviews, restores, changes, over the whole time",
		clauses: ["8.1"],
		controls: [],
		answers: [
			yearly("control-evidence"),
			may("task"),
			may("change"),
			may("exception")
		],
		audits: FROM_STAGE_2,
		people: "Those who do the work show how they do it"
	},
	{
		key: "measurement",
		ask: "What was measured, what it means, and what was done about it",
		clauses: ["9.1"],
		controls: [],
		answers: [yearly("measurement"), must("metric")],
		audits: FROM_STAGE_2
	},
	{
		key: "internal-audit",
		ask: "Internal audits: programme, reports, findings, and auditors who judge no work of their own",
		clauses: ["9.2.1", "9.2.2"],
		controls: [],
		answers: [must("audit-programme"), yearly("audit-report")],
		audits: ALL
	},
	{
		key: "management-review",
		ask: "Minutes of the management review, with all that goes in and comes out",
		clauses: [
			"9.3.1",
			"9.3.2",
			"9.3.3"
		],
		controls: [],
		answers: [yearly("management-review")],
		audits: ALL
	},
	{
		key: "nonconformities",
		ask: "Nonconformities with cause, action and effect; first those of the last external audit",
		clauses: ["10.2"],
		controls: [],
		answers: [must("nonconformity"), may("corrective-action")],
		audits: [
			"stage-2",
			"surveillance",
			"recertification",
			"transition"
		]
	},
	{
		key: "improvement",
		ask: "What has become better since the last audit",
		clauses: ["10.1"],
		controls: [],
		answers: [must("objective"), must("management-review")],
		audits: LATER
	},
	{
		key: "incidents",
		ask: "Incidents, and a grave one from its first sign to what was learnt",
		clauses: ["8.1"],
		controls: [
			"A.5.24",
			"A.5.25",
			"A.5.26",
			"A.5.27",
			"A.5.28"
		],
		answers: [may("incident")],
		audits: FROM_STAGE_2,
		ifNone: "Be ready to say how you would know of one"
	},
	{
		key: "suppliers",
		ask: "Suppliers by how much hangs on them, and all about two or three of the critical ones",
		clauses: ["8.1"],
		controls: [
			"A.5.19",
			"A.5.20",
			"A.5.21",
			"A.5.22",
			"A.5.23"
		],
		answers: [yearly("supplier")],
		audits: FROM_STAGE_2
	},
	{
		key: "leavers",
		ask: "Some who joined, moved or left, and what became of their access",
		clauses: ["8.1"],
		controls: ACCESS,
		answers: [
			may("person"),
			may("handover"),
			{
				...may("control-evidence"),
				controls: ACCESS
			}
		],
		audits: FROM_STAGE_2
	},
	{
		key: "legal",
		ask: "Laws and contracts that bind, and who watches them",
		clauses: ["4.2"],
		controls: ["A.5.31"],
		answers: [must("legal-requirement")],
		audits: FROM_STAGE_2
	},
	{
		key: "continuity",
		ask: "The last restore and the last test of continuity",
		clauses: ["8.1"],
		controls: CONTINUITY,
		answers: [{
			...yearly("control-evidence"),
			controls: CONTINUITY,
			activities: ["restore-test", "continuity-test"]
		}],
		audits: FROM_STAGE_2
	},
	{
		key: "technical",
		ask: "Some technical controls, others each year: weaknesses, logs, changes, configurations",
		clauses: ["8.1"],
		controls: TECHNOLOGICAL,
		answers: [{
			...yearly("control-evidence"),
			controls: TECHNOLOGICAL
		}, may("asset")],
		audits: FROM_STAGE_2,
		people: "The auditor looks at systems at work"
	},
	{
		key: "complaints",
		ask: "Complaints from outside, and where the mark of the certification body is shown",
		clauses: ["9.3.2"],
		controls: [],
		answers: [must("interested-party"), may("certification")],
		audits: LATER,
		people: "The auditor looks at the web site and at what is printed"
	},
	{
		key: "gap-analysis",
		ask: "What the step from 2013 to 2022 asked for, and what was done about it",
		clauses: ["6.3"],
		controls: [],
		answers: [must("transition-plan")],
		audits: ["transition"]
	},
	{
		key: "new-controls",
		ask: "The eleven new controls at work, and whether they do what they should",
		clauses: ["6.1.3", "8.3"],
		controls: NEW_CONTROLS,
		answers: [must("soa"), {
			...must("control-evidence"),
			controls: NEW_CONTROLS
		}],
		audits: ["transition"],
		people: "A look at papers alone is not enough here"
	},
	{
		key: "cycle-review",
		ask: "How the ISMS did over all three years, with the reports of the surveillance audits",
		clauses: ["9.3.2"],
		controls: [],
		answers: [
			must("certification"),
			must("measurement"),
			must("audit-report")
		],
		audits: ["recertification"]
	}
];

// src/views/readiness/missing.ts
const YEAR_BEFORE = interval({ months: -12 });
/** What an ask wants and does not find. */
function missingFor(ask, isms, period) {
	const found = ask.answers.flatMap((answer) => missingOf(answer, isms, period, ask.ifNone) ?? []);
	if (!(found.length === 0 && ask.answers.every((answer) => entriesFor(answer, isms).length === 0))) return found;
	const type = ask.answers[0]?.type ?? "";
	return [{
		kind: "none",
		type,
		message: ask.ifNone === void 0 ? "Nothing is there that answers this" : `No ${typeWords(type)} at all. ${ask.ifNone}`,
		comes: void 0,
		isGap: ask.ifNone === void 0
	}];
}
function missingOf(answer, isms, period, ifNone) {
	if (!answer.must) return void 0;
	const { type } = answer;
	const missing = (kind, message, isGap, comes) => {
		const isExcused = isGap && ifNone !== void 0;
		return {
			kind,
			type,
			message: isExcused ? `${message}. ${ifNone}` : message,
			comes,
			isGap: isGap && !isExcused
		};
	};
	const words = whatOf(answer);
	const entries = entriesFor(answer, isms);
	const unread = isms.unread.find(({ types }) => types.has(type));
	if (entries.length === 0) return unread === void 0 ? missing("none", `No ${words} at all`, true) : missing("unread", `No ${words} that can be read: ${unread.path} may hold one`, true);
	const counting = entries.filter((entry) => counts(entry, isms.today));
	if (counting.length === 0) return missing("drafts", noneCounts(words, entries), true);
	if (!answer.yearly) return void 0;
	const last = counting.flatMap((entry) => dayThatMatters(entry, isms.today)?.day ?? []).sort().at(-1);
	if (last !== void 0 && last > period.since) return void 0;
	const comes = nextOf(answer, entries, isms, period);
	const time = period.isLastAudit ? `since the last external audit (${period.since})` : `since ${period.since}`;
	if (comes !== void 0) return missing("since", `No ${sinceWords(answer)} yet ${time}`, false, comes);
	const isFresh = last !== void 0 && last > addInterval(period.until ?? isms.today, YEAR_BEFORE);
	const of = isFresh ? `; the last, of ${last}, is less than a year old on the day of the audit` : "";
	return missing("since", `No ${sinceWords(answer)} ${time}${of}`, !isFresh);
}
function noneCounts(words, entries) {
	if (entries.some(({ lifecycle }) => lifecycle === "not-yet")) return `Only drafts: no ${words} is in force`;
	return entries.some(({ definition }) => definition?.kind === "record") ? `Only planned or broken off: no ${words} yet` : `No ${words} is in force any more`;
}
/** A document has to be in force; a record has to tell of something that was done. */
function counts(entry, today) {
	return entry.definition?.kind === "record" ? isDone(entry, today) : entry.lifecycle === "in-force";
}
/** The first day from today by which a duty brings such a record, if it comes before the audit. */
function nextOf(answer, entries, isms, { until }) {
	const isNarrow = answer.controls !== void 0 || answer.activities !== void 0;
	const there = new Set(entries);
	const bringing = isms.obligations.filter(({ entry, shownBy }) => shownBy === answer.type && (!isNarrow || there.has(entry)));
	const own = isms.obligations.filter(({ entry, kind }) => kind !== "review" && there.has(entry));
	return (bringing.length > 0 ? bringing : own).flatMap(({ due }) => due !== void 0 && due >= isms.today && (until === void 0 || due < until) ? [due] : []).sort()[0];
}
/** What has to be new: of what lasts, that somebody looked at it. */
function sinceWords(answer) {
	return answer.type === "supplier" ? "assessment of a supplier" : whatOf(answer);
}
function whatOf({ type, controls, activities }) {
	const words = typeWords(type);
	if (activities) return `evidence of a ${activities.map((one) => one.replaceAll("-", " ")).join(" or a ")}`;
	return controls && controls.length <= 11 ? `${words} of ${nameControls(controls)}` : words;
}
function nameControls(controls) {
	return controls.length > 4 ? "the new ones" : `${controls.slice(0, -1).join(", ")} or ${controls.at(-1)}`;
}

// src/views/readiness/notes.ts
/** What limits a list of gaps, in sentences: what is not known of the audit, and of the documents. */
function notesOn(isms, audit, asked, kind) {
	const notes = [];
	if (!audit) {
		notes.push("No certificate names an external audit: its day is not known, so what falls due before it is not told. Record it: holdfast new certification.");
		if (asked === void 0) notes.push("This is what a stage 1 audit asks for, the first of all; --audit names another.");
	} else {
		if (audit.days < 0) notes.push(`The day of the ${audit.name} (${audit.day}) is past, and ${audit.path} does not say that it was held.`);
		if (asked !== void 0 && asked !== audit.purpose) notes.push(`The next external audit is the ${audit.name}; this is what it would ask for as ${withArticle(asked)} audit.`);
		if (audit.previous === void 0) notes.push("No external audit was held before: what has to be of late is looked for in the last twelve months.");
	}
	notes.push(...certificateNotes(isms));
	if (kind === "special") notes.push("A special audit looks at what the certification body says; these are the asks of a surveillance audit.");
	if (!isms.founded) notes.push("The management system is still being written: nothing is in force yet, and drafts are no proof.");
	if (!isms.typed) notes.push("Documents without `type` are not sorted under any ask; a preset that governs by type tells of them.");
	return [...notes, ...unreadNotes(isms)];
}
/** What of the certificates may make another audit come, or none. */
function certificateNotes(isms) {
	const unclear = unclearAudits(isms).map(({ what, entry }) => `The day of the ${what} cannot be read (${entry.path}): it may be the next external audit.`);
	const inForce = recordsOf(isms, certification).filter(({ entry }) => entry.lifecycle === "in-force");
	const named = ({ entry }) => `${nameOf(entry)} (${entry.path})`;
	return [
		...unclear,
		...inForce.filter(({ entry }) => statusWord(entry) === "suspended").map((one) => `${named(one)} is suspended: ask the certification body what ends that.`),
		...inForce.filter((one) => !isToIso27001(one)).map((one) => `${named(one)} is a certificate to ${given(one.facts.standard)}: its audits ask for other things and are not looked at here.`)
	];
}
function withArticle(purpose) {
	return `a ${purpose.replaceAll("-", " ")}`;
}

// src/views/readiness/readiness.ts
/** Without an external audit before, an auditor looks back about a year. */
const LOOKS_BACK = interval({ months: -12 });
/** What the next external audit asks for, against the documents and records and against the findings of the check. */
function readinessOf(isms, report, { purpose, soon }) {
	const audit = nextAudit(isms);
	const kind = purpose ?? audit?.purpose ?? "stage-1";
	const previous = audit?.previous;
	const period = {
		since: previous ?? addInterval(isms.today, LOOKS_BACK),
		isLastAudit: previous !== void 0,
		until: audit?.day
	};
	const findings = report.findings.filter(({ severity }) => severity !== "notice");
	const asked = kind === "special" ? "surveillance" : kind;
	const asks = ASKS.filter(({ audits }) => audits.includes(asked)).map((ask) => answered(ask, isms, {
		findings,
		period,
		soon
	}));
	const told = new Set(asks.flatMap((ask) => ask.findings.map(({ fingerprint }) => fingerprint)));
	return {
		today: isms.today,
		purpose: kind,
		purposeFrom: purpose !== void 0 ? "asked" : audit ? "certificate" : "assumed",
		audit,
		period,
		notes: notesOn(isms, audit, purpose, kind),
		asks,
		others: findings.filter(({ fingerprint }) => !told.has(fingerprint)).map(gapFinding),
		waived: report.waived.map(waivedLine),
		notChecked: report.notChecked
	};
}
function answered(ask, isms, { findings, period, soon }) {
	const { key, ask: words, clauses, controls, people } = ask;
	const entries = [...new Set(ask.answers.flatMap((answer) => entriesFor(answer, isms)))];
	const missing = missingFor(ask, isms, period);
	const here = findings.filter(belongsTo(ask, entries));
	return {
		key,
		ask: words,
		clauses,
		controls,
		people,
		answers: ask.answers.flatMap(({ type }) => entries.flatMap((entry) => entry.type === type ? [answerLine(entry, isms, period)] : []).sort(worstThenNewest)),
		missing,
		findings: here.map(gapFinding),
		toCome: dutiesToCome(ask, entries, isms, period, soon),
		gaps: missing.filter(({ isGap }) => isGap).length + here.length
	};
}
const RANKS = {
	overdue: 0,
	"in-force": 1,
	draft: 2,
	over: 3
};
/** What is overdue, then what is in force, drafts, and what is over; of each the newest first. */
function worstThenNewest(a, b) {
	const days = (b.day ?? "").localeCompare(a.day ?? "");
	return RANKS[a.standing] - RANKS[b.standing] || days || a.name.localeCompare(b.name, "en");
}
function answerLine(entry, isms, { since }) {
	const line = recordLine(entry, isms);
	return {
		...line,
		isNew: line.day !== void 0 && line.day > since && line.day <= isms.today
	};
}
/**
* A finding belongs where its document is listed, and where its clauses are asked for. 8.1 alone would put everything
* everywhere: it counts where an ask is about nothing else. Where an ask is about some controls, these take the place of its clauses.
* Of a rule that looks at records of several kinds the document alone tells.
*/
function belongsTo(ask, entries) {
	const listed = namesByPath(entries);
	const telling = ask.clauses.length > 1 ? ask.clauses.filter((clause) => clause !== OPERATION) : ask.clauses;
	const asked = new Set(ask.controls.length > 0 ? ask.controls : telling);
	return ({ rule, path, clauses, controls, document }) => isOn(listed.get(path), document) || !OF_SEVERAL_KINDS.has(rule) && !(ask.apart?.includes(rule) ?? false) && [...clauses, ...controls].some((one) => asked.has(one));
}
/** Rules whose clauses are those of all the kinds of records that they look at: an action of minutes is none of an objective. */
const OF_SEVERAL_KINDS = /* @__PURE__ */ new Set(["planned-action-overdue", "record-data-invalid"]);
/** Operational planning and control, which whatever is done day by day falls under. */
const OPERATION = "8.1";
/** A register holds rows that answer and rows that do not: what is said of a row that does not is none of the ask's business. */
function isOn(names, document) {
	return names !== void 0 && (document === void 0 || names.has(document));
}
/** What stands in each file: its entries, and the register that they are rows of. */
function namesByPath(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const names = byPath.get(entry.path) ?? /* @__PURE__ */ new Set();
		byPath.set(entry.path, names.add(nameOf(entry)));
		if (entry.register) names.add(nameOf(entry.register));
	}
	return byPath;
}
function gapFinding(finding) {
	const { rule, severity, message, fix, path, position, document, title, owner, due } = finding;
	const { clauses, controls, tolerated, fingerprint } = finding;
	return {
		rule,
		severity,
		message,
		fix,
		path,
		line: position.line,
		name: document ?? title ?? path,
		title,
		owner,
		due,
		clauses,
		controls,
		tolerated,
		fingerprint
	};
}
function waivedLine({ rule, message, path, document, title, waiver }) {
	return {
		rule,
		message,
		path,
		name: document ?? title ?? path,
		exception: waiver.id,
		expires: waiver.expires
	};
}
/** Duties of the documents that answer, and those that bring a record that answers. */
function dutiesToCome({ answers }, entries, isms, { until }, soon) {
	if (until === void 0) return [];
	const on = new Set(entries.flatMap((entry) => entry.register ? [entry, entry.register] : [entry]));
	const brings = new Set(answers.flatMap(({ type, controls, activities }) => controls || activities ? [] : [type]));
	return isms.obligations.flatMap((duty) => {
		const { due, entry, shownBy } = duty;
		if (due === void 0 || due < isms.today || due >= until) return [];
		return on.has(entry) || shownBy !== void 0 && brings.has(shownBy) ? [calendarDuty(duty, isms, {
			due,
			repetition: 0,
			soon
		})] : [];
	}).sort((a, b) => `${a.due}\0${a.name}\0${a.what}` < `${b.due}\0${b.name}\0${b.what}` ? -1 : 1);
}

export { headingOf as a, byType as i, readinessMarkdown as n, holdings as o, askedFor as r, sumOfReadiness as s, readinessOf as t };