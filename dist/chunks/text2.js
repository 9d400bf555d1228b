import { a as SEVERITIES } from "./nearest.js";
import { i as commandProperty, o as logSource, r as commandData, s as logText, t as clip, u as oneLine } from "./escape.js";
import { i as identityOf, o as requirements, r as count, t as baselineWords } from "./words.js";
import { t as ANNOTATION_MAX_CHARS } from "./limits.js";
import { styleText } from "node:util";

// src/render/annotations.ts
/**
* Workflow commands that put the findings beside the lines of a pull request: what it introduced first, ten of each
* level, and a last line that says how many were left out. `prefix` is the checked folder in the repository.
*/
function renderAnnotations(report, prefix) {
	const shown = SEVERITIES.flatMap((severity) => ordered(report.findings.filter((finding) => finding.severity === severity)).slice(0, 10));
	const left = report.findings.length - shown.length;
	const lines = shown.map((finding) => command(finding, prefix));
	if (left > 0) lines.push(`${count(left, "more finding")}: GitHub shows ${10} annotations of each level; the job summary has them all.`);
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
function ordered(findings) {
	const isNew = (finding) => finding.status === "existing" ? 1 : 0;
	return [...findings].sort((a, b) => isNew(a) - isNew(b));
}
function command(finding, prefix) {
	const { line, column, endLine, endColumn } = finding.position;
	const place = [
		`file=${commandProperty(prefix + finding.path)}`,
		`line=${line}`,
		`endLine=${endLine}`
	];
	if (line === endLine) place.push(`col=${column}`, `endColumn=${Math.max(endColumn - 1, column)}`);
	const title = commandProperty(oneLine([finding.rule, finding.title].filter(Boolean).join(" · ")));
	const text = clip(`${oneLine(finding.message)}. ${finding.why} ${oneLine(finding.fix)}`, ANNOTATION_MAX_CHARS);
	return `::${finding.severity} ${place.join(",")},title=${title}::${commandData(text)}`;
}

// src/render/text.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
/** How far the text of a finding stands in: behind `  12:34  `. */
const INDENT = " ".repeat(10);
/** The report for a person at a terminal: by document, worst first, each with its line, its cause and what to do. */
function renderText(report, options) {
	const style = {
		...options,
		paint: (format, text) => options.colour ? styleText(format, text, { validateStream: false }) : text,
		link: (text, url) => options.hyperlinks ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text
	};
	const explained = /* @__PURE__ */ new Set();
	const groups = options.quiet ? [] : byDocument(report.findings.filter(({ tolerated }) => !tolerated)).map((group) => renderGroup(group, style, explained));
	const fixed = options.quiet || report.fixed.length === 0 ? [] : [renderFixed(report.fixed, style)];
	const waived = options.quiet || report.waived.length === 0 ? [] : [renderWaived(report.waived, style)];
	return `${[
		...groups,
		...fixed,
		...waived,
		renderSummary(report, style)
	].join("\n\n")}\n`;
}
function byDocument(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.path);
		if (group) group.push(finding);
		else groups.set(finding.path, [finding]);
	}
	return [...groups.values()];
}
function renderGroup(findings, style, explained) {
	const [first] = findings;
	if (!first) return "";
	const about = identityOf(first).map(logText).join(" · ");
	return [style.paint("bold", logText(first.path)) + (about === "" ? "" : `  ${style.paint("dim", about)}`), ...findings.map((finding) => renderFinding(finding, style, explained))].join("\n");
}
function renderFinding(finding, style, explained) {
	const { line, column } = finding.position;
	const place = `${line}:${column}`.padStart(7);
	const status = finding.status === "existing" ? "" : ` [${finding.status}]`;
	const message = logText(finding.message) + status;
	const rule = style.link(style.paint("dim", finding.rule), finding.url);
	const plainWidth = place.length + 2 + 9 + message.length;
	const gap = " ".repeat(Math.max(2, Math.min(style.width, 120) - plainWidth - finding.rule.length - requirements(finding).length - 4));
	const head = `${style.paint("dim", place)}  ${severityWord(finding.severity, style)}${message}${gap}${rule}  ${style.paint("dim", requirements(finding))}`;
	const why = explained.has(finding.rule) ? [] : wrap(finding.why, style).map((text) => INDENT + style.paint("dim", text));
	explained.add(finding.rule);
	const todo = wrap(logText(finding.fix), style).map((text) => INDENT + logText(text));
	return [
		head,
		...codeFrame(finding, style),
		...why,
		...todo
	].join("\n");
}
function severityWord(severity, style) {
	return style.paint(STYLES[severity], severity.padEnd(9));
}
/** The offending line with a mark under the offending characters. */
function codeFrame(finding, style) {
	const { excerpt, position } = finding;
	if (!excerpt || excerpt.text.trim() === "") return [];
	const number = String(position.line);
	const gutter = `${INDENT}${" ".repeat(number.length)} │ `;
	const source = logSource(excerpt.text);
	const shown = `${INDENT}${number} │ ${source}`;
	const width = position.endLine === position.line ? position.endColumn - position.column : source.length - position.column + 1;
	const inside = position.column <= source.length + 1;
	const note = excerpt.note === void 0 ? "" : `  ${logText(excerpt.note)}`;
	if (!inside || width <= 0 && note === "") return [style.paint("dim", shown)];
	const mark = "─".repeat(Math.max(1, Math.min(width, source.length - position.column + 1)));
	return [style.paint("dim", shown), style.paint("dim", gutter) + " ".repeat(position.column - 1) + style.paint(STYLES[finding.severity], mark) + style.paint("dim", note)];
}
function wrap(text, style) {
	const width = Math.max(40, Math.min(style.width, 120) - INDENT.length);
	const lines = [];
	let current = "";
	for (const word of text.split(" ")) if (current !== "" && current.length + 1 + word.length > width) {
		lines.push(current);
		current = word;
	} else current = current === "" ? word : `${current} ${word}`;
	return current === "" ? lines : [...lines, current];
}
function renderFixed(fixed, style) {
	const lines = fixed.map((finding) => `  ${style.paint("green", "fixed")}    ${logText(finding.path)}  ${logText(finding.message)}  ${style.paint("dim", finding.rule)}`);
	return [style.paint("bold", "Fixed"), ...lines].join("\n");
}
/** What exceptions take back: never in silence, and always with its end. */
function renderWaived(waived, style) {
	const lines = waived.map(({ path, message, rule, waiver }) => `  ${style.paint("dim", "waived")}   ${logText(path)}  ${logText(message)}  ${style.paint("dim", `${rule}, by ${logText(waiver.id)} until ${waiver.expires}`)}`);
	return [style.paint("bold", "Waived"), ...lines].join("\n");
}
function renderSummary(report, style) {
	const { summary } = report;
	const numbers = [
		summary.governed === summary.documents ? count(summary.governed, "document") : `${summary.governed} governed of ${count(summary.documents, "document")}`,
		painted(summary.errors, "error", "red", style),
		painted(summary.warnings, "warning", "yellow", style),
		summary.notices > 0 ? count(summary.notices, "notice") : "",
		summary.dueSoon > 0 ? `${summary.dueSoon} due soon` : "",
		report.waived.length > 0 ? `${report.waived.length} waived` : "",
		summary.unscheduled > 0 ? `${summary.unscheduled} not in force (no due dates)` : "",
		`as of ${report.today} (${report.timezone})`
	];
	return [
		...summary.findings === 0 && report.notChecked.length === 0 ? [style.paint("green", allClear(report))] : [],
		numbers.filter((part) => part !== "").join(" · "),
		...deltaLine(report),
		...report.baseline ? [baselineWords(report.baseline)] : [],
		...report.notChecked.map(notCheckedLine),
		...issuesLine(report)
	].join("\n");
}
function painted(n, word, colour, style) {
	const text = count(n, word);
	return n > 0 ? style.paint(colour, text) : text;
}
function allClear(report) {
	const next = report.nextDue;
	return `All clear.${next ? ` Next due: ${logText(next.title)}, ${next.due}${next.owner === void 0 ? "" : `, ${logText(next.owner)}`}.` : ""}`;
}
function deltaLine(report) {
	if (!report.delta) return [];
	const introduced = report.findings.filter((finding) => finding.status === "introduced").length;
	const worsened = report.findings.filter((finding) => finding.status === "worsened").length;
	return [`Against ${report.delta.base.slice(0, 12)}: ${introduced} introduced, ${worsened} worsened, ${report.fixed.length} fixed`];
}
function notCheckedLine(entry) {
	return `Not checked: ${logText(entry.what)} (${logText(entry.why)})${entry.fix === void 0 ? "" : ` ${logText(entry.fix)}`}`;
}
function issuesLine(report) {
	const issues = report.findings.filter((finding) => finding.needsIssue).length;
	return issues === 0 ? [] : [`On GitHub this makes ${count(issues, "issue")}: holdfast plan`];
}

export { renderAnnotations as n, renderText as t };