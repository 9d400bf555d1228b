import { type CommentOutcome, publishComment } from '../app/publish-comment.ts';
import { publishDashboard } from '../app/publish-dashboard.ts';
import { publishIssues } from '../app/publish-issues.ts';
import type { Settings } from '../config/settings.ts';
import { HoldfastError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import type { Files } from '../ports/files.ts';
import type { GitHub } from '../ports/github.ts';
import type { Obligation } from '../records/obligation.ts';
import type { LinkTarget } from '../render/markdown.ts';
import type { Dashboard } from '../views/dashboard.ts';
import { type Deliveries, inWords } from './deliveries.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

export interface DeliveryContext {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly files: Files;
  readonly prefix: string;
  readonly publishes: boolean;
  readonly startedAt: string;
  /** Duties whose scheduled tasks get issues; `undefined`: none do. */
  readonly tasks: readonly Obligation[] | undefined;
  readonly github: () => GitHub;
  readonly dashboard: () => Promise<Dashboard>;
}

/** Writes to GitHub what this event and the inputs allow. A failure is a part of the outcome: the summary still comes. */
export async function deliver(report: Report, settings: Settings, context: DeliveryContext): Promise<Deliveries> {
  const { event, prefix } = context;
  const failures: string[] = [];
  const attempt = async <T>(what: string, action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      // A token that is missing is the operator's mistake, and no reason to lose the summary.
      if (!(error instanceof HoldfastError)) throw error;
      failures.push(`${what}: ${inWords(error)}`);
      return undefined;
    }
  };
  const comment = await attempt('The comment could not be kept', () => keepComment(report, context));
  const issues = context.publishes
    ? await attempt('The issues could not be kept', () =>
        publishIssues(context.github(), {
          report,
          scope: prefix,
          tasks: context.tasks,
          labels: settings.github.labels,
          maxNewIssues: settings.github.maxNewIssues,
          link: linkTarget(event, prefix, event.commit),
          rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
          files: context.files,
          startedAt: context.startedAt,
        }),
      )
    : undefined;
  const { dashboard } = context;
  const board =
    context.publishes && settings.github.dashboard
      ? await attempt('The dashboard could not be kept', async () =>
          publishDashboard(context.github(), {
            dashboard: await dashboard(),
            scope: prefix,
            labels: settings.github.labels,
          }),
        )
      : undefined;
  return { comment, issues, dashboard: board, failures };
}

async function keepComment(report: Report, context: DeliveryContext): Promise<CommentOutcome | undefined> {
  const { inputs, event, prefix } = context;
  const { pullRequest } = event;
  // `mode: check` writes nothing, unless the comment is asked for by name.
  const wanted = inputs.comment === 'always' || (inputs.comment === 'auto' && inputs.mode !== 'check');
  if (!pullRequest || !wanted) return undefined;
  if (inputs.token === '') return { did: 'could-not', url: undefined, why: 'there is no token to write with.' };
  return publishComment(context.github(), {
    report,
    pullRequest: pullRequest.number,
    scope: prefix,
    paths: inputs.paths,
    when: inputs.comment === 'always' ? 'always' : 'auto',
    link: linkTarget(event, prefix, pullRequest.headCommit),
    whereTheRestIs: `[the job summary](${event.runUrl}) has them all`,
  });
}

/** Where the summary, the comment and the issues link to. */
export function linkTarget(event: RunEvent, prefix: string, commit: string): LinkTarget {
  return { repositoryUrl: `${event.serverUrl}/${event.repository}`, commit, prefix };
}
