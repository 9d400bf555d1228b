import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestStory } from '../e2e/pull-request.story.ts';
import { scheduledStory } from '../e2e/scheduled.story.ts';
import { bareCopy, runCli } from '../support/runner-cli.ts';
import { node24 } from '../support/runner-node24.ts';
import { removeFolder, temporaryFolder } from '../support/runner-repository.ts';
import { openStage, type Stage } from '../support/runner-scene.ts';

const found = node24();
const missing = 'missing' in found ? found.missing : undefined;
const binary = 'binary' in found ? found.binary : process.execPath;

// On a machine of one's own a missing Node is no failure; where the tests count, it is.
const mustRun = process.env['CI'] === 'true';
if (missing !== undefined && !mustRun) console.warn(`Skipped: there is no Node 24 to test with (${missing}).`);

describe.skipIf(missing !== undefined && !mustRun)('on Node 24, which GitHub runs the Action with', () => {
  let stage: Stage;

  beforeAll(async () => {
    expect(missing).toBeUndefined();
    stage = await openStage(binary);
  });

  afterAll(() => stage?.close());

  pullRequestStory(() => stage);
  scheduledStory(() => stage);

  it('the command line gives the same bytes as on this Node', async () => {
    const folder = temporaryFolder('node24');
    try {
      const copy = bareCopy(folder);
      const args = ['check', 'fixtures/acme-isms', '--today', '2026-11-22'];
      const there = await runCli(copy, args, { node: binary });
      expect(there.exitCode).toBe(1);
      expect(there).toEqual(await runCli(copy, args));
    } finally {
      removeFolder(folder);
    }
  });
});
