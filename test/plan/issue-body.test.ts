import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import {
  type IssueMemory,
  isDuplicate,
  issueTitle,
  markedDuplicate,
  newIssueBody,
  readMemory,
  renewedBody,
} from '../../src/plan/issue-body.ts';
import { overdueFinding, someFinding } from '../support/report.ts';
import { HOSTILE, hostileText } from '../support/report-hostile.ts';

const MEMORY: Omit<IssueMemory, 'lines'> = {
  fingerprint: '0123456789abcdef',
  rule: 'review-overdue',
  path: 'policies/access.md',
  scope: 'root',
  firstSeen: '2026-11-22',
  round: 1,
  told: ['overdue'],
  assigned: ['alice', 'not:zoe'],
  titleHash: 'abc123',
};

const TEXT = { finding: overdueFinding('2025-12-16', 16), link: undefined, mention: [] };
const BODY = newIssueBody(TEXT, MEMORY);
const LINES = BODY.split('\n');

describe('the memory of an issue', () => {
  it('comes back as it was put in, whatever the document is called', () => {
    const check = (text: string): void => {
      const memory = {
        ...MEMORY,
        path: `policies/${text}`.toWellFormed(),
        scope: encodeURIComponent(text.toWellFormed()),
      };
      expect(readMemory(newIssueBody(TEXT, memory))).toMatchObject(memory);
    };
    for (const piece of HOSTILE) check(piece);
    check('long-folder-name/'.repeat(200));
    fc.assert(fc.property(hostileText(), check), { numRuns: 100 });
  });

  it('is not found in a quotation of it', () => {
    expect(readMemory(`> ${BODY}`)).toBeUndefined();
    expect(readMemory(`Look: ${BODY}`)).toBeUndefined();
    expect(readMemory('')).toBeUndefined();
    expect(readMemory('<!-- holdfast:comment scope=root digest=0 -->')).toBeUndefined();
  });

  it('says of an issue that gave way that it did, wherever its marker stands', () => {
    for (const body of [BODY, `Mine.\n\n${BODY}`, BODY.replaceAll('\n', '\r\n')]) {
      const marked = markedDuplicate(body);
      expect(isDuplicate(readMemory(marked) as IssueMemory)).toBe(true);
      expect(marked.replace(',duplicate', '')).toBe(body);
    }
    const untold = newIssueBody(TEXT, { ...MEMORY, told: [] });
    expect(isDuplicate(readMemory(markedDuplicate(untold)) as IssueMemory)).toBe(true);
    expect(isDuplicate(readMemory(untold) as IssueMemory)).toBe(false);
  });
});

describe('the title of an issue', () => {
  it('names what is wrong, the document, its id and the day', () => {
    expect(
      issueTitle(overdueFinding('2026-10-30', 23, { title: 'Encrypt all laptops', document: 'CA-2026-009' })),
    ).toBe('Overdue: Encrypt all laptops (CA-2026-009) · due 2026-10-30');
    expect(issueTitle(someFinding({ title: undefined, path: 'policies/access.md' }))).toBe('No owner: access.md');
  });

  it('is one line that mentions nobody', () => {
    fc.assert(
      fc.property(hostileText(), (title) => {
        const shown = issueTitle(someFinding({ title, document: title, message: title }));
        expect(shown).not.toMatch(/[\p{Cc}\u2028]|@[^\u200B]|#\d/u);
      }),
      { numRuns: 100 },
    );
  });
});

/** What people do to a body in GitHub's form. */
interface Edit {
  readonly what: 'insert' | 'delete' | 'tick' | 'change' | 'crlf';
  readonly at: number;
  readonly text: string;
}

const NOTES = [
  'Note one',
  '',
  '- [x] mine',
  '| Ticket | X |',
  '> quote',
  '    code',
  'Note two',
  '## Head',
  '<!-- hidden -->',
];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'tick', 'change', 'crlf'),
    at: fc.nat({ max: LINES.length + 4 }),
    text: fc.constantFrom(...NOTES, ...LINES.slice(1)),
  }),
  { maxLength: 6 },
);

