import { describe, expect, it } from 'vitest';
import { interval } from '../../../src/calendar/interval.ts';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { MANDATORY, type MandatoryItem } from '../../../src/frameworks/iso27001/mandatory.ts';
import type { Entry } from '../../../src/records/entry.ts';
import { readEntries } from '../../../src/records/read-entry.ts';
import { criterionOf } from '../../../src/rules/document-control/mandatory-items.ts';
import { parsed, READING } from '../../support/parsed.ts';

const window = { today: isoDate('2026-11-22') as PlainDate, back: interval({ months: 12 }) };

describe('what satisfies an item that the standard wants in writing', () => {
  it.each([
    ['isms-scope', 'isms-scope', 'status: effective', true],
    ['isms-scope', 'isms-scope', 'status: draft', false],
    ['information-security-policy', 'policy', 'status: effective\nlevel: top', true],
    ['information-security-policy', 'policy', 'status: effective', true],
    ['information-security-policy', 'policy', 'status: effective\nlevel: topic', false],
    ['information-security-policy', 'policy', 'status: withdrawn\nlevel: top', false],
    ['competence-evidence', 'competence-record', 'status: valid\nexpires_on: 2026-11-22', true],
    ['competence-evidence', 'competence-record', 'status: valid', true],
    ['competence-evidence', 'competence-record', 'status: valid\nexpires_on: 2026-11-21', false],
    ['competence-evidence', 'competence-record', 'status: expired\nexpires_on: 2027-11-21', false],
    ['operational-control-evidence', 'control-evidence', 'performed_on: 2025-11-22', true],
    ['operational-control-evidence', 'control-evidence', 'performed_on: 2025-11-21', false],
    ['operational-control-evidence', 'control-evidence', 'recorded_on: 2026-11-21', false],
    ['operational-control-evidence', 'change', 'implemented_on: 2025-11-22\nrecorded_on: 2025-11-01', true],
    ['operational-control-evidence', 'change', 'implemented_on: 2025-11-21\nrecorded_on: 2025-12-01', false],
    ['operational-control-evidence', 'change', 'recorded_on: 2025-11-22', true],
    ['operational-control-evidence', 'change', 'title: A change', false],
    ['risk-assessment-results', 'risk', 'title: Account takeover', true],
    ['monitoring-results', 'measurement', 'title: Time to detect', true],
    ['audit-programme-evidence', 'audit-programme', 'status: active', true],
    ['audit-programme-evidence', 'audit-programme', 'status: active\ncycle_start: 2026-11-22', true],
    ['audit-programme-evidence', 'audit-programme', 'status: active\ncycle_start: 2026-11-23', false],
    ['audit-programme-evidence', 'audit-programme', 'status: active\ncycle_end: 2026-11-22', true],
    ['audit-programme-evidence', 'audit-programme', 'status: active\ncycle_end: 2026-11-21', false],
    [
      'audit-programme-evidence',
      'audit-programme',
      'status: closed\ncycle_start: 2024-11-15\ncycle_end: 2027-11-14',
      false,
    ],
    ['audit-results', 'audit-report', 'status: draft', false],
    ['audit-results', 'audit-report', 'status: issued', true],
    ['audit-results', 'audit-report', 'status: closed', true],
    ['management-review-results', 'management-review', 'status: planned', false],
    ['management-review-results', 'management-review', 'status: held', true],
  ])('%s: a %s with %j: %s', (key, type, fields, counts) => {
    expect(criterionOf(itemOf(key)).counts(entryOf(type, fields), window)).toBe(counts);
  });
});

describe('the lack of an item', () => {
  it.each([
    ['isms-scope', 'is in force'],
    ['information-security-policy', 'with `level: top` is in force'],
    ['competence-evidence', 'is valid'],
    ['operational-control-evidence', 'is from the last 12 months'],
    ['audit-programme-evidence', 'is in force for a cycle that runs today'],
    ['audit-results', 'was ever issued'],
    ['management-review-results', 'was ever held'],
    ['monitoring-results', 'was ever recorded'],
  ])('%s: none %s', (key, words) => {
    expect(criterionOf(itemOf(key)).lack(window)).toBe(words);
  });
});

function itemOf(key: string): MandatoryItem {
  const item = MANDATORY.find((one) => one.key === key);
  if (!item) throw new Error(`there is no item ${key}`);
  return item;
}

function entryOf(type: string, fields: string): Entry {
  const [entry] = readEntries(parsed(`---\ntype: ${type}\n${fields}\n---\n`), READING);
  if (!entry) throw new Error('the document has no entry');
  return entry;
}
