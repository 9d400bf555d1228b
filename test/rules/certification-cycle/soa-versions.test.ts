import { describe, expect, it } from 'vitest';
import { memoryHistory } from '../../../src/adapters/memory/history.ts';
import { parseVersion, type Version } from '../../../src/documents/values/version.ts';
import { certificateDetailsMismatch } from '../../../src/rules/certification-cycle/certificate-details-mismatch.ts';
import { soaMismatch, soasWithout } from '../../../src/rules/certification-cycle/soa-versions.ts';
import { checkedAmong, day, fileOf, findingsAmong, type Records } from './certificates-among.ts';

const RULE = 'certificate-details-mismatch';
const CERTIFICATE: Records = {
  'CRT-01': ['type: certification', 'status: certified', 'soa_version: "3.1"', 'decision_date: 2024-11-15'],
};

function soa(version: string, approved: string | undefined, ...more: readonly string[]): readonly string[] {
  const on = approved === undefined ? [] : [`approved_on: ${approved}`];
  return ['type: soa', 'status: effective', `version: "${version}"`, ...on, ...more];
}

function entries(...rows: readonly string[]): string {
  return `entries: [${rows.map((row) => `{ ${row} }`).join(', ')}]`;
}

const OLD = [
  'control: A.5.1, applicable: true',
  'control: A.5.3, applicable: true',
  'control: ACME-7, applicable: true',
];

/** What is wrong with SoA 3.1 on a certificate that was decided on 2024-11-15. */
async function mismatch(soas: Records): Promise<string | undefined> {
  const { isms } = await checkedAmong({ ...CERTIFICATE, ...soas });
  return soaMismatch(isms, version('3.1'), day('2024-11-15'))?.message;
}

