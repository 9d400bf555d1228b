import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { isoDate } from '../../src/calendar/plain-date.ts';
import type { Isms } from '../../src/records/isms.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { ASKS } from '../../src/views/readiness/asks.ts';
import {
  type AnsweredAsk,
  type Readiness,
  type ReadinessOptions,
  readinessOf,
} from '../../src/views/readiness/readiness.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';

const SOON = interval({ days: 30 });
const TODAY = '2026-11-22';

type Files = Record<string, string>;

function doc(id: string, type: string, ...lines: readonly string[]): Files {
  const head = [`id: ${id}`, `type: ${type}`, `title: The ${type}`, 'owner: role:isms-manager', ...lines];
  return { [`isms/${id}.md`]: `---\n${head.join('\n')}\n---\n` };
}

const CERTIFICATE = doc(
  'CRT-01',
  'certification',
  'status: certified',
  'standard: ISO/IEC 27001',
  'decision_date: 2025-03-10',
  'expiry_date: 2028-03-09',
  'cycle: 1',
  'audits:',
  '  - { kind: stage-2, from: 2025-02-01, to: 2025-02-03, result: recommended }',
  '  - { kind: surveillance-1, from: 2026-02-10, to: 2026-02-11, result: recommended }',
  '  - { kind: surveillance-2, planned_from: 2027-02-08, planned_to: 2027-02-09 }',
);

async function readiness(files: Files, options: Partial<ReadinessOptions> = {}): Promise<Readiness> {
  const all = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', ...files };
  const { isms, report } = await checked(all, { today: TODAY });
  return readinessOf(isms, report, { soon: SOON, ...options });
}

function askOf(view: Readiness, key: string): AnsweredAsk {
  const ask = view.asks.find((one) => one.key === key);
  if (!ask) throw new Error(`nobody asks for ${key}`);
  return ask;
}

describe('the asks', () => {
  it('are 33, each under a key of its own, of types that there are', () => {
    expect(ASKS).toHaveLength(33);
    expect(new Set(ASKS.map(({ key }) => key)).size).toBe(33);
    const types = new Set(RECORD_TYPES.map(({ type }) => type));
    expect(ASKS.flatMap(({ answers }) => answers.map(({ type }) => type)).filter((type) => !types.has(type))).toEqual(
      [],
    );
  });

  it.each([
    ['stage-1', 13],
    ['stage-2', 27],
    ['surveillance', 28],
    ['recertification', 31],
    ['transition', 10],
  ] as const)('of a %s audit are counted here, so that none is lost by a slip', (purpose, count) => {
    expect(ASKS.filter(({ audits }) => audits.includes(purpose))).toHaveLength(count);
  });
});

