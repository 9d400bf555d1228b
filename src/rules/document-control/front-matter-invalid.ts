import * as z from 'zod';
import { type Fact, given } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import { type Entry, fieldFact, readText } from '../../records/entry.ts';
import type { Field } from '../../records/fields/field.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule } from '../define-rule.ts';

export const frontMatterInvalid = defineRule({
  name: 'front-matter-invalid',
  area: 'document-control',
  flags: 'Front matter that cannot be read, or a field of a known type whose value has the wrong shape.',
  why: 'What cannot be read cannot be checked: every duty of the document is invisible until this is mended.',
  fix: 'Correct the field at the line shown.',
  severity: 'error',
  grade: 'minor',
  cause: 'malformed',
  issue: false,
  clauses: ['7.5.2'],
  controls: [],
  needs: [],
  falsePositives:
    'A leading `---` that is a thematic break is not taken for front matter. A page without a type is left alone unless it has an id and an owner. Files that are no documents belong under `ignore:`.',
  options: z.strictObject({
    required: z.boolean().default(true).describe('Whether a record must have every field that its type asks for.'),
  }),
  examples: [
    {
      name: 'A title with an unquoted colon',
      files: {
        'policies/access.md': '---\nid: POL-03\ntitle: Access: policy\nowner: role:it-lead\n---\n\n# Access\n',
        'policies/backup.md':
          '---\ntitle: Backup policy\nowner: role:it-lead\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: 'The value of `title` contains a colon, so YAML takes it for a second field',
        },
      ],
    },
    {
      name: 'A handle without quotes',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: @alice\n---\n' },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: '`owner` has a value that starts with `@`, which YAML reserves',
        },
      ],
    },
    {
      name: 'A state that the type does not have',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: opened\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 5,
          message:
            '`status` is `opened`; a nonconformity is open, contained, analysed, actioned, verified or closed (nearest: open)',
        },
      ],
    },
    {
      name: 'A document with an id and an owner and no type, and a page of notes that has neither',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\nreviewed_on: 2026-03-01\n---\n',
        'policies/backup.md': '---\nid: POL-04\ntype: TBD\ntitle: Backup policy\nowner: role:it-lead\n---\n',
        'policies/index.md': '---\ntitle: Our policies\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: '`type` is missing, so that no rule looks at the document',
        },
        { path: 'policies/backup.md', line: 3, message: '`type` is `TBD`, so that no rule looks at the document' },
      ],
    },
    {
      name: 'A register that does not say what its rows are; one of them says so itself',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'registers/risks.md':
          '---\nid: REG-01\ntype: register\ntitle: Risks\nstatus: active\nowner: role:isms-manager\nentries:\n  - { id: RSK-01, title: Loss of a laptop }\n  - { id: RSK-02, title: Phishing }\n  - { id: AST-01, type: asset, title: Laptops, status: retired, owner: role:it-lead, kind: device, asset_owner: role:it-lead, criticality: low, data_classification: internal, in_scope: true }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/risks.md',
          line: 4,
          message: '`of` is missing, so that no rule looks at 2 rows, which have no type',
        },
      ],
    },
    {
      name: 'A thematic break on the first line is no front matter',
      files: {
        'policies/note.md': '---\n\nSome prose between two rules.\n\n---\n\nMore prose.\n',
        'policies/backup.md':
          '---\ntitle: Backup policy\nowner: role:it-lead\nreviewed_on: 2026-03-01\nreview_interval: 12 months\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A type that is misspelt: of a document, of all rows of a register, and of one row',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'policies/access.md':
          '---\nid: POL-03\ntype: polcy\ntitle: Access policy\nstatus: effective\nowner: role:it-lead\n---\n',
        'registers/assets.md':
          '---\nid: REG-02\ntype: register\nof: TBD\ntitle: Assets\nstatus: active\nversion: "1.0"\nentries:\n  - { id: AST-01, type: laptop-or-so, title: Laptops }\n  - { id: AST-02, title: Wiki }\n---\n',
        'registers/people.md':
          '---\nid: REG-03\ntype: register\nof: [person]\ntitle: People\nstatus: active\nversion: "1.0"\nentries:\n  - { id: PER-01, title: Mara }\n---\n',
        'registers/risks.md':
          '---\nid: REG-01\ntype: register\nof: rissk\ntitle: Risks\nstatus: active\nversion: "1.0"\nentries:\n  - { id: RSK-01, title: Loss of a laptop }\n  - { id: RSK-02, title: Phishing }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'policies/access.md',
          line: 3,
          message: '`type` is `polcy`, which is no record type (nearest: policy)',
        },
        {
          path: 'registers/assets.md',
          line: 4,
          message: '`of` is `TBD`, so that no rule looks at one row, which has no type',
        },
        { path: 'registers/assets.md', line: 9, message: '`type` is `laptop-or-so`, which is no record type' },
        { path: 'registers/people.md', line: 4, message: '`of`: `of` is a list where one value is expected' },
        {
          path: 'registers/risks.md',
          line: 4,
          message:
            '`of` is `rissk`, which is no record type (nearest: risk), so that no rule looks at 2 rows, which have no type',
        },
      ],
    },
    {
      name: 'What a record must have from its state on, where it is asked for; a page without a type must have nothing',
      files: {
        'holdfast.yml': 'version: 1\nrules: { front-matter-invalid: { required: true } }\n',
        'records/CA-2026-001.md':
          '---\ntype: corrective-action\nowner: role:it-lead\nrecorded_on: 2026-05-04\nnonconformity: NC-2026-001\naction: A ticket for each leaver\neffectiveness_criteria: No late removal for 3 months\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nrecorded_on: 2026-05-04\nnonconformity: NC-2026-001\naction: A ticket for each leaver\neffectiveness_criteria: No late removal for 3 months\nevidence: [EVD-2026-004]\npostponements:\n  - { from: 2026-06-30, to: 2026-07-31, approved_by: person:mara, reason: Holidays }\n---\n',
        'records/INC-2026-001.md':
          '---\nid: INC-2026-001\ntype: incident\ntitle: Lost laptop\nstatus: paused\nowner: role:it-lead\nrecorded_on: 2026-05-04\nseverity: sev3\ncategory: loss-or-theft\ndetected_at: 2026-05-04T10:00:00Z\nreported_at: 2026-05-04T10:30:00Z\npersonal_data: false\n---\n',
        'wiki/vpn.md': '---\nowner: role:it-lead\nreviewed_on: 2026-03-01\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/CA-2026-001.md', line: 2, message: '`id` is missing' },
        { path: 'records/CA-2026-001.md', line: 2, message: '`status` is missing' },
        { path: 'records/CA-2026-001.md', line: 2, message: '`title` is missing' },
        {
          path: 'records/CA-2026-002.md',
          line: 4,
          message: '`implemented_on` is missing (required from `implemented` on)',
        },
        { path: 'records/CA-2026-002.md', line: 4, message: '`postponements.0.date` is missing' },
        {
          path: 'records/INC-2026-001.md',
          line: 5,
          message:
            '`status` is `paused`; an incident is reported, triaged, contained, eradicated, recovered, resolved, closed or not-an-incident',
        },
      ],
    },
  ],
  *check(isms, options) {
    for (const document of isms.documents) {
      for (const problem of document.problems) {
        yield { on: document, at: problem, message: problem.what, fix: problem.fix, detail: 'syntax' };
      }
    }
    for (const stranger of isms.strangers) {
      if (!isUntypedRow(stranger)) yield unknownType(isms, stranger);
    }
    yield* untypedRows(isms);
    for (const entry of isms.entries) {
      yield* unknownState(entry);
      yield* wrongShapes(entry);
      if (options.required) yield* missingFields(entry);
    }
  },
});

