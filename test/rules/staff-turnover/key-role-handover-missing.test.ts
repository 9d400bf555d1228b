import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const RAJ = '{ person: person:raj, from: 2024-02-01, to: 2026-09-30 }';
const LEE = '{ person: person:lee, from: 2026-10-01 }';

interface Case {
  readonly holders?: readonly string[];
  /** More of the front matter of the role, in place of what makes it a key role. */
  readonly role?: string;
  /** The last day of Raj at the company. */
  readonly left?: string;
  /** Records beside the role, each the lines of its front matter. */
  readonly records?: readonly string[];
}

/** What is said of a role on 2026-11-22, without the words that are the same each time. */
async function said({ holders = [RAJ, LEE], role = 'key_role: true', left, records = [] }: Case): Promise<string> {
  const rows = holders.map((row) => `  - ${row}`).join('\n');
  const documents = [
    `type: role\ntitle: ISMS manager\nkey: isms-manager\nholders:\n${rows}\n${role}`,
    `type: person\ntitle: raj\n${left === undefined ? 'status: active' : `status: left\nend: ${left}`}`,
    ...['lee', 'kim', 'mia'].map((name) => `type: person\ntitle: ${name}\nstatus: active\ngithub: ${name}-acme`),
    ...records,
  ];
  const files = Object.fromEntries(documents.map((fields, index) => [`${index}.md`, `---\n${fields}\n---\n`]));
  const { report } = await checked(
    { ...files, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today: '2026-11-22', only: ['key-role-handover-missing'] },
  );
  return report.findings
    .map(({ message }) => message.replace(' took over role:isms-manager', '').replaceAll('person:', ''))
    .join('; ');
}

const UNTRAINED = 'there is neither evidence of competence nor training for it';

describe('a key role changes hands', () => {
  const NOTHING = `there is no handover to lee, and ${UNTRAINED}`;

  it.each<readonly [string, Case, string]>([
    ['from who went to who came', {}, `lee from raj on 2026-10-01, ${NOTHING}`],
    [
      'from who sat beside the next one for thirty days',
      { holders: [RAJ.replace('09-30', '10-31'), LEE] },
      `lee from raj on 2026-10-01, ${NOTHING}`,
    ],
    [
      'from who left the company without an end to the role',
      { holders: [RAJ.replace(', to: 2026-09-30', ''), LEE], left: '2026-09-30' },
      `lee from raj on 2026-10-01, ${NOTHING}`,
    ],
    [
      'from who left the company before the end of the role',
      { holders: [RAJ.replace('2026-09-30', '2026-12-31'), LEE], left: '2026-09-30' },
      `lee from raj on 2026-10-01, ${NOTHING}`,
    ],
    ['from who left the company long after the role', { left: '2026-11-20' }, `lee from raj on 2026-10-01, ${NOTHING}`],
    [
      'from who held it since nobody knows when',
      { holders: ['{ person: person:raj, to: 2026-09-30 }', LEE] },
      `lee from raj on 2026-10-01, ${NOTHING}`,
    ],
    [
      'from somebody whom nobody named',
      { holders: ['{ from: 2024-02-01, to: 2026-09-30 }', LEE] },
      `lee from somebody on 2026-10-01, ${NOTHING}`,
    ],
    [
      'from whoever went last',
      {
        holders: [
          '{ person: person:kim, from: 2026-01-01, to: 2026-09-30 }',
          '{ person: person:raj, from: 2024-01-01, to: 2025-12-31 }',
          LEE,
        ],
      },
      `lee from kim on 2026-10-01, ${NOTHING}`,
    ],
    [
      'three years ago to the day',
      {
        holders: ['{ person: person:raj, from: 2020-01-01, to: 2023-11-21 }', LEE.replace('2026-10-01', '2023-11-22')],
      },
      `lee from raj on 2023-11-22, ${NOTHING}`,
    ],
  ])('%s', async (_how, given, words) => {
    expect(await said(given)).toBe(words);
  });

  it.each<readonly [string, Case]>([
    ['when both hold it', { holders: [RAJ.replace(', to: 2026-09-30', ''), LEE] }],
    ['when both hold it for a day more than thirty', { holders: [RAJ.replace('09-30', '11-01'), LEE] }],
    [
      'when both begin on one day',
      { holders: [RAJ.replace('2024-02-01', '2026-10-01').replace('09-30', '10-15'), LEE] },
    ],
    [
      'when the same person takes it up again',
      { holders: ['{ person: "@lee-acme", from: 2024-02-01, to: 2026-06-30 }', LEE] },
    ],
    ['when the next one has gone too', { holders: [RAJ, LEE.replace(' }', ', to: 2026-11-21 }')] }],
    ['when nobody knows since when', { holders: [RAJ, '{ person: person:lee }'] }],
    ['when nobody knows to whom', { holders: [RAJ, '{ from: 2026-10-01 }'] }],
    ['to somebody of whom another rule tells', { holders: [RAJ, LEE.replace('lee', 'zoe')] }],
    [
      'longer ago than three years',
      {
        holders: ['{ person: person:raj, from: 2020-01-01, to: 2023-11-20 }', LEE.replace('2026-10-01', '2023-11-21')],
      },
    ],
    ['when it is no key role', { role: 'key_role: false' }],
    ['when nobody says that it is one', { role: 'status: active' }],
    ['when it is retired', { role: 'key_role: true\nstatus: retired' }],
  ])('not %s', async (_when, given) => {
    expect(await said(given)).toBe('');
  });
});

