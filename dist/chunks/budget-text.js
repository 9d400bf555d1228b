import { l as markdownText } from "./escape.js";
import { n as brief } from "./words.js";
import { i as renderTableMarkdown, t as paint } from "./terminal-style.js";
import { a as linesTable, c as planWords, d as yearWords, i as categoriesTable, l as sumOfReadiness, o as auditWords, s as paceWords, u as workWords } from "./budget.js";
import { t as hanging } from "./hanging.js";
import { t as renderTableText } from "./text.js";

// src/render/budget/budget-markdown.ts
/** The budget as a page. */
function budgetMarkdown(view) {
	const { years, unfunded, notes } = view;
	return [
		`# Budget\n\n${text(sumOfReadiness(view))}\n`,
		notes.map((note) => `- ${text(note)}\n`).join(""),
		...years.map(yearMarkdown),
		unfunded.length === 0 ? "" : `## No line is for these\n\nTime of staff may need none.\n\n${unfunded.map((work) => `- ${text(workWords(work))}\n`).join("")}`
	].filter((part) => part !== "").join("\n");
}
function yearMarkdown(year) {
	const gaps = year.gaps.map(({ message, plan, owner }) => {
		return `- **Gap**: ${text(message + (plan === void 0 ? "" : ` · ${plan} · ${owner ?? "nobody"}`))}\n`;
	});
	const audits = year.audits.map((audit) => `- Audit: ${text(auditWords(audit))}\n`);
	return [
		`## ${text(yearWords(year))}\n`,
		[...gaps, ...audits].join(""),
		...year.plans.map(planMarkdown)
	].filter((part) => part !== "").join("\n");
}
function planMarkdown(plan) {
	return [
		`### ${text(planWords(plan))}\n`,
		`${text(paceWords(plan))}.\n`,
		plan.notes.map((note) => `- ${text(note)}\n`).join(""),
		plan.categories.length === 0 ? "" : renderTableMarkdown(categoriesTable(plan)),
		plan.lines.length === 0 ? "" : renderTableMarkdown(linesTable(plan))
	].filter((part) => part !== "").join("\n");
}
function text(words) {
	return markdownText(brief(words));
}

// src/render/budget/budget-text.ts
/** The budget for a person at a terminal: by year what is not paid for, then plan against actual. */
function budgetText(view, style) {
	const { years, unfunded, notes } = view;
	return [
		...notes.length === 0 ? [] : [notes.map((note) => hanging(note, style.width)).join("")],
		...years.flatMap((year) => yearText(year, style)),
		...unfunded.length === 0 ? [] : [`${paint(style, "bold", "No line is for these; time of staff may need none")}\n${unfunded.map((work) => hanging(workWords(work), style.width, "  ", "    ")).join("")}`],
		hanging(sumOfReadiness(view), style.width)
	].join("\n");
}
function yearText(year, style) {
	const gaps = year.gaps.map(({ message, plan, owner }) => {
		const where = plan === void 0 ? "" : ` · ${plan} · ${owner ?? "nobody"}`;
		return `${paint(style, "red", hanging(`gap: ${message}${where}`, style.width, "  ", "    ").trimEnd())}\n`;
	});
	const audits = year.audits.map((audit) => hanging(`audit: ${auditWords(audit)}`, style.width, "  ", "    "));
	return [`${paint(style, "bold", hanging(yearWords(year), style.width).trimEnd())}\n${gaps.join("")}${audits.join("")}`, ...year.plans.map((plan) => planText(plan, style))];
}
function planText(plan, style) {
	return [
		hanging(planWords(plan), style.width, "  "),
		plan.notes.map((note) => hanging(note, style.width, "    ")).join(""),
		plan.lines.length === 0 ? "" : renderTableText(categoriesTable(plan), style, "    "),
		hanging(paceWords(plan), style.width, "    "),
		plan.lines.length === 0 ? "" : `\n${renderTableText(linesTable(plan), style, "    ")}`
	].join("");
}

export { budgetMarkdown as n, budgetText as t };