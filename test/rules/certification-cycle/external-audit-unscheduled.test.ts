import { describe, expect, it } from 'vitest';
import { findingsAmong, saidOf } from './certificates-among.ts';

const RULE = 'external-audit-unscheduled';
const FIRST = '{ kind: surveillance-1, to: 2025-10-21, result: recommended }';

/** A certificate from one day to another with these audits, in its second cycle unless something else is said. */
function certified(from: string, to: string, audits: readonly string[] = [], cycle = 2): readonly string[] {
  return [
    'status: certified',
    `decision_date: ${from}`,
    `expiry_date: ${to}`,
    `cycle: ${cycle}`,
    `audits: [${audits.join(', ')}]`,
  ];
}

function planned(kind: string, to: string): string {
  return `{ kind: ${kind}, planned_to: ${to} }`;
}

function ofYear(year: number, left: string): string {
  return `Surveillance audit of ${year} has to be over by ${year}-12-31, ${left}, and has no planned days`;
}

describe('a surveillance audit without planned days', () => {
  const secondLeft = certified('2024-12-31', '2027-12-30', [FIRST], 1);
  const firstLeft = certified('2025-01-15', '2028-01-14', [], 1);
  const first = 'First surveillance audit has to be over by 2026-01-15, in 13 days, and has no planned days';
  const long = (audit: string): readonly string[] => certified('2024-11-15', '2028-05-14', [FIRST, audit]);

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['121 days before its last day', '2026-09-01', secondLeft, []],
    ['120 days before its last day', '2026-09-02', secondLeft, [ofYear(2026, 'in 120 days')]],
    ['on its last day', '2026-12-31', secondLeft, [ofYear(2026, 'which is today')]],
    ['the first one', '2026-01-02', firstLeft, [first]],
    ['the first one of a certificate that ends before', '2026-01-02', certified('2025-01-15', '2026-01-14', [], 1), []],
    [
      'the first one, which is planned too late',
      '2026-01-02',
      certified('2025-01-15', '2028-01-14', [planned('surveillance-1', '2026-02-10')], 1),
      [],
    ],
    [
      'the one after a first one that was late',
      '2026-11-01',
      certified('2024-11-15', '2027-11-14', ['{ kind: surveillance-1, to: 2025-12-01, result: recommended }'], 1),
      [ofYear(2026, 'in 60 days')],
    ],
    [
      'the one after a year without any',
      '2026-11-22',
      certified('2024-11-15', '2027-11-14'),
      [ofYear(2026, 'in 39 days')],
    ],
    [
      'of a year, with one planned for the next',
      '2026-11-22',
      certified('2025-11-15', '2028-11-14', [planned('surveillance-2', '2027-09-10')]),
      [ofYear(2026, 'in 39 days')],
    ],
    [
      'of a year, with both planned for the next',
      '2026-11-22',
      certified('2025-11-15', '2028-11-14', [
        planned('surveillance-1', '2027-02-10'),
        planned('surveillance-2', '2027-09-10'),
      ]),
      [],
    ],
    [
      'of a year, with the second one planned too late',
      '2026-10-01',
      long(planned('surveillance-2', '2027-01-20')),
      [],
    ],
    [
      'of a year after a second one that was planned too late and not held',
      '2027-10-01',
      long(planned('surveillance-2', '2026-12-05')),
      [ofYear(2027, 'in 91 days')],
    ],
    [
      'when only the recertification is left',
      '2027-10-01',
      certified('2024-11-15', '2027-11-14', [FIRST, '{ kind: surveillance-2, to: 2026-10-20, result: recommended }']),
      [],
    ],
  ])('is reported, or another rule says it: %s', async (_name, today, lines, wanted) => {
    expect(await saidOf(RULE, today, ...lines)).toEqual(wanted);
  });

  it('is reported of the certificate that lacks it', async () => {
    const found = await findingsAmong(
      {
        'CRT-01': [
          'type: certification',
          ...certified('2024-12-31', '2027-12-30', [FIRST, planned('surveillance-2', '2026-12-03')]),
        ],
        'CRT-02': ['type: certification', ...secondLeft],
      },
      RULE,
    );
    expect(found.map(({ path }) => path)).toEqual(['records/CRT-02.md']);
  });
});

describe('an audit whose planned days have passed', () => {
  const missed = (name: string, until: string, ago: string): string =>
    `${name} was planned until ${until}, ${ago} ago, and is not recorded as held`;

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['14 days ago', '2026-11-22', certified('2025-01-15', '2028-01-14', [planned('surveillance-1', '2026-11-08')]), []],
    [
      '15 days ago',
      '2026-11-22',
      certified('2025-01-15', '2028-01-14', [planned('surveillance-1', '2026-11-07')]),
      [missed('First surveillance audit', '2026-11-07', '15 days')],
    ],
    [
      'and with them its year',
      '2027-01-10',
      certified('2025-01-15', '2028-01-14', [planned('surveillance-1', '2026-11-07')]),
      [],
    ],
    [
      'on the last valid day of the certificate',
      '2026-11-22',
      certified('2023-11-23', '2026-11-22', [planned('recertification', '2026-10-01')]),
      [missed('Recertification audit', '2026-10-01', '52 days')],
    ],
    [
      'and with them the certificate',
      '2026-11-22',
      certified('2023-11-22', '2026-11-21', [planned('recertification', '2026-10-01')]),
      [],
    ],
    [
      'of a certificate that says nothing of its end',
      '2026-11-22',
      ['status: certified', `audits: [${planned('special', '2026-10-01')}]`],
      [missed('Special audit', '2026-10-01', '52 days')],
    ],
    [
      'before there is a certificate',
      '2026-11-22',
      ['status: applied', `audits: [${planned('stage-2', '2026-10-01')}]`],
      [missed('Stage 2 audit', '2026-10-01', '52 days')],
    ],
  ])('is reported, or another rule says it: %s', async (_name, today, lines, wanted) => {
    expect(await saidOf(RULE, today, ...lines)).toEqual(wanted);
  });
});
