import type { Isms } from '../../../src/records/isms.ts';
import { checked } from '../../support/checked.ts';

/** An ISMS of records, each the lines of its front matter; with a body where a line `---` stands between them. */
export async function ismsOf(...records: readonly string[]): Promise<Isms> {
  const files = records.map((text, index) => {
    const [fields = '', body = ''] = text.split('\n---\n');
    return [`${index}.md`, `---\n${fields}\n---\n\n${body}\n`];
  });
  const all = { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
  return (await checked(all, { today: '2026-11-22', only: [] })).isms;
}