describe('a handover', () => {
  const handover = (more: string, to = 'lee', role = 'isms-manager'): string =>
    `type: handover\nid: HND-01\nrole: role:${role}\nto_person: person:${to}\n${more}`;
  const evidence = (person: string, role: string): string =>
    `type: competence-record\nid: CMP-01\nstatus: valid\nperson: person:${person}\nrole: role:${role}`;
  const lead = 'type: role\ntitle: IT lead\nkey: it-lead\nstatus: retired';

  it.each<readonly [string, readonly string[], string]>([
    ['that is open counts for nothing', [handover('status: open')], `, HND-01 is still open, and ${UNTRAINED}`],
    [
      'that is open on its last day is no late one yet',
      [handover('status: open\nlast_day: 2026-11-22')],
      `, HND-01 is still open, and ${UNTRAINED}`,
    ],
    ['that is late is told by another rule', [handover('status: open\nlast_day: 2026-11-21')], `, and ${UNTRAINED}`],
    [
      'that is done counts beside an open one',
      [handover('status: open'), handover('status: done')],
      `, and ${UNTRAINED}`,
    ],
    [
      'counts as training when one of them says so',
      [handover('status: open'), handover('status: open\ntraining_done: 2026-09-10')],
      ', and HND-01 is still open',
    ],
    ['that is done with evidence beside it is all', [handover('status: done'), evidence('lee', 'isms-manager')], ''],
    [
      'to somebody else, or of another role, counts for nothing, and so does such evidence',
      [
        lead,
        handover('status: done\ntraining_done: 2026-09-10', 'kim'),
        handover('status: done\ntraining_done: 2026-09-10', 'lee', 'it-lead'),
        evidence('kim', 'isms-manager'),
        evidence('lee', 'it-lead'),
        'type: handover\nstatus: done\nid: HND-02\ntraining_done: 2026-09-10',
        'type: competence-record\nstatus: valid\nid: CMP-02',
      ],
      `, there is no handover to lee, and ${UNTRAINED}`,
    ],
  ])('%s', async (_what, records, words) => {
    expect(await said({ records })).toBe(words === '' ? '' : `lee from raj on 2026-10-01${words}`);
  });

  it('is all that is missing when the role asks for skills by name', async () => {
    const role = 'key_role: true\nrequired_competence: [{ skill: ISO 27001 implementation }]';
    expect(await said({ role })).toBe('lee from raj on 2026-10-01, and there is no handover to lee');
  });
});
