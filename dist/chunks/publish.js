import { a as dashboard, c as octokitGitHub, i as publishComment, n as publishDashboard, o as dutiesForIssues, s as readClosedTasks, t as publishIssues } from "./publish-issues.js";
import { t as systemClock } from "./clock.js";
import { n as isFailing } from "./check.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { n as runCheck } from "./run-check.js";

// src/cli/commands/publish.ts
/** How far back issues are listed again before one is created: covers clocks that differ. */
const RECENT_MS = 6e5;
/** `holdfast publish`: the comment of one pull request, or all issues of the repository. */
async function publishCommand(paths, flags) {
	const repository = repositoryOf(flags.repo ?? process.env["GITHUB_REPOSITORY"]);
	const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"] || "";
	if (token === "") throw new ConfigError("There is no token to write to GitHub with", { hint: "Set GITHUB_TOKEN." });
	const pullRequest = numberOf(flags.pullRequest);
	const startedAt = (/* @__PURE__ */ new Date(systemClock.now() - RECENT_MS)).toISOString();
	const clientOf = (actor) => octokitGitHub({
		token,
		...repository,
		...actor === void 0 ? {} : { actor }
	});
	const source = {
		records: clientOf(void 0).records,
		workflow: void 0,
		onDefaultBranch: pullRequest === void 0
	};
	const checked = await runCheck(paths, flags, {
		renames: pullRequest === void 0,
		github: async () => source,
		closedTasks: async (login, git) => readClosedTasks(clientOf(login), await git.prefix() ?? "")
	});
	const github = clientOf(checked.settings.github.login);
	const link = {
		repositoryUrl: `${process.env["GITHUB_SERVER_URL"] || "https://github.com"}/${repository.owner}/${repository.repo}`,
		commit: await checked.git.head() ?? "HEAD",
		prefix: await checked.git.prefix() ?? ""
	};
	return pullRequest === void 0 ? keepIssues(github, checked, link, startedAt) : comment(github, checked, link, pullRequest);
}
async function comment(github, { report, paths }, link, pullRequest) {
	const outcome = await publishComment(github, {
		report,
		pullRequest,
		scope: link.prefix,
		paths,
		when: "auto",
		link,
		whereTheRestIs: "`holdfast check` shows them all"
	});
	const why = outcome.why === void 0 ? "" : ` (${logText(outcome.why)})`;
	process.stdout.write(`Comment: ${outcome.did === "could-not" ? "could not be posted" : outcome.did}${why}${outcome.url === void 0 ? "" : ` ${logText(outcome.url)}`}\n`);
	return isFailing(report) ? EXIT.findings : EXIT.clean;
}
async function keepIssues(github, checked, link, startedAt) {
	const { report, settings, files, isms } = checked;
	const outcome = await publishIssues(github, {
		report,
		scope: link.prefix,
		tasks: dutiesForIssues(isms),
		labels: settings.github.labels,
		maxNewIssues: settings.github.maxNewIssues,
		link,
		rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
		files,
		startedAt
	});
	const did = [
		`${outcome.opened.length} opened`,
		`${outcome.reopened.length} reopened`,
		`${outcome.updated.length} updated`,
		`${outcome.closed.length} closed`,
		...outcome.deferred.length > 0 ? [`${outcome.deferred.length} left to later runs (max_new_issues)`] : []
	];
	process.stdout.write(`Issues: ${did.join(", ")}\n`);
	if (settings.github.dashboard) {
		const board = await publishDashboard(github, {
			dashboard: await dashboard(checked, checked.git),
			scope: link.prefix,
			labels: settings.github.labels
		});
		process.stdout.write(`Dashboard: ${board.did} ${logText(board.url)}\n`);
	}
	for (const { what, error } of outcome.failed) process.stderr.write(`error: ${logText(what)}: ${logText(error.message)}\n`);
	if (outcome.failed.length > 0) {
		process.stderr.write(`error: ${count(outcome.failed.length, "action")} failed; run again to go on\n`);
		return EXIT.github;
	}
	return isFailing(report) ? EXIT.findings : EXIT.clean;
}
function repositoryOf(text) {
	const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "");
	if (!match) throw new ConfigError("Which repository?", { hint: "Give --repo owner/name, or set GITHUB_REPOSITORY." });
	return {
		owner: match[1],
		repo: match[2]
	};
}
function numberOf(text) {
	if (text === void 0) return void 0;
	if (!/^[1-9]\d{0,9}$/.test(text)) throw new ConfigError(`\`${text}\` is no pull request number`);
	return Number(text);
}

export { publishCommand };