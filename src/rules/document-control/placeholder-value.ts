import type { Fact } from '../../model/fact.ts';
import { type Entry, fieldFact, ownersOf, readText } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

type Placeholder = Fact<unknown> & { readonly state: 'placeholder' };

/** How people leave a field of a form blank. */
const BLANK = /^(?:\[\]|null|~|none|n\/?a|not applicable|[-–—]+)?$/i;

/** An unquoted `#channel` and nothing else up to the end of its line. */
const CHANNEL = /^[ \t]*(#[\p{L}\d][\p{L}\d_-]*)[ \t]*\r?\n/u;

export const placeholderValue = defineRule({
  name: 'placeholder-value',
  area: 'document-control',
  flags: 'A field that matters holds a placeholder (`TBC`, `[Policy Name]`, `yyyy-mm-dd`) or nothing at all.',
  why: 'A placeholder reads as done and is not: the document was released before it was finished.',
  fix: 'Fill in the real value.',
  severity: 'error',
  grade: 'minor',
  cause: 'malformed',
  issue: true,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  steps: ['Find out the real value', 'Set it in the front matter'],
  falsePositives:
    'A date left empty counts only when the review cannot be worked out without it. Drafts may hold placeholders, except for their owner; of what is closed, only records are looked at, and only for what they must say. Optional fields may be empty. Only a placeholder for an owner or a deadline opens an issue.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'The last day of a training',
      files: {
        'records/TRN-2026-001.md':
          '---\nid: TRN-2026-001\ntype: training-campaign\ntitle: Yearly refresh\nstatus: running\nowner: role:people-lead\ndue: TBD\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/TRN-2026-001.md',
          line: 7,
          message: '`due` is still the placeholder `TBD`',
          severity: 'error',
        },
      ],
    },
    {
      name: 'An owner to be confirmed',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: TBC\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 3, message: '`owner` is still the placeholder `TBC`' }],
    },
    {
      name: 'A channel that YAML takes for a comment',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: #security\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: '`owner` is empty: YAML takes what stands behind `#` for a comment',
        },
      ],
    },
    {
      name: 'A closed record without its action, and a withdrawn policy, of which nobody needs more',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: closed\nowner: role:it-lead\naction: TBD\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: withdrawn\nowner: TBC\nversion: TBC\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'records/CA-2026-001.md', line: 7, message: '`action` is still the placeholder `TBD`' }],
    },
    {
      name: 'An empty next review beside a date and an interval says nothing wrong',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-03-01\nreview_interval: 12 months\nnext_review:\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A comment that is no channel, and a channel behind another field',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: # to be agreed\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
        'policies/desk.md':
          '---\ntitle: Desk policy\nowner:\nreviewed_on: 2026-03-01\nreview_interval: 12 months\nchannel: #desk\n---\n',
        'policies/keys.md':
          '---\ntitle: Key policy\nowner:  #team-2_éu \nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 3, message: '`owner` is empty' },
        { path: 'policies/desk.md', line: 3, message: '`owner` is empty' },
        {
          path: 'policies/keys.md',
          line: 3,
          message: '`owner` is empty: YAML takes what stands behind `#` for a comment',
        },
      ],
    },
    {
      name: 'A deadline that nobody set, and a review that nobody can work out',
      files: {
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\ndue: TBD\n---\n',
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: dd/mm/yyyy\nreview_interval: TBD\nnext_review:\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 4, message: '`reviewed_on` is still the placeholder `dd/mm/yyyy`' },
        { path: 'policies/access.md', line: 5, message: '`review_interval` is still the placeholder `TBD`' },
        { path: 'policies/access.md', line: 6, message: '`next_review` is empty' },
        { path: 'records/CA-2026-002.md', line: 7, message: '`due` is still the placeholder `TBD`' },
      ],
    },
    {
      name: 'A register whose owner and review are open says so for its rows',
      files: {
        'registers/assets.md':
          '---\nid: REG-01\ntype: register\nof: asset\ntitle: Assets\nstatus: active\nowner: TBC\nversion: "1.0"\nreviewed_on: TBD\nentries:\n  - { id: AST-01, title: Laptops, status: active, next_review: TBD }\n  - { id: AST-02, title: Wiki, status: active }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'registers/assets.md', line: 7, message: '`owner` is still the placeholder `TBC`' },
        { path: 'registers/assets.md', line: 9, message: '`reviewed_on` is still the placeholder `TBD`' },
        { path: 'registers/assets.md', line: 11, message: '`next_review` is still the placeholder `TBD`' },
      ],
    },
    {
      name: 'A draft, optional fields left blank, an owner from CODEOWNERS, and what another rule says',
      files: {
        'policies/draft.md':
          '---\nid: POL-04\ntype: policy\ntitle: "[Policy name]"\nstatus: draft\nowner: role:it-lead\nversion: TBC\n---\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: policy\ntitle: Access policy\nstatus: effective\nowner: TBC\nversion: "1.0"\nlevel: topic\napproved_by: TBC\napproval_ref: " "\nclassification: []\nscope_of_policy: n/a\nacknowledge: none\nexternal_origin: "--"\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: closed\nowner: role:it-lead\nverify_after: TBD\n---\n',
        CODEOWNERS: '/policies/ @acme/security\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\nowner_fallback: codeowners\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      if (entry.lifecycle === 'no-longer') {
        if (entry.definition?.kind === 'record') yield* ownFields(entry, true);
        continue;
      }
      if (entry.owner.state === 'placeholder' && isOwn(entry, entry.owner) && ownersOf(entry).length === 0)
        yield { ...draft(entry, entry.owner), needsIssue: undefined };
      if (entry.lifecycle === 'not-yet') continue;
      for (const fact of [entry.title, entry.id, entry.status])
        if (fact.state === 'placeholder') yield draft(entry, fact);
      yield* dates(isms, entry);
      yield* ownFields(entry);
    }
  },
});

