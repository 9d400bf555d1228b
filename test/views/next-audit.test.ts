import { describe, expect, it } from 'vitest';
import { type NextAudit, nextAudit } from '../../src/views/next-audit.ts';
import { checked, checkedFolder } from '../support/checked.ts';

const TODAY = '2026-11-22';

function certificate(audits: string, more = 'decision_date: 2025-12-01\nexpiry_date: 2028-11-30\n'): string {
  return `---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:ceo\nstandard: ISO/IEC 27001\nedition: "2022"\nbody: B\nnumber: N\nscope_statement: S\nsoa_version: "1.0"\nissue_date: 2025-12-01\ninitial_certification: 2025-12-01\n${more}audits:\n${audits}---\n`;
}

async function next(text: string, config = 'version: 1\npreset: iso27001\n'): Promise<NextAudit | undefined> {
  const { isms } = await checked({ 'c.md': text, 'holdfast.yml': config }, { today: TODAY });
  return nextAudit(isms);
}

describe('the next external audit', () => {
  it('is the one that is planned first, from its first day on', async () => {
    const audits =
      '  - { kind: surveillance-1, planned_from: 2026-11-28, planned_to: 2026-11-30 }\n  - { kind: recertification, planned_from: 2028-06-01, planned_to: 2028-06-03 }\n';
    expect(await next(certificate(audits))).toEqual({
      name: 'First surveillance audit',
      purpose: 'surveillance',
      day: '2026-11-28',
      days: 6,
      isPlanned: true,
      certificate: 'CRT-01',
      path: 'c.md',
      previous: undefined,
    });
  });

  it('is the last day for it while nobody has planned it', async () => {
    expect(
      await next(certificate('  - { kind: stage-2, from: 2025-10-06, to: 2025-10-08, result: recommended }\n')),
    ).toMatchObject({
      name: 'First surveillance audit',
      day: '2026-12-01',
      isPlanned: false,
      previous: '2025-10-08',
    });
  });

  it('stays the next one when its day has passed and nobody says that it was held', async () => {
    const audits = '  - { kind: surveillance-1, planned_from: 2026-11-02, planned_to: 2026-11-03 }\n';
    expect(await next(certificate(audits))).toMatchObject({ day: '2026-11-02', days: -20, isPlanned: true });
  });

  it('comes for a management system of drafts as well', async () => {
    const applied = certificate(
      '  - { kind: stage-1, planned_from: 2027-02-01, planned_to: 2027-02-02 }\n',
      '',
    ).replace('status: certified', 'status: applied');
    expect(await next(applied)).toMatchObject({ purpose: 'stage-1', day: '2027-02-01', previous: undefined });
  });

  it('is none without a certificate, and none after one that was withdrawn', async () => {
    expect(await next('# Nothing\n')).toBeUndefined();
    const gone = certificate('  - { kind: surveillance-1, planned_from: 2027-02-01 }\n');
    expect(await next(gone.replace('status: certified', 'status: withdrawn'))).toBeUndefined();
  });

  it('of the example company is its recertification', async () => {
    const { isms } = await checkedFolder('fixtures/clean-isms', { today: TODAY });
    expect(nextAudit(isms)).toMatchObject({ purpose: 'recertification', day: '2027-07-12', previous: '2026-10-21' });
  });
});
