import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { MemoryGitHub, type MemoryOptions } from '../../src/adapters/memory/github.ts';
import { check } from '../../src/app/check.ts';
import { type IssuesOutcome, publishIssues } from '../../src/app/publish-issues.ts';
import { readMemory } from '../../src/plan/issue-body.ts';
import type { Issue } from '../../src/ports/github.ts';
import { NO_COMMITS } from './checked.ts';

export const TODAY = '2026-11-22';

export interface RunOptions {
  readonly today?: string;
  readonly paths?: readonly string[];
  readonly formerPaths?: Readonly<Record<string, readonly string[]>>;
  readonly maxNewIssues?: number;
  readonly labels?: readonly string[];
  readonly scope?: string;
  readonly startedAt?: string;
}

/** A folder of documents and a tracker, which scheduled runs keep together. */
export class Company {
  readonly github: MemoryGitHub;
  files: Record<string, string>;

  constructor(files: Record<string, string>, options: MemoryOptions = {}) {
    this.github = new MemoryGitHub({ assignable: ['alice', 'bob'], ...options });
    this.files = files;
  }

  /** One scheduled run over the files as they are. */
  async run(options: RunOptions = {}, github: MemoryGitHub = this.github): Promise<IssuesOutcome> {
    const files = memoryFiles(this.files);
    const { report, settings } = await check(
      { files, clock: { now: () => 0 } },
      {
        today: options.today ?? TODAY,
        paths: options.paths,
        history: NO_COMMITS,
        formerPaths: (path) => options.formerPaths?.[path] ?? [],
      },
    );
    return publishIssues(github, {
      report,
      scope: options.scope ?? '',
      labels: options.labels ?? ['isms'],
      maxNewIssues: options.maxNewIssues ?? 20,
      link: { repositoryUrl: 'https://github.com/acme/policies', commit: 'c0ffee'.repeat(6), prefix: '' },
      rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
      files,
      startedAt: options.startedAt ?? github.instant,
    });
  }

  /** How many writes a run makes. */
  async writesOf(options: RunOptions = {}): Promise<number> {
    const before = this.github.counts.writes;
    await this.run(options);
    return this.github.counts.writes - before;
  }

  async issue(number: number): Promise<Issue> {
    const found = (await this.github.issues()).find((issue) => issue.number === number);
    if (!found) throw new RangeError(`there is no issue #${number}`);
    return found;
  }

  async said(number: number): Promise<readonly string[]> {
    return (await this.github.comments(number)).map(({ body }) => body.split('\n').slice(1).join('\n'));
  }

  /** Number and state of all issues: `1 open`. */
  async states(): Promise<readonly string[]> {
    return (await this.github.issues()).map(({ number, state }) => `${number} ${state}`);
  }

  /** A person edits the body of an issue. */
  async edit(number: number, change: (body: string) => string): Promise<void> {
    const { body } = await this.issue(number);
    const edited = change(body);
    if (edited === body) throw new RangeError(`nothing was edited in:\n${body}`);
    await this.github.as('kim').updateIssue(number, { body: edited });
  }
}

/** The fingerprints of all open issues, to see that none is there twice. */
export async function openFingerprints(github: MemoryGitHub): Promise<readonly string[]> {
  const open = (await github.issues()).filter(({ state }) => state === 'open');
  return open.map(({ body }) => readMemory(body)?.fingerprint ?? 'not ours').sort();
}

/** A document in force that was reviewed on a day, for a year. */
export function policy(title: string, more: Readonly<Record<string, string | undefined>> = {}): string {
  const fields: Record<string, string | undefined> = {
    title,
    owner: '"@alice"',
    reviewed_on: '2026-03-01',
    review_interval: '12 months',
    ...more,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\nText.\n`;
}

/** A policy without an owner: one finding, one issue. */
export const UNOWNED = policy('Access policy', { owner: undefined });

/** A policy whose review is long overdue. */
export const OVERDUE = policy('Backup policy', { reviewed_on: '2025-03-01' });

/** Nothing wrong with it; it keeps a folder from being empty. */
export const FINE = policy('Logging policy');
