import { describe, expect, it } from 'vitest';
import type { GitHubRecords } from '../../src/ports/github-records.ts';
import { STORY } from './world.ts';

/** A fresh repository with a README on `main`, and what stage-hands can do to it. */
export interface RecordsWorld {
  readonly records: GitHubRecords;
  /** Pushes a commit to `main` and gives its id. */
  push(): Promise<string>;
  /** Opens a pull request, lets the colleague review and the owner push, in this order, and merges it. */
  merge(
    story: readonly ('APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' | 'push')[],
  ): Promise<{ readonly commit: string; readonly number: number }>;
  protect(protection: {
    readonly reviews: Readonly<Record<string, unknown>> | null;
    readonly admins: boolean;
  }): Promise<void>;
  /** From now on the token may not read the protection. */
  closeProtection(): void;
  rule(...rules: readonly Readonly<Record<string, unknown>>[]): void;
  ran(...ends: readonly string[]): void;
}

const RULESET = { ruleset_source_type: 'Repository', ruleset_source: 'acme/policies', ruleset_id: 1 };

const PULL_REQUEST_RULE = {
  type: 'pull_request',
  parameters: {
    required_approving_review_count: 2,
    require_code_owner_review: true,
    dismiss_stale_reviews_on_push: false,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  },
  ...RULESET,
};

/** What every implementation of the port has to tell. */
export function recordsContract(name: string, open: () => Promise<RecordsWorld>): void {
  describe(`${name}: what is on record`, () => {
    it('names the default branch', async () => {
      const { records } = await open();
      expect(await records.defaultBranch()).toBe('main');
    });

    describe('about the protection of a branch', () => {
      it('says that there is none', async () => {
        const { records } = await open();
        expect(await records.protection('main')).toEqual({
          pullRequest: false,
          approvals: 0,
          codeOwners: false,
          dismissesStale: false,
          bindsAdmins: false,
          forcePush: true,
        });
      });

      it('reads the classic one', async () => {
        const { records, protect } = await open();
        const reviews = {
          required_approving_review_count: 1,
          require_code_owner_reviews: false,
          dismiss_stale_reviews: true,
        };
        await protect({ reviews, admins: true });
        expect(await records.protection('main')).toEqual({
          pullRequest: true,
          approvals: 1,
          codeOwners: false,
          dismissesStale: true,
          bindsAdmins: true,
          forcePush: false,
        });
      });

      it('reads rulesets, of which nobody sees whom they let pass', async () => {
        const { records, rule } = await open();
        rule(PULL_REQUEST_RULE, { type: 'non_fast_forward', ...RULESET });
        expect(await records.protection('main')).toEqual({
          pullRequest: true,
          approvals: 2,
          codeOwners: true,
          dismissesStale: true,
          bindsAdmins: undefined,
          forcePush: false,
        });
      });

      it('says nothing where the token may not read it', async () => {
        const { records, closeProtection } = await open();
        closeProtection();
        expect(await records.protection('main')).toBeUndefined();
      });

      it('takes rulesets for enough where the token may read no more', async () => {
        const { records, closeProtection, rule } = await open();
        closeProtection();
        rule(PULL_REQUEST_RULE);
        expect(await records.protection('main')).toMatchObject({ pullRequest: true, approvals: 2 });
      });
    });

    describe('about how a commit arrived', () => {
      it('says that it was pushed', async () => {
        const { records, push } = await open();
        expect(await records.arrival(await push())).toEqual({
          pullRequest: undefined,
          approvedBy: [],
          verified: undefined,
        });
      });

      it.each<[string, Parameters<RecordsWorld['merge']>[0], readonly string[]]>([
        ['nobody approved', [], []],
        ['a colleague approved', ['APPROVE'], [STORY.colleague]],
        ['a colleague approved, and remarked on it later', ['APPROVE', 'COMMENT'], [STORY.colleague]],
        ['a colleague approved, and changed their mind', ['APPROVE', 'REQUEST_CHANGES'], []],
        ['a colleague approved before the last push', ['APPROVE', 'push'], []],
        ['a colleague approved again after it', ['APPROVE', 'push', 'APPROVE'], [STORY.colleague]],
      ])('names the pull request and who approved its last commit: %s', async (_name, story, approvedBy) => {
        const { records, merge } = await open();
        const { commit, number } = await merge(story);
        expect(await records.arrival(commit)).toMatchObject({ pullRequest: number, approvedBy });
      });

      it('refuses a commit that is not there', async () => {
        const { records } = await open();
        await expect(records.arrival('f'.repeat(40))).rejects.toMatchObject({ name: 'GitHubError' });
      });
    });

    it('tells when the scheduled run ended, or that there was none', async () => {
      const { records, ran } = await open();
      expect(await records.lastScheduledRun('holdfast.yml')).toBeUndefined();
      ran('2026-11-16T05:23:40Z');
      expect(await records.lastScheduledRun('holdfast.yml')).toBe('2026-11-16T05:23:40Z');
    });
  });
}
