import { describe, expect, it } from 'vitest';
import { english } from '../../../src/documents/languages/english.ts';
import { german } from '../../../src/documents/languages/german.ts';
import { portuguese } from '../../../src/documents/languages/portuguese.ts';
import { positionAt } from '../../../src/documents/position-at.ts';
import { READERS } from '../../../src/documents/reader-registry.ts';
import { vocabulary } from '../../../src/documents/vocabulary.ts';
import { UNFENCED_YAML, withLabels } from '../../../src/documents/with-labels.ts';
import type { Document } from '../../../src/model/document.ts';
import { parsed } from '../../support/parsed.ts';

const ALL = new Set([...READERS.map(({ name }) => name), UNFENCED_YAML]);
const WORDS = vocabulary([english, german, portuguese], {});

function read(text: string, mapping = {}): Document {
  const words = Object.keys(mapping).length === 0 ? WORDS : vocabulary([english], mapping);
  return withLabels(parsed(text), { readers: ALL, words });
}

/** `field line:column value` of each field. */
function fields(document: Document): readonly string[] {
  return (document.frontMatter?.root.entries ?? []).map(({ key, value }) => {
    const { line, column } = positionAt(document, value);
    return `${key} ${line}:${column} ${value.kind === 'scalar' ? value.raw : value.kind}`;
  });
}

describe('a document says what it is', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'bold-lines',
      'bold labels, a line each',
      '# Access policy\n\n**Owner:** Dana Example\n**Last Reviewed**: 2026-03-02\n**Version:** 1.10\n\n## Purpose\n\n**Note:** prose.\n',
      ['title 1:3 Access policy', 'owner 3:12 Dana Example', 'reviewed_on 4:20 2026-03-02', 'version 5:14 1.10'],
    ],
    [
      'bold-lines',
      'bold labels in a list',
      '# Backup\n\n- **Document owner:** `@dana`\n- **Next review date:** 1 June 2027\n',
      ['title 1:3 Backup', 'owner 3:24 @dana', 'next_review 4:25 1 June 2027'],
    ],
    [
      'bold-lines',
      'bold labels on one line',
      '**Version:** 2.0 | **Owner:** [Dana](mailto:dana@example.com) | **Effective:** 2026-01-01\n\n# Backup\n',
      ['title 3:3 Backup', 'version 1:14 2.0', 'owner 1:32 Dana', 'effective_on 1:80 2026-01-01'],
    ],
    [
      'field-table',
      'a table of labels and values',
      '# Policy\n\n| Field | Value |\n|-------|-------|\n| Policy owner | **Dana** |\n| Last review | 2026-03-02 |\n| Distribution | All staff |\n',
      ['title 1:3 Policy', 'owner 5:20 Dana', 'reviewed_on 6:17 2026-03-02', 'distribution 7:18 All staff'],
    ],
    [
      'field-table',
      'a table without a head, under a heading of its own',
      '# Policy\n\n## Document control\n\n| | |\n|-|-|\n| Owner | Dana |\n| Approved by | Kim |\n\n## Purpose\n',
      ['title 1:3 Policy', 'owner 7:11 Dana', 'approved_by 8:17 Kim'],
    ],
    [
      'field-table',
      'a table that begins with its first value, in four columns',
      '| Title | Backup policy | Version | 1.2 |\n|---|---|---|---|\n| Owner | Dana | Status | Approved |\n',
      ['title 1:11 Backup policy', 'version 1:37 1.2', 'owner 3:11 Dana', 'status 3:27 Approved'],
    ],
    [
      'one-row-table',
      'a table with labels in its header',
      '# Policy\n\n| Owner | Version | Last reviewed |\n|---|---|---|\n| Dana | 1.2 | 2026-03-02 |\n',
      ['title 1:3 Policy', 'owner 5:3 Dana', 'version 5:10 1.2', 'reviewed_on 5:16 2026-03-02'],
    ],
    [
      'block-quote',
      'a block quote',
      '# Policy\n\n> Owner: Dana\n> **Review cycle:** 12 months | **Version:** 3.1\n\nText.\n',
      ['title 1:3 Policy', 'owner 3:10 Dana', 'review_interval 4:21 12 months', 'version 4:46 3.1'],
    ],
    [
      'plain-lines',
      'plain lines',
      'Access policy\n=============\n\nOwner: Dana\nNext review: 2027-03-02  \nClassification: Internal\n\nIn short: nobody shares a password.\n',
      ['owner 4:8 Dana', 'next_review 5:14 2027-03-02', 'classification 6:17 Internal'],
    ],
    [
      'headings',
      'headings',
      '# Access policy\n\n## Owner\n\nDana Example\n\n## Last reviewed\n2026-03-02\n\n## Purpose\n\nText.\n',
      ['title 1:3 Access policy', 'owner 5:1 Dana Example', 'reviewed_on 8:1 2026-03-02'],
    ],
    [
      'unfenced-yaml',
      'YAML without an opening fence',
      'name: Backup\nmajorRevisions:\n  - date: Jun 1 2018\n    comment: First\n---\n# Backup\n',
      ['name 1:7 Backup', 'majorRevisions 3:3 list'],
    ],
    [
      'bold-lines',
      'German labels',
      '# Zugang\n\n**Eigentümer:** Dana\n**Letzte Überprüfung:** 02.03.2026\n**Stand:** 01.01.2026\n',
      ['title 1:3 Zugang', 'owner 3:17 Dana', 'reviewed_on 4:25 02.03.2026'],
    ],
    [
      'field-table',
      'Portuguese labels',
      '# Acesso\n\n| Campo | Valor |\n|---|---|\n| Responsável | Dana |\n| Próxima revisão | 02/03/2027 |\n',
      ['title 1:3 Acesso', 'owner 5:17 Dana', 'next_review 6:21 02/03/2027'],
    ],
  ])('in %s: %s', (habit, _name, text, expected) => {
    for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
      const document = read(variant);
      expect(document.habit).toBe(habit);
      expect(fields(document)).toEqual(expected);
    }
  });

  it('in front matter first, and below it what that leaves out', () => {
    const document = read('---\ntitle: Access\nowner: role:a\n---\n**Owner:** Dana\n**Version:** 1.2\n');
    expect(fields(document)).toEqual(['title 2:8 Access', 'owner 3:8 role:a', 'version 6:14 1.2']);
  });

  it('in words of its own that `fields:` explains', () => {
    const document = read('**Custodian:** Dana\n**Date:** 2026-03-02\n', {
      owner: ['custodian'],
      reviewed_on: ['Date'],
    });
    expect(fields(document)).toEqual(['custodian 1:16 Dana', 'Date 2:11 2026-03-02']);
  });
});

