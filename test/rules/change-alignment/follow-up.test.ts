import { describe, expect, it } from 'vitest';
import { interval } from '../../../src/calendar/interval.ts';
import { recordsOf } from '../../../src/records/inventory.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { change } from '../../../src/records/types/change.ts';
import {
  changesPastFollowUp,
  isConfirmedFor,
  lastConfirmed,
  touchedBy,
  touchesScope,
} from '../../../src/rules/change-alignment/follow-up.ts';
import { checked } from '../../support/checked.ts';
import { textOf } from '../../support/parsed.ts';

/** An ISMS with these documents, each the lines of its front matter, with a body. */
async function ismsOf(...documents: readonly { readonly fields: string; readonly body?: string }[]): Promise<Isms> {
  const files = documents.map(({ fields, body = '' }, index) => [`${index}.md`, `---\n${fields}\n---\n${body}\n`]);
  const all = { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
  return (await checked(all, { today: '2026-11-22', only: [] })).isms;
}

function ismsWith(fields: string): Promise<Isms> {
  return ismsOf({ fields: `type: change\nid: CHG-21\ntitle: New till\n${fields}` });
}

describe('a change past its follow-up', () => {
  it.each([
    ['status: implemented\nimplemented_on: 2026-10-22', '2026-10-22: due 2026-11-21, 1'],
    ['status: implemented\nimplemented_on: 2026-10-23', undefined],
    ['status: approved\nimplemented_on: 2026-10-01\nfollow_up_due: 2026-11-20', '2026-10-01: due 2026-11-20, 2'],
    ['status: closed\nimplemented_on: 2026-10-01', '2026-10-01: due 2026-10-31, 22'],
    ['status: implemented\nimplemented_on: 2026-11-22\nfollow_up_due: 2026-11-20', '2026-11-22: due 2026-11-20, 2'],
    ['status: implemented\nimplemented_on: 2026-11-23\nfollow_up_due: 2026-11-20', undefined],
    ['status: implemented\nfollow_up_due: 2026-11-20', undefined],
    ['status: implemented\nimplemented_on: 2026-10-01\nfollow_up_due: when all is calm', undefined],
    ['status: rejected\nimplemented_on: 2026-10-01', undefined],
    ['status: approved', undefined],
  ])('%s', async (fields, words) => {
    const [found] = changesPastFollowUp(await ismsWith(fields));
    const { implemented, lateness } = found ?? {};
    expect(found && `${implemented}: due ${lateness?.due}, ${lateness?.daysOverdue}`).toBe(words);
  });
});

describe('the day on which an entry was last confirmed', () => {
  it.each([
    ['approved_on: 2026-01-15', '2026-01-15'],
    ['reviewed_on: 2026-09-01\napproved_on: 2026-01-15\neffective_on: 2026-02-01', '2026-09-01'],
    ['reviewed_on: 2026-01-01\napproved_on: 2026-01-15\neffective_on: 2026-02-01', '2026-02-01'],
    ['approved_on: 2026-01-15\neffective_on: 2026-11-22', '2026-11-22'],
    ['approved_on: 2026-01-15\neffective_on: 2026-11-23', '2026-01-15'],
    ['approved_on: 2026-01-15\nreviewed_on: in spring', undefined],
    ['reviewed_on: TBD', undefined],
  ])('%s', async (fields, day) => {
    const { entries, today } = await ismsOf({ fields: `type: policy\ntitle: P\n${fields}` });
    expect(entries.map((entry) => lastConfirmed(entry, today))).toEqual([day]);
  });
});

describe('an entry is confirmed for a change', () => {
  it.each([
    ['since it was carried out', 'reviewed_on: 2026-09-03', '', true],
    ['while it was planned, when it names the change', 'reviewed_on: 2026-08-24', 'For CHG-21, and others.', true],
    ['not before', 'reviewed_on: 2026-08-23', 'For CHG-21, and others.', false],
    ['not while it was planned, when it does not name it', 'reviewed_on: 2026-09-02', 'For a change.', false],
    ['not when it names a longer id that ends so', 'reviewed_on: 2026-09-02', 'For ACME-CHG-21.', false],
    ['not when it names a longer id that begins so', 'reviewed_on: 2026-09-02', 'For CHG-210 and CHG-21-b.', false],
  ])('%s', async (_when, fields, body, isConfirmed) => {
    const isms = await ismsOf(
      { fields: 'type: change\nid: CHG-21\nstatus: implemented\nimplemented_on: 2026-09-03' },
      { fields: `type: policy\nid: POL-01\n${fields}`, body },
    );
    expect(confirmations(isms)).toEqual([isConfirmed]);
  });

  it('never by a name that it does not have, or that only looks alike', async () => {
    const policy = { fields: 'type: policy\nid: POL-01\nreviewed_on: 2026-09-02', body: 'For undefined and CHGx21.' };
    const carriedOut = 'type: change\nstatus: implemented\nimplemented_on: 2026-09-03';
    expect(confirmations(await ismsOf({ fields: carriedOut }, policy))).toEqual([false]);
    expect(confirmations(await ismsOf({ fields: `${carriedOut}\nid: CHG.21` }, policy))).toEqual([false]);
    expect(confirmations(await ismsOf({ fields: `${carriedOut}\nid: "CHG(21"` }, policy))).toEqual([false]);
  });

  function confirmations(isms: Isms): readonly boolean[] {
    const policies = isms.byType.get('policy') ?? [];
    return [...changesPastFollowUp(isms)].flatMap((one) =>
      policies.map((entry) => {
        const on = lastConfirmed(entry, isms.today);
        return on !== undefined && isConfirmedFor(entry, on, one, interval({ days: 10 }));
      }),
    );
  }
});

describe('what a change says of its impact', () => {
  it.each([
    ['impact: { documents: [PRO-04, POL-01], risks: none }', ['PRO-04', 'POL-01'], []],
    ['impact: { risks: [RSK-1] }', [], ['RSK-1']],
    ['impact: small', [], []],
    ['status: approved', [], []],
  ])('%s', async (fields, documents, risks) => {
    const [record] = recordsOf(await ismsWith(fields), change);
    const named = (part: 'documents' | 'risks') => record && touchedBy(record, part).map(({ value }) => value);
    expect([named('documents'), named('risks')]).toEqual([documents, risks]);
  });
});

describe('a change touches the scope', () => {
  it.each([
    ['kind: system\nimpact: { scope: true }', 'true'],
    ['kind: system\nimpact: { scope: false }', undefined],
    ['kind: system', undefined],
    ['kind: site', 'site'],
    ['kind: merger\nsignificant: false', 'merger'],
    ['kind: scope\nsignificant: false\nimpact: { scope: TBD }', 'scope'],
    ['kind: legal\nimpact: { scope: false }', 'legal'],
    ['kind: legal\nsignificant: false\nimpact: { scope: false }', undefined],
    ['kind: sites', undefined],
  ])('%s', async (fields, by) => {
    const [record] = recordsOf(await ismsWith(fields), change);
    const at = record && touchesScope(record);
    expect(record && at && textOf(record.entry.document, at)).toBe(by);
  });
});
