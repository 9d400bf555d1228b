import { di as toJSONSchema } from "./load-config.js";
import { s as logText } from "./escape.js";
import { a as likelyGrade, r as count } from "./words.js";

// src/render/options-text.ts
/** A rule's own settings with their defaults. */
function optionsOf(rule) {
	const { properties = {} } = toJSONSchema(rule.options, { io: "input" });
	return Object.entries(properties).map(([name, option]) => ({
		name,
		byDefault: yamlOf(option.default),
		says: option.description ?? ""
	}));
}
/** A default as YAML on one line: JSON is YAML, and plain words need no quotes. */
function yamlOf(value) {
	if (value === void 0) return "# not set";
	if (typeof value === "string") return /^[\w .-]+$/.test(value) ? value : JSON.stringify(value);
	return JSON.stringify(value);
}
/** The settings as lines of YAML, each with what it decides behind it, in one column. */
function optionLines(rule) {
	const options = optionsOf(rule).map(({ name, byDefault, says }) => [`${name}: ${byDefault}`, says]);
	const width = Math.min(WIDEST, Math.max(...options.map(([setting]) => setting.length)));
	return options.map(([setting, says]) => says === "" ? setting : `${setting.padEnd(width)}  # ${says}`);
}
/** A setting longer than this moves its own remark, and no other. */
const WIDEST = 40;
/** The settings as lines for a person. */
function formatOptions(rule) {
	const lines = optionLines(rule);
	return lines.length === 0 ? [] : ["Settings", ...lines.map((line) => `  ${line}`)];
}

// src/render/explain-text.ts
/** A rule for a person at a terminal: what it looks for, why, what to do, and how to set it. */
function renderRule(rule, severity) {
	const asked = [...rule.clauses, ...rule.controls].join(", ");
	return `${[
		`${rule.name} · ${rule.area}`,
		"",
		rule.flags,
		"",
		`Why it matters   ${rule.why}`,
		`What to do       ${rule.fix}`,
		`Not flagged      ${rule.falsePositives}`,
		`Asked for by     ${asked === "" ? "no clause: advice" : `ISO/IEC 27001:2022 ${asked}`}`,
		`Likely grade     ${likelyGrade(rule.grade) ?? "none"}`,
		`Severity here    ${severity}`,
		`Needs            ${["files", ...rule.needs].join(", ")}`,
		...formatOptions(rule),
		"",
		"To change it, in holdfast.yml:",
		`  rules: { ${rule.name}: off }                      # or error, warning, notice, or a table with its settings`,
		`  overrides: [{ paths: ["legacy/**"], rules: { ${rule.name}: off } }]`,
		"To waive it for one document, write an exception record:",
		`  waives: ["rule:${rule.name}", "<id of the document>"]`
	].join("\n")}\n`;
}
/** A document for a person at a terminal: its duties and how each day came about, its findings and what would silence them. */
function renderExplained(explained) {
	return `${[
		`${logText(explained.path)} as of ${explained.today}`,
		...explained.ungoverned === void 0 ? [] : [`No rule speaks about it: ${explained.ungoverned}.`],
		...explained.entries.map(renderEntry),
		renderFindings(explained),
		...renderWaived(explained)
	].join("\n\n")}\n`;
}
function renderEntry(entry) {
	const about = [
		entry.type ?? "no type",
		entry.status ?? "no status",
		lifecycleWords(entry.lifecycle)
	].map(logText);
	return [
		`${logText(entry.name)}${entry.title === void 0 || entry.title === entry.name ? "" : ` · ${logText(entry.title)}`} · ${about.join(" · ")}`,
		`  owner       ${entry.owner === void 0 ? "nobody" : logText(entry.owner)}`,
		...entry.referredToBy.length === 0 ? [] : [`  named by    ${entry.referredToBy.map(logText).join(", ")}`],
		...entry.duties.length === 0 ? ["  no duties with a date"] : entry.duties.flatMap(renderDuty)
	].join("\n");
}
const LIFECYCLES = {
	"in-force": "in force",
	"not-yet": "not in force yet",
	"no-longer": "no longer in force"
};
/** Whether a record counts, in words: `in force`. */
function lifecycleWords(lifecycle) {
	return LIFECYCLES[lifecycle];
}
function whenWords({ days }) {
	if (days === void 0) return "nobody has set a date";
	if (days === 0) return "today";
	return days > 0 ? `in ${count(days, "day")}` : `${count(-days, "day")} ago`;
}
/** A duty on one line: `overdue 2026-10-30 Review (23 days ago): set by \`next_review\``. */
function dutyText(duty) {
	const due = duty.due === void 0 ? "" : ` ${duty.due}`;
	return `${duty.state}${due} ${duty.what} (${whenWords(duty)}): ${duty.derivation}`;
}
function renderDuty(duty) {
	return [`  ${duty.state.padEnd(11)} ${duty.due ?? "          "}  ${logText(duty.what)} (${whenWords(duty)})`, `              ${logText(duty.derivation)}`];
}
function renderFindings({ findings }) {
	if (findings.length === 0) return "No findings.";
	const lines = findings.flatMap((finding) => [
		`  ${String(finding.position.line).padStart(4)}  ${finding.severity} · ${logText(finding.message)} (${finding.rule}${finding.tolerated ? ", known since the baseline" : ""})`,
		`        to settle it: ${logText(finding.fix)}`,
		`        to put up with it: an exception with waives: ["rule:${finding.rule}", "${logText(finding.document ?? finding.path)}"]`
	]);
	return [`${count(findings.length, "finding")}:`, ...lines].join("\n");
}
function renderWaived({ waived }) {
	if (waived.length === 0) return [];
	return [["Waived:", ...waived.map(({ message, rule, waiver }) => `  ${logText(message)} (${rule}): ${logText(waiver.id)} until ${waiver.expires}, approved by ${logText(waiver.approvedBy)}`)].join("\n")];
}

export { renderRule as i, lifecycleWords as n, renderExplained as r, dutyText as t };