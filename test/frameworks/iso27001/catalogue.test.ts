import { describe, expect, it } from 'vitest';
import {
  clauseById,
  clauseGroupById,
  clausesUnder,
  controlById,
  NEW_CONTROLS,
  predecessorsOf,
  successorsOf,
} from '../../../src/frameworks/iso27001/catalogue.ts';
import { CLAUSE_GROUPS, CLAUSES } from '../../../src/frameworks/iso27001/clauses.ts';
import { CONTROLS } from '../../../src/frameworks/iso27001/controls.ts';
import { MANDATORY } from '../../../src/frameworks/iso27001/mandatory.ts';
import { TRANSITION } from '../../../src/frameworks/iso27001/transition.ts';

describe('Annex A of 2022', () => {
  it('has its 93 controls in their order, by theme', () => {
    const expected = (
      [
        ['A.5', 37, 'organizational'],
        ['A.6', 8, 'people'],
        ['A.7', 14, 'physical'],
        ['A.8', 34, 'technological'],
      ] as const
    ).flatMap(([section, size, theme]) => Array.from({ length: size }, (_, n) => [`${section}.${n + 1}`, theme]));
    expect(expected).toHaveLength(93);
    expect(CONTROLS.map(({ id, theme }) => [id, theme])).toEqual(expected);
    expect(new Set(CONTROLS.map(({ title }) => title)).size).toBe(93);
  });

  it('has 11 controls that are new', () => {
    expect(NEW_CONTROLS).toEqual([
      'A.5.7',
      'A.5.23',
      'A.5.30',
      'A.7.4',
      'A.8.9',
      'A.8.10',
      'A.8.11',
      'A.8.12',
      'A.8.16',
      'A.8.23',
      'A.8.28',
    ]);
  });

  it('asks ten controls for something in writing', () => {
    const written = CONTROLS.filter(({ documentedIfApplicable }) => documentedIfApplicable !== undefined);
    expect(written.map(({ id }) => id).join(' ')).toBe(
      'A.5.1 A.5.9 A.5.10 A.5.26 A.5.31 A.5.37 A.6.2 A.6.6 A.8.9 A.8.27',
    );
  });

  it.each([
    ['controlTypes', { preventive: 83, detective: 13, corrective: 14 }],
    ['properties', { confidentiality: 87, integrity: 84, availability: 85 }],
    ['concepts', { identify: 23, protect: 71, detect: 14, respond: 11, recover: 6 }],
    [
      'capabilities',
      {
        governance: 8,
        'asset-management': 16,
        'information-protection': 15,
        'human-resource-security': 6,
        'physical-security': 16,
        'system-and-network-security': 17,
        'application-security': 12,
        'secure-configuration': 6,
        'identity-and-access-management': 11,
        'threat-and-vulnerability-management': 3,
        continuity: 6,
        'supplier-relationships-security': 7,
        'legal-and-compliance': 6,
        'information-security-event-management': 10,
        'information-security-assurance': 4,
      },
    ],
    ['domains', { 'governance-and-ecosystem': 27, protection: 69, defence: 22, resilience: 8 }],
  ] as const)('has every value of the attribute %s as often as ISO/IEC 27002 gives it', (attribute, expected) => {
    const counts: Record<string, number> = {};
    for (const { attributes } of CONTROLS) {
      expect(new Set<string>(attributes[attribute]).size).toBe(attributes[attribute].length);
      expect(attributes[attribute].length).toBeGreaterThan(0);
      for (const value of attributes[attribute]) counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });

  it('has the attributes on which transcriptions differ as decided', () => {
    expect(controlById('A.8.21')?.attributes.controlTypes).toEqual(['preventive']);
    expect(controlById('A.5.22')?.attributes.capabilities).toContain('information-security-assurance');
    expect(controlById('A.5.22')?.attributes.domains).not.toContain('information-security-assurance');
  });

  it('is looked up by canonical ids alone', () => {
    expect(controlById('A.5.15')?.title).toBe('Access control');
    expect(['A.5.38', 'a.5.15', '5.15', 'A.05.15', 'constructor', '__proto__', ''].map(controlById)).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('the clauses of 2022', () => {
  it('are 30, in their order', () => {
    expect(CLAUSES.map(({ id }) => id).join(' ')).toBe(
      '4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.2 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 9.1 ' +
        '9.2.1 9.2.2 9.3.1 9.3.2 9.3.3 10.1 10.2',
    );
    expect(CLAUSES).toHaveLength(30);
  });

  it('stand under 11 headings, none of which is a clause', () => {
    expect(CLAUSE_GROUPS.map(({ id }) => id).join(' ')).toBe('4 5 6 6.1 7 7.5 8 9 9.2 9.3 10');
    expect(CLAUSE_GROUPS.filter(({ id }) => clauseById(id))).toEqual([]);
    expect(clausesUnder('9.3').map(({ id }) => id)).toEqual(['9.3.1', '9.3.2', '9.3.3']);
    expect(clausesUnder('10').map(({ id }) => id)).toEqual(['10.1', '10.2']);
    expect(clausesUnder('9.1')).toEqual([]);
  });

  it('have parts where rules name them, each with a key of its own', () => {
    const parts = CLAUSES.flatMap((clause) => (clause.parts ? [[clause.id, clause.parts.length] as const] : []));
    expect(Object.fromEntries(parts)).toEqual({
      '4.3': 3,
      '6.1.2': 6,
      '6.1.3': 6,
      '6.2': 5,
      '7.4': 4,
      '9.1': 6,
      '9.2.2': 8,
      '9.3.2': 10,
      '9.3.3': 2,
      '10.2': 7,
    });
    expect(
      clauseById('9.3.2')
        ?.parts?.map(({ id }) => id)
        .join(' '),
    ).toBe('a b c d1 d2 d3 d4 e f g');
    for (const { parts: own = [] } of CLAUSES) expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
  });

  it('say how far their letters go', () => {
    const letters = CLAUSES.flatMap(({ id, lastItem }) => (lastItem ? [`${id} a-${lastItem}`] : []));
    expect(letters.join(', ')).toBe(
      '4.2 a-c, 4.3 a-c, 5.1 a-h, 5.2 a-g, 5.3 a-b, 6.1.1 a-e, 6.1.2 a-e, 6.1.3 a-f, 6.2 a-l, 7.2 a-d, 7.3 a-c, ' +
        '7.4 a-d, 7.5.1 a-b, 7.5.2 a-c, 7.5.3 a-f, 9.1 a-f, 9.2.1 a-b, 9.2.2 a-c, 9.3.2 a-g, 10.2 a-g',
    );
  });

  it('are looked up by canonical ids alone', () => {
    expect(clauseById('10.2')?.title).toBe('Nonconformity and corrective action');
    expect(clauseGroupById('9.2')?.title).toBe('Internal audit');
    expect(['9.2', '9.1.1', '6.1.3.d', 'constructor', ''].map(clauseById)).toEqual(Array(5).fill(undefined));
    expect(['9.1', 'constructor'].map(clauseGroupById)).toEqual([undefined, undefined]);
  });
});

describe('mandatory documented information', () => {
  it('has 18 items, each with its clause and what satisfies it', () => {
    expect(
      MANDATORY.map(({ number, clause, kind, satisfiedBy }) => [number, clause, kind, satisfiedBy.join(' ')]),
    ).toEqual([
      [1, '4.3', 'document', 'isms-scope'],
      [2, '5.2', 'document', 'policy'],
      [3, '6.1.2', 'document', 'risk-method'],
      [4, '6.1.3', 'document', 'risk-method'],
      [5, '6.1.3.d', 'document', 'soa'],
      [6, '6.1.3.e', 'document', 'risk-treatment-plan'],
      [7, '6.2', 'document', 'objective'],
      [8, '7.2.d', 'record', 'competence-record'],
      [9, '7.5.1.b', 'document', 'procedure standard'],
      [10, '8.1', 'record', 'control-evidence change'],
      [11, '8.2', 'record', 'risk'],
      [12, '8.3', 'record', 'risk-treatment-plan risk'],
      [13, '9.1', 'record', 'measurement'],
      [14, '9.2.2', 'record', 'audit-programme'],
      [15, '9.2.2', 'record', 'audit-report'],
      [16, '9.3.3', 'record', 'management-review'],
      [17, '10.2.f', 'record', 'nonconformity'],
      [18, '10.2.g', 'record', 'corrective-action'],
    ]);
    expect(new Set(MANDATORY.map(({ key }) => key)).size).toBe(18);
    expect(new Set(MANDATORY.map(({ item }) => item)).size).toBe(18);
  });

  it('stands in clauses that exist, at letters that they have', () => {
    for (const { clause } of MANDATORY) {
      const [, id, letter] = /^(.*?)(?:\.([a-z]))?$/.exec(clause) ?? [];
      const found = clauseById(id ?? '');
      expect(found, clause).toBeDefined();
      if (letter) expect(letter <= (found?.lastItem ?? ''), clause).toBe(true);
    }
  });
});

/** What each control of 2022 took over: written from its side, as the data is written from the side of 2013. */
const TAKEN_OVER: readonly (readonly [string, string])[] = [
  ['A.5.1', 'A.5.1.1 A.5.1.2'],
  ['A.5.2', 'A.6.1.1'],
  ['A.5.3', 'A.6.1.2'],
  ['A.5.4', 'A.7.2.1'],
  ['A.5.5', 'A.6.1.3'],
  ['A.5.6', 'A.6.1.4'],
  ['A.5.8', 'A.6.1.5 A.14.1.1'],
  ['A.5.9', 'A.8.1.1 A.8.1.2'],
  ['A.5.10', 'A.8.1.3 A.8.2.3'],
  ['A.5.11', 'A.8.1.4'],
  ['A.5.12', 'A.8.2.1'],
  ['A.5.13', 'A.8.2.2'],
  ['A.5.14', 'A.13.2.1 A.13.2.2 A.13.2.3'],
  ['A.5.15', 'A.9.1.1 A.9.1.2'],
  ['A.5.16', 'A.9.2.1'],
  ['A.5.17', 'A.9.2.4 A.9.3.1 A.9.4.3'],
  ['A.5.18', 'A.9.2.2 A.9.2.5 A.9.2.6'],
  ['A.5.19', 'A.15.1.1'],
  ['A.5.20', 'A.15.1.2'],
  ['A.5.21', 'A.15.1.3'],
  ['A.5.22', 'A.15.2.1 A.15.2.2'],
  ['A.5.24', 'A.16.1.1'],
  ['A.5.25', 'A.16.1.4'],
  ['A.5.26', 'A.16.1.5'],
  ['A.5.27', 'A.16.1.6'],
  ['A.5.28', 'A.16.1.7'],
  ['A.5.29', 'A.17.1.1 A.17.1.2 A.17.1.3'],
  ['A.5.31', 'A.18.1.1 A.18.1.5'],
  ['A.5.32', 'A.18.1.2'],
  ['A.5.33', 'A.18.1.3'],
  ['A.5.34', 'A.18.1.4'],
  ['A.5.35', 'A.18.2.1'],
  ['A.5.36', 'A.18.2.2 A.18.2.3'],
  ['A.5.37', 'A.12.1.1'],
  ['A.6.1', 'A.7.1.1'],
  ['A.6.2', 'A.7.1.2'],
  ['A.6.3', 'A.7.2.2'],
  ['A.6.4', 'A.7.2.3'],
  ['A.6.5', 'A.7.3.1'],
  ['A.6.6', 'A.13.2.4'],
  ['A.6.7', 'A.6.2.2'],
  ['A.6.8', 'A.16.1.2 A.16.1.3'],
  ['A.7.1', 'A.11.1.1'],
  ['A.7.2', 'A.11.1.2 A.11.1.6'],
  ['A.7.3', 'A.11.1.3'],
  ['A.7.5', 'A.11.1.4'],
  ['A.7.6', 'A.11.1.5'],
  ['A.7.7', 'A.11.2.9'],
  ['A.7.8', 'A.11.2.1'],
  ['A.7.9', 'A.11.2.6'],
  ['A.7.10', 'A.8.3.1 A.8.3.2 A.8.3.3 A.11.2.5'],
  ['A.7.11', 'A.11.2.2'],
  ['A.7.12', 'A.11.2.3'],
  ['A.7.13', 'A.11.2.4'],
  ['A.7.14', 'A.11.2.7'],
  ['A.8.1', 'A.6.2.1 A.11.2.8'],
  ['A.8.2', 'A.9.2.3'],
  ['A.8.3', 'A.9.4.1'],
  ['A.8.4', 'A.9.4.5'],
  ['A.8.5', 'A.9.4.2'],
  ['A.8.6', 'A.12.1.3'],
  ['A.8.7', 'A.12.2.1'],
  ['A.8.8', 'A.12.6.1 A.18.2.3'],
  ['A.8.13', 'A.12.3.1'],
  ['A.8.14', 'A.17.2.1'],
  ['A.8.15', 'A.12.4.1 A.12.4.2 A.12.4.3'],
  ['A.8.17', 'A.12.4.4'],
  ['A.8.18', 'A.9.4.4'],
  ['A.8.19', 'A.12.5.1 A.12.6.2'],
  ['A.8.20', 'A.13.1.1'],
  ['A.8.21', 'A.13.1.2'],
  ['A.8.22', 'A.13.1.3'],
  ['A.8.24', 'A.10.1.1 A.10.1.2'],
  ['A.8.25', 'A.14.2.1'],
  ['A.8.26', 'A.14.1.2 A.14.1.3'],
  ['A.8.27', 'A.14.2.5'],
  ['A.8.29', 'A.14.2.8 A.14.2.9'],
  ['A.8.30', 'A.14.2.7'],
  ['A.8.31', 'A.12.1.4 A.14.2.6'],
  ['A.8.32', 'A.12.1.2 A.14.2.2 A.14.2.3 A.14.2.4'],
  ['A.8.33', 'A.14.3.1'],
  ['A.8.34', 'A.12.7.1'],
];

describe('the way from 2013 to 2022', () => {
  it('leads every one of 114 controls over 115 pairs to where it belongs', () => {
    const expected = TAKEN_OVER.flatMap(([to, from]) => from.split(' ').map((id) => `${id} ${to}`));
    expect(expected).toHaveLength(115);
    expect(TRANSITION.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(expected.sort());
    expect(new Set(TRANSITION.map(({ from }) => from)).size).toBe(114);
  });

  it('carries 58, merges 55 into 24, and splits one', () => {
    const ids = (how: string) => new Set(TRANSITION.filter((pair) => pair.how === how).map(({ from }) => from));
    expect([ids('carried').size, ids('merged').size, [...ids('split')]]).toEqual([58, 55, ['A.18.2.3']]);
    expect(new Set(TRANSITION.filter(({ how }) => how === 'merged').map(({ to }) => to)).size).toBe(24);
    expect(CONTROLS.filter(({ id }) => predecessorsOf(id).length > 1)).toHaveLength(24);
  });

  it('says carried of what went alone to a control of its own', () => {
    for (const { from, to, how } of TRANSITION) {
      expect(how, from).toBe(
        successorsOf(from).length > 1 ? 'split' : predecessorsOf(to).length > 1 ? 'merged' : 'carried',
      );
    }
  });

  it('reaches every control of 2022 but the new ones', () => {
    expect(CONTROLS.filter(({ id }) => predecessorsOf(id).length === 0).map(({ id }) => id)).toEqual(NEW_CONTROLS);
  });

  it.each([
    ['A.9.2.3', 'A.8.2'],
    ['A.18.2.3', 'A.5.36 A.8.8'],
    ['A.13.2.1', 'A.5.14'],
    ['A.14.1.1', 'A.5.8'],
    ['A.12.4', 'A.8.15 A.8.17'],
    ['A.10', 'A.8.24'],
    ['A.8.35', ''],
    ['A.9.9.9', ''],
    ['constructor', ''],
  ])('has for %s the successors “%s”', (id, successors) => {
    expect(successorsOf(id).join(' ')).toBe(successors);
  });
});
