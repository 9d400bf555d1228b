import { describe, expect, it } from 'vitest';
import { methodOn } from '../../src/records/risk-method-on.ts';
import { currentLevel, levelAt, scoreAt, treatmentOf } from '../../src/records/risk-treatment.ts';
import { type Records, riskAmong } from '../rules/risk/risk-among.ts';

const PLAN = ['type: risk-treatment-plan', 'status: in-progress'];

/** `open`, `done`, `agreed` as far as they hold for a risk RSK-01. */
async function treated(others: Records, ...risk: readonly string[]): Promise<string> {
  const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', 'status: treating', ...risk], ...others });
  const { hasOpenAction, isDone, isAgreed } = treatmentOf(isms, record);
  return [hasOpenAction ? 'open' : [], isDone ? 'done' : [], isAgreed ? 'agreed' : []].flat().join(' ');
}

function planned(...actions: readonly string[]): Records {
  return { 'RTP-01': [...PLAN, 'actions:', ...actions.map((action) => `  - { ${action} }`)] };
}

describe('the treatment of a risk', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing planned', [], ''],
    ['an action that runs', ['risk: RSK-01'], 'open'],
    ['an action that is done', ['risk: RSK-01, status: done'], 'done'],
    ['a day of completion, and the status of before', ['risk: RSK-01, status: open, completed_on: 2026-05-04'], 'done'],
    ['an action that was cancelled', ['risk: RSK-01, status: cancelled'], ''],
    ['one that was cancelled in the end', ['risk: RSK-01, status: cancelled, completed_on: 2026-05-04'], ''],
    ['one done, one cancelled', ['risk: RSK-01, status: done', 'risk: RSK-01, status: cancelled'], 'done'],
    ['one done, one to do', ['risk: RSK-01, status: done', 'risk: RSK-01, status: in-progress'], 'open'],
    ['actions for other risks', ['risk: RSK-02', 'risk: RSK-03, status: done', 'action: Patch', 'status: done'], ''],
  ])('with %s', async (_name, actions, wanted) => {
    expect(await treated(planned(...actions))).toBe(wanted);
  });

  it.each([
    ['draft', '', ''],
    ['approved', 'open', 'done'],
    ['in-progress', 'open', 'done'],
    ['completed', '', 'done'],
  ])('in a plan that is %s', async (status, open, done) => {
    const plan = ['type: risk-treatment-plan', `status: ${status}`];
    expect(await treated({ 'RTP-01': [...plan, 'actions: [{ risk: RSK-01 }]'] })).toBe(open);
    expect(await treated({ 'RTP-01': [...plan, 'actions: [{ risk: RSK-01, status: done }]'] })).toBe(done);
  });

  it('is not read from a plan without actions', async () => {
    expect(await treated({ 'RTP-01': PLAN })).toBe('');
  });

  it('is open while an action under a linked risk is, and not done when that is', async () => {
    expect(await treated(planned('risk: RSK-02'), 'links: [RSK-02]')).toBe('open');
    expect(await treated(planned('risk: RSK-02, status: done'), 'links: [RSK-02]')).toBe('');
    expect(await treated(planned('action: Patch'), 'links: [RSK-02]')).toBe('');
  });

  it.each([
    ['corrective-action', 'open', 'open'],
    ['corrective-action', 'in-progress', 'open'],
    ['corrective-action', 'implemented', ''],
    ['corrective-action', 'ineffective', ''],
    ['change', 'approved', 'open'],
    ['change', 'implemented', ''],
    ['change', 'rejected', ''],
    ['incident', 'open', ''],
  ])('with a link to a %s that is %s', async (type, status, wanted) => {
    expect(await treated({ 'REC-01': [`type: ${type}`, `status: ${status}`] }, 'links: [REC-00, REC-01]')).toBe(wanted);
  });

  it('is open through a link also for a risk that has no id, to which nothing else can belong', async () => {
    const others = {
      'CA-01': ['type: corrective-action', 'status: open'],
      ...planned('status: done'),
      'RTP-02': [...PLAN, 'approved_by_risk_owners: [{ person: person:lee }]'],
    };
    const { isms, record } = await riskAmong({ 'no-id': ['type: risk', 'links: [CA-01]'], ...others });
    expect(treatmentOf(isms, record)).toEqual({ hasOpenAction: true, isDone: false, isAgreed: false });
    const alone = await riskAmong({ 'no-id': ['type: risk'], ...others });
    expect(treatmentOf(alone.isms, alone.record)).toEqual({ hasOpenAction: false, isDone: false, isAgreed: false });
  });

  it.each([
    ['risk: RSK-01, person: person:lee', 'agreed'],
    ['risk: RSK-01', ''],
    ['risk: RSK-01, person: TBD', ''],
    ['risk: RSK-02, person: person:lee', ''],
  ])('is agreed when its owner is named: %s', async (row, wanted) => {
    expect(await treated({ 'RTP-01': [...PLAN, `approved_by_risk_owners: [{ ${row} }]`] })).toBe(wanted);
  });
});

