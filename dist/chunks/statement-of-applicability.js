import { At as inWords, Cr as given, G as controlsNamedBy, Hn as recordOf, Sr as statusWord, Vn as recordsOf, X as issuedReports, Z as lookedAt, cr as CONTROLS, dr as compareVersions, gn as legalRequirement, ir as NEW_CONTROLS, m as openActions, p as isActedOn, pt as valuesOf, sr as controlById, vt as isToIso27001, xn as controlEvidence, yr as nameOf, yt as runningCertificates } from "./load-config.js";
import { p as webAddress, u as oneLine } from "./escape.js";
import { r as count } from "./words.js";
import { n as responsibleAs, r as responsibleFor } from "./responsible.js";
import { n as scopeStatement } from "./certificates.js";
import { n as tableOf } from "./table.js";
import { n as isDone, t as dayThatMatters } from "./record-line.js";
import { n as chosenStatement, r as standingOf, t as statementRows } from "./entries.js";
import { n as z, r as k } from "./dist.js";

// src/render/html/styles.ts
/**
* What all pages share: colours as variables, type, tables and marks. `--accent` is the one colour; `--bad`, `--warn` and
* `--good` say how something stands and never say it alone.
*/
const BASE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa;
  --raised: #ffffff;
  --sunken: #f4f2ee;
  --ink: #1f2328;
  --soft: #5b626b;
  --line: #e3dfd8;
  --accent: #1d5f63;
  --accent-soft: #dcebea;
  --on-accent: #ffffff;
  --bad: #a4291f;
  --bad-soft: #fae6e3;
  --warn: #7d5200;
  --warn-soft: #f9ecd2;
  --good: #2c6436;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b;
    --raised: #1b1f23;
    --sunken: #20252a;
    --ink: #e6e4df;
    --soft: #a0a6ad;
    --line: #31373d;
    --accent: #7cc4c0;
    --accent-soft: #1f3a3b;
    --on-accent: #10201f;
    --bad: #f19a8f;
    --bad-soft: #40211e;
    --warn: #e5bd6f;
    --warn-soft: #3a2f18;
    --good: #93c99b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
