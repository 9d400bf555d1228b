import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/records/entry.ts';
import { approvedDocuments, documentsInForce } from '../../../src/rules/document-control/changes-since.ts';
import { checked } from '../../support/checked.ts';

/** The entries of a folder of Markdown in which some documents say what they are, and some do not. */
async function entriesOf(files: Readonly<Record<string, string>>): Promise<{ readonly entries: readonly Entry[] }> {
  const documents = Object.entries(files).map(([path, lines]) => [path, `---\nowner: role:it-lead\n${lines}\n---\n`]);
  const { isms } = await checked(Object.fromEntries(documents), { today: '2026-11-22' });
  return isms;
}

const FILES = {
  'draft.md': 'type: policy\nstatus: draft\napproved_on: 2026-05-01',
  'incident.md': 'type: incident\nstatus: detected\napproved_on: 2026-05-01',
  'page.md': 'title: Untyped page\napproved_on: 2026-05-01',
  'policy.md': 'type: policy\nstatus: effective\napproved_on: 2026-05-01',
  'procedure.md': 'type: procedure\nstatus: effective\napproved_on: soon',
  'risks.md':
    'type: register\nstatus: active\nof: risk\napproved_on: 2026-05-01\nentries:\n  - { id: RSK-01, title: Fire, approved_on: 2026-05-01 }',
  'role.md': 'type: role\nstatus: active\napproved_on: 2026-05-01',
  'rooms.md': 'entries:\n  - { title: Server room, approved_on: 2026-05-01 }',
};

describe('documents that are approved and replaced as a whole', () => {
  it('are those in force, typed or not; no records, and no rows of registers', async () => {
    const found = documentsInForce(await entriesOf(FILES)).map(({ name }) => name);
    expect(found).toEqual(['page.md', 'policy.md', 'procedure.md', 'risks.md', 'rooms.md']);
  });

  it('are approved when their day of approval can be read', async () => {
    const found = approvedDocuments(await entriesOf(FILES)).map(({ entry, approvedOn }) => [
      entry.name,
      approvedOn.value,
    ]);
    expect(found).toEqual([
      ['page.md', '2026-05-01'],
      ['policy.md', '2026-05-01'],
      ['risks.md', '2026-05-01'],
    ]);
  });
});
