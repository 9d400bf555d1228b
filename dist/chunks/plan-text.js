import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { f as scopeWord, i as commentBody, n as planIssues } from "./issue-plan.js";

// src/app/dry-run.ts
/** What would be posted and opened on a GitHub repository that has nothing of Holdfast's yet. Needs no network. */
function dryRun(report, settings, scope) {
	return {
		comment: commentBody({
			report,
			scope,
			link: void 0,
			whereTheRestIs: "the job summary has them all"
		}),
		issues: planIssues({
			report,
			existing: [],
			authors: [],
			scope: scopeWord(scope),
			labels: settings.github.labels,
			maxNewIssues: settings.github.maxNewIssues,
			link: void 0,
			assignable: () => true,
			rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
			fileExists: () => true
		})
	};
}

// src/plan/plan-text.ts
/** The plan for people: each issue with what would happen to it, then what has to wait. */
function renderIssuePlan(plan) {
	const lines = plan.actions.map((action) => `  ${line(action)}`);
	const waiting = plan.deferred.map((title) => `  wait    ${logText(title)}`);
	const kept = plan.kept.map(({ number, title, why }) => `  keep    #${number} ${logText(title)} (${logText(why)})`);
	if (lines.length + waiting.length + kept.length === 0) return "No issue to open, update or close.";
	const note = waiting.length === 0 ? [] : [`${count(waiting.length, "issue")} over \`max_new_issues\`: later runs open ${waiting.length === 1 ? "it" : "them"}.`];
	return [
		...lines,
		...waiting,
		...kept,
		...note
	].join("\n");
}
function line(action) {
	if (action.kind !== "open") return `${action.kind.padEnd(7)} #${action.number} ${logText(action.title)} (${logText(action.why)})`;
	const { title, labels, assignees } = action.issue;
	const people = assignees.length === 0 ? "" : `  for ${assignees.map((login) => `@${login}`).join(", ")}`;
	return `open    ${logText(title)}${people}  [${labels.map(logText).join(", ")}]`;
}

export { dryRun as n, renderIssuePlan as t };