import { octokitGitHub } from '../../adapters/github/octokit.ts';
import { systemClock } from '../../adapters/node/clock.ts';
import { isFailing } from '../../app/check.ts';
import { dutiesForIssues, readClosedTasks } from '../../app/closed-tasks.ts';
import { dashboard } from '../../app/dashboard.ts';
import { publishComment } from '../../app/publish-comment.ts';
import { publishDashboard } from '../../app/publish-dashboard.ts';
import { publishIssues } from '../../app/publish-issues.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import type { GitHub } from '../../ports/github.ts';
import type { GitHubClient } from '../../ports/github-records.ts';
import { logText } from '../../render/escape.ts';
import { count } from '../../render/words.ts';
import { type CheckedWorkspace, type CheckFlags, runCheck } from '../run-check.ts';

interface Flags extends CheckFlags {
  readonly repo?: string;
  readonly pullRequest?: string;
}

/** How far back issues are listed again before one is created: covers clocks that differ. */
const RECENT_MS = 10 * 60_000;

/** `holdfast publish`: the comment of one pull request, or all issues of the repository. */
export async function publishCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const repository = repositoryOf(flags.repo ?? process.env['GITHUB_REPOSITORY']);
  const token = process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || '';
  if (token === '') throw new ConfigError('There is no token to write to GitHub with', { hint: 'Set GITHUB_TOKEN.' });
  const pullRequest = numberOf(flags.pullRequest);
  const startedAt = new Date(systemClock.now() - RECENT_MS).toISOString();
  const clientOf = (actor: string | undefined): GitHubClient =>
    octokitGitHub({ token, ...repository, ...(actor === undefined ? {} : { actor }) });
  // What reached the default branch is asked of runs that keep issues: they are to look at it.
  const source = {
    records: clientOf(undefined).records,
    workflow: undefined,
    onDefaultBranch: pullRequest === undefined,
  };
  const checked = await runCheck(paths, flags, {
    renames: pullRequest === undefined,
    github: async () => source,
    closedTasks: async (login, git) => readClosedTasks(clientOf(login), (await git.prefix()) ?? ''),
  });
  const github = clientOf(checked.settings.github.login);
  const server = process.env['GITHUB_SERVER_URL'] || 'https://github.com';
  const link = {
    repositoryUrl: `${server}/${repository.owner}/${repository.repo}`,
    commit: (await checked.git.head()) ?? 'HEAD',
    prefix: (await checked.git.prefix()) ?? '',
  };
  return pullRequest === undefined
    ? keepIssues(github, checked, link, startedAt)
    : comment(github, checked, link, pullRequest);
}

type Link = { readonly repositoryUrl: string; readonly commit: string; readonly prefix: string };

async function comment(
  github: GitHub,
  { report, paths }: CheckedWorkspace,
  link: Link,
  pullRequest: number,
): Promise<number> {
  const outcome = await publishComment(github, {
    report,
    pullRequest,
    scope: link.prefix,
    paths,
    when: 'auto',
    link,
    whereTheRestIs: '`holdfast check` shows them all',
  });
  const why = outcome.why === undefined ? '' : ` (${logText(outcome.why)})`;
  process.stdout.write(
    `Comment: ${outcome.did === 'could-not' ? 'could not be posted' : outcome.did}${why}${outcome.url === undefined ? '' : ` ${logText(outcome.url)}`}\n`,
  );
  return isFailing(report) ? EXIT.findings : EXIT.clean;
}

async function keepIssues(github: GitHub, checked: CheckedWorkspace, link: Link, startedAt: string): Promise<number> {
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
    startedAt,
  });
  const did = [
    `${outcome.opened.length} opened`,
    `${outcome.reopened.length} reopened`,
    `${outcome.updated.length} updated`,
    `${outcome.closed.length} closed`,
    ...(outcome.deferred.length > 0 ? [`${outcome.deferred.length} left to later runs (max_new_issues)`] : []),
  ];
  process.stdout.write(`Issues: ${did.join(', ')}\n`);
  if (settings.github.dashboard) {
    const board = await publishDashboard(github, {
      dashboard: await dashboard(checked, checked.git),
      scope: link.prefix,
      labels: settings.github.labels,
    });
    process.stdout.write(`Dashboard: ${board.did} ${logText(board.url)}\n`);
  }
  for (const { what, error } of outcome.failed)
    process.stderr.write(`error: ${logText(what)}: ${logText(error.message)}\n`);
  if (outcome.failed.length > 0) {
    process.stderr.write(`error: ${count(outcome.failed.length, 'action')} failed; run again to go on\n`);
    return EXIT.github;
  }
  return isFailing(report) ? EXIT.findings : EXIT.clean;
}

function repositoryOf(text: string | undefined): { readonly owner: string; readonly repo: string } {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
  if (!match) throw new ConfigError('Which repository?', { hint: 'Give --repo owner/name, or set GITHUB_REPOSITORY.' });
  return { owner: match[1] as string, repo: match[2] as string };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new ConfigError(`\`${text}\` is no pull request number`);
  return Number(text);
}
