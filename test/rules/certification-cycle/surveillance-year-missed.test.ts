import { describe, expect, it } from 'vitest';
import { saidOf } from './certificates-among.ts';

const RULE = 'surveillance-year-missed';
const FIRST = held('surveillance-1', '2025-10-01');

/** A certificate from 2024-11-15 on, in its first cycle unless something else is said. */
function certified(audits: readonly string[], expiry = '2027-11-14', cycle = 1): readonly string[] {
  return [
    'status: certified',
    'decision_date: 2024-11-15',
    `expiry_date: ${expiry}`,
    `cycle: ${cycle}`,
    `audits: [${audits.join(', ')}]`,
  ];
}

function held(kind: string, to: string): string {
  return `{ kind: ${kind}, to: ${to}, result: recommended }`;
}

function planned(kind: string, to: string): string {
  return `{ kind: ${kind}, planned_to: ${to} }`;
}

describe('a year without a surveillance audit', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'that has ended, with an audit that was planned in it',
      '2027-01-01',
      certified([FIRST, planned('surveillance-2', '2026-11-10')]),
      [
        'No surveillance audit was held in 2026; every calendar year from 2025 to 2026 needs one; the one planned until 2026-11-10 is not recorded as held',
      ],
    ],
    [
      'on its last day, with the audit planned for the next',
      '2026-12-31',
      certified([FIRST, planned('surveillance-2', '2027-01-12')]),
      [
        'No surveillance audit is planned for 2026; every calendar year from 2025 to 2026 needs one, and the next is planned until 2027-01-12',
      ],
    ],
    [
      'of three',
      '2026-01-01',
      certified([], '2028-05-14', 2),
      ['No surveillance audit was held in 2025; every calendar year from 2025 to 2027 needs one'],
    ],
    [
      'that is the only one',
      '2026-01-01',
      certified([], '2026-11-14', 2),
      ['No surveillance audit was held in 2025; 2025 needs one'],
    ],
    [
      'on its last day',
      '2026-12-31',
      certified([FIRST, planned('surveillance-2', '2026-11-10')]).with(3, 'cycle: 2'),
      [
        'The second surveillance audit was not over by 2026-11-15, 24 months after the decision; it was planned until 2026-11-10',
      ],
    ],
    [
      'on the last valid day',
      '2026-11-14',
      certified([], '2026-11-14', 2),
      ['No surveillance audit was held in 2025; 2025 needs one'],
    ],
    ['of a certificate that has expired', '2026-11-15', certified([], '2026-11-14', 2), []],
    ['of a certificate without a last valid day', '2026-11-15', certified([]).toSpliced(2, 1), []],
  ])('%s', async (_name, today, lines, wanted) => {
    expect(await saidOf(RULE, today, ...lines)).toEqual(wanted);
  });
});

describe('a second surveillance audit after 24 months', () => {
  const late = (verb: string, plan: string): readonly string[] => [
    `The second surveillance audit ${verb} over by 2026-11-15, 24 months after the decision${plan}`,
  ];

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'planned so from the start',
      '2025-03-01',
      certified([planned('surveillance-1', '2025-10-01'), planned('surveillance-2', '2026-12-01')]),
      late('will not be', '; it is planned until 2026-12-01'),
    ],
    [
      'on the day of the limit',
      '2026-11-15',
      certified([FIRST, planned('surveillance-2', '2026-12-01')]),
      late('will not be', '; it is planned until 2026-12-01'),
    ],
    [
      'planned for today',
      '2026-12-01',
      certified([FIRST, planned('surveillance-2', '2026-12-01')]),
      late('was not', '; it is planned until 2026-12-01'),
    ],
    [
      'planned for yesterday',
      '2026-12-02',
      certified([FIRST, planned('surveillance-2', '2026-12-01')]),
      late('was not', '; it was planned until 2026-12-01'),
    ],
    [
      'after a first one that was late as well, in the year of its limit',
      '2026-12-02',
      certified([held('surveillance-1', '2025-12-01')]),
      late('was not', ', and none is planned'),
    ],
    ['after a first one that left out its year', '2026-12-02', certified([held('surveillance-1', '2026-01-20')]), []],
    [
      'after a first one that is planned too late, in the year of its limit',
      '2025-03-01',
      certified([planned('surveillance-1', '2025-12-01'), planned('surveillance-2', '2026-12-01')]),
      late('will not be', '; it is planned until 2026-12-01'),
    ],
    [
      'after a first one that is planned to leave out its year',
      '2025-03-01',
      certified([planned('surveillance-1', '2026-01-20'), planned('surveillance-2', '2026-12-01')]),
      [],
    ],
    ['while there is none at all', '2026-03-01', certified([]), []],
    ['while the first one alone is late', '2026-03-01', certified([held('surveillance-1', '2025-12-01')]), []],
  ])('%s', async (_name, today, lines, wanted) => {
    expect(await saidOf(RULE, today, ...lines)).toEqual(wanted);
  });
});
