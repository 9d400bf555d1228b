import { sectionsOf } from '../../documents/body.ts';
import { possibleTargets, relativeLinks, spellingsOf } from '../../documents/links.ts';
import type { Document } from '../../model/document.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, nameOf, statusWord } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { circlesIn, type Successors, successorsIn } from './supersession.ts';

/** States in which a document must not be used any more, typed or not. */
const OUT_OF_USE = new Set(['superseded', 'withdrawn', 'obsolete', 'deprecated', 'repealed', 'archived']);

/** Headings under which a document tells what was before. */
const HISTORY = /histor|change ?log|revision|supersed|replaced|previous|former|archive/i;

const IN_FORCE =
  'status: effective\nowner: role:it-lead\nversion: "1.0"\napproved_by: [person:mara]\napproved_on: 2026-02-01\n';

export const supersededInUse = defineRule({
  name: 'superseded-in-use',
  area: 'document-control',
  flags:
    'A document in force that refers to one that was superseded or withdrawn, a superseded document that does not name its successor, and a document and its successor that are both in force or replace each other.',
  why: 'Whoever follows the reference works by rules that no longer hold (7.5.3: no unintended use of obsolete documents).',
  fix: 'Refer to the successor, or remove the reference.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.3'],
  controls: [],
  needs: [],
  falsePositives:
    'Records may refer to what was in force then, and so may `supersedes` and sections called history, change log, revisions and the like. A successor that is still a draft leaves the old document in force. A successor that names the old document under `supersedes` is name enough.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A link and a reference to a superseded policy',
      files: {
        'policies/old.md':
          '---\nid: POL-02\ntype: policy\ntitle: Access policy\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: POL-12\n---\n',
        'policies/new.md': `---\nid: POL-12\ntype: policy\ntitle: Identity policy\n${IN_FORCE}level: topic\n---\n`,
        'procedures/access.md': `---\nid: PRO-01\ntype: procedure\ntitle: Access review\n${IN_FORCE}process: access-review\n---\n\n# Access review\n\nFollow [the policy](../policies/old.md).\n\n## Revision history\n\nBased on [the first policy](../policies/old.md).\n`,
        'procedures/leavers.md': `---\nid: PRO-02\ntype: procedure\ntitle: Leavers\n${IN_FORCE}process: leavers\nlinks: [POL-02]\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'procedures/access.md',
          line: 15,
          message: 'Refers to POL-02, which POL-12 superseded',
        },
        { path: 'procedures/leavers.md', line: 11, message: 'Refers to POL-02, which POL-12 superseded' },
      ],
    },
    {
      name: 'Superseded, and nothing says by what',
      files: {
        'policies/old.md':
          '---\nid: POL-02\ntype: policy\ntitle: Access policy\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/old.md', line: 5, message: 'Superseded, and nothing says by what' }],
    },
    {
      name: 'A policy and its successor, both in force',
      files: {
        'policies/old.md': `---\nid: POL-02\ntype: policy\ntitle: Access policy\n${IN_FORCE}level: topic\n---\n`,
        'policies/new.md': `---\nid: POL-12\ntype: policy\ntitle: Identity policy\n${IN_FORCE}level: topic\nsupersedes: [POL-02]\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/old.md', line: 5, message: 'POL-12 supersedes POL-02, and both are in force' }],
    },
    {
      name: 'Two policies that replace each other',
      files: {
        'policies/0.md':
          '---\nid: POL-00\ntype: policy\ntitle: Password rules\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: POL-02\n---\n',
        'policies/a.md': `---\nid: POL-02\ntype: policy\ntitle: Access policy\n${IN_FORCE}level: topic\nsupersedes: [POL-12]\n---\n`,
        'policies/b.md': `---\nid: POL-12\ntype: policy\ntitle: Identity policy\n${IN_FORCE}level: topic\nsupersedes: [POL-02]\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/a.md', line: 4, message: 'POL-02 and POL-12 supersede each other in a circle' }],
    },
    {
      name: 'A successor in force, named from either side, and a record of the old days',
      files: {
        'policies/old.md':
          '---\nid: POL-02\ntype: policy\ntitle: Access policy\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\n---\n',
        'policies/new.md': `---\nid: POL-12\ntype: policy\ntitle: Identity policy\n${IN_FORCE}level: topic\nsupersedes: [POL-02]\n---\n`,
        'records/EVD-2025-001.md':
          '---\nid: EVD-2025-001\ntype: control-evidence\ntitle: Access review\nstatus: recorded\nowner: role:it-lead\nrecorded_on: 2025-03-01\nactivity: access-review\ncontrols: [A.5.18]\nperformed_on: 2025-03-01\nperformed_by: person:kim\nresult: pass\nevidence: [POL-02]\n---\n\nDone as [the policy](../policies/old.md) asks.\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One that is withdrawn is told once for each document that refers to it, and a link below the history counts again',
      files: {
        'policies/old.md':
          '---\nid: POL-02\ntype: policy\ntitle: Access policy\nstatus: withdrawn\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\n---\n',
        'procedures/access.md': `---\nid: PRO-01\ntype: procedure\ntitle: Access review\n${IN_FORCE}process: access-review\n---\n\n## Revision history\n\nUp to May we followed [the policy](../policies/old.md).\n\n## See also\n\n[Access policy](../policies/old.md)\n`,
        'procedures/leavers.md': `---\nid: PRO-02\ntype: procedure\ntitle: Leavers\n${IN_FORCE}process: leavers\nlinks: [POL-02]\n---\n\nSee [the policy](../policies/old.md).\n`,
        'registers/assets.md': `---\nid: REG-01\ntype: register\nof: asset\ntitle: Assets\n${IN_FORCE}entries:\n  - { id: AST-01, title: Laptops, status: active }\n  - { id: AST-02, title: Wiki, status: active }\n---\n\nClasses are those of [the policy](../policies/old.md).\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'procedures/access.md', line: 19, message: 'Refers to POL-02, which is withdrawn' },
        { path: 'procedures/leavers.md', line: 11, message: 'Refers to POL-02, which is withdrawn' },
        { path: 'registers/assets.md', line: 16, message: 'Refers to POL-02, which is withdrawn' },
      ],
    },
    {
      name: 'A policy that names itself, and one whose successor is still to be named',
      files: {
        'policies/access.md': `---\nid: POL-12\ntype: policy\ntitle: Access policy\n${IN_FORCE}level: topic\nsupersedes: [POL-12]\n---\n`,
        'policies/passwords.md':
          '---\nid: POL-03\ntype: policy\ntitle: Password rules\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: TBD\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/access.md', line: 4, message: 'POL-12 supersedes itself' },
        { path: 'policies/passwords.md', line: 9, message: 'Superseded, and nothing says by what' },
      ],
    },
    {
      name: 'Pages without a type, and policies without a status, where only reviews are looked after',
      files: {
        'wiki/vpn.md': '---\ntitle: VPN\nstatus: obsolete\nowner: role:it-lead\n---\n',
        'wiki/working-away.md':
          '---\ntitle: Working away\nowner: role:it-lead\nnext_review: 2027-01-10\n---\n\nDial in as [the page on the VPN](vpn.md) says.\n',
        'policies/old.md':
          '---\nid: POL-02\ntype: policy\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-10\n---\n',
        'policies/new.md':
          '---\nid: POL-12\ntype: policy\ntitle: Identity policy\nowner: role:it-lead\nnext_review: 2027-01-10\nsupersedes: [POL-02]\n---\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'policies/old.md', line: 4, message: 'POL-12 supersedes POL-02, and both are in force' },
        { path: 'wiki/working-away.md', line: 7, message: 'Refers to wiki/vpn.md, which is obsolete' },
      ],
    },
    {
      name: 'A successor that is still a draft or is nowhere, what a draft refers to, and a law that was repealed',
      files: {
        'policies/old.md': `---\nid: POL-02\ntype: policy\ntitle: Access policy\n${IN_FORCE}level: topic\nlinks: [LEG-04]\n---\n`,
        'policies/older.md':
          '---\nid: POL-01\ntype: policy\ntitle: Password rules\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: POL-02\n---\n',
        'policies/oldest.md':
          '---\nid: POL-00\ntype: policy\ntitle: Desk rules\nstatus: superseded\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\nsuperseded_by: POL-99\n---\n',
        'policies/new.md':
          '---\nid: POL-12\ntype: policy\ntitle: Identity policy\nstatus: draft\nowner: role:it-lead\nversion: "0.1"\nlevel: topic\nsupersedes: [POL-02]\nlinks: [POL-01]\n---\n',
        'registers/law.md': `---\nid: REG-02\ntype: register\nof: legal-requirement\ntitle: Law\n${IN_FORCE}entries:\n  - { id: LEG-04, title: Telecoms act, status: repealed }\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const successors = successorsIn(isms);
    const circles = circlesIn(isms, successors);
    for (const [first, ...others] of circles) if (first) yield circle(first, others);
    const circling = new Set(circles.flat());
    for (const entry of isms.entries) {
      yield* unnamedSuccessor(entry, successors);
      if (!circling.has(entry)) yield* besideSuccessor(isms, entry, successors);
      if (entry.lifecycle === 'in-force' && entry.definition?.kind !== 'record') yield* uses(isms, entry, successors);
    }
  },
});

