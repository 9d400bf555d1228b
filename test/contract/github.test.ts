import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsGitHub } from '../../src/adapters/github/actions.ts';
import { octokitGitHub } from '../../src/adapters/github/octokit.ts';
import { type Exchange, OPERATION_NAMES, operationOf, violationsOf } from './conformance.ts';
import { DEVIATIONS } from './emulate-deviations.ts';
import { type EmulatedGitHub, startEmulatedGitHub } from './emulate-world.ts';
import { githubContract } from './github.contract.ts';
import { openMemoryWorld } from './memory-world.ts';
import { recordsContract } from './records.contract.ts';
import { STORY } from './world.ts';

githubContract('the twin in memory', openMemoryWorld);

describe('the adapters before an emulated GitHub', () => {
  const exchanges: Exchange[] = [];
  let emulated: EmulatedGitHub;
  beforeAll(async () => {
    emulated = await startEmulatedGitHub((exchange) => exchanges.push(exchange));
  });
  afterAll(() => emulated.close());

  githubContract('octokit', () =>
    emulated.openWorld((repo) =>
      octokitGitHub({
        token: emulated.token,
        owner: STORY.owner,
        repo,
        writePauseMs: 0,
        environment: { GITHUB_API_URL: `${emulated.url}/` },
      }),
    ),
  );

  githubContract('the toolkit of GitHub Actions', () =>
    emulated.openWorld((repo) =>
      actionsGitHub({ token: emulated.token, owner: STORY.owner, repo, writePauseMs: 0, apiUrl: emulated.url }),
    ),
  );

  recordsContract('octokit', () =>
    emulated.openRecords(
      (repo) =>
        octokitGitHub({
          token: emulated.token,
          owner: STORY.owner,
          repo,
          environment: { GITHUB_API_URL: `${emulated.url}/` },
        }).records,
    ),
  );

  // Last in the file, so that it sees everything that the two contracts above sent and got.
  describe('and everything that passed between them', () => {
    it('uses every operation of the description', () => {
      const used = new Set(exchanges.map(operationOf));
      expect(OPERATION_NAMES.filter((operation) => !used.has(operation))).toEqual([]);
    });

    it('keeps to the description of GitHub, but for the known habits of the emulator', () => {
      const unknown = exchanges
        .flatMap(violationsOf)
        .filter((violation) => !DEVIATIONS.some((deviation) => deviation.covers(violation)))
        .map(({ operation, side, status, problem }) => `${operation} ${side} ${status}: ${problem}`);
      expect([...new Set(unknown)]).toEqual([]);
    });

    it('needs every entry of the list of known habits', () => {
      const violations = exchanges.flatMap(violationsOf);
      const idle = DEVIATIONS.filter((deviation) => !violations.some((violation) => deviation.covers(violation)));
      expect(idle.map(({ reason }) => reason)).toEqual([]);
    });
  });
});
