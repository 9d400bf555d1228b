import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  'people/mara.md':
    '---\ntype: person\ntitle: mara\nstatus: active\nowner: role:people\nname: Mara Vale\nkind: employee\nstart: 2020-01-01\n---\n',
  'roles/board.md':
    '---\ntype: role\ntitle: Group lead\nstatus: active\nowner: role:people\nkey: lead\ntop_management: true\nholders: [{ person: person:mara, from: 2024-01-01 }]\n---\n',
  'roles/it.md':
    '---\ntype: role\nstatus: active\nowner: role:people\nkey: it\nholders: [{ person: person:mara, from: 2024-01-01 }]\n---\n',
};

/** `top` where the rule misses nobody, else `others` or `nobody`, by what a review of 2026-11-03 says of who was there. */
async function attendance(fields: string, body: string, people = PEOPLE): Promise<string> {
  const review = `---\ntype: management-review\ntitle: Review\nstatus: minuted\nowner: role:isms\nmeeting_date: 2026-11-03\n${fields}---\n\n${body}\n`;
  const { report } = await checked(
    { ...people, 'reviews/MR.md': review },
    { today: '2026-11-22', preset: 'iso27001', only: ['management-review-no-top-management'] },
  );
  const message = report.findings[0]?.message ?? '';
  if (message === '') return 'top';
  return message.startsWith('Nobody from top management') ? 'others' : 'nobody';
}

describe('who attended a management review, by the front matter', () => {
  it.each([
    ['attendees: []', 'nobody'],
    ['attendees: [{ person: person:kim }]', 'others'],
    ['attendees: [{ person: person:mara }]', 'top'],
    ['attendees: [{ person: Mara Vale }]', 'top'],
    ['attendees: [{ person: person:kim }, { person: person:mara }]', 'top'],
    ['attendees: [{ person: person:kim, role: role:lead }]', 'top'],
    ['attendees: [{ person: person:kim, role: role:it }]', 'others'],
    ['attendees: [{ person: person:kim, role: Group Lead }]', 'top'],
    ['attendees: [{ person: person:kim, role: CEO }]', 'top'],
    ['attendees: [{ person: person:kim, role: Head of IT }]', 'others'],
    ['attendees: [{ person: "Chief executive" }]', 'top'],
    ['attendees: [{ person: "Chief", role: "executive" }]', 'others'],
    ['attendees: [{ person: person:kim, top_management: true }]', 'top'],
    ['attendees: [{ person: person:kim, top_management: false }]', 'others'],
    ['attendees: [{ role: role:it }, {}]', 'others'],
    ['chair: person:mara', 'top'],
    ['chair: role:lead\nattendees: [{ person: person:kim }]', 'top'],
    ['chair: person:kim', 'nobody'],
    ['chair: CEO', 'top'],
  ])('%s: %s', async (fields, wanted) => {
    expect(await attendance(`${fields}\n`, '')).toBe(wanted);
  });

  it('is what counts, whatever stands in the minutes', async () => {
    expect(await attendance('attendees: [{ person: person:kim }]\n', '## Attendees\n\n- Mara Vale')).toBe('others');
  });

  it('is unknown where that cannot be read, and then nothing is missed', async () => {
    expect(await attendance('attendees: all but two\n', '## Attendees\n\n- Kim Oh')).toBe('top');
  });

  it('says nothing of top management where no roles are kept', async () => {
    expect(await attendance('attendees: [{ person: person:mara }]\n', '', {})).toBe('others');
  });
});

describe('who attended a management review, by its minutes', () => {
  it.each([
    ['', 'nobody'],
    ['## Attendees', 'nobody'],
    ['## Attendees\n\n- Kim Oh', 'others'],
    ['## Attendees\n\n- Kim Oh\n- Mara Vale', 'top'],
    ['## Present\n\nKim Oh, Mara Vale', 'top'],
    ['## Participants\n\n- Kim Oh - group lead', 'top'],
    ['## Participants\n\n- Kim Oh -group lead-', 'others'],
    ['## Participants\n\n- Kim Oh (managing director)', 'top'],
    ['## Participants\n\n- CFO: Kim Oh', 'top'],
    ['## Participants\n\n- Vice president: Kim Oh', 'others'],
    ['## Teilnehmende\n\n- Mara Vale', 'top'],
    // What is no list of those who were there.
    ['## Decisions\n\n- Mara Vale decides', 'nobody'],
    ['## Presentation of figures\n\n- Mara Vale', 'nobody'],
    ['Mara Vale was there.\n\n## Decisions\n\nNone.', 'nobody'],
    // Parts of the list.
    ['## Attendees\n\n### Top management\n\n- Ana Ng\n\n### Others\n\n- Kim Oh', 'top'],
    ['## Attendees\n\n### Present\n\n- Kim Oh\n\n### Apologies\n\n- Mara Vale (CEO)', 'others'],
    ['## Attendees\n\n### Present\n\n### Absent\n\n- Mara Vale (CEO)', 'nobody'],
    ['## Attendees\n\n- Kim Oh\n- Apologies: Mara Vale (CEO)', 'others'],
    // Tables.
    ['## Attendees\n\n| Name | Position |\n| - | - |\n| Ana Ng | Managing director |', 'top'],
    ['## Attendees\n\n| Name | Position |\n| - | - |\n| Mara Vale | IT |\n| Kim Oh | IT |', 'top'],
    ['## Attendees\n\nThe CEO could not come.\n\n| Name | Position |\n| - | - |\n| Kim Oh | IT |', 'others'],
    ['## Attendees\n\n| Name | Board member |\n| - | - |\n| | |', 'nobody'],
    ['## Attendees\n\n- Kim Oh\n\n## Figures\n\n| Name | Seen |\n| - | - |\n| Mara Vale | Nine of ten |', 'others'],
    ['## Attendees\n\n- Mara Vale\n\n## Figures\n\n| Name | Seen |\n| - | - |\n| Budget | Nine of ten |', 'top'],
    [
      '## Attendees\n\n| Name | Position |\n| - | - |\n| Kim Oh | IT |\n\n### Apologies\n\n| Name | Position |\n| - | - |\n| Mara Vale | CEO |',
      'others',
    ],
  ])('%s: %s', async (body, wanted) => {
    expect(await attendance('', body)).toBe(wanted);
  });
});
