import { describe, expect, it } from 'vitest';
import {
  type LegacyMention,
  mentionsInBody,
  mentionsInFields,
} from '../../../src/rules/transition-2022/legacy-mentions.ts';
import { parsed, textOf } from '../../support/parsed.ts';
import { ismsOf } from './support.ts';

/** `A.9.2.3 (A.8.2) at A.9.2.3`, with a star behind one in a field of controls. */
function words({ text, successors, isControl, ...at }: LegacyMention, document: Parameters<typeof textOf>[0]): string {
  return `${text} (${successors.join(', ')}) at ${textOf(document, at)}${isControl ? ' *' : ''}`;
}

describe('mentions in fields', () => {
  async function inFields(fields: string, without: readonly string[] = []): Promise<readonly string[]> {
    const { entries } = await ismsOf(`type: policy\n${fields}`);
    return entries.flatMap((entry) => mentionsInFields(entry, without).map((one) => words(one, entry.document)));
  }

  it.each([
    ['controls: [A.8.5, 9.4.2]', ['A.9.4.2 (A.8.5) at 9.4.2 *']],
    ['control: A.09.04.02', ['A.09.04.02 (A.8.5) at A.09.04.02 *']],
    ['controls: ["9.4.2, 9.4.3"]', ['A.9.4.2 (A.8.5) at "9.4.2, 9.4.3" *', 'A.9.4.3 (A.5.17) at "9.4.2, 9.4.3" *']],
    ['controls: [PCI 8.3.3, 8.10, A.8.5]', []],
    ['controls: [ISO 27001:2013]', ['ISO 27001:2013 (ISO 27001:2022) at ISO 27001:2013 *']],
    ['controls: [" A9.2.3 "]', ['A9.2.3 () at " A9.2.3 " *']],
    ['clauses: ["A.9.2.3"]', []],
    ['clause: A.9.2.3', []],
    ['clauses: [27001-2013]', ['27001-2013 () at 27001-2013']],
    ['clause: "ISO/IEC 27001:2013 8.1"', ['ISO/IEC 27001:2013 (ISO/IEC 27001:2022) at "ISO/IEC 27001:2013 8.1"']],
    ['clauses: ["8.1", "27001:2013, 8.2"]', ['27001:2013 (27001:2022) at "27001:2013, 8.2"']],
    ['title: How we meet A.9.2.3', ['A.9.2.3 (A.8.2) at How we meet A.9.2.3']],
    ['title: Chapter 9.2.3', []],
    ['nested: { deep: [{ controls: 9.2.3 }] }', ['A.9.2.3 (A.8.2) at 9.2.3 *']],
    ['edition: ISO 27001:2013', []],
    ['from_edition: ISO 27001:2013', []],
    ['supersedes: A.9.2.3', []],
    ['title: Formerly A.9.2.3', []],
    ['controls: [9.2.3] # holdfast-ignore: the supplier counts like that', []],
    ['controls: [9.2.3] # holdfast-ignore: ', ['A.9.2.3 (A.8.2) at 9.2.3 *']],
  ])('%s', async (fields, mentions) => {
    expect(await inFields(fields)).toEqual(mentions);
  });

  it('are not looked for where somebody else looks', async () => {
    expect(await inFields('certificates: [A.9.2.3]\nnotes: A.9.2.3', ['certificates', 'entries'])).toEqual([
      'A.9.2.3 (A.8.2) at A.9.2.3',
    ]);
  });

  it('are none where there are no fields', async () => {
    const { entries } = await ismsOf('type: policy');
    expect(entries.flatMap((entry) => mentionsInFields({ ...entry, root: undefined }, []))).toEqual([]);
  });
});

describe('mentions in a body', () => {
  function inBody(body: string): readonly string[] {
    const document = parsed(`---\ntitle: A.9.9.9\n---\n${body}\n`);
    return mentionsInBody(document).map((one) => words(one, document));
  }

  const FOUND = ['A.9.2.3 (A.8.2) at A.9.2.3'];
  const TABLE = '| 2022 | Annex A of 2013 |\n| - | - |\n| A.8.2 | A.9.2.3 |';

  it.each([
    ['in a sentence', 'This is how we meet A.9.2.3.', FOUND],
    ['twice', 'A.9.2.3 and A.9.4.2', [...FOUND, 'A.9.4.2 (A.8.5) at A.9.4.2']],
    ['under a heading of today', '# Access\n\nA.9.2.3', FOUND],
    ['in a table of today', '| Control | Owner |\n| - | - |\n| A.9.2.3 | IT |', FOUND],
    ['before and behind a table of 2013', `A.9.2.3\n\n${TABLE}\n\nA.9.2.3`, [...FOUND, ...FOUND]],
    ['in a table of 2013', TABLE, []],
    ['under a heading of the past', '# Change log\n\n## 2.0\n\nA.9.2.3', []],
    ['under a heading of the past, among others', '# Annex\n\n## History\n\nA.9.2.3', []],
    ['under a heading with the year', '# Mapping to 2013\n\nA.9.2.3', []],
    ['in code', 'See `A.9.2.3`.', []],
    ['on a line about the past', 'A.8.2 replaces A.9.2.3.', []],
    ['on a line with the year alone', 'A.9.2.3 (2013)', []],
    ['on a line with the name with a hyphen', 'A.9.2.3 (ISO 27001-2013)', FOUND],
    [
      'on a line with the year in the name alone',
      'A.9.2.3 of 27001:2013',
      [...FOUND, '27001:2013 (27001:2022) at 27001:2013'],
    ],
    ['on a line with both editions', 'ISO 27001:2022 and ISO 27001:2013', []],
    ['on a line with a reason', 'A.9.2.3 <!-- holdfast-ignore legacy-2013-reference: quoted -->', []],
    ['on a line without a reason', 'A.9.2.3 <!-- holdfast-ignore: -->', FOUND],
    ['nowhere', 'See A.5.1.', []],
  ])('%s', (_where, body, mentions) => {
    expect(inBody(body)).toEqual(mentions);
  });
});
