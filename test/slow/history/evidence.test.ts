import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory/files.ts';
import { evidencePack } from '../../../src/app/evidence-pack.ts';
import { sha256Of } from '../../../src/views/evidence/manifest.ts';
import { historyCommits, threeYears } from '../../history/three-years.ts';
import { day } from '../../metrics/support.ts';
import { memoryGit } from '../../support/memory-git.ts';

const { truth, files, today } = threeYears();
const FROM = '2025-10-16';

describe('the evidence pack of three years', () => {
  it('since the last surveillance audit but one is made as it was, and holds what the truth says happened', {
    timeout: 60_000,
  }, async () => {
    const pack = await evidencePack(
      { git: memoryGit(historyCommits()), files: memoryFiles(files) },
      { period: { from: day(FROM), to: day(today) } },
    );
    const text = (path: string): string => {
      const file = pack.files.find((one) => one.path === path);
      if (!file) throw new Error(`no ${path}`);
      return new TextDecoder().decode(file.bytes);
    };

    const golden = (name: string): string => `../../history/golden/evidence.${name}.txt`;
    await expect(text('index.md')).toMatchFileSnapshot(golden('index.md'));
    await expect(text('changes-since.md')).toMatchFileSnapshot(golden('changes-since.md'));
    await expect(text('trails/nonconformities.md')).toMatchFileSnapshot(golden('nonconformities.md'));

    // Every document of the company lies in it byte for byte.
    const sources = pack.files.filter(({ path }) => path.startsWith('documents/source/'));
    const documents = Object.entries(files).filter(([path]) => path.endsWith('.md') && path !== 'README.md');
    expect(sources.map(({ path }) => path.slice('documents/source/'.length)).sort()).toEqual(
      documents.map(([path]) => path).sort(),
    );
    for (const [path, content] of documents) expect(text(`documents/source/${path}`)).toBe(content);

    // Registers have a row for each record of the truth.
    const rows = (type: string): number => text(`registers/${type}.csv`).trimEnd().split('\r\n').length - 1;
    expect(rows('incident')).toBe(truth.incidents.length);
    expect(rows('nonconformity')).toBe(truth.nonconformities.length);
    expect(rows('corrective-action')).toBe(truth.correctiveActions.length);
    expect(rows('supplier')).toBe(truth.suppliers.length);

    // Trails tell of the nonconformities that were open at some time within the period.
    const inPeriod = truth.nonconformities.filter(
      ({ detectedOn, closedOn }) => detectedOn <= today && (closedOn === undefined || closedOn >= FROM),
    );
    const told = [...text('trails/nonconformities.md').matchAll(/^#{2,3} .*?(NC-\d{4}-\d{3})/gm)].map(([, id]) => id);
    expect(told.toSorted()).toEqual(inPeriod.map(({ id }) => id).toSorted());

    // The manifest lists all that is there, each with its hash.
    const others = pack.files.filter(({ path }) => !['manifest.json', 'SHA256SUMS'].includes(path));
    expect(pack.manifest.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      others.map(({ path, bytes }) => [path, sha256Of(bytes)]),
    );
  });
});
