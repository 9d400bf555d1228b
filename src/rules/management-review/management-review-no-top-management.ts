import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { attendanceOf } from './attendance.ts';
import { heldReviews } from './reviews.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const HEAD =
  '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review 2026\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-03\n';
const PEOPLE = {
  'people/mara.md':
    '---\nid: PER-01\ntype: person\ntitle: mara\nstatus: active\nowner: role:people-lead\nname: Mara Vale\nkind: employee\nstart: 2020-01-01\n---\n',
  'roles/management.md':
    '---\nid: ROL-01\ntype: role\ntitle: Management\nstatus: active\nowner: role:people-lead\nkey: management\ntop_management: true\nholders:\n  - { person: person:mara, from: 2024-01-01, to: 2026-11-03 }\n---\n',
};

export const managementReviewNoTopManagement = defineRule({
  name: 'management-review-no-top-management',
  area: 'management-review',
  flags: 'A management review that nobody from top management attended, or that does not say who attended.',
  why: 'The review belongs to top management and cannot be delegated: whoever else meets reviews nothing in the sense of 9.3.1.',
  fix: 'Hold it again with top management, or have them go through the minutes and sign them, and record that as a part of the review.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['9.3.1', '5.1'],
  controls: [],
  needs: [],
  steps: ['Go through the review with top management', 'Add them and the day to the record'],
  falsePositives:
    'Somebody is of top management by `top_management: true` in the review or in a role that they held on the day of the meeting, its last day included, or by a title such as CEO or managing director; the chair was there as well. Minutes are read where a heading names attendees or participants. Closed reviews are not looked at, except for the last one.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Two attendees, and neither is of top management',
      files: {
        ...CONFIG,
        ...PEOPLE,
        'reviews/MR-2026-01.md': `${HEAD}chair: person:kim\nattendees:\n  - { person: person:kim, role: role:isms-manager }\n  - { person: person:lee, role: role:it-lead, top_management: false }\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message: 'Nobody from top management attended the review of 2026-11-03',
        },
      ],
    },
    {
      name: 'The role ended the day before the meeting',
      files: {
        ...CONFIG,
        ...PEOPLE,
        'reviews/MR-2026-01.md':
          '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review 2026\nstatus: held\nowner: role:isms-manager\nmeeting_date: 2026-11-04\nattendees:\n  - { person: person:mara }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message: 'Nobody from top management attended the review of 2026-11-04',
        },
      ],
    },
    {
      name: 'Nobody is named',
      files: { ...CONFIG, 'reviews/MR-2026-01.md': `${HEAD}---\n` },
      today: '2026-11-22',
      expect: [
        { path: 'reviews/MR-2026-01.md', line: 4, message: 'The review of 2026-11-03 does not say who attended' },
      ],
    },
    {
      name: 'The last day of the role, in minutes',
      files: {
        ...CONFIG,
        ...PEOPLE,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## Attendees\n\n- Mara Vale\n- Kim Oh (ISMS manager)\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A title in a table of participants, where no roles are kept',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## Participants\n\n| Name | Position |\n| - | - |\n| Ana Ng | Managing director |\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The managing director sent apologies',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## Attendees\n\n### Present\n\n- Kim Oh (ISMS manager)\n\n### Apologies\n\n- Ana Ng (managing director)\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message: 'Nobody from top management attended the review of 2026-11-03',
        },
      ],
    },
  ],
  *check(isms) {
    for (const { meetings } of heldReviews(isms)) {
      for (const review of meetings) {
        const day = review.facts.meeting_date;
        if (day.state !== 'given') continue;
        const attendance = attendanceOf(isms.people, review, day.value);
        if (!attendance || attendance.hasTop) continue;
        yield attendance.isRecorded
          ? { on: review.entry, at: day, message: `Nobody from top management attended the review of ${day.value}` }
          : { on: review.entry, message: `The review of ${day.value} does not say who attended` };
      }
    }
  },
});