main { max-width: 76rem; margin: 0 auto; padding: 4rem 2.5rem 6rem; }
h1, h2, h3 { margin: 0; line-height: 1.2; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { font-size: 1.375rem; margin-top: 4rem; }
h3 { font-size: 1rem; }
p { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker { color: var(--accent); font-size: 0.875rem; font-weight: 600; margin-bottom: 0.5rem; }
.lead { color: var(--soft); margin-top: 0.5rem; max-width: 46rem; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.id { font: 500 0.8125rem/1.5 var(--mono); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem; margin: 2rem 0 0; padding: 1.5rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin: 0.125rem 0 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; font-size: 0.9375rem; }
th { text-align: left; color: var(--soft); font-weight: 500; font-size: 0.8125rem; padding: 0 1.25rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: 1rem 1.25rem 1rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.mark { display: inline-block; font-size: 0.75rem; line-height: 1; font-weight: 600; padding: 0.25rem 0.5rem; border-radius: 0.25rem; background: var(--sunken); color: var(--soft); }
.mark.bad { background: var(--bad-soft); color: var(--bad); }
.mark.warn { background: var(--warn-soft); color: var(--warn); }
.mark.accent { background: var(--accent-soft); color: var(--accent); }
footer { margin-top: 4rem; padding-top: 1.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 48rem) { main { padding: 2.5rem 1.25rem 4rem; } h1 { font-size: 1.75rem; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --sunken: #f3f3f3; --ink: #000; --soft: #444; --line: #ccc; --accent: #1d5f63; --accent-soft: #e6efee; --on-accent: #fff; --bad: #8f1f16; --bad-soft: #fff; --warn: #6b4700; --warn-soft: #fff; }
  @page { size: A4; margin: 16mm 14mm 18mm; }
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.75rem; break-after: avoid; }
  thead { display: table-header-group; }
  tr, .keep { break-inside: avoid; }
  td { padding-block: 0.5rem; }
  a { color: inherit; text-decoration: none; }
}
`;

// src/render/html/page.ts
/** What a page may load: nothing. Its styles stand in it, and it has no scripts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** A page that stands for itself: no script, one style sheet in it, for screens in dark and light and for paper. */
function htmlPage({ title, body, styles = "" }) {
	const head = [
		k("meta", { charset: "utf-8" }),
		k("meta", {
			"http-equiv": "Content-Security-Policy",
			content: POLICY
		}),
		k("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		k("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		k("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		k("title", {}, oneLine(title)),
		k("style", { dangerouslySetInnerHTML: { __html: `${BASE_STYLES}${styles}` } })
	];
	const page = k("html", { lang: "en" }, k("head", {}, ...head), k("body", {}, k("main", {}, body)));
	return `<!doctype html>\n${z(page)}\n`;
}

// src/render/soa/soa-words.ts
/** The themes in the order of Annex A, then the company's own. */
const THEMES = [
	{
		theme: "organizational",
		title: "A.5 Organizational controls"
	},
	{
		theme: "people",
		title: "A.6 People controls"
	},
	{
		theme: "physical",
		title: "A.7 Physical controls"
	},
	{
		theme: "technological",
		title: "A.8 Technological controls"
	},
	{
		theme: "own",
		title: "Own controls"
	}
];
const DECISION_TONES = {
	applicable: void 0,
	excluded: "quiet",
	undecided: "bad"
};
const IMPLEMENTATION_WORDS = {
	implemented: "implemented",
	partial: "partial",
	planned: "planned",
	"not-started": "not started"
};
const STANDINGS = {
	"in-force": "in force",
	draft: "a draft, not in force",
	"no-longer": "no longer in force",
	proposal: "no statement yet: a proposal"
};
const DRIVER_WORDS = {
	risk: "Risks",
	law: "Law",
	contract: "Contracts",
	framework: "Frameworks",
	party: "Interested parties"
};
const CHANGE_WORDS = {
	added: "added",
	removed: "removed",
	decision: "decision",
	implementation: "implementation",
	justification: "justification",
	reasons: "reasons",
	"target-date": "target date",
	owner: "owner",
	evidence: "evidence",
	documents: "documents"
};
/** `SOA-02 2.2 · in force`. */
function nameOfStatement({ sources, standing }) {
	const names = sources.map(({ name, version }) => version === void 0 ? name : `${name} ${version}`);
	return [...names.length === 0 ? [] : [names.join(" and ")], STANDINGS[standing]].join(" · ");
}
/** `edition 2022 · approved 2026-10-27 by person:nora · owner role:isms-manager`. */
function factsOfStatement({ sources }) {
	const [source] = sources;
	if (!source) return void 0;
	const { edition, approvedOn, approvedBy } = source;
	const by = approvedBy.length === 0 ? "" : ` by ${approvedBy.join(", ")}`;
	return [
		edition === void 0 ? "no edition" : `edition ${edition.slice(-4)}`,
		approvedOn === void 0 ? "not approved" : `approved ${approvedOn}${by}`,
		`owner ${ownerInWords(source)}`
	].join(" · ");
}
/** `role:isms-manager (ines)`. */
function ownerInWords({ owner, people }) {
	return people.length === 0 ? owner ?? "nobody" : `${owner ?? "nobody"} (${people.join(", ")})`;
}
/** `89 applicable, 4 excluded, 0 undecided`. */
function decisionsInWords({ totals }) {
	const { applicable, excluded, undecided, own } = totals;
	return `${applicable} applicable, ${excluded} excluded, ${undecided} undecided${own === 0 ? "" : `, and ${count(own, "control")} of your own`}`;
}
/** `87 implemented, 2 partial`; `undefined` while nothing applies. */
function implementationInWords({ totals }) {
	const { unsaid, ...states } = totals.implementation;
	const parts = Object.entries(states).filter(([, number]) => number > 0).map(([state, number]) => `${number} ${IMPLEMENTATION_WORDS[state]}`);
	const all = unsaid === 0 ? parts : [...parts, `${unsaid} with nothing said`];
	return all.length === 0 ? void 0 : all.join(", ");
}
/** What each certificate prints, and whether that is what is shown. */
function certificatesInWords({ certificates, sources }) {
	const shown = sources.flatMap(({ version }) => version ?? []).join(" and ");
	return certificates.map(({ name, printed, same }) => {
		if (printed === void 0) return `Certificate ${name} prints no version`;
		return `Certificate ${name} prints version ${printed}${same === void 0 ? "" : same ? ", which is this one" : `; this is ${shown}`}`;
	});
}
/** `partial, by 2027-03-31`. */
function stateInWords({ decision, implementation, targetDate }) {
	if (decision !== "applicable") return "";
	const state = implementation === void 0 ? "not said" : IMPLEMENTATION_WORDS[implementation];
	return targetDate === void 0 || implementation === "implemented" ? state : `${state}, by ${targetDate}`;
}
/** How a state stands out. */
function stateTone({ decision, implementation, problems }) {
	if (decision !== "applicable") return void 0;
	if (problems.some(({ kind }) => kind === "late" || kind === "unplanned" || kind === "state-missing")) return "bad";
	return implementation === "implemented" ? void 0 : "warn";
}
/** Gaps before remarks; in each, what is wrong with most controls first. */
function problemGroups(controls) {
	const groups = /* @__PURE__ */ new Map();
	for (const { control, owner, problems } of controls) for (const { kind, weight, what, fix, rule } of problems) {
		const key = [
			weight,
			kind,
			what
		].join("\0");
		const before = groups.get(key);
		groups.set(key, {
			kind,
			weight,
			what,
			fix,
			rule,
			controls: [.../* @__PURE__ */ new Set([...before?.controls ?? [], control])],
			owners: [.../* @__PURE__ */ new Set([...before?.owners ?? [], owner ?? "nobody"])]
		});
	}
	return [...groups.values()].sort((a, b) => Number(a.weight === "remark") - Number(b.weight === "remark") || b.controls.length - a.controls.length);
}
/** What could not be taken in, as one line. */
function notCheckedInWords({ what, why, fix }) {
	return `${what}: ${why}${fix === void 0 ? "" : `. ${fix}`}`;
}
/** `v1.0 (SOA-02 2.2 · in force)`. */
function sideInWords(side) {
	const commit = side.commit === void 0 || side.commit.startsWith(side.label) ? "" : `, ${side.commit.slice(0, 10)}`;
	return `${side.label} (${nameOfStatement(side)}${commit})`;
}
/** What became other: of lists, what came and what went. */
function changeInWords(before, after) {
	if (before.length === 0 && after.length === 0) return "";
	if (before.length <= 1 && after.length <= 1) return `${before[0] ?? "nothing"} → ${after[0] ?? "nothing"}`;
	const gone = before.filter((one) => !after.includes(one)).map((one) => `− ${one}`);
	return [...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`), ...gone].join(", ");
}

// src/render/soa/soa-map-html.ts
const LEGEND = [
	["implemented", "implemented"],
	["partial", "partial"],
	["ahead", "planned, not started or not said"],
	["excluded", "excluded"],
	["undecided", "undecided"]
];
/** Every control as a small square that leads to its row: filled when it is in place, struck out when it is left out. */
function controlMap(controls, anchors) {
	const rows = THEMES.flatMap(({ theme, title }) => {
		const cells = controls.filter((control) => control.theme === theme).map((control) => cellOf(control, anchors));
		return cells.length === 0 ? [] : [k("div", { class: "map-row" }, k("span", {}, title.replace(/ controls$/, "")), k("div", { class: "cells" }, cells))];
	});
	const hasGap = controls.some(isWithGap);
	const legend = [...LEGEND, ...hasGap ? [["gap", "has a gap"]] : []];
	return k("nav", {
		class: "map",
		"aria-label": "Controls at a glance"
	}, rows, k("div", { class: "legend" }, legend.map(([kind, words]) => k("span", {}, k("i", {
		class: `cell ${kind}`,
		"aria-hidden": "true"
	}), words))));
}
function cellOf(control, anchors) {
	const words = [
		control.control,
		control.title,
		control.decision,
		stateInWords(control)
	].filter(Boolean).join(", ");
	const label = oneLine(isWithGap(control) ? `${words}, has a gap` : words);
	return k("a", {
		class: `cell ${kindOf(control)}${isWithGap(control) ? " gap" : ""}`,
		href: `#${anchors.get(control.control) ?? ""}`,
		title: label,
		"aria-label": label
	}, control.theme === "own" ? oneLine(control.control) : control.control.split(".").at(-1) ?? "");
}
function kindOf({ decision, implementation }) {
	if (decision !== "applicable") return decision;
	return implementation === "implemented" || implementation === "partial" ? implementation : "ahead";
}
function isWithGap({ problems }) {
	return problems.some(({ weight }) => weight === "gap");
}

// src/render/soa/soa-styles.ts
/** What the page of the statement has beyond what all pages share. */
const SOA_STYLES = `
.totals { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 2.5rem 0 0; padding: 0; list-style: none; }
.totals strong { display: block; font-size: 2.5rem; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.totals .first strong { color: var(--accent); }
.totals .bad strong { color: var(--bad); }
.totals span { color: var(--soft); font-size: 0.875rem; }
.map { margin-top: 2.5rem; display: grid; gap: 1rem; }
.map-row { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; align-items: start; }
.map-row > span { color: var(--soft); font-size: 0.8125rem; padding-top: 0.25rem; }
.cells { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.cell { display: inline-grid; place-items: center; min-width: 1.75rem; height: 1.75rem; padding: 0 0.25rem; border-radius: 0.25rem; border: 1px solid transparent; font: 500 0.6875rem/1 var(--sans); font-variant-numeric: tabular-nums; text-decoration: none; }
.cell.implemented { background: var(--accent); color: var(--on-accent); }
.cell.partial { background: linear-gradient(to top, var(--accent) 0.375rem, var(--accent-soft) 0.375rem); background-origin: border-box; border-color: var(--accent); color: var(--accent); padding-bottom: 0.25rem; }
.cell.ahead { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
.cell.excluded { background: var(--sunken); color: var(--soft); text-decoration: line-through; }
.cell.undecided { border: 1px dashed var(--bad); color: var(--bad); }
.cell.gap { box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--bad); }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; margin-top: 1.25rem; color: var(--soft); font-size: 0.8125rem; }
.legend > span { display: inline-flex; gap: 0.5rem; align-items: center; }
.legend .cell { min-width: 1.125rem; width: 1.125rem; height: 1.125rem; }
.problems { list-style: none; margin: 1.25rem 0 0; padding: 0; }
.problems > li { padding: 1rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 1fr minmax(12rem, 22rem); gap: 0.25rem 2.5rem; }
.problems > li:first-child { border-top: 1px solid var(--line); }
.problems p + p { margin-top: 0.25rem; }
.statement { table-layout: fixed; }
.statement .what { width: 21%; }
.statement .practice { width: 24%; }
.statement .evidence { width: 20%; }
.statement .name { font-weight: 600; }
.statement .mark { margin-top: 0.5rem; }
.statement .state .mark { margin-top: 0; }
.statement .mark.plain { background: none; padding-left: 0; color: var(--accent); font-weight: 500; }
.state::first-letter { text-transform: uppercase; }
.statement tr.excluded .name, .statement tr.excluded .why { color: var(--soft); }
.list { list-style: none; margin: 0; padding: 0; }
.list li + li { margin-top: 0.25rem; }
.block + .block { margin-top: 0.5rem; }
.label { color: var(--soft); font-size: 0.8125rem; }
.found { margin-top: 0.5rem; font-size: 0.8125rem; }
.found.bad { color: var(--bad); }
.found.warn { color: var(--warn); }
@media screen and (max-width: 60rem) {
  .statement, .statement tbody, .statement tr, .statement td { display: block; width: auto !important; }
  .statement thead { display: none; }
  .statement tr { border-bottom: 1px solid var(--line); padding: 1.25rem 0; }
  .statement td { border: 0; padding: 0.25rem 0; }
  .problems > li, .map-row { grid-template-columns: 1fr; }
}
@media print {
  .totals strong { font-size: 18pt; }
  .cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .map-row { grid-template-columns: 7rem 1fr; }
}
`;

// src/render/soa/soa-theme-html.ts
/** The controls of a theme as a table: what each is, why, what is done and what shows it. */
function themeTable(title, controls, anchors) {
	if (controls.length === 0) return void 0;
	return k("section", {}, k("h2", {}, title), k("p", { class: "soft small" }, count(controls.length, "control")), k("table", { class: "statement" }, k("thead", {}, k("tr", {}, [
		["what", "Control"],
		["why", "Why"],
		["practice", "In practice"],
		["evidence", "Evidence"]
	].map(([name, words]) => k("th", {
		class: name,
		scope: "col"
	}, words)))), k("tbody", {}, controls.map((control) => controlRow(control, anchors.get(control.control) ?? "")))));
}
function controlRow(control, anchor) {
	return k("tr", {
		id: anchor,
		class: control.decision
	}, k("td", { class: "what" }, k("div", { class: "id soft" }, oneLine(control.control)), control.title === void 0 ? void 0 : k("div", { class: "name" }, oneLine(control.title)), k("span", { class: markOf(control) }, control.decision)), k("td", { class: "why" }, why(control)), k("td", { class: "practice" }, practice$1(control)), k("td", { class: "evidence" }, evidence(control)));
}
function markOf({ decision }) {
	return decision === "applicable" ? "mark plain" : decision === "undecided" ? "mark bad" : "mark";
}
function why({ justification, reasons, drivers }) {
	const kinds = [...new Set(drivers.map(({ kind }) => kind))];
	return [
		k("p", {}, justification === void 0 ? k("span", { class: "soft" }, "No justification") : oneLine(justification)),
		reasons.length === 0 ? void 0 : k("div", { class: "block label" }, oneLine(reasons.join(", "))),
		...kinds.map((kind) => k("div", { class: "block small" }, k("span", { class: "label" }, `${DRIVER_WORDS[kind]} `), oneLine(drivers.filter((driver) => driver.kind === kind).map(({ name, title }) => title === void 0 ? name : `${name} ${title}`).join("; "))))
	];
}
function practice$1(control) {
	const { decision, documents, problems: found } = control;
	const tone = stateTone(control) ?? "";
	return [
		decision === "applicable" ? k("div", { class: "block state" }, tone === "" ? stateInWords(control) : k("span", { class: `mark ${tone}` }, stateInWords(control))) : void 0,
		documents.length === 0 ? void 0 : k("ul", { class: "list small block" }, documents.map(({ name, title }) => k("li", {}, k("span", { class: "id" }, oneLine(name)), title === void 0 ? "" : ` ${oneLine(title)}`))),
		k("div", { class: "label block" }, oneLine(ownerInWords(control))),
		...found.map(({ weight, what }) => k("p", { class: `found ${weight === "gap" ? "bad" : "warn"}` }, `${weight === "gap" ? "Gap" : "Worth a look"}: ${oneLine(what)}`))
	];
}
/** The newest ones; a page is no list of every audit. */
const EVIDENCE_SHOWN = 4;
function evidence({ evidence: all }) {
	const rest = all.length - EVIDENCE_SHOWN;
	return k("ul", { class: "list small" }, all.slice(0, EVIDENCE_SHOWN).map((one) => k("li", {}, evidenceItem(one))), rest > 0 ? k("li", { class: "soft" }, `and ${rest} more`) : void 0);
}
function evidenceItem({ name, title, on, result, kind }) {
	const address = kind === "address" ? webAddress(name) : void 0;
	const text = oneLine(title === void 0 ? name : `${name} ${title}`);
	return [
		on === void 0 ? "" : k("span", { class: "label nowrap" }, `${on} `),
		address === void 0 ? text : k("a", {
			href: address,
			rel: "noopener noreferrer"
		}, text),
		result === void 0 || result === "pass" ? "" : k("span", { class: "soft" }, ` (${oneLine(result.replaceAll("-", " "))})`)
	];
}

// src/render/soa/soa-html.ts
/** The statement as a page of HTML that stands for itself. */
function soaHtml(statement) {
	const { controls } = statement;
	const groups = problemGroups(controls);
	const anchors = anchorsOf(controls);
	const body = [
		header(statement),
		totals(statement),
		controlMap(controls, anchors),
		problems("Gaps", groups.filter(({ weight }) => weight === "gap")),
		problems("Worth a look", groups.filter(({ weight }) => weight === "remark")),
		...THEMES.map(({ theme, title }) => themeTable(title, controls.filter((control) => control.theme === theme), anchors)),
		legacyTable(statement),
		notChecked(statement),
		k("footer", {}, `As of ${statement.today}. ISO/IEC 27001:2022, 6.1.3 d. Made from the records of the repository.`)
	];
	return htmlPage({
		title: `${titleOf(statement)} · ${nameOfStatement(statement)}`,
		body,
		styles: SOA_STYLES
	});
}
function titleOf({ sources }) {
	return sources[0]?.title ?? "Statement of applicability";
}
/** By place: what a control is called may be anything. */
function anchorsOf(controls) {
	return new Map(controls.map(({ control }, index) => [control, `control-${index + 1}`]));
}
function header(statement) {
	const { sources, today } = statement;
	const [source] = sources;
	const title = titleOf(statement);
	const kicker = title.toLowerCase() === "statement of applicability" ? "ISO/IEC 27001" : "Statement of applicability";
	const facts = source ? [
		["Edition", source.edition === void 0 ? "not said" : source.edition.slice(-4)],
		["Approved", approval(source.approvedOn, source.approvedBy)],
		["Owner", ownerInWords(source)],
		["Certificate", certificatesInWords(statement).join(". ") || "none"],
		["As of", today]
	] : [["As of", today]];
	return k("header", {}, k("p", { class: "kicker" }, kicker), k("h1", {}, oneLine(title)), k("p", { class: "lead" }, oneLine(nameOfStatement(statement))), ...statement.scope === void 0 ? [] : [k("p", { class: "scope" }, oneLine(statement.scope))], k("dl", { class: "facts" }, facts.map(([name, value]) => k("div", {}, k("dt", {}, name), k("dd", {}, oneLine(value))))));
}
function approval(on, by) {
	if (on === void 0) return "not approved";
	return by.length === 0 ? on : `${on} by ${by.join(", ")}`;
}
function totals({ totals: sums }) {
	const { implementation } = sums;
	const items = [
		[
			sums.applicable,
			"applicable",
			"first"
		],
		[
			sums.excluded,
			"excluded",
			""
		],
		...sums.undecided > 0 ? [[
			sums.undecided,
			"undecided",
			"bad"
		]] : [],
		[
			implementation.implemented,
			"implemented",
			""
		],
		[
			implementation.partial,
			"partial",
			""
		],
		[
			implementation.planned + implementation["not-started"],
			"planned or not started",
			""
		],
		...implementation.unsaid > 0 ? [[
			implementation.unsaid,
			"with nothing said",
			"bad"
		]] : [],
		...sums.own > 0 ? [[
			sums.own,
			"of your own",
			""
		]] : []
	];
	return k("ul", {
		class: "totals",
		"aria-label": "Totals"
	}, items.map(([number, words, tone]) => k("li", { class: tone }, k("strong", {}, number), k("span", {}, words))));
}
function problems(title, groups) {
	if (groups.length === 0) return void 0;
	const items = groups.map(({ what, controls, owners, fix, rule }) => k("li", { class: "keep" }, k("div", {}, k("p", {}, k("strong", {}, oneLine(what))), k("p", { class: "soft small" }, oneLine(fix), rule === void 0 ? "" : ` (${rule})`)), k("div", {}, k("p", { class: "id" }, oneLine(controls.join(", "))), k("p", { class: "soft small" }, oneLine(owners.join(", "))))));
	return k("section", {}, k("h2", {}, title), k("ul", { class: "problems" }, items));
}
function legacyTable({ legacy }) {
	if (legacy.length === 0) return void 0;
	return k("section", {}, k("h2", {}, "Numbers of the edition of 2013"), k("table", {}, k("thead", {}, k("tr", {}, [
		"2013",
		"Now",
		"Decision",
		"Justification"
	].map((words) => k("th", { scope: "col" }, words)))), k("tbody", {}, legacy.map(({ control, successors, decision, justification }) => k("tr", {}, [
		control,
		successors.join(", "),
		decision,
		justification ?? ""
	].map((text) => k("td", {}, oneLine(text))))))));
}
function notChecked({ notChecked: missed }) {
	if (missed.length === 0) return void 0;
	return k("section", {}, k("h2", {}, "Not checked"), k("ul", {}, missed.map((one) => k("li", {}, oneLine(notCheckedInWords(one))))));
}

// src/render/soa/soa-table.ts
/** Every control with everything that is known of it. */
function soaTable(controls) {
	const drivers = (...kinds) => {
		return ({ drivers: all }) => all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
	};
	const problems = (weight) => {
		return (control) => control.problems.filter((one) => one.weight === weight).map(({ what }) => what);
	};
	return tableOf({
		name: "statement-of-applicability",
		title: "Statement of applicability"
	}, controls, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "theme",
			title: "Theme",
			cell: ({ theme }) => theme
		},
		{
			key: "decision",
			title: "Decision",
			cell: ({ decision }) => decision
		},
		{
			key: "justification",
			title: "Justification",
			cell: ({ justification }) => justification
		},
		{
			key: "reasons",
			title: "Reasons",
			cell: ({ reasons }) => reasons
		},
		{
			key: "risks",
			title: "Risks",
			cell: drivers("risk")
		},
		{
			key: "laws",
			title: "Laws",
			cell: drivers("law")
		},
		{
			key: "contracts",
			title: "Contracts",
			cell: drivers("contract")
		},
		{
			key: "others",
			title: "Frameworks and parties",
			cell: drivers("framework", "party")
		},
		{
			key: "documents",
			title: "Documents",
			cell: ({ documents }) => documents.map(({ name }) => name)
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
			key: "implementation",
			title: "Implementation",
			cell: ({ implementation }) => implementation
		},
		{
			key: "target_date",
			title: "Target date",
			cell: ({ targetDate }) => targetDate
		},
		{
			key: "evidence",
			title: "Evidence",
			cell: ({ evidence }) => evidence.map(({ name }) => name)
		},
		{
			key: "evidence_on",
			title: "Newest evidence",
			cell: ({ evidenceOn }) => evidenceOn
		},
		{
			key: "gaps",
			title: "Gaps",
			cell: problems("gap")
		},
		{
			key: "remarks",
			title: "Worth a look",
			cell: problems("remark")
		},
		{
			key: "path",
			title: "File",
			cell: ({ path }) => path
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ({ line }) => line
		}
	]);
}
/** Decisions under numbers of 2013. */
function soaLegacyTable(legacy) {
	return tableOf({
		name: "entries-of-2013",
		title: "Numbers of the edition of 2013"
	}, legacy, [
		{
			key: "control",
			title: "2013",
			cell: ({ control }) => control
		},
		{
			key: "successors",
			title: "Now",
			cell: ({ successors }) => successors
		},
		{
			key: "decision",
			title: "Decision",
			cell: ({ decision }) => decision
		},
		{
			key: "justification",
			title: "Justification",
			cell: ({ justification }) => justification
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ({ line }) => line
		}
	]);
}
/** Every change between two statements. */
function soaDifferenceTable({ changes }) {
	return tableOf({
		name: "soa-difference",
		title: "What changed"
	}, changes, [
		{
			key: "control",
			title: "Control",
			cell: ({ control }) => control
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "what",
			title: "What",
			cell: ({ kind }) => CHANGE_WORDS[kind]
		},
		{
			key: "before",
			title: "Before",
			cell: ({ before }) => before
		},
		{
			key: "after",
			title: "After",
			cell: ({ after }) => after
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		}
	]);
}