describe('the readiness for the next audit', () => {
  it('takes the audit, its day and the time since the one before from the certificate', async () => {
    const view = await readiness(CERTIFICATE);
    expect(view).toMatchObject({
      purpose: 'surveillance',
      purposeFrom: 'certificate',
      audit: { name: 'Second surveillance audit', day: '2027-02-08', days: 78 },
      period: { since: '2026-02-11', isLastAudit: true, until: '2027-02-08' },
    });
  });

  it('says what is there: name, state in words, the day that matters and the owner', async () => {
    const view = await readiness({
      ...doc('SCP-01', 'isms-scope', 'status: effective', 'approved_on: 2026-03-05', 'reviewed_on: 2026-02-01'),
      ...doc('POL-01', 'policy', 'status: effective', 'reviewed_on: 2025-01-10', 'review_interval: 12 months'),
      ...doc('POL-02', 'policy', 'status: draft'),
      ...doc('POL-03', 'policy', 'status: superseded', 'reviewed_on: 2024-01-10'),
    });
    expect(askOf(view, 'scope').answers).toMatchObject([
      {
        name: 'SCP-01',
        title: 'The isms-scope',
        path: 'isms/SCP-01.md',
        state: 'in force',
        did: 'approved',
        day: '2026-03-05',
        owner: 'role:isms-manager',
      },
    ]);
    expect(askOf(view, 'policy').answers.map(({ name, state, did, day }) => [name, state, did, day])).toEqual([
      ['POL-01', 'overdue since 2026-01-10', 'reviewed', '2025-01-10'],
      ['POL-02', 'draft', undefined, undefined],
      ['POL-03', 'superseded', 'reviewed', '2024-01-10'],
    ]);
  });

  it('tells nothing at all, drafts alone and what is out of force from each other', async () => {
    const view = await readiness({
      ...doc('POL-01', 'policy', 'status: effective', 'reviewed_on: 2026-11-01'),
      ...doc('RMD-01', 'risk-method', 'status: draft'),
      ...doc('SOA-01', 'soa', 'status: superseded', 'entries: []'),
    });
    const missing = (key: string) => askOf(view, key).missing.map(({ kind, message, isGap }) => [kind, message, isGap]);
    expect(missing('scope')).toEqual([['none', 'No scope of the ISMS at all', true]]);
    expect(missing('soa')).toEqual([['drafts', 'No statement of applicability is in force any more', true]]);
    expect(askOf(await readiness(CERTIFICATE), 'incidents').missing).toEqual([
      {
        kind: 'none',
        type: 'incident',
        message: 'No incident at all. Be ready to say how you would know of one',
        comes: undefined,
        isGap: false,
      },
    ]);
    const stage2 = await readiness(doc('RMD-01', 'risk-method', 'status: draft'), { purpose: 'stage-2' });
    expect(askOf(stage2, 'risk-method').missing).toMatchObject([
      { kind: 'drafts', message: 'Only drafts: no risk method is in force', isGap: true },
    ]);
  });

  describe('of what an auditor wants every year', () => {
    const review = (...lines: readonly string[]) => doc('MR-01', 'management-review', 'status: closed', ...lines);
    const missing = async (files: Files) =>
      askOf(await readiness({ ...CERTIFICATE, ...files }), 'management-review').missing;

    it('finds nothing missing when there is one since the last external audit', async () => {
      expect(await missing(review('meeting_date: 2026-06-23'))).toEqual([]);
    });

    it('misses one when the last is older, and none comes before the audit', async () => {
      expect(await missing(review('meeting_date: 2025-12-01', 'review_interval: 18 months'))).toEqual([
        {
          kind: 'since',
          type: 'management-review',
          message: 'No management review since the last external audit (2026-02-11)',
          comes: undefined,
          isGap: true,
        },
      ]);
    });

    it('waits for one that is due before the day of the audit, and not for one that is due on it', async () => {
      expect(await missing(review('meeting_date: 2026-02-07'))).toMatchObject([{ comes: '2027-02-07', isGap: false }]);
      expect(await missing(review('meeting_date: 2026-02-08'))).toMatchObject([{ comes: undefined, isGap: true }]);
    });

    it('is content with one of the last year before the audit, though an audit came in between', async () => {
      const files = { ...review('meeting_date: 2026-02-09', 'review_interval: 18 months') };
      expect(await missing(files)).toMatchObject([
        { message: expect.stringContaining('the last, of 2026-02-09, is less than a year old'), isGap: false },
      ]);
    });

    it('does not count a review that is only planned', async () => {
      expect(
        await missing(doc('MR-02', 'management-review', 'status: planned', 'meeting_date: 2026-11-01')),
      ).toMatchObject([
        { kind: 'drafts', message: 'Only planned or broken off: no management review yet', isGap: true },
      ]);
    });
  });

  it('looks among evidence for the controls and activities of the ask alone', async () => {
    const evidence = (id: string, activity: string, control: string) =>
      doc(
        id,
        'control-evidence',
        'status: recorded',
        `activity: ${activity}`,
        `controls: [${control}]`,
        'performed_on: 2026-10-01',
      );
    const view = await readiness({
      ...CERTIFICATE,
      ...evidence('EVD-01', 'restore-test', 'A.5.9'),
      ...evidence('EVD-02', 'other', 'A.5.30'),
      ...evidence('EVD-03', 'log-review', 'A.8.15'),
    });
    const names = (key: string) => askOf(view, key).answers.map(({ name }) => name);
    expect(names('continuity')).toEqual(['EVD-01', 'EVD-02']);
    expect(names('technical')).toEqual(['EVD-03']);
    expect(names('operation')).toEqual(['EVD-01', 'EVD-02', 'EVD-03']);
  });

  it('lists what falls due from today until the day before the audit', async () => {
    const policy = (id: string, next: string) => doc(id, 'policy', 'status: effective', `next_review: ${next}`);
    const view = await readiness({
      ...CERTIFICATE,
      ...policy('POL-01', '2026-11-21'),
      ...policy('POL-02', TODAY),
      ...policy('POL-03', '2027-02-07'),
      ...policy('POL-04', '2027-02-08'),
    });
    expect(askOf(view, 'policy').toCome.map(({ name, due }) => `${name} ${due}`)).toEqual([
      `POL-02 ${TODAY}`,
      'POL-03 2027-02-07',
    ]);
  });

  it('loses no error or warning: each stands under an ask or under the others', async () => {
    const files = {
      ...CERTIFICATE,
      ...doc('POL-01', 'policy', 'status: effective', 'reviewed_on: 2024-01-10', 'owner_x: 1'),
      ...doc('GUI-01', 'guideline', 'status: effective', 'reviewed_on: 2024-01-10', 'review_interval: 6 months'),
      'isms/broken.md': '---\na: b: c\n---\n',
    };
    const { isms, report } = await checked(
      { 'holdfast.yml': 'version: 1\npreset: strict\n', ...files },
      { today: TODAY },
    );
    for (const purpose of ['stage-1', 'stage-2', 'surveillance', 'recertification', 'transition', 'special'] as const) {
      const view = readinessOf(isms, report, { purpose, soon: SOON });
      const told = new Set(
        [...view.asks.flatMap(({ findings }) => findings), ...view.others].map(({ fingerprint }) => fingerprint),
      );
      const owed = report.findings.filter(({ severity }) => severity !== 'notice');
      expect(owed.length).toBeGreaterThan(10);
      expect(owed.filter(({ fingerprint }) => !told.has(fingerprint)).map(({ rule }) => rule)).toEqual([]);
      expect(
        view.others.some(({ fingerprint }) =>
          view.asks.some(({ findings }) => findings.some((one) => one.fingerprint === fingerprint)),
        ),
      ).toBe(false);
      expect(view.notChecked).toEqual(report.notChecked);
    }
  });

  it('works without a certificate, and says what it does not know', async () => {
    const view = await readiness(doc('POL-01', 'policy', 'status: effective', 'reviewed_on: 2026-11-01'));
    expect(view).toMatchObject({
      purpose: 'stage-1',
      purposeFrom: 'assumed',
      audit: undefined,
      period: { until: undefined },
    });
    expect(view.notes.join(' ')).toContain('No certificate names an external audit');
    expect(view.notes.join(' ')).toContain('--audit names another');
    expect(view.asks.every(({ toCome }) => toCome.length === 0)).toBe(true);
  });

  it('asks what somebody names, on the day of the audit that comes', async () => {
    const view = await readiness(CERTIFICATE, { purpose: 'transition' });
    expect(view).toMatchObject({ purpose: 'transition', purposeFrom: 'asked', audit: { day: '2027-02-08' } });
    expect(view.notes.join(' ')).toContain('this is what it would ask for as a transition audit');
    expect(askOf(view, 'gap-analysis').missing).toMatchObject([{ message: 'No transition plan at all' }]);
  });

  it('says of an ISMS that is still being written that drafts are no proof', async () => {
    const view = await readiness(doc('POL-01', 'policy', 'status: draft'));
    expect(view.notes.join(' ')).toContain('nothing is in force yet');
    expect(askOf(view, 'policy').missing).toMatchObject([{ kind: 'drafts', isGap: true }]);
  });

  it('does not say that there is none where a document cannot be read', async () => {
    const view = await readiness({
      ...doc('POL-01', 'policy', 'status: effective', 'reviewed_on: 2026-11-01'),
      'isms/scope.md': '---\nid: SCP-01\ntype: isms-scope\ntitle: a: b\n---\n',
    });
    expect(askOf(view, 'scope').missing).toMatchObject([{ kind: 'unread', isGap: true }]);
  });

  it('has no percentage, score or grade anywhere', async () => {
    const { isms, report } = await cleanIsms();
    const text = JSON.stringify(readinessOf(isms, report, { soon: SOON }));
    expect(text).not.toMatch(/percent"|score|%"/i);
  });

  it('is plain data that says the same for the same input', async () => {
    const { isms, report } = await cleanIsms();
    const view = readinessOf(isms, report, { soon: SOON });
    expect(JSON.stringify(view)).toBe(JSON.stringify(readinessOf(isms, report, { soon: SOON })));
    const printed = JSON.parse(JSON.stringify(view)) as unknown;
    expect(printed).toEqual(JSON.parse(JSON.stringify(structuredClone(view))));
    expect(view.asks.filter(({ gaps }) => gaps > 0).map(({ key }) => key)).toEqual([]);
  });

  it('judges by the day of the ISMS and by no clock', async () => {
    const { isms, report } = await cleanIsms();
    const later: Isms = { ...isms, today: isoDate('2027-08-01') ?? isms.today };
    const view = readinessOf(later, report, { soon: SOON });
    expect(view.audit).toMatchObject({ days: -20 });
    expect(view.notes.join(' ')).toContain('is past');
  });

  it('takes no certificate to another standard for that of the ISMS, and says so', async () => {
    const other = doc(
      'CRT-09',
      'certification',
      'status: certified',
      'standard: ISO 9001',
      'decision_date: 2025-03-10',
      'expiry_date: 2028-03-09',
      'audits: [{ kind: surveillance-1, planned_from: 2026-12-01, planned_to: 2026-12-02 }]',
    );
    const alone = await readiness(other);
    expect(alone).toMatchObject({ purposeFrom: 'assumed', audit: undefined });
    const beside = await readiness({ ...CERTIFICATE, ...other });
    expect(beside.audit).toMatchObject({ certificate: 'CRT-01', day: '2027-02-08' });
    for (const { notes } of [alone, beside]) expect(notes.join(' ')).toContain('a certificate to ISO 9001');
  });

  it('says that an audit whose day cannot be read may come first, and that a certificate is suspended', async () => {
    const view = await readiness(
      Object.fromEntries(
        Object.entries(CERTIFICATE).map(([path, text]) => [
          path,
          text
            .replace('status: certified', 'status: suspended')
            .replace('audits:\n', 'audits:\n  - { kind: special, planned_to: in spring }\n'),
        ]),
      ),
    );
    expect(view.audit).toMatchObject({ name: 'Second surveillance audit' });
    expect(view.notes).toEqual([
      'The day of the Special audit cannot be read (isms/CRT-01.md): it may be the next external audit.',
      'CRT-01 (isms/CRT-01.md) is suspended: ask the certification body what ends that.',
    ]);
  });

  it('asks about changes and not about all that is done day by day', async () => {
    const view = await readiness({
      ...CERTIFICATE,
      ...doc('EXC-01', 'exception', 'status: active', 'approved_on: 2025-01-01', 'expires_on: 2026-01-01'),
      ...doc('CHG-01', 'change', 'status: implemented', 'implemented_on: 2026-10-01', 'significant: true'),
    });
    const named = (key: string) => new Set(askOf(view, key).findings.map(({ name }) => name));
    expect(named('changes')).toEqual(new Set(['CHG-01']));
    expect(named('operation')).toContain('EXC-01');
  });

  it('puts an action of minutes, and a risk that nobody accepted, where an auditor asks for them, and nowhere else', async () => {
    const view = await readiness({
      ...CERTIFICATE,
      ...doc(
        'MR-2026-01',
        'management-review',
        'status: closed',
        'meeting_date: 2026-06-23',
        'actions: [{ action: Write it down, owner: role:isms-manager, due: 2026-09-30 }]',
      ),
      ...doc('RMD-01', 'risk-method', 'status: effective', 'acceptance_level: medium'),
      ...doc('RSK-01', 'risk', 'status: accepted', 'assessed_on: 2026-02-12', 'accepted_on: 2025-10-01'),
    });
    const asks = (rule: string) =>
      view.asks.filter(({ findings }) => findings.some((one) => one.rule === rule)).map(({ key }) => key);
    expect(asks('planned-action-overdue')).toEqual(['leadership', 'management-review', 'improvement']);
    expect(asks('residual-risk-not-accepted')).toEqual(['risk-register', 'rtp']);
  });

  it('names files that it cannot read, and of many the first', async () => {
    const broken = (n: number): Files =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`isms/b${i}.md`, '---\na: b: c\n---\n']));
    expect((await readiness(broken(1))).notes.at(-1)).toBe(
      'What these hold cannot be read and is not looked at here: isms/b0.md.',
    );
    expect((await readiness(broken(7))).notes.at(-1)).toMatch(/isms\/b4\.md, 2 more\.$/);
  });

  it('does not go through all duties for each row of a register', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `  - { id: SUP-${i}, title: S, status: active, last_assessed: 2025-01-01 }\n`,
    );
    const register = `---\nid: REG-1\ntype: register\nof: supplier\ntitle: R\nstatus: active\nowner: role:a\nentries:\n${rows.join('')}---\n`;
    const { isms, report } = await checked({ 'r.md': register }, { today: TODAY });
    let times = 0;
    const counting: Isms = {
      ...isms,
      get obligations() {
        times += 1;
        return isms.obligations;
      },
    };
    const view = readinessOf(counting, report, { purpose: 'surveillance', soon: SOON });
    expect(askOf(view, 'suppliers').answers).toHaveLength(300);
    // A few times for each of the 28 asks.
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(150);
  });
});