function applied(body: string, { what, at, text }: Edit): string {
  if (what === 'crlf') return body.replaceAll(/\r?\n/g, '\r\n');
  const lines = body.split(/\r?\n/);
  const line = lines[at];
  const isMarker = line?.startsWith('<!-- holdfast:issue') ?? true;
  if (what === 'insert') lines.splice(at, 0, text);
  else if (line === undefined || isMarker) return body;
  else if (what === 'delete') lines.splice(at, 1);
  else lines[at] = what === 'tick' ? line.replace('- [ ]', '- [x]') : `${line} changed`;
  return lines.join('\n');
}

const otherFindings = fc.constantFrom(
  TEXT.finding,
  overdueFinding('2026-01-16', 16),
  overdueFinding('2025-12-16', 16, { title: 'Other title', owner: 'role:ciso' }),
  overdueFinding('2025-12-16', 16, { fix: 'Do something else.', path: 'isms/access.md' }),
  someFinding({ rule: 'owner-missing' }),
);

describe('a renewed body', () => {
  it('is the same again when nothing has changed, whatever people did to it', () => {
    fc.assert(
      fc.property(edits, otherFindings, (list, finding) => {
        const edited = list.reduce(applied, BODY);
        const once = renewedBody(edited, { ...TEXT, finding }, MEMORY);
        expect(renewedBody(once, { ...TEXT, finding }, MEMORY)).toBe(once);
        expect(renewedBody(once.replaceAll('\n', '\r\n'), { ...TEXT, finding }, MEMORY)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every line that a person wrote, once, through any number of updates', () => {
    fc.assert(
      fc.property(edits, fc.array(otherFindings, { minLength: 1, maxLength: 3 }), (list, findings) => {
        const edited = list.reduce(applied, BODY);
        const written = edited.split(/\r?\n/).filter((line) => line.trim() !== '' && !LINES.includes(line));
        const own = written.filter((line) => !LINES.includes(line.replace('[x]', '[ ]')));
        const renewed = findings.reduce((body, finding) => renewedBody(body, { ...TEXT, finding }, MEMORY), edited);
        const lines = renewed.split('\n');
        for (const line of own) {
          const times = (all: readonly string[]): number => all.filter((one) => one === line).length;
          expect(times(lines), `${JSON.stringify(line)} in\n${renewed}`).toBe(times(own));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds all that Holdfast has to say, whatever people did to it', () => {
    fc.assert(
      fc.property(edits, otherFindings, (list, finding) => {
        const renewed = renewedBody(list.reduce(applied, BODY), { ...TEXT, finding }, MEMORY);
        const lines = renewed.replaceAll('- [x]', '- [ ]').split('\n');
        const wanted = newIssueBody({ ...TEXT, finding }, MEMORY)
          .split('\n')
          .slice(1);
        const block = wanted.slice(0, wanted.indexOf('<!-- holdfast:end -->'));
        expect(block.filter((line) => !lines.includes(line))).toEqual([]);
        expect(renewed).toContain('\n<!-- holdfast:end -->');
        expect(readMemory(renewed)).toMatchObject(MEMORY);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the table a table and a paragraph a paragraph', () => {
    const parser = remark().use(remarkGfm);
    const note = 'A note.';
    for (let at = 1; at < LINES.length; at++) {
      const edited = [...LINES.slice(0, at), '', note, '', ...LINES.slice(at)].join('\n');
      const renewed = renewedBody(edited, { ...TEXT, finding: overdueFinding('2026-01-16', 5) }, MEMORY);
      const notes = parser
        .parse(renewed)
        .children.filter((node) => node.type === 'paragraph' && JSON.stringify(node).includes(note));
      expect(notes, `at line ${at}:\n${renewed}`).toHaveLength(1);
      expect(notes[0]?.type === 'paragraph' && notes[0].children).toHaveLength(1);
    }
  });

  it('takes back what is above, below and inside when the marker is gone', () => {
    const lost = LINES.slice(1).join('\n');
    expect(readMemory(lost)).toBeUndefined();
    const renewed = renewedBody(lost, TEXT, MEMORY);
    expect(renewed.startsWith(BODY)).toBe(true);
    expect(renewed.endsWith(lost)).toBe(true);
  });
});
