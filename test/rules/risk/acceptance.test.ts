import { describe, expect, it } from 'vitest';
import { treatmentOf } from '../../../src/records/risk-treatment.ts';
import { isTooHigh, objectionTo } from '../../../src/rules/risk/acceptance.ts';
import { type Records, riskAmong } from './risk-among.ts';

const METHOD = [
  'type: risk-method',
  'status: effective',
  'effective_on: 2026-01-01',
  'level_rule: product',
  'levels: [{ name: low, min: 1, max: 5 }, { name: medium, min: 6, max: 9 }, { name: high, min: 10, max: 25 }]',
];
const THRESHOLD = 'acceptance_threshold: medium';
const AUTHORITY = 'acceptance_authority: { medium: role:ciso, high: role:top-management }';
const FULL: Records = { 'RMD-01': [...METHOD, THRESHOLD, AUTHORITY] };

const LOW = ['residual_likelihood: 1', 'residual_impact: 3'];
const MEDIUM = ['residual_likelihood: 2', 'residual_impact: 3'];
const HIGH = ['residual_likelihood: 3', 'residual_impact: 4'];
const OWNED = ['status: accepted', 'risk_owner: role:it-lead'];

/** Mara is top management with Ines as her deputy, Kim leads IT, Raj left on 9 May. */
const PEOPLE: Records = {
  mara: ['type: person', 'status: active', 'start: 2020-01-01'],
  ines: ['type: person', 'status: active', 'start: 2020-01-01'],
  kim: ['type: person', 'status: active', 'start: 2020-01-01'],
  raj: ['type: person', 'status: left', 'start: 2020-01-01', 'end: 2026-05-09'],
  'top-management': [
    'type: role',
    'status: active',
    'key: top-management',
    'holders: [{ person: person:mara, from: 2024-01-01 }]',
    'deputy: [{ person: person:ines, from: 2025-01-01, to: 2026-06-30 }]',
  ],
  'it-lead': ['type: role', 'status: active', 'key: it-lead', 'holders: [{ person: person:kim, from: 2024-01-01 }]'],
  ciso: ['type: role', 'status: active', 'key: ciso', 'holders: []'],
};

function done(...actions: readonly string[]): Records {
  const rows = ['risk: RSK-01, status: done', ...actions].map((action) => `{ ${action} }`);
  return { 'RTP-01': ['type: risk-treatment-plan', 'status: in-progress', `actions: [${rows.join(', ')}]`] };
}

/** What speaks against the acceptance of a risk. */
async function objection(risk: readonly string[], others: Records = {}): Promise<string | undefined> {
  const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', ...risk], ...others });
  return objectionTo(isms, record, treatmentOf(isms, record))?.message;
}

describe('a risk that nobody accepted', () => {
  const nobody = 'The risk is called accepted, and nobody is named who accepted it';
  const remains = 'All actions for the risk are done, and nobody has accepted what remains';
  const agreed = {
    'RTP-01': [
      'type: risk-treatment-plan',
      'status: in-progress',
      'actions: [{ risk: RSK-01, status: done }]',
      'approved_by_risk_owners: [{ risk: RSK-01, person: person:lee }]',
    ],
  };

  it.each<[string, readonly string[], Records, string | undefined]>([
    ['is called accepted', ['status: accepted'], {}, nobody],
    ['has a placeholder for who did', ['status: accepted', 'accepted_by: TBD'], {}, nobody],
    ['names who did in a way that cannot be read', ['status: accepted', 'accepted_by: [a, b]'], {}, undefined],
    ['is called accepted, and its owner agreed to the plan', ['status: accepted'], agreed, undefined],
    ['is treated', ['status: treating', ...LOW], done(), remains],
    ['is treated and has no status', LOW, done(), remains],
    ['is treated, and its owner agreed to the plan', ['status: treating'], agreed, undefined],
    ['is still being treated', ['status: treating', ...LOW], done('risk: RSK-01'), undefined],
    ['is not treated at all', ['status: assessed', ...LOW], {}, undefined],
    [
      'is treated and still too high, as another rule says',
      ['status: treating', ...HIGH],
      { ...FULL, ...done() },
      undefined,
    ],
    ['is treated, and no higher than is accepted', ['status: treating', ...MEDIUM], { ...FULL, ...done() }, remains],
  ])('and %s', async (_name, risk, others, wanted) => {
    expect(await objection(risk, others)).toBe(wanted);
  });

  it('is shown where it says how it stands, if it does', async () => {
    for (const risk of [['status: treating'], []]) {
      const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', ...risk], ...done() });
      const { status } = record.entry;
      const wanted = status.state === 'given' ? status : undefined;
      expect(objectionTo(isms, record, treatmentOf(isms, record))?.at).toBe(wanted);
    }
  });
});

