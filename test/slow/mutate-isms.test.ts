import { beforeAll, describe, expect, it } from 'vitest';
import { type Noticer, noticerOf } from '../../scripts/mutate-isms/notice.ts';
import { groupName, type Outcome, sampled, survivorGroups } from '../../scripts/mutate-isms/survey.ts';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { check } from '../../src/app/check.ts';
import { cleanFiles, TODAY } from '../isms/break.ts';
import { whyNotNoticed } from '../isms/survivors.ts';

/** Another one draws another sample: `npx tsx scripts/mutate-isms.ts` looks at all. */
const SEED = 20261122;

/** Of the groups of mutants that are alike, one in this many is looked at. */
const ONE_IN = 5;

describe('a clean ISMS with any one thing wrong', () => {
  const files = cleanFiles();
  let noticer: Noticer;

  beforeAll(async () => {
    noticer = await noticerOf(files, TODAY);
  });

  it('is made wrong in every kind of way', () => {
    expect([...new Set(noticer.mutants.map(({ kind }) => kind))].sort()).toEqual(
      [
        'deleted',
        'five years ahead',
        'five years back',
        'huge',
        'misspelt',
        'negative',
        'placeholder',
        'section deleted',
        'unknown',
        'unreadable',
      ].sort(),
    );
  });

  it('is looked at as a check looks at it', async () => {
    const some = sampled(noticer.mutants, 1, SEED).filter((_, index) => index % 100 === 0);
    for (const mutant of some) {
      const mutated = memoryFiles({ ...files, [mutant.path]: mutant.text() });
      const { report } = await check({ files: mutated, clock: { now: () => 0 } }, { today: TODAY });
      const by = await noticer.noticedBy(mutant);
      const rules = report.findings.map(({ rule }) => rule);
      const name = `${groupName(mutant)}: ${mutant.was}`;
      if (by === undefined) expect(rules, name).toEqual([]);
      else expect(rules, name).toContain(by);
    }
  });

  it('is noticed, or there is a reason why nobody can notice it', async () => {
    const some = sampled(noticer.mutants, 1, SEED).filter((_, index) => index % ONE_IN === 0);
    const outcomes: Outcome[] = [];
    for (const mutant of some) outcomes.push({ ...mutant, by: await noticer.noticedBy(mutant) });
    const unexplained = survivorGroups(outcomes).filter((group) => whyNotNoticed(group) === undefined);
    expect(unexplained.map((group) => `${groupName(group)}: ${group.examples.join('; ')}`)).toEqual([]);
  });
});
