import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { soa } from '../../../src/records/types/soa.ts';
import { soaEntries } from '../../../src/rules/transition-2022/soa-entries.ts';
import { isActedOn, openActions } from '../../../src/rules/transition-2022/treatment.ts';
import { ismsOf } from './support.ts';

/** Whether somebody still has something to do for A.8.12, whose entry links RSK-009. */
async function isActed(record: string, risks = '[RSK-009]'): Promise<boolean> {
  const statement = `type: soa\nstatus: effective\nentries:\n  - { control: A.8.12, applicable: true, risks: ${risks} }`;
  const isms = await ismsOf(statement, record);
  const [entry] = recordsOf(isms, soa).flatMap(soaEntries);
  return entry !== undefined && isActedOn(entry, openActions(isms));
}

describe('a control is acted on', () => {
  it.each([
    ['by an action', 'type: risk-treatment-plan\nstatus: in-progress\nactions: [{ control: "A.8.11, A.8.12" }]'],
    [
      'by an action for a risk',
      'type: risk-treatment-plan\nstatus: approved\nactions: [{ risk: RSK-009, status: open }]',
    ],
    [
      'by one of several actions',
      'type: risk-treatment-plan\nstatus: approved\nactions: [{ control: A.8.12, status: done }, { control: A.8.12 }]',
    ],
    [
      'by a gap that is open',
      'type: transition-plan\nstatus: approved\ngap_analysis: [{ ref: A.8.1 }, { ref: A.8.12 }]',
    ],
    ['by a corrective action', 'type: corrective-action\nstatus: open\ncontrols: [A.5.1, A.8.12]'],
  ])('%s', async (_how, record) => {
    expect(await isActed(record)).toBe(true);
  });
});

describe('a control is not acted on', () => {
  const plan = 'type: risk-treatment-plan\nstatus: in-progress';
  it.each([
    ['by an action that is done', `${plan}\nactions: [{ control: A.8.12, status: done }]`],
    ['by an action that was dropped', `${plan}\nactions: [{ control: A.8.12, status: cancelled }]`],
    ['by an action with a day of completion', `${plan}\nactions: [{ control: A.8.12, completed_on: 2026-10-01 }]`],
    ['by an action for another control, whatever its risk', `${plan}\nactions: [{ control: A.8.1, risk: RSK-009 }]`],
    ['by an action for another risk', `${plan}\nactions: [{ risk: RSK-010 }]`],
    ['by an action for nothing in particular', `${plan}\nactions: [{ action: Think about it }]`],
    ['by a plan without actions', plan],
    ['by a plan that is a draft', 'type: risk-treatment-plan\nstatus: draft\nactions: [{ control: A.8.12 }]'],
    [
      'by a gap that is closed',
      'type: transition-plan\nstatus: approved\ngap_analysis: [{ ref: A.8.12, done_on: 2026-10-01 }]',
    ],
    ['by a gap in nothing in particular', 'type: transition-plan\nstatus: approved\ngap_analysis: [{ gap: Much }]'],
    ['by a plan without gaps', 'type: transition-plan\nstatus: approved'],
    ['by a transition that is over', 'type: transition-plan\nstatus: completed\ngap_analysis: [{ ref: A.8.12 }]'],
    ['by a corrective action that is closed', 'type: corrective-action\nstatus: closed\ncontrols: [A.8.12]'],
    ['by a corrective action without controls', 'type: corrective-action\nstatus: open'],
  ])('%s', async (_how, record) => {
    expect(await isActed(record)).toBe(false);
    expect(await isActed(record, '[]')).toBe(false);
  });
});
