import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { actionsGitHub } from '../adapters/github/actions.ts';
import { systemClock } from '../adapters/node/clock.ts';
import { nodeFiles } from '../adapters/node/files.ts';
import { forwardSlashes } from '../adapters/node/forward-slashes.ts';
import { nodeGit } from '../adapters/node/git.ts';
import { nodeSurroundings } from '../adapters/node/surroundings.ts';
import { type Checked, type CheckOptions, check, isFailing } from '../app/check.ts';
import { dutiesForIssues, readClosedTasks } from '../app/closed-tasks.ts';
import { dashboard } from '../app/dashboard.ts';
import type { GitHubSource } from '../app/github-evidence.ts';
import { ConfigError, EXIT } from '../model/errors.ts';
import type { NotChecked, Report } from '../model/report.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Files } from '../ports/files.ts';
import type { Git, Unavailable } from '../ports/git.ts';
import type { GitHubClient } from '../ports/github-records.ts';
import { renderAnnotations } from '../render/annotations.ts';
import { dashboardMarkdown } from '../render/dashboard-markdown.ts';
import { logText } from '../render/escape.ts';
import { SUMMARY_MAX_CHARS } from '../render/limits.ts';
import { type LinkTarget, renderMarkdown } from '../render/markdown.ts';
import { renderText } from '../render/text.ts';
import type { Dashboard } from '../views/dashboard.ts';
import { deliver, linkTarget } from './deliver.ts';
import { type Deliveries, failuresOf, renderDeliveries } from './deliveries.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { type Written, writeReports } from './write-reports.ts';

/** How far back issues are listed again before one is created: covers clocks that differ. */
const RECENT_MS = 10 * 60_000;

/** One run of the Action: check, annotate, write the files, publish what this event allows, summarise. Answers the exit code. */
export async function runAction(inputs: Inputs, event: RunEvent): Promise<number> {
  const root = resolve(process.env['GITHUB_WORKSPACE'] || '.', inputs.workingDirectory);
  const files = openFiles(root, inputs.workingDirectory);
  const git = nodeGit(root);
  const startedAt = new Date(systemClock.now() - RECENT_MS).toISOString();
  const publishes = publishesIssues(inputs, event);
  const prefix = (await git.prefix()) ?? '';
  const clientOf = (actor?: string): GitHubClient =>
    actionsGitHub({
      token: inputs.token,
      apiUrl: event.apiUrl,
      ...repositoryOf(event),
      ...(actor === undefined ? {} : { actor }),
    });

  const notChecked: NotChecked[] = [];
  const former = publishes ? await formerPaths(git, notChecked) : undefined;
  const outcome = await check(
    { files, clock: systemClock },
    {
      paths: inputs.paths.map((path) => forwardSlashes(path)),
      config: inputs.config && forwardSlashes(inputs.config),
      preset: inputs.preset,
      profile: inputs.profile,
      today: inputs.today,
      failOn: inputs.failOn,
      surroundings: () => nodeSurroundings(root, git),
      base: event.pullRequest && baseSources(git, clientOf, event, prefix, inputs),
      formerPaths: former,
      history: () => git.history(),
      github: async () => records(clientOf, event),
      closedTasks: async (login) => {
        const client = clientOrNot(() => clientOf(login));
        return 'unavailable' in client ? client : readClosedTasks(client, prefix);
      },
    },
  );
  const { settings, isms } = outcome;
  const report: Report = { ...outcome.report, notChecked: [...outcome.report.notChecked, ...notChecked] };
  const checked: Checked = { ...outcome, report };

  print(report, prefix);
  const written = await writeReports(checked, inputs, { root, prefix, git });
  let made: Promise<Dashboard> | undefined;
  const overview = (): Promise<Dashboard> => {
    made ??= dashboard(checked, git);
    return made;
  };
  const deliveries = await deliver(report, settings, {
    inputs,
    event,
    files,
    prefix,
    publishes,
    startedAt,
    tasks: dutiesForIssues(isms),
    github: () => clientOf(settings.github.login),
    dashboard: overview,
  });
  const link = linkTarget(event, prefix, event.pullRequest?.headCommit ?? event.commit);
  await summarise(report, deliveries, link, event.pullRequest ? undefined : overview);
  const failures = failuresOf(deliveries);
  for (const text of failures) core.error(logText(text), { title: 'Holdfast could not finish' });
  const exitCode = failures.length > 0 ? EXIT.github : isFailing(report) ? EXIT.findings : EXIT.clean;
  setOutputs(report, deliveries, written, exitCode);
  return exitCode;
}

