import * as z from 'zod';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, fieldFact, readText, statusWord } from '../../records/entry.ts';
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
    /** Whether a record must have every field that its type asks for. */
    required: z.boolean().default(true),
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

function isUntypedRow({ type, register }: Entry): boolean {
  return register !== undefined && type === undefined;
}

/** Once for each register: its rows are without a type for one and the same reason. */
function* untypedRows(isms: Isms): Iterable<Draft> {
  const rows = isms.strangers.filter(
    (entry) => isUntypedRow(entry) && !isms.strangers.includes(entry.register as Entry),
  );
  for (const register of new Set(rows.flatMap((row) => row.register ?? []))) {
    const count = rows.filter((row) => row.register === register).length;
    const subject = count === 1 ? 'one row, which has no type' : `${count} rows, which have no type`;
    yield {
      on: register,
      message: `\`of\` is missing, so that no rule looks at ${subject}`,
      fix: `Say what the rows are: \`of: risk\`. Known: ${[...isms.knownTypes.keys()].join(', ')}.`,
      detail: 'of',
    };
  }
}

function unknownType(isms: Isms, entry: Entry): Draft {
  const { type, definition } = entry;
  const known = [...isms.knownTypes.keys()];
  if (type === undefined || definition) {
    const fact = fieldFact(entry, 'type', readText);
    const state = fact.state === 'absent' ? 'missing' : `\`${fact.raw}\``;
    return {
      on: entry,
      at: fact.state === 'absent' ? undefined : fact,
      message: `\`type\` is ${state}, so that no rule looks at the document`,
      fix: `Say which record it is: ${known.join(', ')}.`,
      detail: 'type',
    };
  }
  return {
    on: entry,
    at: typeSpan(entry),
    message: `\`type\` is \`${type}\`, which is no record type${nearestHint(type, known)}`,
    fix: `Use one of: ${known.join(', ')}.`,
    detail: 'type',
  };
}

/** The value of `type`, or of what names the type of a register's rows. */
function typeSpan(entry: Entry): Span | undefined {
  const fact = fieldFact(entry, 'type', readText);
  return fact.state === 'given' ? fact : undefined;
}

function* unknownState(entry: Entry): Iterable<Draft> {
  const { definition, status } = entry;
  if (!definition || status.state !== 'given' || definition.states.includes(statusWord(entry) ?? '')) return;
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
    const words = field.required?.words ?? '';
    yield missing(entry, path, `\`${path}\` is missing${words === '' ? '' : ` (required ${words})`}`);
  }
}

function missing(entry: Entry, path: string, message: string): Draft {
  const until = path === 'status' ? ' Without one the record counts as in force, and its duties as open.' : '';
  return { on: entry, message, fix: `Add \`${path.split('.').at(-1)}\`.${until}`, detail: `missing:${path}` };
}