function circle(first: Entry, others: readonly Entry[]): Draft {
  const names = [first, ...others].map(nameOf);
  const message =
    names.length === 1 ? `${names[0]} supersedes itself` : `${inWords(names)} supersede each other in a circle`;
  return {
    on: first,
    message,
    fix: 'Leave the direction in which they were replaced, and remove the other.',
    detail: 'circle',
  };
}

/** `superseded_by` is asked for by the type, unless the successor names the document itself. */
function* unnamedSuccessor(entry: Entry, successors: Successors): Iterable<Draft> {
  const field = walkFields(entry).find(({ path }) => path === 'superseded_by');
  if (!field?.isRequired || (field.fact.state !== 'absent' && field.fact.state !== 'placeholder')) return;
  if (successors.has(given(entry.id) ?? '')) return;
  yield {
    on: entry,
    at: field.fact.state === 'absent' ? statusSpan(entry) : field.fact,
    message: 'Superseded, and nothing says by what',
    fix: 'Name the successor under `superseded_by`; without one, set `status: withdrawn`.',
    detail: 'successor',
  };
}

function statusSpan({ status }: Entry): Span | undefined {
  return status.state === 'given' ? status : undefined;
}

function* besideSuccessor(isms: Isms, entry: Entry, successors: Successors): Iterable<Draft> {
  const id = given(entry.id);
  if (entry.lifecycle !== 'in-force' || id === undefined) return;
  for (const by of successors.get(id) ?? []) {
    if (isms.byId.get(by)?.[0]?.lifecycle !== 'in-force') continue;
    yield {
      on: entry,
      at: statusSpan(entry),
      message: `${by} supersedes ${id}, and both are in force`,
      fix: `Set \`status: superseded\` and \`superseded_by: ${by}\`.`,
      detail: `successor:${by}`,
    };
  }
}

