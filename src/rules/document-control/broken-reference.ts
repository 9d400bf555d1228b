import { findField } from '../../documents/field-mapping.ts';
import { possibleTargets, relativeLinks, spellingsOf } from '../../documents/links.ts';
import type { FieldNode } from '../../model/document.ts';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import { COMMON_REFERENCES } from '../../records/common-fields.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';

/** `POL-01`, `NC-2026-004`. */
const ID = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{2,}$/;

export const brokenReference = defineRule({
  name: 'broken-reference',
  area: 'document-control',
  flags: 'A reference in the front matter, or a relative link in the body, that leads nowhere.',
  why: 'Whoever follows it, an auditor first of all, finds nothing, and the trail from requirement to evidence is cut.',
  fix: 'Correct it, or remove it.',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.3'],
  controls: [],
  needs: [],
  falsePositives:
    'Links in code are not links. A link to what a site generator builds (`access.html`, `access/`) resolves to its source. Links that start with `/` or a scheme are not looked at. Fields of unknown types are only followed when they hold an id.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A corrective action for a nonconformity that is not there',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
        'records/NC-2026-010.md':
          '---\nid: NC-2026-010\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-001.md',
          line: 7,
          message: 'No document has the id `NC-2026-001` (nearest: NC-2026-010)',
        },
      ],
    },
    {
      name: 'A link in the body to a file that was renamed',
      files: {
        'policies/access.md':
          '---\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n\nSee [the backup policy](back-up.md), `[not](this.md)` and [our site](https://acme.example/).\n',
        'policies/backup.md': '---\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'policies/access.md', line: 7, message: 'The link to `back-up.md` leads nowhere' }],
    },
    {
      name: 'Links and ids that lead somewhere',
      files: {
        'policies/access.md':
          '---\nid: POL-03\ntitle: Access policy\nowner: role:it-lead\nnext_review: 2027-01-01\nlinks: [POL-04]\n---\n\nSee [the backup policy](backup.html#restore).\n',
        'policies/backup.md':
          '---\nid: POL-04\ntitle: Backup policy\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const entry of isms.entries) {
      yield* brokenIds(isms, entry);
      yield* brokenLinks(isms, entry);
    }
  },
});

function* brokenIds(isms: Isms, entry: Entry): Iterable<Draft> {
  const root = entry.document.frontMatter?.root;
  if (!root) return;
  for (const name of referenceFields(entry)) {
    const field = findField(root, name, entry.mapping);
    for (const { id, at } of field ? idsIn(field.value) : []) {
      if (isms.byId.has(id) || !(ID.test(id) || (entry.definition?.references.includes(name) && !looksLikeAddress(id))))
        continue;
      const hint = nearest(id, sameFamily(isms, id));
      yield {
        on: entry,
        at,
        message: `No document has the id \`${id}\`${hint === undefined ? '' : ` (nearest: ${hint})`}`,
        detail: `${name}:${id}`,
      };
    }
  }
}

function referenceFields(entry: Entry): readonly string[] {
  const own = entry.definition?.references ?? [];
  return own.length === 0 ? COMMON_REFERENCES : [...COMMON_REFERENCES, ...own];
}

/** Ids with the same prefix: a nonconformity is never a slip for a policy. */
function sameFamily(isms: Isms, id: string): readonly string[] {
  const prefix = id.slice(0, id.indexOf('-') + 1);
  return [...isms.byId.keys()].filter((known) => known.startsWith(prefix));
}

function idsIn(node: FieldNode): readonly { readonly id: string; readonly at: Span }[] {
  if (node.kind === 'list') return node.items.flatMap(idsIn);
  if (node.kind !== 'scalar' || node.raw.trim() === '') return [];
  return [{ id: node.raw.trim(), at: node }];
}

function looksLikeAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:|\/|\.md$/i.test(text);
}

/** Parses the body only when something that may be a link may be broken. */
function* brokenLinks(isms: Isms, entry: Entry): Iterable<Draft> {
  const { document } = entry;
  if (!possibleTargets(document).some((path) => isMissing(isms, path))) return;
  for (const link of relativeLinks(document)) {
    if (link.path === undefined || !isMissing(isms, link.path)) continue;
    yield { on: entry, at: link, message: `The link to \`${link.target}\` leads nowhere`, detail: `link:${link.path}` };
  }
}

/** Missing means that every file the link may mean was looked for and none is there. */
function isMissing(isms: Isms, path: string): boolean {
  // Most links lead straight to a file: only the others are worth spelling out.
  return isms.exists(path) !== true && spellingsOf(path).every((spelling) => isms.exists(spelling) === false);
}