const METHOD = [
  'type: risk-method',
  'status: effective',
  'level_rule: product',
  'levels: [{ name: low, min: 1, max: 5 }, { name: high, min: 6, max: 25 }]',
];
const SCORES = ['inherent_likelihood: 4', 'inherent_impact: 5', 'residual_likelihood: 1', 'residual_impact: 5'];

async function levelOf(risk: readonly string[], others: Records = {}): Promise<string | undefined> {
  const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', ...risk], 'RMD-01': METHOD, ...others });
  const method = methodOn(isms, isms.today, record);
  const now = method && currentLevel(isms, record, method, treatmentOf(isms, record));
  return now && `${now.when} ${now.level.name}`;
}

describe('the level of a risk', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['follows from its scores', SCORES, 'high'],
    ['is named where scores are missing', ['inherent_level: Low'], 'low'],
    ['is named where a score is missing', ['inherent_likelihood: 4', 'inherent_level: low'], 'low'],
    ['is that of the scores, whatever is named', [...SCORES, 'inherent_level: low'], 'high'],
    ['is none that the method does not have', ['inherent_level: severe'], undefined],
    ['is none without scores and name', [], undefined],
  ])('%s', async (_name, risk, wanted) => {
    const { isms, record } = await riskAmong({ 'RSK-01': ['type: risk', ...risk], 'RMD-01': METHOD });
    const method = methodOn(isms, isms.today, record);
    expect(method && levelAt(method.scoring, record, 'inherent')?.name).toBe(wanted);
  });

  it('has a score when both halves are there', async () => {
    const { record } = await riskAmong({ 'RSK-01': ['type: risk', ...SCORES.slice(0, 3)] });
    expect(scoreAt(record, 'inherent')).toEqual({ likelihood: 4, impact: 5 });
    expect(scoreAt(record, 'residual')).toBeUndefined();
    const { record: other } = await riskAmong({ 'RSK-01': ['type: risk', 'residual_impact: 5'] });
    expect(scoreAt(other, 'residual')).toBeUndefined();
  });

  it.each([
    ['identified', 'residual low'],
    ['assessed', 'residual low'],
    ['accepted', 'residual low'],
    ['treating', 'inherent high'],
  ])('of today, when it is %s, is %s', async (status, wanted) => {
    expect(await levelOf([`status: ${status}`, ...SCORES])).toBe(wanted);
    expect(await levelOf([`status: ${status}`, ...SCORES.slice(0, 2)])).toBe('inherent high');
  });

  it('of today is the residual one as soon as the actions are done', async () => {
    const actions = planned('risk: RSK-01, status: done');
    expect(await levelOf(['status: treating', ...SCORES], actions)).toBe('residual low');
  });

  it.each<[string, string, readonly string[], string]>([
    [
      'in place',
      'controls: [A.8.5, A.8.7]',
      ['A.8.5, implementation: implemented', 'A.8.7, implementation: implemented'],
      'residual low',
    ],
    [
      'in place in part',
      'controls: [A.8.5, A.8.7]',
      ['A.8.5, implementation: implemented', 'A.8.7, implementation: partial'],
      'inherent high',
    ],
    ['not listed', 'controls: [A.8.5, A.8.7]', ['A.8.5, implementation: implemented'], 'inherent high'],
    ['none', 'controls: []', ['A.8.5, implementation: implemented'], 'inherent high'],
    [
      'a range of which one is missing',
      'controls: [A.8.5-A.8.7]',
      ['A.8.5, implementation: implemented', 'A.8.7, implementation: implemented'],
      'inherent high',
    ],
  ])('of today, while it is treated with controls that are %s', async (_name, controls, rows, wanted) => {
    const entries = `entries: [${rows.map((row) => `{ control: ${row} }`).join(', ')}, { implementation: implemented }]`;
    const risk = ['status: treating', controls, ...SCORES];
    expect(await levelOf(risk, { 'SOA-01': ['type: soa', 'status: effective', entries] })).toBe(wanted);
    expect(await levelOf(risk, { 'SOA-01': ['type: soa', 'status: draft', entries] })).toBe('inherent high');
    expect(await levelOf(risk, { 'SOA-01': ['type: soa', 'status: effective'] })).toBe('inherent high');
  });
});
