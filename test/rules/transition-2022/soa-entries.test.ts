import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { soa } from '../../../src/records/types/soa.ts';
import { currentSoas, isSaid, soaEntries, titleOf } from '../../../src/rules/transition-2022/soa-entries.ts';
import { textOf } from '../../support/parsed.ts';
import { ismsOf } from './support.ts';

describe('the statements that count', () => {
  it.each([
    ['status: effective\nedition: iso27001-2022', 1],
    ['status: approved', 1],
    ['status: effective\nedition: iso27001-2013', 0],
    ['status: effective\nedition: iso27001', 0],
    ['status: effective\nedition: TBD', 0],
    ['status: draft\nedition: iso27001-2022', 0],
    ['status: superseded\nedition: iso27001-2022', 0],
  ])('%s', async (fields, count) => {
    expect(currentSoas(await ismsOf(`type: soa\n${fields}`))).toHaveLength(count);
  });
});

describe('the controls of a row', () => {
  it.each([
    ['control: A.5.1', ['A.5.1: A.5.1']],
    ['control: A.7.13-A.7.14', ['A.7.13: A.7.13-A.7.14', 'A.7.14: A.7.13-A.7.14']],
    ['control: ACME-12', ['ACME-12: ACME-12']],
    ['control: 8.10', ['A.8.10: 8.10']],
    ['control: A.9.2.3', []],
    ['control: TBD', []],
    ['control: [A.5.1]', []],
    ['applicable: true', []],
  ])('%s', async (row, controls) => {
    const [record] = recordsOf(await ismsOf(`type: soa\nentries: [{ ${row} }]`), soa);
    const found =
      record && soaEntries(record).map(({ control, at }) => `${control}: ${textOf(record.entry.document, at)}`);
    expect(found).toEqual(controls);
  });
});

describe('a statement is called', () => {
  it.each([
    ['id: SOA-01\nversion: "4.0"', 'SOA-01 4.0'],
    ['id: SOA-01', 'SOA-01'],
    ['title: Statement', 'Statement'],
  ])('%s', async (fields, title) => {
    expect(recordsOf(await ismsOf(`type: soa\n${fields}`), soa).map(titleOf)).toEqual([title]);
  });
});

describe('a decision is said', () => {
  it.each([
    ['applicable: true', true],
    ['applicable: perhaps', true],
    ['applicable: TBD', false],
    ['owner: role:it-lead', false],
  ])('%s', async (row, said) => {
    const [record] = recordsOf(await ismsOf(`type: soa\nentries: [{ control: A.5.1, ${row} }]`), soa);
    expect(record && soaEntries(record).map(({ facts }) => isSaid(facts.applicable))).toEqual([said]);
  });
});