describe('the version of the statement that a certificate prints', () => {
  it.each<[string, Records, string | undefined]>([
    ['fits when it was approved on the day of the decision', { 'SOA-01': soa('3.1', '2024-11-15') }, undefined],
    ['fits when nobody wrote down its approval', { 'SOA-01': soa('3.1', undefined) }, undefined],
    [
      'was approved too late for it',
      { 'SOA-01': soa('3.1', '2024-11-16') },
      'The certificate prints SoA 3.1, which was approved on 2024-11-16, after the decision of 2024-11-15',
    ],
    [
      'fits when one of that version was approved in time',
      { 'SOA-01': soa('3.1', '2024-11-16'), 'SOA-02': soa('3.1.0', '2024-06-01') },
      undefined,
    ],
    [
      'is not there yet',
      { 'SOA-01': soa('3.0', '2026-06-01') },
      'The certificate prints SoA 3.1, but the newest version is 3.0 (SOA-01)',
    ],
    [
      'was not the one in force',
      { 'SOA-01': soa('3.2', '2024-11-15') },
      'The certificate prints SoA 3.1, but SOA-01 3.2 was the version in force at the decision of 2024-11-15',
    ],
    ['is not compared without a statement', {}, undefined],
    ['is not compared with a draft', { 'SOA-01': soa('4.0', '2024-06-01').with(1, 'status: draft') }, undefined],
    ['is not compared with a statement without a version', { 'SOA-01': ['type: soa', 'status: effective'] }, undefined],
    [
      'is not kept as a draft',
      {
        'SOA-01': soa('3.1', '2024-06-01').with(1, 'status: draft'),
        'SOA-02': soa('4.0', '2026-06-01'),
        'SOA-03': ['type: soa'],
      },
      'The certificate prints SoA 3.1, which is not kept; whether the same controls apply in SOA-02 4.0 cannot be told',
    ],
    [
      'has other controls than the one in force',
      {
        'SOA-01': soa('3.1', '2024-06-01', entries(...OLD)).with(1, 'status: superseded'),
        'SOA-02': soa(
          '4.0',
          '2026-06-01',
          entries(
            ...OLD.slice(0, 1),
            'control: A.5.3, applicable: false',
            'control: A.7.4, applicable: true',
            'applicable: true',
          ),
        ),
      },
      'The certificate prints SoA 3.1, but in SOA-02 4.0, which is in force, other controls apply: it adds A.7.4 and drops A.5.3 and ACME-7',
    ],
    [
      'drops a control',
      {
        'SOA-01': soa('3.1', '2024-06-01', entries(...OLD.slice(0, 2))).with(1, 'status: superseded'),
        'SOA-02': soa('4.0', '2026-06-01', entries(...OLD.slice(0, 1), 'control: A.5.3, applicable: false')),
      },
      'The certificate prints SoA 3.1, but in SOA-02 4.0, which is in force, other controls apply: it drops A.5.3',
    ],
    [
      'fits when one of two statements in force has the same controls',
      {
        'SOA-01': soa('3.1', '2024-06-01', entries(...OLD)).with(1, 'status: superseded'),
        'SOA-02': soa('4.0', '2026-06-01', entries('control: A.5.1, applicable: true')),
        'SOA-03': soa('4.0', '2026-06-01', entries(...OLD)),
      },
      undefined,
    ],
  ])('%s', async (_name, soas, wanted) => {
    expect(await mismatch(soas)).toBe(wanted);
  });

  it('is worth a warning and no issue when it was approved too late', async () => {
    const [found] = await findingsAmong({ ...CERTIFICATE, 'SOA-01': soa('3.1', '2024-11-16') }, RULE);
    expect(found).toMatchObject({ severity: 'warning', needsIssue: false });
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['in force', soa('3.1', '2024-06-01', entries('control: A.5.1, applicable: true')), undefined],
    ['in force, with other controls', soa('3.1', '2024-06-01', entries(...OLD)), 'it drops ACME-7'],
    ['as a draft', soa('3.1', '2024-06-01').with(1, 'status: draft'), 'which is not kept'],
    ['as a document of another type', soa('3.1', '2024-06-01').with(0, 'type: policy'), 'which is not kept'],
  ])('may be found in the history: %s', async (_name, before, wanted) => {
    const now = soa('4.0', '2026-06-01', entries('control: A.5.1, applicable: true'));
    const commits = [before, now].map((lines, index) => ({
      on: `2026-0${index + 1}-01`,
      by: 'Ana Ng',
      files: { 'records/SOA-01.md': fileOf('SOA-01', lines) },
    }));
    const found = await findingsAmong({ ...CERTIFICATE, 'SOA-01': now }, RULE, {
      history: async () => memoryHistory(commits),
    });
    const messages = found.map(({ message }) => message);
    expect(messages).toEqual(wanted === undefined ? [] : [expect.stringContaining(wanted)]);
  });

  it('is not found where there is no history', async () => {
    const { isms } = await checkedAmong({ ...CERTIFICATE, 'SOA-01': soa('4.0', '2026-06-01') });
    const found = soaMismatch({ ...isms, history: undefined }, version('3.1'), day('2024-11-15'));
    expect(found?.message).toMatch(/which is not kept/);
  });
});

describe('the history of the statements', () => {
  it.each<[readonly string[], number]>([
    [[], 0],
    [['3.1'], 0],
    [['3.1.0', '4.0'], 0],
    [['2.0'], 2],
    [['3.1', '2.0'], 2],
  ])('is looked at for what no file holds: of %j in %i', async (printed, wanted) => {
    const { isms } = await checkedAmong({
      'SOA-01': soa('3.1', '2024-06-01').with(1, 'status: superseded'),
      'SOA-02': soa('4.0', '2026-06-01'),
    });
    expect(soasWithout(isms, printed.map(version))).toHaveLength(wanted);
  });
});

describe('the history that certificates ask for', () => {
  it.each([
    ['soa_version: "3.1"', 1],
    ['soa_version: "4.0"', 0],
    ['number: IS-4711', 0],
    ['standard: ISO 9001, soa_version: "3.1"', 0],
  ])('of %s is that of %i statements', async (line, wanted) => {
    const lines = line.split(', ');
    const { isms } = await checkedAmong({
      'CRT-01': ['type: certification', 'status: certified', ...lines],
      'SOA-01': soa('4.0', '2024-06-01'),
    });
    expect(certificateDetailsMismatch.looksBack?.(isms).entries).toHaveLength(wanted);
  });
});

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.value;
}
