import { describe, expect, it } from 'vitest';
import { auditsOf } from '../../../src/records/types/certification.ts';
import { type Closing, lastClosing } from '../../../src/rules/certification-cycle/major-findings.ts';
import { certificateAmong, type Records } from './certificates-among.ts';

const MAJOR = ['type: nonconformity', 'status: open', 'grade: major'];

/** The last closing of what an audit found. */
async function closing(found: string, records: Records): Promise<Closing | undefined> {
  const audits = `audits: [{ kind: recertification, to: 2026-10-01, result: conditional${found} }]`;
  const { isms, record } = await certificateAmong({ 'CRT-01': ['type: certification', audits], ...records });
  const [audit] = auditsOf(record, isms.today);
  return audit && lastClosing(isms, audit);
}

function action(nonconformity: string, due: string, status = 'open'): readonly string[] {
  return ['type: corrective-action', `status: ${status}`, `nonconformity: ${nonconformity}`, `due: ${due}`];
}

describe('the major findings of an audit', () => {
  it('are closed when the last of them is', async () => {
    const records = {
      'NC-01': [...MAJOR, 'closed_on: 2026-10-20'],
      'NC-02': [...MAJOR, 'closed_on: 2026-11-03'],
      'NC-03': [...MAJOR, 'closed_on: 2026-10-12'],
    };
    const wanted = { id: 'NC-02', on: '2026-11-03', isDone: true };
    expect(await closing(', findings: [NC-01, NC-02, NC-03]', records)).toEqual(wanted);
    expect(await closing(', findings: [NC-03, NC-01]', records)).toMatchObject({ id: 'NC-01' });
  });

  it('are to be closed when the last of their actions that is still to do is due', async () => {
    const records = {
      'NC-01': MAJOR,
      'NC-02': [...MAJOR, 'closed_on: 2026-11-03'],
      'CA-01': action('NC-01', '2027-01-29'),
      'CA-02': action('NC-01', '2026-12-18'),
      'CA-03': action('NC-01', '2027-02-26', 'implemented'),
      'CA-04': action('NC-09', '2027-03-26'),
      'CA-05': ['type: corrective-action', 'status: open', 'nonconformity: NC-01', 'due: TBD'],
    };
    const wanted = { id: 'NC-01', on: '2027-01-29', isDone: false };
    expect(await closing(', findings: [NC-01, NC-02]', records)).toEqual(wanted);
  });

  it.each<[string, string, Records]>([
    ['nothing was found', '', {}],
    [
      'only minor ones were',
      ', findings: [NC-01]',
      { 'NC-01': ['type: nonconformity', 'grade: minor', 'closed_on: 2026-11-03'] },
    ],
    ['there is no record of them', ', findings: [NC-01]', {}],
    ['nobody has said what is done', ', findings: [NC-01]', { 'NC-01': MAJOR }],
    [
      'what was to be done is done, and nobody closed them',
      ', findings: [NC-01]',
      { 'NC-01': MAJOR, 'CA-01': action('NC-01', '2026-11-03', 'verified') },
    ],
  ])('close on no day when %s', async (_name, found, records) => {
    expect(await closing(found, records)).toBeUndefined();
  });
});