describe('an acceptance', () => {
  const undated = 'The risk is accepted, and nobody says since when';

  it.each<[string, readonly string[], Records, string | undefined]>([
    ['of a risk that is called accepted', ['status: accepted', ...LOW], FULL, undated],
    ['with a placeholder for its day', ['status: accepted', 'accepted_on: TBD'], FULL, undated],
    ['with a day that cannot be read', ['status: accepted', 'accepted_on: in May'], FULL, undefined],
    ['of what the treatment left', ['status: treating', ...LOW], { ...FULL, ...done() }, undated],
    ['of a risk that is too high', ['status: assessed', ...HIGH], FULL, undated],
    ['of a risk that needs none', ['status: assessed', ...MEDIUM], FULL, undefined],
    ['of a risk that is accepted while an action runs', ['status: accepted'], done('risk: RSK-01'), undated],
    [
      'of a risk that is too high and treated again',
      ['status: assessed', ...HIGH],
      { ...FULL, ...done('risk: RSK-01') },
      undefined,
    ],
  ])('needs a day, or does not: %s', async (_name, risk, others, wanted) => {
    expect(await objection(['accepted_by: person:mara', ...risk], others)).toBe(wanted);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['on the day of the assessment', ['accepted_on: 2026-05-10', 'assessed_on: 2026-05-10'], undefined],
    [
      'the day before the assessment',
      ['accepted_on: 2026-05-09', 'assessed_on: 2026-05-10'],
      'The risk was accepted on 2026-05-09, before its assessment of 2026-05-10',
    ],
    [
      'the day before the assessment of today',
      ['accepted_on: 2026-11-21', 'assessed_on: 2026-11-22'],
      'The risk was accepted on 2026-11-21, before its assessment of 2026-11-22',
    ],
    [
      'before an assessment that is to come, as another rule says',
      ['accepted_on: 2026-11-21', 'assessed_on: 2026-11-23'],
      undefined,
    ],
    ['without an assessment', ['accepted_on: 2026-11-21'], undefined],
    [
      'for a day',
      ['accepted_on: 2026-11-20', 'acceptance_expires: 2026-11-20'],
      'The acceptance of the risk ended on 2026-11-20, 2 days ago',
    ],
    ['until before it began', ['accepted_on: 2026-11-20', 'acceptance_expires: 2026-11-19'], undefined],
    ['until today', ['accepted_on: 2026-11-20', 'acceptance_expires: 2026-11-22'], undefined],
    [
      'since a day that cannot be read',
      ['accepted_on: in May', 'acceptance_expires: 2026-11-20'],
      'The acceptance of the risk ended on 2026-11-20, 2 days ago',
    ],
  ])('holds for its time: %s', async (_name, days, wanted) => {
    expect(await objection(['status: accepted', 'accepted_by: person:mara', ...days])).toBe(wanted);
  });
});

