import { describe, expect, it } from 'vitest';
import { bodyStatements } from '../../../src/rules/document-control/body-metadata.ts';
import { parsed, textOf } from '../../support/parsed.ts';

/** `owner: Dana` for each thing that the top of a document says about it. */
function saidBy(body: string): readonly string[] {
  return bodyStatements(parsed(`---\ntitle: Access policy\n---\n${body}`)).map(
    ({ field, text }) => `${field}: ${text}`,
  );
}

/** The characters at which a finding would point. */
function placesIn(body: string): readonly string[] {
  const document = parsed(`---\ntitle: Access policy\n---\n${body}`);
  return bodyStatements(document).map((statement) => textOf(document, statement));
}

function table(...rows: readonly string[]): string {
  const [head = '', ...others] = rows;
  return [head, '| - | - |', ...others, ''].join('\n');
}

describe('a label of a document', () => {
  it.each([
    ['Owner', 'owner'],
    ['Owner(s)', 'owner'],
    ['Document owner', 'owner'],
    ['Process Owner', 'owner'],
    ['Version', 'version'],
    ['Version no.', 'version'],
    ['Policy version number', 'version'],
    ['Document Status', 'status'],
    ['Last review', 'reviewed_on'],
    ['Last reviewed on', 'reviewed_on'],
    ['Date of last review', 'reviewed_on'],
    ['Reviewed', 'reviewed_on'],
    ['Next review due', 'next_review'],
    ['Review due date', 'next_review'],
    ['Date of next review', 'next_review'],
    ['Review date', 'review_date'],
    ['Date of review', 'review_date'],
  ])('%s means %s', (label, field) => {
    expect(saidBy(`**${label}:** 7 May 2026\n`)).toEqual([`${field}: 7 May 2026`]);
  });

  it.each(['Risk owner', 'Owner of the process', 'Supported version', 'Status of the audit', 'Review', 'Reviewers'])(
    '%s is none',
    (label) => {
      expect(saidBy(`**${label}:** 7 May 2026\n`)).toEqual([]);
    },
  );
});

describe('bold labels at the top of a body', () => {
  it('stand one per line, or several in one', () => {
    expect(saidBy('**Owner:** Dana Novak\n\n**Version**: 1.4 | **Status:** Draft\n')).toEqual([
      'owner: Dana Novak',
      'version: 1.4',
      'status: Draft',
    ]);
  });

  it('end where the value ends, whatever parts or breaks the line', () => {
    const body = '**Owner:** Dana Novak , \\\n**Version :** 1.4 · **Status**: Draft;  \n';
    expect(saidBy(body)).toEqual(['owner: Dana Novak', 'version: 1.4', 'status: Draft']);
    expect(placesIn(body)).toEqual(['Dana Novak', '1.4', 'Draft']);
  });

  it('are found behind line ends of Windows', () => {
    expect(placesIn('# Access policy\r\n\r\n**Owner:** Dana Novak\r\n**Version:** 1.4\r\n')).toEqual([
      'Dana Novak',
      '1.4',
    ]);
  });

  it('say nothing with a placeholder behind them, and nothing in code', () => {
    expect(
      saidBy(
        '**Owner:** TBD\n\n```md\n**Version:** 1.0\n\n## Purpose\n```\n\n**Status:** Draft\n\n**Next review:**  \n',
      ),
    ).toEqual(['status: Draft']);
  });

  it('count up to the first section, unless that one is about the document itself', () => {
    const under = (heading: string): readonly string[] => saidBy(`# Access policy\n\n${heading}\n\n**Version:** 1.4\n`);
    expect(under('## Document control')).toEqual(['version: 1.4']);
    expect(under('### Document information')).toEqual(['version: 1.4']);
    expect(under('## Scope')).toEqual([]);
    expect(under('  ###### Scope')).toEqual([]);
  });

  it('are not looked for far down a long page', () => {
    const filler = 'Access follows the need to know.\n'.repeat(160);
    expect(filler.length).toBeGreaterThan(5000);
    expect(saidBy(`**Owner:** Dana Novak\n\n${filler}\n**Version:** 1.4\n`)).toEqual(['owner: Dana Novak']);
  });
});

describe('a table at the top of a body', () => {
  it('says with its head and its rows what the document is', () => {
    const body = table('| Version: | 1.4 |', '| **Status** | *Draft* |', '| Owner | [Dana Novak](dana.md) |');
    expect(saidBy(body)).toEqual(['version: 1.4', 'status: Draft', 'owner: Dana Novak']);
    expect(placesIn(body)).toEqual(['| Version: | 1.4 |', '*Draft*', '[Dana Novak](dana.md)']);
  });

  it('may do without pipes at the edges, and have rows for other things', () => {
    expect(saidBy('Field | Value\n:--- | ---:\nOwner | Dana Novak\nClass | internal\nVersion |\nStatus\n')).toEqual([]);
    expect(saidBy('Field | Value\n:--- | ---:\nOwner | Dana Novak\nClass | internal\nVersion | 1.4\n')).toEqual([
      'owner: Dana Novak',
      'version: 1.4',
    ]);
  });

  it('is about something else when it has one such row only, or more than two columns', () => {
    expect(saidBy(table('| Owner | approves access |', '| User | asks for access |'))).toEqual([]);
    expect(saidBy('| Version | Status | By |\n| - | - | - |\n| Owner | Dana | Kim |\n')).toEqual([]);
  });

  it('is told from the one beside it', () => {
    const history = '| Version | 1.0 | Kim Lee |\n| - | - | - |\n| Status | Draft | Kim Lee |\n';
    expect(saidBy(`${table('| Owner | Dana Novak |', '| Version | 1.4 |')}\n${history}`)).toEqual([
      'owner: Dana Novak',
      'version: 1.4',
    ]);
  });

  it('counts above the first section only', () => {
    const below = table('| Version | 1.4 |', '| Status | Draft |');
    expect(saidBy(`# Access policy\n\n## Document properties\n\n${below}`)).toEqual(['version: 1.4', 'status: Draft']);
    expect(saidBy(`# Access policy\n\n${table('| Team | IT |')}\n## Old\n\n${below}`)).toEqual([]);
  });
});
