import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ConfigError } from '../model/errors.ts';

/** The parts of a webhook payload that decide what a run does (docs.github.com, "Webhook events and payloads"). */
const payloadSchema = z.looseObject({
  ref: z.string().optional(),
  repository: z.looseObject({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .looseObject({
      number: z.number().int(),
      base: z.looseObject({ sha: z.string() }),
      head: z.looseObject({ sha: z.string(), repo: z.looseObject({ full_name: z.string() }).nullish() }),
    })
    .optional(),
});

/** What GitHub says about the run: who started it, for what, and where. */
export interface RunEvent {
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`, or the server's own address. */
  readonly serverUrl: string;
  readonly apiUrl: string | undefined;
  /** Commit that was checked out, unless the workflow chose another. */
  readonly commit: string;
  readonly runUrl: string;
  readonly onDefaultBranch: boolean;
  /** File of the workflow that runs, such as `holdfast.yml`. */
  readonly workflow: string | undefined;
  readonly pullRequest: PullRequest | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly baseCommit: string;
  readonly headCommit: string;
  /** From another repository: then the token can usually only read. */
  readonly fromFork: boolean;
}

/** Reads the event from the variables and the file that the runner sets; a missing or broken one is a `ConfigError`. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): RunEvent {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const pull = payload.pull_request;
  const defaultBranch = payload.repository?.default_branch;
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    repository,
    serverUrl,
    apiUrl: environment['GITHUB_API_URL'] || undefined,
    commit: environment['GITHUB_SHA'] ?? '',
    runUrl: `${serverUrl}/${repository}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}`,
    // A scheduled run always runs on the default branch (docs.github.com, "Events that trigger workflows", schedule).
    onDefaultBranch:
      environment['GITHUB_EVENT_NAME'] === 'schedule' ||
      (defaultBranch !== undefined && environment['GITHUB_REF'] === `refs/heads/${defaultBranch}`),
    // `owner/name/.github/workflows/holdfast.yml@refs/heads/main` (docs.github.com, "Default environment variables").
    workflow: /\/([^/@]+\.ya?ml)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1],
    pullRequest: pull && {
      number: pull.number,
      baseCommit: pull.base.sha,
      headCommit: pull.head.sha,
      fromFork: pull.head.repo?.full_name !== repository,
    },
  };
}

function readPayload(path: string | undefined): z.infer<typeof payloadSchema> {
  if (path === undefined || path === '') return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigError(`The event file ${path} cannot be read`, {
      hint: 'GITHUB_EVENT_PATH must name the JSON that the runner wrote.',
      cause: error,
    });
  }
}