describe('who may accept a risk', () => {
  const accepted = (by: string, ...risk: readonly string[]): readonly string[] => [
    ...OWNED,
    'accepted_on: 2026-05-10',
    `accepted_by: ${by}`,
    ...risk,
  ];
  const high = (by: string): string =>
    `The risk is high and accepted by ${by}; by RMD-01 that takes role:top-management`;

  it.each<[string, string, readonly string[], string | undefined]>([
    ['whoever the method names', 'role:top-management', HIGH, undefined],
    ['who holds the role', 'person:mara', HIGH, undefined],
    ['who is the deputy', 'person:ines', HIGH, undefined],
    ['not who was the deputy', 'person:ines', [...HIGH, 'accepted_on: 2026-07-01'], high('person:ines')],
    ['not the owner of a risk above the threshold', 'role:it-lead', HIGH, high('role:it-lead')],
    ['not a role that nobody holds', 'role:ciso', HIGH, high('role:ciso')],
    ['the owner of a risk up to the threshold', 'person:kim', MEDIUM, undefined],
    ['whoever may accept a higher one', 'person:mara', MEDIUM, undefined],
    ['the role itself, also when nobody holds it', 'role:ciso', MEDIUM, undefined],
    [
      'nobody else, up to the threshold',
      'person:ines',
      [...MEDIUM, 'accepted_on: 2026-07-01'],
      'The risk is medium and accepted by person:ines; by RMD-01 that takes role:ciso or role:top-management or role:it-lead',
    ],
    ['perhaps a role of which there is no record', 'role:team-lead', HIGH, undefined],
    ['perhaps a person of whom there is no record', 'person:zoe', HIGH, undefined],
    ['perhaps a name that no record has', 'Zoe Marsh', HIGH, undefined],
    [
      'who has the say over what remains',
      'person:kim',
      [...LOW, 'inherent_likelihood: 4', 'inherent_impact: 5'],
      undefined,
    ],
    [
      'who has the say over what there is, when nothing else is told',
      'person:kim',
      ['inherent_likelihood: 4', 'inherent_impact: 5'],
      high('person:kim'),
    ],
    [
      'one of all, when the level is not known',
      'person:ines',
      ['accepted_on: 2026-07-01'],
      'The risk is accepted by person:ines; by RMD-01 that takes role:ciso or role:top-management or role:it-lead',
    ],
    ['the owner, when the level is not known', 'person:kim', [], undefined],
    [
      'not who had left',
      'person:raj',
      HIGH,
      'person:raj accepted the risk on 2026-05-10, after the last working day on 2026-05-09',
    ],
    ['anyone, on a day for which there is no method', 'person:kim', [...HIGH, 'accepted_on: 2025-12-31'], undefined],
  ])('%s', async (_name, by, risk, wanted) => {
    const lines = accepted(by, ...risk);
    // The last day that is given counts.
    const day = lines.findLast((line) => line.startsWith('accepted_on'));
    const others = lines.filter((line) => !line.startsWith('accepted_on'));
    expect(await objection([...others, day ?? ''], { ...FULL, ...PEOPLE })).toBe(wanted);
  });

  it.each([
    ['role:risk-owner', true],
    ['role:Risk_Owners', true],
    ['role:riskowner', true],
    ['"role: risk-owner"', true],
    ['role:risk-owner-board', false],
    ['role:risk-manager', false],
  ])('is the owner of the risk where the method names %s: %s', async (named, isOwner) => {
    const method = [...METHOD, THRESHOLD, `acceptance_authority: { high: ${named} }`];
    expect(await objection(accepted('role:it-lead', ...HIGH), { 'RMD-01': method })).toBe(
      isOwner ? undefined : `The risk is high and accepted by role:it-lead; by RMD-01 that takes ${named}`,
    );
  });

  it('is the owner alone where the method names nobody', async () => {
    expect(await objection(accepted('person:mara', ...HIGH), { 'RMD-01': [...METHOD, THRESHOLD], ...PEOPLE })).toBe(
      'The risk is high and accepted by person:mara; by RMD-01 that takes role:it-lead',
    );
  });

  it('is the owner at every level of a method without a threshold', async () => {
    const method = { 'RMD-01': [...METHOD, AUTHORITY] };
    expect(await objection(accepted('person:kim', ...HIGH), { ...method, ...PEOPLE })).toBeUndefined();
    expect(await objection(['status: treating', ...HIGH], { ...method, ...done() })).toMatch(/^All actions/);
  });

  it('is nobody in particular, when neither the method nor the risk names anyone', async () => {
    const risk = ['status: accepted', 'accepted_on: 2026-05-10', 'accepted_by: person:kim', ...HIGH];
    const method = (...lines: readonly string[]): Records => ({ 'RMD-01': [...METHOD, THRESHOLD, ...lines] });
    expect(await objection(risk, { ...method(), ...PEOPLE })).toBeUndefined();
    expect(await objection(risk, { ...method('acceptance_authority: { high: role:risk-owner }'), ...PEOPLE })).toBe(
      undefined,
    );
    expect(await objection(risk, { ...FULL, ...PEOPLE })).toBe(high('person:kim'));
  });

  it.each<[string, string, string | undefined]>([
    ['the same role', 'role:top-management', undefined],
    ['another role', 'role:team-lead', high('role:team-lead')],
    ['a person, who may hold the role', 'person:kim', undefined],
  ])('is told by the words alone in a repository without people and roles: %s', async (_name, by, wanted) => {
    expect(await objection(accepted(by, ...HIGH), FULL)).toBe(wanted);
  });

  it('is not told by the words alone when the method names a person, or a name', async () => {
    for (const named of ['person:mara', 'Mara Lund']) {
      const method = [...METHOD, THRESHOLD, `acceptance_authority: { high: ${named} }`];
      expect(await objection(accepted('role:team-lead', ...HIGH), { 'RMD-01': method })).toBeUndefined();
      const people = named === 'Mara Lund' ? PEOPLE : {};
      expect(await objection(accepted('person:kim', ...HIGH), { 'RMD-01': method, ...people })).toBeUndefined();
    }
  });
});

describe('a risk that is too high', () => {
  it.each<[readonly string[], Records, boolean]>([
    [HIGH, FULL, true],
    [MEDIUM, FULL, false],
    [[], FULL, false],
    [HIGH, { 'RMD-01': METHOD }, false],
    [HIGH, {}, false],
  ])('%j by %j: %s', async (scores, methods, wanted) => {
    const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', 'status: assessed', ...scores], ...methods });
    expect(isTooHigh(isms, record, treatmentOf(isms, record))).toBe(wanted);
  });
});
