import { s as logText, t as clip } from "./escape.js";
import { r as count } from "./words.js";
import { n as tableOf } from "./table.js";
import { t as paint } from "./terminal-style.js";
import { a as subjectOf } from "./calendar-table.js";
import { t as hanging } from "./hanging.js";
import { a as headingOf, i as byType, o as holdings, r as askedFor, s as sumOfReadiness } from "./readiness.js";

// src/render/readiness/readiness-table.ts
const TONES = {
	missing: "bad",
	finding: "bad",
	people: "quiet"
};
/** Everything about each ask, one line for each thing, in the order of the asks. */
function readinessTable(view) {
	const lines = [
		...view.asks.flatMap(linesOf),
		...view.others.map((finding) => ofFinding("others", [], finding)),
		...view.waived.map(({ rule, message, path, name, exception, expires }) => {
			return {
				ask: "",
				requirements: [],
				what: "waived",
				type: rule,
				name,
				state: exception,
				day: expires,
				message,
				path
			};
		}),
		...view.notChecked.map(({ what, why }) => {
			return {
				ask: "",
				requirements: [],
				what: "not-checked",
				name: what,
				message: why
			};
		})
	];
	return tableOf({
		name: "readiness",
		title: "Readiness"
	}, lines, [
		{
			key: "ask",
			title: "Ask",
			cell: ({ ask }) => ask
		},
		{
			key: "requirements",
			title: "Requirements",
			cell: ({ requirements }) => requirements
		},
		{
			key: "what",
			title: "What",
			cell: ({ what }) => {
				const tone = TONES[what];
				return tone === void 0 ? what : {
					value: what,
					tone
				};
			}
		},
		{
			key: "type",
			title: "Type",
			cell: ({ type }) => type
		},
		{
			key: "name",
			title: "Record",
			cell: ({ name }) => name
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "state",
			title: "State",
			cell: ({ state }) => state
		},
		{
			key: "day",
			title: "Day",
			cell: ({ day }) => day
		},
		{
			key: "did",
			title: "Did",
			cell: ({ did }) => did
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		},
		{
			key: "people",
			title: "People",
			cell: ({ people }) => people
		},
		{
			key: "message",
			title: "Message",
			cell: ({ message }) => message
		},
		{
			key: "path",
			title: "File",
			cell: ({ path }) => path
		}
	]);
}
function linesOf({ key: ask, clauses, controls, missing, findings, answers, toCome, people }) {
	const requirements = [...clauses, ...controls];
	const on = {
		ask,
		requirements
	};
	return [
		...missing.map(({ type, message, comes, isGap }) => {
			return {
				...on,
				what: isGap ? "missing" : "note",
				type,
				message,
				day: comes,
				did: comes && "due"
			};
		}),
		...findings.map((finding) => ofFinding(ask, requirements, finding)),
		...answers.map(({ type, name, title, state, day, did, owner, people: who, path }) => {
			return {
				...on,
				what: "answer",
				type,
				name,
				title,
				state,
				day,
				did,
				owner,
				people: who,
				path
			};
		}),
		...toCome.map(({ kind, what, name, title, state, due, owner, people: who, path }) => {
			return {
				...on,
				what: "to-come",
				type: kind,
				name,
				title,
				state,
				day: due,
				did: "due",
				owner,
				people: who,
				message: what,
				path
			};
		}),
		...people === void 0 ? [] : [{
			...on,
			what: "people",
			message: people
		}]
	];
}
function ofFinding(ask, requirements, finding) {
	const { rule, severity, message, path, line, name, title, owner, due } = finding;
	return {
		ask,
		requirements,
		what: "finding",
		type: rule,
		name,
		title,
		state: severity,
		day: due,
		did: due && "due",
		owner,
		message,
		path: `${path}:${line}`
	};
}