describe('what looks like it and is none', () => {
  it.each([
    ['prose with a colon', '# Notes\n\nWe met on Monday: nothing new.\n\nOwner: see below.\n'],
    ['one bold label alone', '# Notes\n\n**Owner:** Dana\n\nText.\n'],
    ['a table of roles', '# Roles\n\n| Owner | Task |\n|---|---|\n| Dana | Backup |\n| Kim | Access |\n'],
    ['labels in code', '```\n**Owner:** Dana\n**Version:** 1.2\n```\n'],
    ['labels in a comment', '<!--\n**Owner:** Dana\n**Version:** 1.2\n-->\n\n# Title\n'],
    ['labels below the first section', '# T\n\nText.\n\n## Purpose\n\n**Owner:** Dana\n**Version:** 1.2\n'],
    ['a heading over dashes', 'Owner: Dana\nA title of two lines\n---\n\nText.\n'],
    ['addresses', '# Links\n\nhttps://example.com\nhttps://example.org\n'],
  ])('%s', (_name, text) => {
    expect(read(text).frontMatter).toBeUndefined();
  });
});

describe('a label that can mean two days', () => {
  it('is not guessed', () => {
    expect(WORDS.meaningOf('Review date')).toBeUndefined();
    expect(WORDS.isAmbiguous('**Review Date:**')).toBe(true);
    expect(vocabulary([english], { next_review: ['review date'] }).isAmbiguous('Review date')).toBe(false);
  });
});