/** Whether the register says, or fails to say, what the row is. */
function isUntypedRow(entry: Entry): boolean {
  return entry.register !== undefined && given(fieldFact(entry, 'type', readText)) === undefined;
}

/** Once for each register: its rows are without a type for one and the same reason. */
function* untypedRows(isms: Isms): Iterable<Draft> {
  const rows = isms.strangers.filter(
    (entry) => isUntypedRow(entry) && !isms.strangers.includes(entry.register as Entry),
  );
  const known = [...isms.knownTypes.keys()];
  for (const register of new Set(rows.flatMap((row) => row.register ?? []))) {
    const count = rows.filter((row) => row.register === register).length;
    const subject = count === 1 ? 'one row, which has no type' : `${count} rows, which have no type`;
    const of = fieldFact(register, 'of', readText);
    // That it has the wrong shape is a finding of its own.
    if (of.state === 'unreadable') continue;
    const word = given(of);
    const what = word === undefined ? stateOf(of) : `\`${word}\`, which is no record type${nearestHint(word, known)}`;
    yield {
      on: register,
      at: of.state === 'absent' ? undefined : of,
      message: `\`of\` is ${what}, so that no rule looks at ${subject}`,
      fix: `Say what the rows are: \`of: risk\`. Known: ${known.join(', ')}.`,
      detail: 'of',
    };
  }
}

