import { describe, expect, it } from 'vitest';
import {
  isToIso27001,
  placeOfAudit,
  runningCertificates,
} from '../../../src/rules/certification-cycle/certificates.ts';
import { certificateAmong, day } from './certificates-among.ts';

describe('a certificate', () => {
  it.each([
    ['applied', false],
    ['certified', true],
    ['suspended', true],
    ['withdrawn', false],
    ['expired', false],
    ['transferred', false],
  ])('that is %s has a running cycle: %s', async (status, wanted) => {
    const { isms, record } = await certificateAmong({ 'CRT-01': ['type: certification', `status: ${status}`] });
    expect(runningCertificates(isms).includes(record)).toBe(wanted);
  });

  it.each([
    ['standard: ISO/IEC 27001', true],
    ['standard: "ISO/IEC 27001:2022"', true],
    ['edition: "2022"', true],
    ['standard: ISO 9001', false],
  ])('with %s is one of the ISMS: %s', async (line, wanted) => {
    const { record } = await certificateAmong({ 'CRT-01': ['type: certification', line] });
    expect(isToIso27001(record)).toBe(wanted);
  });
});

describe('the place of an audit', () => {
  const audits = [
    'audits:',
    '  - { kind: surveillance-1, from: 2025-10-01, to: 2025-10-02, result: recommended }',
    '  - { kind: special, result: pending }',
    '  - { kind: surveillance-2, planned_from: 2026-12-01, planned_to: 2026-12-02, result: pending }',
  ];
  const certified = ['type: certification', 'status: certified', 'decision_date: 2024-11-15', ...audits];

  it.each([
    ['held on a day', '2025-10-02', 'to'],
    ['planned for a day', '2026-12-02', 'planned_to'],
    ['that is not known, the decision', '2026-12-24', 'decision_date'],
    ['without a day, the decision', undefined, 'decision_date'],
  ])('is its own, when it is %s', async (_name, on, wanted) => {
    const { isms, record } = await certificateAmong({ 'CRT-01': certified });
    const at = placeOfAudit(record, isms.today, on === undefined ? undefined : day(on));
    expect(at).toMatchObject({ key: wanted });
  });

  it('is nowhere without a decision', async () => {
    const { isms, record } = await certificateAmong({ 'CRT-01': ['type: certification', 'status: certified'] });
    expect(placeOfAudit(record, isms.today, undefined)).toBeUndefined();
  });
});