// src/render/readiness/readiness-text.ts
/** Of what falls due no more than this is named at each ask. */
const DUTIES_SHOWN = 2;
const IN = "    ";
const HANG = "      ";
const ABOVE = " (as above)";
/** The list of gaps for a person at a terminal: asks with gaps first, then what answers the others. */
function readinessText(view, style) {
	const withGaps = view.asks.filter(({ gaps }) => gaps > 0);
	const without = view.asks.filter(({ gaps }) => gaps === 0);
	const scene = {
		style,
		period: view.period,
		told: /* @__PURE__ */ new Set()
	};
	return [
		paint(style, "bold", hanging(headingOf(view), style.width).trimEnd()) + `\n${hanging(sumOfReadiness(view), style.width)}${view.notes.map((note) => hanging(note, style.width, "  ")).join("")}`,
		...section("Gaps", withGaps, scene),
		...view.others.length === 0 ? [] : [`${paint(style, "bold", "Others")}\n${view.others.map((one) => findingText(one, scene)).join("")}`],
		...section(withGaps.length === 0 ? "What is asked" : "No gap found", without, scene),
		...waivedText(view, style),
		...notCheckedText(view, style)
	].join("\n");
}
function section(title, asks, scene) {
	return asks.length === 0 ? [] : [`${paint(scene.style, "bold", title)}\n\n${asks.map((ask) => askText(ask, scene)).join("\n")}`];
}
function askText(ask, scene) {
	const { style, period } = scene;
	const { missing, findings, toCome, people, gaps } = ask;
	const mark = gaps === 0 ? "○" : paint(style, "red", "●");
	const counted = gaps === 0 ? "" : ` · ${count(gaps, "gap")}`;
	const head = hanging(`${askedFor(ask)} · ${ask.ask}${counted}`, style.width, IN);
	const more = toCome.length - DUTIES_SHOWN;
	return [
		`  ${mark} ${head.trimStart()}`,
		...missing.map(({ message, comes, isGap }) => {
			const when = comes === void 0 ? "" : `; one is due ${comes}`;
			return toned(hanging(`${isGap ? "missing" : "note"}: ${message}${when}`, style.width, IN, HANG), isGap ? "red" : "dim", style);
		}),
		...findings.map((finding) => findingText(finding, scene)),
		...byType(ask).map(([type, lines]) => hanging(holdings(type, lines, period), style.width, IN, HANG)),
		...toCome.slice(0, DUTIES_SHOWN).map((duty) => hanging(`before the audit: ${duty.due} ${duty.what} · ${subjectOf(duty)} · ${duty.owner ?? "nobody"}`, style.width, IN, HANG)),
		...more > 0 ? [hanging(`before the audit: ${more} more`, style.width, IN)] : [],
		...people === void 0 ? [] : [hanging(`people: ${people}`, style.width, IN, HANG)]
	].join("");
}
/** In full once; at a later ask its message is enough. */
function findingText(finding, { style, told }) {
	const { severity, message, name, path, line, rule, owner, fix, tolerated, fingerprint } = finding;
	const tone = severity === "error" ? "red" : "yellow";
	if (told.has(fingerprint)) {
		const again = clip(`${severity}: ${logText(message)}`, style.width - 4 - 11);
		return toned(`${IN}${again}${ABOVE}`, tone, style);
	}
	told.add(fingerprint);
	const what = hanging(`${severity}: ${message}${tolerated ? " (put up with by the baseline)" : ""}`, style.width, IN, HANG);
	const where = [
		...name === path ? [] : [name],
		`${path}:${line}`,
		owner ?? "nobody",
		rule
	].join(" · ");
	return `${toned(what, tone, style)}${toned(hanging(where, style.width, HANG), "dim", style)}${hanging(fix, style.width, HANG)}`;
}
function toned(text, format, style) {
	return `${paint(style, format, text.trimEnd())}\n`;
}
function waivedText({ waived }, style) {
	if (waived.length === 0) return [];
	const lines = waived.map(({ exception, expires, message, name }) => hanging(`${exception} until ${expires}: ${message} · ${name}`, style.width, "  ", IN));
	return [`${paint(style, "bold", "Taken back by exceptions; have them ready")}\n${lines.join("")}`];
}
function notCheckedText({ notChecked }, style) {
	if (notChecked.length === 0) return [];
	const lines = notChecked.map(({ what, why, fix }) => hanging(`${what}: ${why}${fix === void 0 ? "" : `. ${fix}`}`, style.width, "  ", IN));
	return [`${paint(style, "bold", "Not checked")}\n${lines.join("")}`];
}

export { readinessTable as n, readinessText as t };