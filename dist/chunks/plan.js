import { n as dryRun, t as renderIssuePlan } from "./plan-text.js";
import { l as EXIT } from "./nearest.js";
import { n as runCheck } from "./run-check.js";

// src/cli/commands/plan.ts
/** Enough of a commit id for people to know it again. */
const SHORT_COMMIT_DIGITS = 10;
/** `holdfast plan`: the comment and the issues as they would be on GitHub. Shows only, so it never fails for findings. */
async function planCommand(paths, flags) {
	const { report, settings } = await runCheck(paths, flags);
	const plan = dryRun(report, settings, "");
	process.stdout.write(flags.format === "json" ? `${JSON.stringify(plan, null, 2)}\n` : asText(plan, report));
	return EXIT.clean;
}
function asText(plan, report) {
	const comment = plan.comment.trimEnd().split("\n").map((line) => `  ${line}`.trimEnd()).join("\n");
	return [
		"Issues that a scheduled run would open on a repository without any:",
		"",
		renderIssuePlan(plan.issues),
		"",
		report.delta ? `Comment on a pull request with these changes since ${report.delta.base.slice(0, SHORT_COMMIT_DIGITS)}:` : "Comment on a pull request, if it introduced all of this:",
		"",
		comment,
		""
	].join("\n");
}

export { planCommand };