/**
 * Fields that the type asks for and that only keep their place. Those of which another rule speaks are left to it. A
 * closed record is evidence still: what it must say, it must say for good (7.5.3).
 */
function* ownFields(entry: Entry, isClosed = false): Iterable<Draft> {
  for (const { path, field, fact, isRequired } of walkFields(entry)) {
    if (fact.state !== 'placeholder' || (isRequired && field.saidBy !== undefined)) continue;
    if (isRequired || (!isClosed && !BLANK.test(fact.raw.trim()))) yield { ...draft(entry, fact), detail: path };
  }
}

/** Whether a fact stands in the entry itself: a row may have that of its register. */
function isOwn({ register }: Entry, fact: Placeholder): boolean {
  return fact !== register?.owner && fact !== register?.reviewedOn && fact !== register?.reviewInterval;
}

function* dates(isms: Isms, entry: Entry): Iterable<Draft> {
  if (entry.type === 'corrective-action') {
    const due = fieldFact(entry, 'due', readText);
    if (due.state === 'placeholder') yield { ...draft(entry, due), needsIssue: undefined };
  }
  const review = isms.reviews.get(entry);
  if (!review || review.due !== undefined) return;
  for (const fact of [entry.reviewedOn, entry.nextReview, entry.reviewInterval]) {
    if (fact.state === 'placeholder' && isOwn(entry, fact)) yield draft(entry, fact);
  }
}

function draft(entry: Entry, fact: Placeholder): Draft {
  const empty = fact.raw.trim() === '' || fact.raw === '[]';
  const comment = empty ? commentBehind(entry, fact) : undefined;
  const message =
    comment !== undefined
      ? `\`${fact.key}\` is empty: YAML takes what stands behind \`#\` for a comment`
      : empty
        ? `\`${fact.key}\` is empty`
        : `\`${fact.key}\` is still the placeholder \`${fact.raw}\``;
  const fix = comment === undefined ? undefined : `Quote it: \`${fact.key}: "${comment}"\`.`;
  return { on: entry, at: fact, message, fix, detail: fact.key, needsIssue: false };
}

/** What an unquoted `#channel` left behind: the comment right after an empty value, if it looks like a channel. */
function commentBehind(entry: Entry, fact: Placeholder): string | undefined {
  const rest = entry.document.text.slice(fact.end, fact.end + 200);
  return CHANNEL.exec(rest)?.[1];
}