/** References of a document in force to documents out of use, one for each. */
function* uses(isms: Isms, entry: Entry, successors: Successors): Iterable<Draft> {
  const said = new Set<Entry>();
  for (const { old, at } of [...referencesOf(isms, entry), ...linksOf(isms, entry)]) {
    if (said.has(old)) continue;
    said.add(old);
    const id = given(old.id) ?? old.path;
    const by = [...(successors.get(id) ?? [])];
    yield {
      on: entry,
      at,
      message:
        by.length > 0
          ? `Refers to ${id}, which ${inWords(by)} superseded`
          : `Refers to ${id}, which is ${statusWord(old)}`,
      fix: by.length > 0 ? `Refer to ${inWords(by)}.` : undefined,
      detail: `uses:${id}`,
    };
  }
}

interface Use {
  readonly old: Entry;
  readonly at: Span;
}

function referencesOf(isms: Isms, entry: Entry): readonly Use[] {
  return isms.links.from(entry).flatMap(({ to, field, at }) => {
    const old = isms.byId.get(to)?.[0];
    return old && isOutOfUse(old) && !field.startsWith('supersede') ? [{ old, at }] : [];
  });
}

/** Links in the body; it is parsed only when one of them may lead to a document out of use. */
function linksOf(isms: Isms, entry: Entry): readonly Use[] {
  const { document, register } = entry;
  const old = outOfUse(isms);
  const leadsTo = (path: string): Entry | undefined =>
    spellingsOf(path).flatMap((spelling) => old.get(spelling) ?? [])[0];
  if (register || old.size === 0 || !possibleTargets(document).some((path) => leadsTo(path))) return [];
  return relativeLinks(document).flatMap((link) => {
    const target = link.path === undefined ? undefined : leadsTo(link.path);
    return target && !isHistory(document, link) ? [{ old: target, at: link }] : [];
  });
}

function outOfUse(isms: Isms): ReadonlyMap<string, Entry> {
  let paths = outOfUseIn.get(isms);
  if (!paths) {
    paths = new Map(isms.entries.filter((one) => !one.register && isOutOfUse(one)).map((one) => [one.path, one]));
    outOfUseIn.set(isms, paths);
  }
  return paths;
}

const outOfUseIn = new WeakMap<Isms, ReadonlyMap<string, Entry>>();

/** Documents only: what a record or a register holds may end, and is still worth naming. */
function isOutOfUse(entry: Entry): boolean {
  const kind = entry.definition?.kind ?? 'document';
  return kind === 'document' && entry.lifecycle === 'no-longer' && OUT_OF_USE.has(statusWord(entry) ?? '');
}

function isHistory(document: Document, at: Span): boolean {
  return sectionsOf(document).some(
    ({ start, end, heading }) => start <= at.start && at.start < end && HISTORY.test(heading),
  );
}