// src/views/soa/driver.ts
const ORDER = [
	"risk",
	"law",
	"contract",
	"framework",
	"party"
];
/** What an entry is to a control that it asks for; `undefined` for records that ask for none. */
function driverKindOf(entry) {
	switch (entry.type) {
		case "risk": return "risk";
		case "framework-target": return "framework";
		case "interested-party": return "party";
		case "legal-requirement": return /contract/i.test(given(recordOf(entry, legalRequirement).facts.jurisdiction) ?? "") ? "contract" : "law";
		default: return;
	}
}
/**
* What asks for a control: the risks of the statement's entry, laws and the like among its evidence, and every record
* that names the control. A risk that the entry names and nobody knows is there all the same, as not known.
*/
function driversOf(isms, fromStatement, fromRecords) {
	const drivers = /* @__PURE__ */ new Map();
	const add = (driver) => {
		const before = drivers.get(driver.name);
		const saidBy = [.../* @__PURE__ */ new Set([...before?.saidBy ?? [], ...driver.saidBy])];
		drivers.set(driver.name, {
			...before ?? driver,
			saidBy
		});
	};
	for (const id of fromStatement.risks) {
		const entry = isms.byId.get(id)?.[0];
		add(entry ? driver(entry, driverKindOf(entry) ?? "risk", "statement") : {
			kind: "risk",
			name: id,
			title: void 0,
			path: "",
			saidBy: ["statement"],
			known: false
		});
	}
	for (const id of fromStatement.evidence) {
		const entry = isms.byId.get(id)?.[0];
		const kind = entry && driverKindOf(entry);
		if (kind) add(driver(entry, kind, "statement"));
	}
	for (const entry of fromRecords) add(driver(entry, driverKindOf(entry) ?? "law", "record"));
	return [...drivers.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byName(a, b));
}
function driver(entry, kind, saidBy) {
	return {
		kind,
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		saidBy: [saidBy],
		known: true
	};
}
/** By code unit, so that no machine sorts differently. */
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// src/views/soa/problems.ts
/** What to do about a problem of a kind. */
const ADVICE = {
	missing: "Add an entry with a decision: holdfast soa --draft writes them to begin with.",
	repeated: "Keep one entry with one decision.",
	legacy: "Decide on the controls of 2022 that took it over.",
	undecided: "Decide whether it applies, and say why.",
	unjustified: "Say why it applies, or why not.",
	"relied-on": "Include the control, or treat the risk by others.",
	"asked-for": "Say in the justification why it can be left out all the same.",
	"state-missing": "Say how far it is in place.",
	unplanned: "Give it a target date, or an action in the treatment plan.",
	late: "Finish it, or agree on a new date.",
	"evidence-missing": "Link what shows it at work, or record it as control evidence.",
	"evidence-failed": "Mend what failed, and test again.",
	"document-missing": "Name the control in the document that lays it down, or link the document.",
	"document-not-in-force": "Link the document that is in force."
};
const GAP = "gap";
const REMARK = "remark";
/** Everything that is wrong with one control, gaps first. What a rule says of it in other words is not said again. */
function problemsOf(one) {
	const own = one.rows.length === 0 ? absent(one) : [...decision(one), ...practice(one)];
	const said = new Set(own.map(({ rule }) => rule));
	const reported = findingsAbout(one).filter(({ rule }) => !said.has(rule)).map(({ rule, message, fix, grade }) => ({
		kind: "finding",
		weight: grade === "major" || grade === "minor" ? GAP : REMARK,
		what: message,
		fix,
		rule
	}));
	return [...own, ...reported].sort((a, b) => Number(a.weight === REMARK) - Number(b.weight === REMARK));
}
function problem(kind, weight, what, rule) {
	return {
		kind,
		weight,
		what,
		fix: ADVICE[kind],
		rule
	};
}
/** A proposal lacks nothing: it is there to be decided. */
function absent({ standing, legacy }) {
	if (standing === "proposal") return [];
	if (legacy.length > 0) {
		const numbers = inWords(legacy.map((entry) => entry.control));
		return [problem("legacy", GAP, `Decided under ${numbers} of the edition of 2013 alone`, "legacy-2013-reference")];
	}
	return [problem("missing", GAP, "The statement has no entry", "soa-control-missing")];
}
function decision({ control, rows, standing }) {
	const { decision: decided, justification, drivers } = control;
	const found = [];
	if (rows.length > 1) found.push(problem("repeated", GAP, "The statement names it more than once", "soa-control-missing"));
	const ofNew = NEW_CONTROLS.includes(control.control) ? "new-control-undecided" : "soa-justification-missing";
	if (decided === "undecided") found.push(problem("undecided", GAP, "Whether it applies is not decided", ofNew));
	else if (justification === void 0) found.push(problem("unjustified", GAP, "The decision has no justification", ofNew));
	if (decided !== "excluded" || standing === "proposal") return found;
	const risks = drivers.filter(({ kind, saidBy }) => kind === "risk" && saidBy.includes("record"));
	const others = drivers.filter(({ kind, saidBy }) => kind !== "risk" && saidBy.includes("record"));
	if (risks.length > 0) found.push(problem("relied-on", GAP, `Excluded, although ${named(risks)} on it`, "soa-implementation-gap"));
	if (others.length > 0) found.push(problem("asked-for", REMARK, `Excluded, although ${inWords(others.map(({ name }) => name))} names it`));
	return found;
}
function named(risks) {
	return `${inWords(risks.map(({ name }) => name))} ${risks.length === 1 ? "relies" : "rely"}`;
}
function practice(one) {
	const { control, notInForce } = one;
	if (control.decision !== "applicable") return [];
	const links = notInForce.length === 0 ? [] : [problem("document-not-in-force", REMARK, `${inWords(notInForce)}: linked, and not in force`)];
	return [
		...plan(one),
		...proof(one),
		...links
	];
}
/** A control that applies is in place, or somebody has planned when it will be. */
function plan({ control, isActedOn, rows, today }) {
	const { implementation, targetDate } = control;
	const rule = "soa-implementation-gap";
	if (implementation === void 0) return [problem("state-missing", GAP, "Nothing is said of its implementation", rule)];
	if (implementation === "implemented") return [];
	if (targetDate !== void 0 && targetDate < today) return isActedOn ? [problem("late", REMARK, `Was to be implemented by ${targetDate}; an open action is about it`)] : [problem("late", GAP, `Was to be implemented by ${targetDate}`, rule)];
	const isUnreadable = rows.some(({ facts }) => facts.target_date.state === "unreadable");
	if (targetDate === void 0 && !isActedOn && !isUnreadable) return [problem("unplanned", GAP, "Not implemented, with neither a target date nor an open action", rule)];
	return [];
}
/** What is not in place yet has neither documents nor proof to show. */
function proof({ control, toBeWritten }) {
	const { implementation, documents, evidence } = control;
	if (implementation !== "implemented" && implementation !== "partial") return [];
	const found = [];
	const last = evidence.find(({ kind }) => kind === "control-evidence");
	if (last?.result === "fail") found.push(problem("evidence-failed", GAP, `${last.name}, its newest evidence, failed`));
	if (documents.length === 0 && toBeWritten !== void 0) found.push(problem("document-missing", GAP, `No document in force names it; the standard asks for: ${toBeWritten}`));
	else if (documents.length === 0) found.push(problem("document-missing", REMARK, "No document in force names it"));
	if (control.links.length === 0 && evidence.length === 0 && documents.length === 0) found.push(problem("evidence-missing", GAP, "Nothing shows that it works", "soa-implementation-gap"));
	else if (control.evidenceOn === void 0) found.push(problem("evidence-missing", REMARK, "No dated evidence shows it at work"));
	return found;
}
/** A finding speaks of a control when it names it, or when it stands in its entry. */
function findingsAbout({ control, rows, findings }) {
	const isNamed = new RegExp(`(?<![\\p{L}\\p{N}.])${escaped(control.control)}(?![\\p{L}\\p{N}]|\\.\\d)`, "u");
	return findings.filter(({ message, path, line }) => isNamed.test(message) || !/\bA\.\d/.test(message) && rows.some((row) => row.record.entry.path === path && row.line <= line && line <= row.endLine));
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/views/soa/knowledge.ts
/** Reads the `controls` of every record once. */
function controlKnowledge(isms) {
	const drivers = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	for (const entry of isms.entries) {
		if (entry.lifecycle !== "in-force") continue;
		const into = isDocument(entry) ? documents : driverKindOf(entry) ? drivers : void 0;
		if (into) for (const control of controlsNamedBy(entry)) add(into, control, entry);
	}
	const evidence = /* @__PURE__ */ new Map();
	for (const [control, one] of [...recordsOfEvidence(isms), ...auditTests(isms)]) add(evidence, control, one);
	return {
		drivers: (control) => drivers.get(control) ?? [],
		documents: (control) => documents.get(control) ?? [],
		evidence: (control) => evidence.get(control) ?? []
	};
}
/** Whether the entry is a document as a whole and not what happened or a row of a register. The statement itself is none. */
function isDocument({ definition, register, type }) {
	if (type === "soa") return false;
	return definition ? definition.kind === "document" : register === void 0;
}
function recordsOfEvidence(isms) {
	return recordsOf(isms, controlEvidence).filter(({ entry }) => entry.lifecycle === "in-force").flatMap(({ entry, facts }) => {
		const one = {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			kind: "control-evidence",
			on: given(facts.performed_on),
			result: given(facts.result)
		};
		return controlsNamedBy(entry).map((control) => [control, one]);
	});
}
/** A control counts as tested where a report was issued and somebody really looked; the day is the last of the audit. */
function auditTests(isms) {
	return issuedReports(isms).flatMap((report) => {
		const { entry, facts } = report;
		const one = {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			kind: "audit",
			on: given(facts.audit_to),
			result: void 0
		};
		const tested = lookedAt(report).flatMap(({ ref, result }) => result === void 0 ? [] : [ref]);
		return [...new Set(tested)].map((control) => [control, one]);
	});
}
function add(lists, key, value) {
	const there = lists.get(key);
	if (there) there.push(value);
	else lists.set(key, [value]);
}

// src/views/soa/proof.ts
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
/** Follows the `evidence` of an entry: ids, then paths, then addresses. What leads to a law or a risk is a driver, and left out. */
function followedLinks(isms, links) {
	const documents = [];
	const notInForce = [];
	const evidence = [];
	for (const link of links) {
		const entry = isms.byId.get(link)?.[0] ?? isms.entries.find(({ path, register }) => !register && path === link);
		if (!entry) evidence.push(elsewhere(isms, link));
		else if (driverKindOf(entry)) continue;
		else if (!isDocument(entry)) evidence.push(recordAs(entry, isms.today));
		else if (entry.lifecycle === "in-force") documents.push(entry);
		else notInForce.push(entry);
	}
	return {
		documents,
		notInForce,
		evidence
	};
}
function elsewhere(isms, link) {
	const kind = ADDRESS.test(link) ? "address" : isms.exists(link) === true ? "file" : "unknown";
	return {
		name: link,
		title: void 0,
		path: kind === "file" ? link : void 0,
		kind,
		on: void 0,
		result: void 0
	};
}
/**
* A record as evidence: dated when it was carried out or else recorded, as everywhere. What lasts, such as an objective, and what
* is only planned have no such day.
*/
function recordAs(entry, today) {
	const one = {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path
	};
	if (entry.type === controlEvidence.type) {
		const { facts } = recordOf(entry, controlEvidence);
		return {
			...one,
			kind: "control-evidence",
			on: given(facts.performed_on),
			result: given(facts.result)
		};
	}
	const day = entry.definition?.kind === "record" && isDone(entry, today) ? dayThatMatters(entry, today)?.day : void 0;
	return {
		...one,
		kind: "record",
		on: day,
		result: void 0
	};
}
/** Documents that implement a control, by the word of either side. */
function implementingDocuments(isms, fromStatement, fromDocuments) {
	return [.../* @__PURE__ */ new Set([...fromStatement, ...fromDocuments])].map((entry) => ({
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		...responsibleFor(entry, isms, isms.today),
		saidBy: [...fromStatement.includes(entry) ? ["statement"] : [], ...fromDocuments.includes(entry) ? ["document"] : []]
	})).sort(byName);
}
/** Evidence of both sides, each once, newest first. */
function mergedEvidence(...sides) {
	const known = /* @__PURE__ */ new Map();
	for (const one of sides.flat()) {
		const before = known.get(one.name);
		if (!before || (before.on ?? "") < (one.on ?? "")) known.set(one.name, one);
	}
	return [...known.values()].sort((a, b) => {
		const [ours, theirs] = [a.on ?? "", b.on ?? ""];
		return ours === theirs ? byName(a, b) : ours < theirs ? 1 : -1;
	});
}
/** The newest day on which something worked. A day that lies ahead is a slip, which rules tell of. */
function newestProof(evidence, today) {
	return evidence.find(({ on, result }) => on !== void 0 && on <= today && result !== "fail")?.on;
}

// src/views/soa/control-view.ts
/** One control: what the statement says in its first row, and what the repository knows. */
function controlView(id, rows, context) {
	const { isms, standing, knowledge, actions, findings } = context;
	const [row] = rows;
	const listed = controlById(id);
	const links = rows.flatMap(({ facts }) => valuesOf(given(facts.evidence)));
	const risks = rows.flatMap(({ facts }) => valuesOf(given(facts.risks)));
	const followed = followedLinks(isms, links);
	const documents = implementingDocuments(isms, followed.documents, knowledge.documents(id));
	const evidence = mergedEvidence(knowledge.evidence(id), followed.evidence);
	const control = {
		...whatItIs(id, listed),
		listed: row !== void 0,
		decision: decisionOf(row),
		justification: row && given(row.facts.justification),
		reasons: [...new Set(rows.flatMap(({ facts }) => valuesOf(given(facts.reasons))))],
		drivers: driversOf(isms, {
			risks,
			evidence: links
		}, knowledge.drivers(id)),
		documents,
		...ownerOf(row, documents, isms),
		implementation: row && given(row.facts.implementation),
		targetDate: row && given(row.facts.target_date),
		links: [...new Set(links)],
		evidence,
		evidenceOn: newestProof(evidence, isms.today),
		path: row?.record.entry.path ?? context.sources[0]?.path,
		line: row?.line
	};
	const problems = problemsOf({
		control,
		standing,
		rows,
		legacy: context.legacy.filter(({ successors }) => successors.includes(id)),
		isActedOn: rows.some((one) => isActedOn({
			control: id,
			at: one,
			facts: one.facts
		}, actions)),
		notInForce: namesOf(followed.notInForce),
		toBeWritten: listed?.documentedIfApplicable,
		today: isms.today,
		findings
	});
	return {
		...control,
		problems
	};
}
function whatItIs(id, control) {
	return {
		control: id,
		title: control?.title,
		theme: control?.theme ?? "own"
	};
}
function decisionOf(row) {
	const applicable = row && given(row.facts.applicable);
	return applicable === void 0 ? "undecided" : applicable ? "applicable" : "excluded";
}
/** Whoever the entry names, else the owner of the first document that implements the control. */
function ownerOf(row, documents, isms) {
	const own = row && given(row.facts.owner);
	if (own) return {
		...responsibleAs(own.text, isms, isms.today),
		ownerFrom: "statement"
	};
	const document = documents.find(({ owner }) => owner !== void 0);
	return document ? {
		owner: document.owner,
		people: document.people,
		ownerFrom: "document"
	} : {
		owner: void 0,
		people: [],
		ownerFrom: void 0
	};
}
function namesOf(entries) {
	return entries.map(nameOf);
}

// src/views/soa/findings.ts
/** Rules that speak of the statement wherever their finding stands. */
const ABOUT_THE_STATEMENT = /* @__PURE__ */ new Set([
	"soa-control-missing",
	"soa-justification-missing",
	"soa-implementation-gap",
	"new-control-undecided"
]);
/** The findings about the statement: those in its files, those of its own rules, and what a certificate prints of it. */
function findingsAboutStatement(report, paths) {
	return (report?.findings ?? []).filter((finding) => paths.includes(finding.path) || isAboutIt(finding)).map(({ rule, severity, grade, message, fix, path, position, owner }) => ({
		rule,
		severity,
		grade,
		message,
		fix,
		path,
		line: position.line,
		owner
	}));
}
function isAboutIt({ rule, message }) {
	return ABOUT_THE_STATEMENT.has(rule) || rule === "certificate-details-mismatch" && /\bSoA\b/.test(message);
}

// src/views/soa/legacy-entries.ts
/** The numbers of 2013 that a row names, each as an entry. */
function legacyEntries(row) {
	return row.legacy.map(({ text, successors }) => ({
		control: text,
		successors,
		decision: decisionOf(row),
		justification: given(row.facts.justification),
		path: row.record.entry.path,
		line: row.line
	}));
}

// src/views/soa/statement-of-applicability.ts
/**
* The statement of applicability as it stands: from the record in force, else from the newest draft; where there is none,
* all of Annex A as a proposal with every decision open. `report`: the check of the same system, whose findings about the
* statement are shown; without one the view shows what it sees itself.
*/
function statementOfApplicability(isms, report) {
	return statementOf(isms, chosenStatement(isms), report);
}
/** One record as the statement, whatever its state: an older one that is kept as a file. */
function statementFrom(record, isms) {
	return statementOf(isms, {
		standing: standingOf(record),
		records: [record],
		others: []
	}, void 0);
}
function statementOf(isms, { standing, records, others }, report) {
	const rows = records.flatMap(statementRows);
	const sources = records.map((record) => sourceOf(record, isms));
	const legacy = rows.flatMap(legacyEntries);
	const findings = findingsAboutStatement(report, sources.map(({ path }) => path));
	const context = {
		isms,
		standing,
		sources,
		knowledge: controlKnowledge(isms),
		actions: openActions(isms),
		legacy,
		findings
	};
	const byControl = rowsByControl(rows);
	const listed = CONTROLS.map(({ id }) => controlView(id, byControl.get(id) ?? [], context));
	const known = new Set(CONTROLS.map(({ id }) => id));
	const own = [...byControl].filter(([id]) => !known.has(id)).map(([id, of]) => controlView(id, of, context));
	return {
		today: isms.today,
		scope: scopeStatement(isms),
		standing,
		sources,
		others: others.map((record) => ({
			...referenceTo(record),
			version: given(record.facts.version)?.text,
			standing: standingOf(record)
		})),
		certificates: certificatesOf(isms, records),
		totals: totalsOf(listed, own),
		controls: [...listed, ...own],
		legacy,
		findings,
		notChecked: notCheckedOf(isms, records, rows)
	};
}
function referenceTo({ entry }) {
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path
	};
}
function sourceOf(record, isms) {
	const { entry, facts } = record;
	return {
		...referenceTo(record),
		...responsibleFor(entry, isms, isms.today),
		status: statusWord(entry),
		version: given(facts.version)?.text,
		edition: given(facts.edition),
		approvedOn: given(entry.approvedOn),
		approvedBy: valuesOf(given(facts.approved_by)).map(({ text }) => text),
		reviewedOn: given(entry.reviewedOn)
	};
}
/** Rows under each control, in their order: of two that name the same, the first counts. */
function rowsByControl(rows) {
	const byControl = /* @__PURE__ */ new Map();
	for (const row of rows) for (const control of row.controls) {
		const there = byControl.get(control);
		if (there) there.push(row);
		else byControl.set(control, [row]);
	}
	return byControl;
}
function certificatesOf(isms, records) {
	const versions = records.flatMap(({ facts }) => given(facts.version) ?? []);
	return runningCertificates(isms).filter(isToIso27001).map(({ entry, facts }) => {
		const printed = given(facts.soa_version);
		const same = printed && versions.length > 0 ? versions.some((one) => compareVersions(one, printed) === 0) : void 0;
		return {
			name: nameOf(entry),
			title: given(entry.title),
			path: entry.path,
			printed: printed?.text,
			same
		};
	});
}
function totalsOf(listed, own) {
	const applicable = listed.filter(({ decision }) => decision === "applicable");
	const at = (state) => applicable.filter(({ implementation }) => implementation === state).length;
	const all = [...listed, ...own];
	const hasGap = ({ problems }) => problems.some(({ weight }) => weight === "gap");
	return {
		controls: listed.length,
		applicable: applicable.length,
		excluded: listed.filter(({ decision }) => decision === "excluded").length,
		undecided: listed.filter(({ decision }) => decision === "undecided").length,
		implementation: {
			implemented: at("implemented"),
			partial: at("partial"),
			planned: at("planned"),
			"not-started": at("not-started"),
			unsaid: at(void 0)
		},
		own: own.length,
		withGaps: all.filter(hasGap).length,
		withRemarks: all.filter((control) => control.problems.length > 0 && !hasGap(control)).length
	};
}
/** What stands somewhere and could not be taken in: a statement that cannot be read is not a statement that is missing. */
function notCheckedOf(isms, records, rows) {
	const unread = isms.unread.filter(({ types }) => types.size === 0 || types.has("soa")).map(({ path, types }) => ({
		what: path,
		why: types.has("soa") ? "it looks like a statement and cannot be read" : "it cannot be read, and nobody can tell whether it is a statement",
		fix: `Repair ${path}.`
	}));
	const tables = records.flatMap(({ entry, facts: { entries } }) => entries.state === "unreadable" ? [{
		what: `the entries of ${nameOf(entry)}`,
		why: entries.why.replaceAll("`", ""),
		fix: entries.fix
	}] : []);
	const nameless = rows.filter(({ controls, legacy }) => controls.length === 0 && legacy.length === 0).map(({ record, line }) => ({
		what: `the entry on line ${line} of ${record.entry.path}`,
		why: "it names no control that can be read",
		fix: "Write the number of Annex A, such as `A.5.1`."
	}));
	const part = isms.whole ? [] : [{
		what: "documents and records elsewhere",
		why: "only some files were looked at",
		fix: "Run it on the folder."
	}];
	return [
		...unread,
		...tables,
		...nameless,
		...part
	];
}

export { sideInWords as C, htmlPage as E, problemGroups as S, stateTone as T, decisionsInWords as _, controlKnowledge as a, nameOfStatement as b, soaLegacyTable as c, CHANGE_WORDS as d, DECISION_TONES as f, changeInWords as g, certificatesInWords as h, controlView as i, soaTable as l, THEMES as m, statementOfApplicability as n, byName as o, DRIVER_WORDS as p, legacyEntries as r, soaDifferenceTable as s, statementFrom as t, soaHtml as u, factsOfStatement as v, stateInWords as w, notCheckedInWords as x, implementationInWords as y };