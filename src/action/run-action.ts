import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { actionsGitHub } from '../adapters/github/actions.ts';
import { systemClock } from '../adapters/node/clock.ts';
import { nodeFiles } from '../adapters/node/files.ts';
import { nodeGit } from '../adapters/node/git.ts';
import { type CheckOptions, check, isFailing } from '../app/check.ts';
import { publishComment } from '../app/publish-comment.ts';
import { publishIssues } from '../app/publish-issues.ts';
import type { Settings } from '../config/settings.ts';
import { ConfigError, EXIT, GitHubError } from '../model/errors.ts';
import type { NotChecked, Report } from '../model/report.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Files } from '../ports/files.ts';
import type { Git, Unavailable } from '../ports/git.ts';
import type { GitHub } from '../ports/github.ts';
import { renderAnnotations } from '../render/annotations.ts';
import { renderJson } from '../render/json.ts';
import { SUMMARY_MAX_CHARS } from '../render/limits.ts';
import { type LinkTarget, renderMarkdown } from '../render/markdown.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderText } from '../render/text.ts';
import { VERSION } from '../version.ts';
import { type Deliveries, renderDeliveries } from './deliveries.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

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
  const clientOf = (actor?: string): GitHub =>
    actionsGitHub({
      token: inputs.token,
      apiUrl: event.apiUrl,
      ...repositoryOf(event),
      ...(actor === undefined ? {} : { actor }),
    });

  const notChecked: NotChecked[] = [];
  const former = publishes ? await formerPaths(git, notChecked) : undefined;
  const { report: checked, settings } = await check(
    { files, clock: systemClock },
    {
      paths: inputs.paths,
      config: inputs.config,
      preset: inputs.preset,
      profile: inputs.profile,
      today: inputs.today,
      failOn: inputs.failOn,
      base: event.pullRequest && baseSources(git, clientOf, event, prefix, inputs),
      formerPaths: former,
    },
  );
  const report: Report = { ...checked, notChecked: [...checked.notChecked, ...notChecked] };

  print(report, prefix);
  const written = writeReports(report, inputs, root, prefix);
  const deliveries = await deliver(report, settings, {
    inputs,
    event,
    files,
    prefix,
    publishes,
    startedAt,
    github: () => clientOf(settings.github.login),
  });
  await summarise(report, deliveries, linkTarget(event, prefix, event.pullRequest?.headCommit ?? event.commit));
  setOutputs(report, deliveries, written);

  if (deliveries.failures.length > 0) return EXIT.github;
  if (deliveries.issues && deliveries.issues.failed.length > 0) return EXIT.github;
  return isFailing(report) ? EXIT.findings : EXIT.clean;
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
  if (inputs.mode === 'check' || inputs.issues === 'never') return false;
  if (inputs.mode === 'publish' || inputs.issues === 'always') return true;
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

/** The base from the clone when it is there, else from GitHub. */
function baseSources(
  git: Git,
  clientOf: () => GitHub,
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
    try {
      return await clientOf().base(base, (await git.head()) ?? event.commit, prefix);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return {
        unavailable: `GitHub did not answer with it (${error.message})`,
        fix: 'Check out with `fetch-depth: 0`.',
      };
    }
  };
  return [() => git.base(base), fromGitHub];
}

function linkTarget(event: RunEvent, prefix: string, commit: string): LinkTarget {
  return { repositoryUrl: `${event.serverUrl}/${event.repository}`, commit, prefix };
}

/** The report in the log, where nothing in it can speak to the runner, and then the annotations, which do. */
function print(report: Report, prefix: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  process.stdout.write(renderText(report, { colour: false, hyperlinks: false, width: 100, quiet: false }));
  process.stdout.write(`::${token}::\n`);
  process.stdout.write(renderAnnotations(report, prefix));
}

interface Written {
  readonly report: string;
  readonly json: string;
  readonly sarif: string;
}

function writeReports(report: Report, inputs: Inputs, root: string, prefix: string): Written {
  const write = (path: string | undefined, content: () => string): string => {
    if (path === undefined) return '';
    const full = resolve(root, path);
    try {
      writeFileSync(full, content());
    } catch (error) {
      throw new ConfigError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
    }
    return full;
  };
  return {
    report: write(inputs.report, () =>
      renderMarkdown(report, { link: undefined, maxChars: Number.POSITIVE_INFINITY, whereTheRestIs: '' }),
    ),
    json: write(inputs.json, () => renderJson(report)),
    sarif: write(inputs.sarif, () => renderSarif(report, { version: VERSION, prefix })),
  };
}

interface DeliveryContext {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly files: Files;
  readonly prefix: string;
  readonly publishes: boolean;
  readonly startedAt: string;
  readonly github: () => GitHub;
}

async function deliver(report: Report, settings: Settings, context: DeliveryContext): Promise<Deliveries> {
  const { inputs, event, prefix } = context;
  const scope = prefix;
  const failures: string[] = [];
  const attempt = async <T>(what: string, action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      failures.push(`${what}: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
      return undefined;
    }
  };
  const { pullRequest } = event;
  const comment =
    pullRequest && inputs.comment !== 'never' && inputs.token !== ''
      ? await attempt('The comment could not be kept', () =>
          publishComment(context.github(), {
            report,
            pullRequest: pullRequest.number,
            scope,
            when: inputs.comment === 'always' ? 'always' : 'auto',
            link: linkTarget(event, prefix, pullRequest.headCommit),
            whereTheRestIs: `[the job summary](${event.runUrl}) has them all`,
          }),
        )
      : undefined;
  const issues = context.publishes
    ? await attempt('The issues could not be kept', () =>
        publishIssues(context.github(), {
          report,
          scope,
          labels: settings.github.labels,
          maxNewIssues: settings.github.maxNewIssues,
          link: linkTarget(event, prefix, event.commit),
          rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
          files: context.files,
          startedAt: context.startedAt,
        }),
      )
    : undefined;
  return { comment, issues, failures };
}

async function summarise(report: Report, deliveries: Deliveries, link: LinkTarget): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const closing = renderDeliveries(deliveries);
  const page = renderMarkdown(report, {
    link,
    maxChars: Math.max(0, SUMMARY_MAX_CHARS - closing.length),
    whereTheRestIs: 'the JSON report (`json:`) has them all',
  });
  await core.summary.addRaw(page + closing.slice(0, SUMMARY_MAX_CHARS), true).write();
}

function setOutputs(report: Report, deliveries: Deliveries, written: Written): void {
  const { issues } = deliveries;
  const outputs = {
    conclusion: isFailing(report) ? 'failure' : 'success',
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
