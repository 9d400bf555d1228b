import { a as PROJECT_URL } from "./load-config.js";
import { c as markdownMessage, f as urlPath, l as markdownText, n as codeSpan } from "./escape.js";
import { a as likelyGrade, n as brief, o as requirements, r as count, t as baselineWords } from "./words.js";

// src/render/markdown.ts
const DOTS = {
	error: "🔴",
	warning: "🟠",
	notice: "🔵"
};
/** Room kept for the closing lines of the page. */
const CLOSING_CHARS = 600;
/** Most room for what could not be checked: it is never crowded out by findings, nor the other way round. */
const NOT_CHECKED_MAX_CHARS = 8e3;
/** The report as a page of Markdown: for the comment, the job summary and `--format markdown`. */
function renderMarkdown(report, options) {
	if ([
		report.findings,
		report.fixed,
		report.notChecked,
		report.waived
	].every(({ length }) => length === 0) && !report.baseline) return `${allClear(report)}\n`;
	const closing = [
		...baselineLine(report.baseline),
		...notCheckedSection(report.notChecked),
		footer(report)
	];
	const page = new Page(options.maxChars - CLOSING_CHARS - closing.join("").length);
	page.add(heading(report));
	if (report.findings.length === 0) page.add(`${count(report.summary.documents, "document")}, no findings.`);
	if (report.delta) deltaSections(page, report, options);
	else plainSections(page, report, options);
	toleratedSection(page, report, options);
	waivedSection(page, report.waived, options);
	return page.text(options.whereTheRestIs, closing);
}
/** One line that says all is well, on which day, and what comes next. */
function allClear(report) {
	const next = report.nextDue;
	const due = next ? ` · next due: ${markdownText(brief(next.title))}, ${next.due}${next.owner === void 0 ? "" : `, ${codeSpan(brief(next.owner))}`}` : "";
	const rest = report.summary.unscheduled > 0 ? ` · ${report.summary.unscheduled} not in force (no due dates)` : "";
	return `### Holdfast · all clear · ${count(report.summary.governed, "document")} as of ${report.today}${due}${rest}`;
}
/** Collects blocks up to a size. What no longer fits is counted and said, never dropped in silence. */
var Page = class {
	blocks = [];
	room;
	leftOut = 0;
	full = false;
	constructor(room) {
		this.room = room;
	}
	/** The findings, worst first, that there is room for. After the first that does not fit nothing else is shown. */
	fitting(findings, chars, headChars) {
		let size = headChars;
		const end = findings.findIndex((finding) => {
			size += chars(finding);
			return this.full || size > this.room;
		});
		if (end === -1) return findings;
		this.full = true;
		this.leftOut += findings.length - end;
		return findings.slice(0, end);
	}
	add(block) {
		this.blocks.push(block);
		this.room -= block.length + 2;
	}
	text(whereTheRestIs, closing) {
		const rest = this.leftOut === 0 ? [] : [`**${count(this.leftOut, "more finding")}** ${this.leftOut === 1 ? "does" : "do"} not fit here: ${whereTheRestIs}.`];
		return `${[
			...this.blocks,
			...rest,
			...closing
		].join("\n\n")}\n`;
	}
};
function folded(title, lines) {
	return [
		"<details>",
		`<summary>${title}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	].join("\n");
}
function heading(report) {
	if (report.findings.length === 0 && report.fixed.length === 0) return `### Holdfast · no findings · ${report.notChecked.length} not checked`;
	if (!report.delta) {
		const { errors, warnings, notices } = report.summary;
		return `### Holdfast · ${[
			count(errors, "error"),
			count(warnings, "warning"),
			...notices > 0 ? [count(notices, "notice")] : []
		].join(" · ")}`;
	}
	const worsened = withStatus(report, "worsened").length;
	return `### Holdfast · ${[
		`${withStatus(report, "introduced").length} introduced`,
		...worsened > 0 ? [`${worsened} worsened`] : [],
		`${report.fixed.length} fixed`,
		`${withStatus(report, "existing").length} existing`
	].join(" · ")}`;
}
function withStatus(report, status) {
	return report.findings.filter((finding) => finding.status === status);
}
function deltaSections(page, report, options) {
	findingSection(page, "**Introduced by this pull request**", withStatus(report, "introduced"), options);
	findingSection(page, "**Made worse by this pull request**", withStatus(report, "worsened"), options);
	const isUnreadable = (finding) => finding.enforced && finding.cause === "malformed";
	const existing = withStatus(report, "existing").filter(({ tolerated }) => !tolerated);
	findingSection(page, "**Cannot be read, in a file that this pull request touches**", existing.filter(isUnreadable), options);
	fixedSection(page, report.fixed);
	tableSection(page, "Existing", existing.filter((finding) => !isUnreadable(finding)), options);
}
function plainSections(page, report, options) {
	const current = report.findings.filter(({ tolerated }) => !tolerated);
	const rest = current.filter((finding) => finding.severity !== "notice");
	const titled = /* @__PURE__ */ new Set();
	const fitting = page.fitting(rest, (finding) => {
		const title = titled.has(finding.owner) ? 0 : ownerTitle(finding.owner, rest.length).length + 2;
		titled.add(finding.owner);
		return title + findingBlock(finding, options).length + 2;
	}, 0);
	const numbers = new Map(byOwner(rest).map(([owner, findings]) => [owner, findings.length]));
	for (const [owner, findings] of byOwner(fitting)) addFindings(page, ownerTitle(owner, numbers.get(owner) ?? findings.length), findings, options);
	const notices = current.filter((finding) => finding.severity === "notice");
	const isComing = ({ due }) => due !== void 0 && due >= report.today;
	tableSection(page, "Due soon", notices.filter(isComing), options);
	tableSection(page, "Notices", notices.filter((finding) => !isComing(finding)), options);
}
/** What the baseline puts up with for now: shown, and folded. */
function toleratedSection(page, report, options) {
	tableSection(page, "Known since the baseline", report.findings.filter((finding) => finding.tolerated), options);
}
/** What exceptions take back, each with who agreed and until when. */
function waivedSection(page, waived, options) {
	const title = `Waived (${waived.length})`;
	const head = ["| What | Document | Exception | Approved by | Until |", "| - | - | - | - | - |"];
	const fitting = page.fitting(waived, (finding) => waivedRow(finding, options).length + 1, folded(title, head).length + 2);
	if (fitting.length > 0) page.add(folded(title, [...head, ...fitting.map((finding) => waivedRow(finding, options))]));
}
function waivedRow(finding, options) {
	const { waiver } = finding;
	const why = `${codeSpan(brief(waiver.id))} ${markdownText(brief(waiver.reason))}`;
	return `| ${markdownMessage(brief(finding.message))} | ${place(finding, options)} | ${why} | ${codeSpan(brief(waiver.approvedBy))} | ${waiver.expires} |`;
}
function baselineLine(baseline) {
	return baseline ? [`${baselineWords(baseline)}.`] : [];
}
function findingSection(page, title, findings, options) {
	addFindings(page, title, page.fitting(findings, (finding) => findingBlock(finding, options).length + 2, title.length + 2), options);
}
function addFindings(page, title, findings, options) {
	findings.forEach((finding, index) => {
		page.add(`${index === 0 ? `${title}\n\n` : ""}${findingBlock(finding, options)}`);
	});
}
/** A line break that comments and job summaries both keep; only comments would keep a bare one. */
const BREAK = "\\\n  ";
function findingBlock(finding, options) {
	const about = [
		`${DOTS[finding.severity]} ${finding.severity} · **${markdownMessage(brief(finding.message))}**`,
		...finding.title === void 0 ? [] : [markdownText(brief(finding.title))],
		place(finding, options),
		requirements(finding),
		...finding.owner === void 0 ? [] : [codeSpan(brief(finding.owner))],
		...likelyGrade(finding.grade) === void 0 ? [] : [likelyGrade(finding.grade)]
	];
	const due = finding.derivation === void 0 ? "" : ` Due date: ${markdownMessage(finding.derivation)}.`;
	return `- ${about.join(" · ")}${BREAK}${finding.why}${due}${BREAK}${markdownMessage(brief(finding.fix))} [${finding.rule}](${finding.url})`;
}
function place(finding, options) {
	const text = `${finding.path} line ${finding.position.line}`;
	const url = documentUrl(finding, options.link);
	return url === void 0 ? codeSpan(text) : `[${codeSpan(text)}](${url})`;
}
/** The line of a document at its commit. */
function documentUrl(finding, link) {
	return link && `${link.repositoryUrl}/blob/${link.commit}/${urlPath(link.prefix + finding.path)}?plain=1#L${finding.position.line}`;
}
function fixedSection(page, fixed) {
	const title = "**Fixed**\n\n";
	page.fitting(fixed, (finding) => fixedLine(finding).length + 2, 11).forEach((finding, index) => {
		page.add(`${index === 0 ? title : ""}${fixedLine(finding)}`);
	});
}
function fixedLine(finding) {
	return `- 🟢 ${finding.title === void 0 ? codeSpan(finding.path) : markdownText(brief(finding.title))}: ${markdownMessage(brief(finding.message))}`;
}
const TABLE_HEAD = ["| Severity | Owner | What | Document | Due |", "| - | - | - | - | - |"];
function tableSection(page, title, findings, options) {
	const titleAndNumber = `${title} (${findings.length})`;
	const frame = folded(titleAndNumber, TABLE_HEAD).length + 2;
	const rows = byOwner(page.fitting(findings, (finding) => row(finding, options).length + 1, frame)).flatMap(([, group]) => group.map((finding) => row(finding, options)));
	if (rows.length > 0) page.add(folded(titleAndNumber, [...TABLE_HEAD, ...rows]));
}
function row(finding, options) {
	const owner = finding.owner === void 0 ? "nobody" : codeSpan(brief(finding.owner));
	const title = finding.title === void 0 ? "" : `${markdownText(brief(finding.title))} `;
	return `| ${DOTS[finding.severity]} ${finding.severity} | ${owner} | ${markdownMessage(brief(finding.message))} | ${title}${place(finding, options)} | ${finding.due ?? ""} |`;
}
/** Owners with most findings first; what nobody owns comes first of all. */
function byOwner(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.owner);
		if (group) group.push(finding);
		else groups.set(finding.owner, [finding]);
	}
	return [...groups].sort(([a, first], [b, second]) => a === void 0 ? -1 : b === void 0 ? 1 : second.length - first.length || (a < b ? -1 : 1));
}
function ownerTitle(owner, findings) {
	return `**${owner === void 0 ? "Nobody" : codeSpan(brief(owner))}** (${findings})`;
}
function notCheckedSection(entries) {
	if (entries.length === 0) return [];
	let size = 0;
	const rows = entries.map(({ what, why, fix }) => `- ${markdownText(brief(what))}: ${markdownText(brief(why))}.${fix === void 0 ? "" : ` ${markdownMessage(brief(fix))}`}`);
	const fitting = rows.filter((row) => {
		size += row.length + 1;
		return size <= NOT_CHECKED_MAX_CHARS;
	});
	const left = rows.length - fitting.length;
	return [folded(`Not checked (${rows.length})`, left === 0 ? rows : [...fitting, `- and ${left} more`])];
}
function footer(report) {
	const { summary } = report;
	const governed = summary.governed === summary.documents ? "" : `, ${summary.governed} of them governed`;
	return `<sub>${count(summary.documents, "document")}${governed} · as of ${report.today} (${report.timezone}) · [how to read this](${PROJECT_URL}/blob/main/docs/reading-the-report.md)</sub>`;
}

export { renderMarkdown as n, allClear as t };