function openFiles(root: string, given: string): Files {
  try {
    return nodeFiles(root);
  } catch (error) {
    throw new ConfigError(`There is no folder ${given}`, {
      hint: 'Correct `working-directory`, and check out the repository first.',
      cause: error,
    });
  }
}

/** Issues are kept by runs that look at the default branch: a feature branch must not open or close them. */
function publishesIssues(inputs: Inputs, event: RunEvent): boolean {
  if (inputs.issues === 'never') return false;
  if (inputs.issues === 'always' || inputs.mode === 'publish') return true;
  if (inputs.mode === 'check') return false;
  return event.onDefaultBranch && ['schedule', 'push', 'workflow_dispatch'].includes(event.name);
}

function repositoryOf(event: RunEvent): { readonly owner: string; readonly repo: string } {
  const [owner, repo] = event.repository.split('/');
  if (!owner || !repo)
    throw new ConfigError('GITHUB_REPOSITORY does not name a repository', {
      hint: 'It is `owner/name`, and the runner sets it.',
    });
  return { owner, repo };
}

async function formerPaths(git: Git, notChecked: NotChecked[]): Promise<CheckOptions['formerPaths']> {
  const former = await git.formerPaths();
  if (!('unavailable' in former)) return (path) => former.get(path) ?? [];
  notChecked.push({ what: 'earlier names of renamed documents', why: former.unavailable, fix: former.fix });
  return undefined;
}

function records(clientOf: () => GitHubClient, { workflow, onDefaultBranch }: RunEvent): GitHubSource | Unavailable {
  const client = clientOrNot(clientOf);
  return 'unavailable' in client ? client : { records: client.records, workflow, onDefaultBranch };
}

/** A token that cannot be used is told where it is needed to write; here it means that nothing can be asked. */
function clientOrNot(clientOf: () => GitHubClient): GitHubClient | Unavailable {
  try {
    return clientOf();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { unavailable: error.message.replace(/\.$/, ''), fix: error.hint ?? 'Pass `github-token`.' };
  }
}

/** The base from the clone when it is there, else from GitHub. */
function baseSources(
  git: Git,
  clientOf: () => GitHubClient,
  event: RunEvent,
  prefix: string,
  inputs: Inputs,
): readonly (() => Promise<BaseTree | Unavailable>)[] {
  const base = event.pullRequest?.baseCommit ?? '';
  const fromGitHub = async (): Promise<BaseTree | Unavailable> => {
    if (inputs.token === '')
      return {
        unavailable: 'there is no token to ask GitHub for it',
        fix: 'Check out with `fetch-depth: 0`, or pass `github-token`.',
      };
    return clientOf().base(base, (await git.head()) ?? event.commit, prefix);
  };
  return [() => git.base(base), fromGitHub];
}

/** The report in the log, where nothing in it can speak to the runner, and then the annotations, which do. */
function print(report: Report, prefix: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  process.stdout.write(renderText(report, { colour: false, hyperlinks: false, width: 100, quiet: false }));
  process.stdout.write(`::${token}::\n`);
  process.stdout.write(renderAnnotations(report, prefix));
}

/** Least room that is kept for the findings beside the dashboard. */
const FINDINGS_MIN_CHARS = 100_000;

/** The findings, then what was done on GitHub; in front of them, where somebody looks at the whole, the dashboard. */
async function summarise(
  report: Report,
  deliveries: Deliveries,
  link: LinkTarget,
  overview: (() => Promise<Dashboard>) | undefined,
): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const closing = renderDeliveries(deliveries).slice(0, SUMMARY_MAX_CHARS);
  const room = SUMMARY_MAX_CHARS - closing.length;
  const above = overview ? `${dashboardMarkdown(await overview(), Math.max(0, room - FINDINGS_MIN_CHARS))}\n` : '';
  const page = renderMarkdown(report, {
    link,
    maxChars: Math.max(0, room - above.length),
    whereTheRestIs: 'the JSON report (`json:`) has them all',
  });
  await core.summary.addRaw(above + page + closing, true).write();
}

function setOutputs(report: Report, deliveries: Deliveries, written: Written, exitCode: number): void {
  const { issues } = deliveries;
  const outputs = {
    conclusion: exitCode === EXIT.clean ? 'success' : 'failure',
    findings: report.summary.findings,
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    introduced: report.delta ? report.findings.filter(({ status }) => status !== 'existing').length : '',
    fixed: report.delta ? report.fixed.length : '',
    'report-path': written.report,
    'json-path': written.json,
    'sarif-path': written.sarif,
    'comment-url': deliveries.comment?.url ?? '',
    'issues-opened': issues ? issues.opened.length + issues.reopened.length : 0,
    'issues-updated': issues?.updated.length ?? 0,
    'issues-closed': issues?.closed.length ?? 0,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
