import type * as z from 'zod';
import { findField } from '../../documents/field-mapping.ts';
import { plainValue } from '../../documents/plain-value.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { FieldNode, MapNode } from '../../model/document.ts';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

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
    'A leading `---` that is a thematic break is not taken for front matter. Files that are no documents belong under `ignore:`.',
  options: NO_OPTIONS,
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
  *check(isms) {
    for (const document of isms.documents) {
      for (const problem of document.problems) {
        yield { on: document, at: problem, message: problem.what, fix: problem.fix, detail: 'syntax' };
      }
    }
    for (const stranger of isms.strangers) yield unknownType(isms, stranger);
    for (const entry of isms.entries) {
      yield* unknownState(entry);
      yield* wrongShapes(entry);
    }
  },
});

function unknownType(isms: Isms, entry: Entry): Draft {
  const type = entry.type ?? '';
  const known = [...isms.knownTypes.keys()];
  return {
    on: entry,
    at: spanOf(entry, ['type']),
    message: `\`type\` is \`${type}\`, which is no record type${nearestHint(type, known)}`,
    fix: `Use one of: ${known.join(', ')}.`,
    detail: 'type',
  };
}

function* unknownState(entry: Entry): Iterable<Draft> {
  const { definition, status } = entry;
  if (!definition || status.state !== 'given' || definition.states.includes(status.value)) return;
  const states = definition.states;
  yield {
    on: entry,
    at: status,
    message:
      `\`${status.key}\` is \`${status.value}\`; a ${definition.type} is ${states.slice(0, -1).join(', ')} or ${states.at(-1)}` +
      nearestHint(status.value, states),
    fix: 'Use one of these states.',
    detail: 'status',
  };
}

function nearestHint(word: string, known: readonly string[]): string {
  const hint = nearest(word, known);
  return hint === undefined ? '' : ` (nearest: ${hint})`;
}

/** Checks the fields that are there against the type's schema; what is missing is for other rules to say. */
function* wrongShapes(entry: Entry): Iterable<Draft> {
  const root = entry.document.frontMatter?.root;
  if (!root || !entry.definition) return;
  const result = entry.definition.fields.partial().safeParse(filledFields(root, entry));
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map(String);
    yield {
      on: entry,
      at: spanOf(entry, path),
      message: `\`${path.join('.')}\` ${wordsFor(issue)}`,
      fix:
        issue.code === 'invalid_type' && issue.expected === 'string'
          ? 'Quote the value: YAML reads it as a number or a date otherwise.'
          : undefined,
      detail: path.join('.'),
    };
  }
}

function wordsFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `is not one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union') return 'must be an id or a list of ids, each quoted if it is a number';
  const message = issue.message
    .replace(/^Invalid input: /, '')
    .replace(/^Too big: .*<=(\d+) characters$/, 'at most $1 characters');
  return `does not fit: ${message}`;
}

/** Plain values of all fields, by Holdfast's names, without those that are empty or placeholders. */
function filledFields(root: MapNode, entry: Entry): Record<string, unknown> {
  const names = Object.keys(entry.definition?.fields.shape ?? {}).filter(
    (name) => name !== 'status' && name !== 'type',
  );
  const fields = names.flatMap((name) => {
    const value = findField(root, name, entry.mapping)?.value;
    return value && !isEmpty(value) ? [[name, plainValue(value)] as const] : [];
  });
  return Object.fromEntries(fields);
}

function isEmpty(node: FieldNode): boolean {
  return node.kind === 'scalar' && isPlaceholder(node.raw);
}

/** The place of a value by its path, or of the nearest value above it. */
function spanOf(entry: Entry, path: readonly string[]): Span | undefined {
  const root = entry.document.frontMatter?.root;
  let node: FieldNode | undefined = root && findField(root, path[0] ?? '', entry.mapping)?.value;
  for (const step of path.slice(1)) {
    const below: FieldNode | undefined =
      node?.kind === 'list'
        ? node.items[Number(step)]
        : node?.kind === 'map'
          ? node.entries.find((child) => child.key === step)?.value
          : undefined;
    if (!below) break;
    node = below;
  }
  return node;
}
