import type { Breaks, Edit } from '../break.ts';

const CAUSE =
  'root_cause: The components concerned had no team, so the tickets waited in a list that nobody owned\nroot_cause_method: fishbone\n';
const EXTENT = 'extent: All 64 components looked at, seven had no team\n';

/** The action against late repairs, verified. */
const VERIFIED =
  'verify_after: 2026-11-20\nverified_on: 2026-11-21\nverified_by: person:paulo\neffective: true\nverification_evidence: ["https://vault.brightwater.example/scan/2026-11.csv"]\n';

export const breaks: Breaks = {
  'corrective-action-overdue': [
    {
      name: 'the new minutes were due on the Friday before last',
      edits: [minutes('due: 2027-01-29\noriginal_due: 2027-01-29', 'due: 2026-11-13\noriginal_due: 2026-11-13')],
    },
    {
      name: 'the new minutes were due three weeks ago',
      edits: [minutes('due: 2027-01-29\noriginal_due: 2027-01-29', 'due: 2026-10-31\noriginal_due: 2026-10-31')],
    },
    {
      name: 'an action against a late repair was due in summer and never done',
      edits: [
        components('status: implemented', 'status: in-progress'),
        components('implemented_on: 2026-11-10\nimplemented_by: [person:dev, person:bruno]\n', ''),
        components('due: 2026-11-13\noriginal_due: 2026-11-13', 'due: 2026-08-14\noriginal_due: 2026-08-14'),
        repairs('detected_on: 2026-10-26', 'detected_on: 2026-07-13'),
      ],
    },
  ],
  'corrective-action-postponed': [
    {
      name: 'the day of the new minutes was moved without a word',
      edits: [minutes('original_due: 2027-01-29', 'original_due: 2026-12-18')],
    },
    {
      name: 'the day of the new minutes was moved by more than three months at once',
      edits: [
        minutes(
          'due: 2027-01-29\noriginal_due: 2027-01-29\n',
          'due: 2027-04-16\noriginal_due: 2026-12-18\npostponements:\n  - { from: 2026-12-18, to: 2027-04-16, approved_by: person:oskar, reason: The new template waits for the new ticket desk, date: 2026-11-18 }\n',
        ),
      ],
    },
    {
      name: 'the day of the new minutes moved three times, each time with a reason',
      edits: [
        minutes(
          'due: 2027-01-29\noriginal_due: 2027-01-29\n',
          'due: 2027-01-29\noriginal_due: 2026-11-13\npostponements:\n  - { from: 2026-11-13, to: 2026-12-04, approved_by: person:oskar, reason: Ines was ill, date: 2026-11-10 }\n  - { from: 2026-12-04, to: 2026-12-18, approved_by: person:oskar, reason: Everybody was at the fair, date: 2026-11-13 }\n  - { from: 2026-12-18, to: 2027-01-29, approved_by: person:oskar, reason: The numbers come in January, date: 2026-11-19 }\n',
        ),
      ],
    },
    {
      name: 'both days were moved, and only the history remembers the first one',
      edits: [minutes('due: 2027-01-29\noriginal_due: 2027-01-29', 'due: 2027-03-31\noriginal_due: 2027-03-31')],
      today: '2026-11-24',
      commit: { on: '2026-11-24', by: 'ines', message: 'More time for the minutes' },
    },
  ],
  'corrective-action-undated': [
    {
      name: 'nobody set a day for the new minutes',
      edits: [minutes('due: 2027-01-29\noriginal_due: 2027-01-29\n', '')],
    },
    {
      name: 'the year of the day is that of the year before',
      edits: [minutes('due: 2027-01-29\noriginal_due: 2027-01-29', 'due: 2026-01-29\noriginal_due: 2026-01-29')],
    },
  ],
  'corrective-action-unowned': [
    { name: 'nobody owns the new minutes', edits: [minutes('owner: person:ines\n', '')] },
    {
      name: 'the new minutes belong to somebody who left',
      edits: [minutes('owner: person:ines', 'owner: person:tomas')],
    },
    {
      name: 'the new minutes belong to somebody nobody knows',
      edits: [minutes('owner: person:ines', 'owner: person:inez')],
    },
    {
      name: 'the new minutes belong to an address',
      edits: [minutes('owner: person:ines', 'owner: isms@brightwater.example')],
    },
  ],
  'effectiveness-not-verified': [
    {
      name: 'an action of summer works or does not, and nobody looked',
      edits: [
        components(
          'due: 2026-11-13\noriginal_due: 2026-11-13\nimplemented_on: 2026-11-10',
          'due: 2026-07-31\noriginal_due: 2026-07-31\nimplemented_on: 2026-07-30',
        ),
        components('verify_after: 2027-01-12', 'verify_after: 2026-10-12'),
        repairs('detected_on: 2026-10-26', 'detected_on: 2026-07-13'),
      ],
    },
    {
      name: 'an action counts as verified, and nothing says by whom and how',
      edits: [components('status: implemented', 'status: verified')],
    },
    {
      name: 'an action was closed on a verification without evidence',
      edits: [reports('verification_evidence: ["https://vault.brightwater.example/mail-log/2026-10-16.csv"]\n', '')],
    },
    {
      name: 'an action was verified on the day before it was carried out',
      edits: [reports('verified_on: 2026-10-16', 'verified_on: 2026-09-14')],
    },
    {
      name: 'an action was verified a few days after it was carried out',
      edits: [
        components('status: implemented', 'status: verified'),
        components(
          'verify_after: 2027-01-12\n',
          VERIFIED.replace('verify_after: 2026-11-20', 'verify_after: 2027-01-12'),
        ),
      ],
    },
    {
      name: 'an action did not work, and that was that',
      edits: [reports('effective: true', 'effective: false')],
    },
    {
      name: 'a nonconformity was closed when its action was done, and nobody waited to see whether it works',
      edits: [repairs('status: actioned\n', 'status: closed\nclosed_on: 2026-11-12\n')],
    },
  ],
  'effectiveness-self-verified': [
    {
      name: 'whoever owns the action found that it works',
      edits: [reports('verified_by: person:paulo', 'verified_by: person:hugo')],
    },
    {
      name: 'whoever built it found that it works',
      edits: [reports('verified_by: person:paulo', 'verified_by: person:ayla')],
    },
    {
      name: 'the role that the owner holds found that it works',
      edits: [reports('verified_by: person:paulo', 'verified_by: role:customer-lead')],
    },
    {
      name: 'the owner wrote down that somebody else found that it works',
      edits: [
        components('status: implemented', 'status: verified'),
        components('verify_after: 2027-01-12\n', VERIFIED),
      ],
      commit: { on: '2026-11-22', by: 'dev', message: 'Paulo verified it' },
    },
  ],
  'finding-open-at-next-audit': [
    {
      name: 'a finding of the spring was still open when the certification body came in October',
      edits: [repairs('detected_on: 2026-10-26', 'detected_on: 2026-04-10'), repairs('grade: minor', 'grade: major')],
    },
    {
      name: 'a minor finding of the spring was on its plan when the certification body came in October',
      edits: [repairs('detected_on: 2026-10-26', 'detected_on: 2026-04-10')],
    },
    {
      name: 'the internal audit was moved to December, and a major finding from before the last one is open',
      edits: [
        repairs('detected_on: 2026-10-26', 'detected_on: 2026-10-01'),
        repairs('grade: minor', 'grade: major'),
        {
          path: 'governance/audit-programme.md',
          replace: 'planned_from: 2027-04-05, planned_to: 2027-04-09',
          with: 'planned_from: 2026-12-21, planned_to: 2026-12-23',
        },
      ],
    },
  ],
  'nonconformity-incomplete': [
    {
      name: 'nobody wrote down what shows it',
      edits: [whiteboard('evidence: "Photo of 2026-11-10, 17:40, and the reception\'s list of visitors"\n', '')],
    },
    {
      name: 'the requirement and the source are still to be found out',
      edits: [
        whiteboard('requirement: [A.7.7, POL-03]\n', 'requirement: []\n'),
        whiteboard('source: self-identified\n', ''),
      ],
    },
    {
      name: 'nobody says how bad it is',
      edits: [whiteboard('grade: minor\n', '')],
    },
    {
      name: 'what shows it is what was found, once more',
      edits: [
        whiteboard(
          'evidence: "Photo of 2026-11-10, 17:40, and the reception\'s list of visitors"\n',
          'evidence: The network plan of a customer stood on the whiteboard of the meeting room while visitors of another tenant were there\n',
        ),
      ],
    },
    {
      name: 'it counts as contained, and nobody did anything',
      edits: [whiteboard('correction: Wiped at once; the lead of the meeting talked to the team\n', '')],
    },
    {
      name: 'after six weeks there is no action',
      edits: [whiteboard('detected_on: 2026-11-10', 'detected_on: 2026-10-09')],
    },
    {
      name: 'an idea for improvement says nothing but its title',
      edits: [
        {
          path: 'records/nonconformities/NC-2026-006.md',
          replace:
            'statement: A customer waited three weeks for answers to 40 questions that we had answered for others before\n',
          with: '',
        },
      ],
    },
  ],
  'root-cause-missing': [
    { name: 'actions were chosen before anybody asked why', edits: [repairs(CAUSE, '')] },
    { name: 'nobody looked for similar cases', edits: [repairs(EXTENT, '')] },
    {
      name: 'cause and extent are to be written',
      edits: [repairs(CAUSE, 'root_cause: TODO\n'), repairs(EXTENT, 'extent: TODO\n')],
    },
    {
      name: 'the cause is what was found, in other words',
      edits: [
        repairs(
          CAUSE,
          'root_cause: Four of 32 serious holes were mended after their deadline in the third quarter\nroot_cause_method: other\n',
        ),
      ],
    },
    {
      name: 'the cause is somebody who was careless',
      edits: [repairs(CAUSE, 'root_cause: Human error of the engineer\nroot_cause_method: other\n')],
    },
  ],
};

/** The action against minutes without conclusions, in progress. */
function minutes(replace: string, by: string): Edit {
  return { path: 'records/corrective-actions/CA-2026-003.md', replace, with: by };
}

/** The action against components without a team, implemented. */
function components(replace: string, by: string): Edit {
  return { path: 'records/corrective-actions/CA-2026-004.md', replace, with: by };
}

/** The action against reports that leave by mail, closed. */
function reports(replace: string, by: string): Edit {
  return { path: 'records/corrective-actions/CA-2026-002.md', replace, with: by };
}

/** The nonconformity of late repairs, against which there is an action. */
function repairs(replace: string, by: string): Edit {
  return { path: 'records/nonconformities/NC-2026-004.md', replace, with: by };
}

/** The nonconformity of last week. */
function whiteboard(replace: string, by: string): Edit {
  return { path: 'records/nonconformities/NC-2026-005.md', replace, with: by };
}