function unknownType(isms: Isms, entry: Entry): Draft {
  const { type, definition } = entry;
  const known = [...isms.knownTypes.keys()];
  const fact = fieldFact(entry, 'type', readText);
  const place = { on: entry, at: fact.state === 'absent' ? undefined : fact, detail: 'type' };
  if (type === undefined || definition) {
    return {
      ...place,
      message: `\`type\` is ${stateOf(fact)}, so that no rule looks at the document`,
      fix: `Say which record it is: ${known.join(', ')}.`,
    };
  }
  return {
    ...place,
    message: `\`type\` is \`${type}\`, which is no record type${nearestHint(type, known)}`,
    fix: `Use one of: ${known.join(', ')}.`,
  };
}

/** `missing`, or what stands there in place of a value. */
function stateOf(fact: Fact<string>): string {
  return fact.state === 'absent' ? 'missing' : `\`${fact.raw}\``;
}

function* unknownState(entry: Entry): Iterable<Draft> {
  const { definition, status } = entry;
  if (!definition || status.state !== 'given' || definition.states.includes(status.value.toLowerCase())) return;
  const states = definition.states;
  yield {
    on: entry,
    at: status,
    message:
      `\`${status.key}\` is \`${status.value}\`; ${/^[aeiou]/.test(definition.type) ? 'an' : 'a'} ${definition.type} is ${states.slice(0, -1).join(', ')} or ${states.at(-1)}` +
      nearestHint(status.value, states),
    fix: 'Use one of these states.',
    detail: 'status',
  };
}

function nearestHint(word: string, known: readonly string[]): string {
  const hint = nearest(word, known);
  return hint === undefined ? '' : ` (nearest: ${hint})`;
}

/** Kinds whose unreadable values other rules speak about. */
const SAID_ELSEWHERE: readonly Field['kind'][] = ['date', 'instant', 'control', 'clause'];

/** Fields of the type that are there and cannot be read as what they are. */
function* wrongShapes(entry: Entry): Iterable<Draft> {
  for (const { path, field, fact } of walkFields(entry)) {
    if (fact.state !== 'unreadable' || SAID_ELSEWHERE.includes(field.kind)) continue;
    const subject = fact.why.startsWith('is ') ? `\`${fact.key}\` ${fact.why}` : `\`${fact.key}\`: ${fact.why}`;
    yield { on: entry, at: fact, message: subject, fix: fact.fix, detail: path };
  }
}

/** Fields that the record must have as it stands, and that no other rule asks for. */
function* missingFields(entry: Entry): Iterable<Draft> {
  if (!entry.definition) return;
  for (const name of ['id', 'title', 'status'] as const) {
    if (entry[name].state === 'absent') yield missing(entry, name, `\`${name}\` is missing`);
  }
  for (const { path, field, fact, isRequired } of walkFields(entry)) {
    if (!isRequired || fact.state !== 'absent' || field.saidBy !== undefined) continue;
    const words = field.required?.words;
    yield missing(entry, path, `\`${path}\` is missing${words ? ` (required ${words})` : ''}`);
  }
}

function missing(entry: Entry, path: string, message: string): Draft {
  const until = path === 'status' ? ' Without one the record counts as in force, and its duties as open.' : '';
  return { on: entry, message, fix: `Add \`${path.split('.').at(-1)}\`.${until}`, detail: `missing:${path}` };
}
