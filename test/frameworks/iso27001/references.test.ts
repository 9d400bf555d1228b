import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseById, controlById } from '../../../src/frameworks/iso27001/catalogue.ts';
import { CLAUSES } from '../../../src/frameworks/iso27001/clauses.ts';
import { CONTROLS } from '../../../src/frameworks/iso27001/controls.ts';
import { legacyReferences, parseClauses, parseControls } from '../../../src/frameworks/iso27001/references.ts';
import { TRANSITION } from '../../../src/frameworks/iso27001/transition.ts';
import type { Parsed } from '../../../src/model/fact.ts';

/** The ids with blanks between them, or why there are none. */
function said(parsed: Parsed<readonly string[]>): string {
  return parsed.ok ? parsed.value.join(' ') : `no: ${parsed.why}`;
}

describe('controls', () => {
  it.each([
    ['A.5.15', 'A.5.15'],
    ['5.15', 'A.5.15'],
    ['5.10', 'A.5.10'],
    ['a.5.15', 'A.5.15'],
    ['A5.15', 'A.5.15'],
    ['A 5.15', 'A.5.15'],
    ['A.05.01', 'A.5.1'],
    ['A.5.15.', 'A.5.15'],
    ['iso27001:A.05.01', 'A.5.1'],
    ['ISO/IEC 27001:2022 A.5.1', 'A.5.1'],
    ['ISO/IEC 27001:2022, Annex A 5.1', 'A.5.1'],
    ['iso27001-2022:A.5.1', 'A.5.1'],
    ['Annex A.5.15', 'A.5.15'],
    ['control 5.15', 'A.5.15'],
    ['A.5.1, A.5.2', 'A.5.1 A.5.2'],
    ['A.5.1; 5.2\nA.5.3', 'A.5.1 A.5.2 A.5.3'],
    ['A.5.1 and 5.2 & 5.3/5.4', 'A.5.1 A.5.2 A.5.3 A.5.4'],
    ['A.5.1 A.5.2', 'A.5.1 A.5.2'],
    ['A.5.2, A.5.1, A.5.2', 'A.5.2 A.5.1'],
    ['A.5.15-5.18', 'A.5.15 A.5.16 A.5.17 A.5.18'],
    ['A.5.15-18', 'A.5.15 A.5.16 A.5.17 A.5.18'],
    ['A.5.15–A.5.18', 'A.5.15 A.5.16 A.5.17 A.5.18'],
    ['A.5.15 — A.5.17', 'A.5.15 A.5.16 A.5.17'],
    ['A.5.15 to A.5.17', 'A.5.15 A.5.16 A.5.17'],
    ['A.5.36-A.6.2', 'A.5.36 A.5.37 A.6.1 A.6.2'],
    ['A.5.15 Access control', 'A.5.15'],
    ['A.5.15: Access control', 'A.5.15'],
    ['A.5.15 – Access control', 'A.5.15'],
    ['Access control (A.5.15)', 'A.5.15'],
    ['A.5.15 (was A.9.1.1)', 'A.5.15'],
    ['A.8.24 TLS 1.2', 'A.8.24'],
    ['A.5.15 Access control and A.5.16 Identity management', 'A.5.15 A.5.16'],
    ['A.8.31 Separation of development, test and production environments', 'A.8.31'],
    ['A.5.31 Legal, statutory, regulatory and contractual requirements, A.5.32', 'A.5.31 A.5.32'],
  ])('%j are %s', (raw, ids) => {
    expect(said(parseControls(raw))).toBe(ids);
  });

  it.each(['ACME-12', 'CIS-3', 'A-12', 'CC6.1', 'A1.2', 'SOC2:CC6.1', 'PCI 8.3.6', '164.308(a)(1)', 'Art. 32(1)'])(
    'may be of one’s own or of another framework: %s',
    (raw) => {
      expect(said(parseControls(raw))).toBe(raw);
    },
  );

  it('may be of one’s own, with a title and beside others', () => {
    expect(said(parseControls('ACME-12 Clean cables, CIS-3 and A.5.1'))).toBe('ACME-12 CIS-3 A.5.1');
  });

  it.each([
    ['A.9.2.3', 'a number of the edition of 2013 (successor in that of 2022: A.8.2)', 'Write A.8.2.'],
    ['9.2.3', 'a number of the edition of 2013 (successor in that of 2022: A.8.2)', 'Write A.8.2.'],
    ['a.09.02.03', 'successor in that of 2022: A.8.2', 'Write A.8.2.'],
    ['A.5.1.1', 'successor in that of 2022: A.5.1', 'Write A.5.1.'],
    ['A.18.2.3', 'successors in that of 2022: A.5.36 and A.8.8', 'Write A.5.36 or A.8.8.'],
    ['A.12.4', 'successors in that of 2022: A.8.15 and A.8.17', 'Write A.8.15 or A.8.17.'],
    ['A.10', 'successor in that of 2022: A.8.24', 'Write A.8.24.'],
    ['A.5.1, A.9.2.3', '`A.9.2.3` is a number of the edition of 2013', 'Write A.8.2.'],
    ['A.5.1-A.9.2.3', '`A.9.2.3` is a number of the edition of 2013', 'Write A.8.2.'],
    ['ISO 27001:2013 A.5.1', 'names the edition of 2013', 'Write the number that the edition of 2022 has for it.'],
    ['A.5.99', '`A.5.99` is not in Annex A (nearest: A.5.37)', 'Annex A has A.5.1 to A.5.37'],
    ['A.8.35', '`A.8.35` is not in Annex A (nearest: A.8.34)', 'Annex A has'],
    ['A.5.0', 'nearest: A.5.1)', 'Annex A has'],
    ['A.5.15.1', '`A.5.15.1` is not in Annex A (nearest: A.5.15)', 'Annex A has'],
    ['A.5.1.1.1', 'is not in Annex A', 'Annex A has'],
    ['A.4.1', 'is not in Annex A', 'Annex A has'],
    ['A.5.1-A.5.99', '`A.5.99` is not in Annex A', 'Annex A has'],
    ['A.5.18-A.5.15', 'runs backwards', 'Write `A.5.15-A.5.18`.'],
    ['A.5', 'is no control but a theme', 'Write `A.5.1-A.5.37` for all of it.'],
    ['A.5-A.8', 'is no control but a theme', 'Write `A.5.1-A.5.37` for all of it.'],
    ['9.1', 'is a clause and no control', 'Move it to `clauses`, or write A.5.15'],
    ['4.1', 'is a clause and no control', 'Move it to `clauses`.'],
    ['Access control', 'is a title without an id', 'Write `A.5.15`.'],
    ['all', '`all` names no control', 'Write its id'],
    ['5', '`5` names no control', 'Write its id'],
    ['A.5.1, others', '`others` names no control', 'Write its id'],
    ['', 'names no control', 'Write ids'],
    ['ISO/IEC 27001:2022', 'names no control', 'Write ids'],
    ['A.5.1 '.repeat(2000), 'characters', 'Write ids'],
  ])('%j are none: %s', (raw, why, fix) => {
    const parsed = parseControls(raw);
    expect(parsed.ok ? parsed.value : parsed.why).toContain(why);
    expect(parsed.ok ? '' : parsed.fix).toContain(fix);
  });

  it('are all known by their id and title', () => {
    const raw = CONTROLS.map(({ id, title }) => `${id} ${title}`).join(', ');
    expect(said(parseControls(raw))).toBe(CONTROLS.map(({ id }) => id).join(' '));
    expect(said(parseControls('A.5.1-A.8.34'))).toBe(CONTROLS.map(({ id }) => id).join(' '));
  });

  it('are none, with all successors, for every number of 2013', () => {
    for (const { from, to } of TRANSITION)
      expect(said(parseControls(from)), from).toMatch(new RegExp(`^no: .*\\b${to}\\b`));
  });

  it('are read from anything without a throw, and what was read is read the same again', () => {
    fc.assert(
      fc.property(anyReferences, (raw) => {
        const parsed = parseControls(raw);
        if (!parsed.ok) {
          expect(parsed.why && parsed.fix).not.toBe('');
          return;
        }
        expect(parsed.value.length).toBeGreaterThan(0);
        expect(parseControls(parsed.value.join(', '))).toEqual(parsed);
        for (const id of parsed.value) if (/^A\.\d/.test(id)) expect(controlById(id), id).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('clauses', () => {
  it.each([
    ['5.2', '5.2'],
    ['clause 9.1', '9.1'],
    ['Clauses 9.1 and 10.1', '9.1 10.1'],
    ['§ 9.1', '9.1'],
    ['iso27001:9.1', '9.1'],
    ['ISO/IEC 27001:2022, 9.1', '9.1'],
    ['9.1 Monitoring, measurement, analysis and evaluation', '9.1'],
    ['9.1 (see 9.3)', '9.1'],
    ['9.1 Monitoring 10.2 Nonconformity', '9.1 10.2'],
    ['5.2 Policy version 2.0', '5.2'],
    ['9.3.2 c', '9.3.2.c'],
    ['9.3.2 C', '9.3.2.c'],
    ['9.3.2.c', '9.3.2.c'],
    ['9.3.2c', '9.3.2.c'],
    ['9.3.2(c)', '9.3.2.c'],
    ['9.3.2 c)', '9.3.2.c'],
    ['9.3.2 c Changes in needs', '9.3.2.c'],
    ['9.3.2 d1', '9.3.2.d1'],
    ['9.3.2 d) 1)', '9.3.2.d1'],
    ['9.3.2 a, b and d', '9.3.2.a 9.3.2.b 9.3.2.d'],
    ['9.3.2 a-d', '9.3.2.a 9.3.2.b 9.3.2.c 9.3.2.d'],
    ['9.3.2 c) to d2)', '9.3.2.c 9.3.2.d2'],
    ['9.3.2 d1-d4', '9.3.2.d1 9.3.2.d2 9.3.2.d3 9.3.2.d4'],
    ['6.1.3 d', '6.1.3.d'],
    ['10.1 A culture of improvement', '10.1'],
    ['4.1-4.4', '4.1 4.2 4.3 4.4'],
    ['9.3.1-3', '9.3.1 9.3.2 9.3.3'],
    ['9.2', '9.2.1 9.2.2'],
    ['9.2 Internal audit', '9.2.1 9.2.2'],
    ['9.1–9.2', '9.1 9.2.1 9.2.2'],
    ['10', '10.1 10.2'],
    ['10.2, 10', '10.2 10.1'],
  ])('%j are %s', (raw, ids) => {
    expect(said(parseClauses(raw))).toBe(ids);
  });

  it('are all 30 from 4 to 10', () => {
    expect(said(parseClauses('Clauses 4-10'))).toBe(CLAUSES.map(({ id }) => id).join(' '));
    expect(said(parseClauses(CLAUSES.map(({ id, title }) => `${id} ${title}`).join('; ')))).toBe(
      CLAUSES.map(({ id }) => id).join(' '),
    );
  });

  it.each([
    ['9.1.1', '`9.1.1` is not a clause of ISO/IEC 27001:2022 (nearest: 9.1)'],
    ['4.5', 'nearest: 4.4'],
    ['9.2.7', 'nearest: 9.2.2'],
    ['11', 'is not a clause'],
    ['4.1-4.9', '`4.9` is not a clause'],
    ['4.4-4.1', 'runs backwards'],
    ['9.3.2 d-a', 'runs backwards'],
    ['5.2 h', 'clause 5.2 has no item h: its items go from a to g'],
    ['10.1 a', 'it has no lettered items'],
    ['9.2 c', '9.2 is a heading'],
    ['A.5.1', '`A.5.1` is a control of Annex A and no clause'],
    ['5.2, A.5.1', '`A.5.1` is a control of Annex A and no clause'],
    ['5.2 - A.5.1', '`A.5.1` is a control of Annex A and no clause'],
    ['ISO 27001:2013 9.2', 'names the edition of 2013'],
    ['leadership', '`leadership` names no clause'],
    ['9.1, leadership', '`leadership` names no clause'],
    ['', 'it names no clause'],
    ['1.2.3.4.5', 'names no clause'],
  ])('%j are none: %s', (raw, why) => {
    expect(said(parseClauses(raw))).toMatch(/^no: /);
    expect(said(parseClauses(raw))).toContain(why);
  });

  it('are read from anything without a throw, and what was read is read the same again', () => {
    fc.assert(
      fc.property(anyReferences, (raw) => {
        const parsed = parseClauses(raw);
        if (!parsed.ok) {
          expect(parsed.why && parsed.fix).not.toBe('');
          return;
        }
        expect(parsed.value.length).toBeGreaterThan(0);
        expect(parseClauses(parsed.value.join(', '))).toEqual(parsed);
        for (const id of parsed.value) expect(clauseById(id.replace(/\.[a-z]\d?$/, '')), id).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a mention of the edition of 2013', () => {
  it.each([
    ['See A.9.2.3.', 'A.9.2.3=A.8.2'],
    ['(A.18.2.3)', 'A.18.2.3=A.5.36+A.8.8'],
    ['A.5.1.1', 'A.5.1.1=A.5.1'],
    ['A.09.02.03', 'A.09.02.03=A.8.2'],
    ['A.12.4', 'A.12.4=A.8.15+A.8.17'],
    ['Annex A.10', 'A.10=A.8.24'],
    ['A.9.9.9', 'A.9.9.9='],
    ['section A.9.2.3', 'A.9.2.3=A.8.2'],
    ['**A.9.2.3**, _A.9.2.5_', 'A.9.2.3=A.8.2 A.9.2.5=A.5.18'],
    ['A.9.2.3-A.9.2.5', 'A.9.2.3=A.8.2 A.9.2.5=A.5.18'],
    ['A.9.2.3/A.9.2.5', 'A.9.2.3=A.8.2 A.9.2.5=A.5.18'],
    ['iso27001:A.9.2.3', 'A.9.2.3=A.8.2'],
    ['to ISO/IEC 27001:2013.', 'ISO/IEC 27001:2013=ISO/IEC 27001:2022'],
    ['27001:2013', '27001:2013=27001:2022'],
    ['A.9.2.3 of ISO 27001:2013, not A.5.15', 'A.9.2.3=A.8.2 ISO 27001:2013=ISO 27001:2022'],
  ])('is found in %j', (text, expected) => {
    const found = legacyReferences(text);
    expect(found.map((one) => `${one.text}=${one.successors.join('+')}`).join(' ')).toBe(expected);
    for (const { text: mention, start, end } of found) expect(text.slice(start, end)).toBe(mention);
  });

  it.each([
    'A.5.1',
    'A.8.2',
    'A.8',
    'A.5.15.1',
    'A.19.1',
    'A.4.1.1',
    '12.4.1',
    'Version 12.4.1',
    '9.2.3',
    'XA.9.2.3',
    'ISO-A.9.2',
    'A.9.2.3.1',
    'A.123',
    'A.9.2.3a',
    'A.9-draft',
    'docs/A.9.2.3.md',
    'https://acme.example/A.9.1',
    '#A.9.1',
    'Table A.10',
    'section A.9.1',
    'Appendix A.12',
    '27001:2022',
    '27001:20130',
    '127001:2013',
    'constructor',
  ])('is none: %s', (text) => {
    expect(legacyReferences(text)).toEqual([]);
  });

  it('is every number of 2013 with three levels', () => {
    const ids = [...new Set(TRANSITION.map(({ from }) => from))];
    expect(legacyReferences(ids.join(', ')).map(({ text }) => text)).toEqual(ids);
  });

  it('is no number of 2022', () => {
    expect(legacyReferences(CONTROLS.map(({ id }) => id).join(', '))).toEqual([]);
  });

  it.each(['A.9.', 'A.', '_', 'A.9.2.3 ', 'A.9.2.3-', '27001 ', 'ISO/IEC ', '/', 'section '])(
    'takes no long time to look for: %j again and again',
    { timeout: 5000 },
    (noise) => {
      const text = noise.repeat(2_000_000 / noise.length);
      expect(legacyReferences(`${text} A.9.2.4 `).some((found) => found.text === 'A.9.2.4')).toBe(true);
    },
  );

  it('stands where it says, in any text', () => {
    fc.assert(
      fc.property(anyReferences, (text) => {
        const found = legacyReferences(text);
        for (const { text: mention, start, end } of found) expect(text.slice(start, end)).toBe(mention);
        found.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** Pieces that references are made of, put together in any order, and any text at all. */
const anyReferences: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'A a . - – , ; ( ) / & _ c d1'.split(' '), ' ', ' to ', ' and ', '\n', 'Annex ', 'clause '),
        fc.constantFrom('ISO/IEC 27001:2022 ', 'iso27001:', '27001:2013', 'ACME-12', 'CC6.1', 'Access control', 'PCI '),
        fc.constantFrom('A.5.15', 'A.9.2.3', 'A.5.99', '5.2', '9.3.2', '10.2', 'A.8.', '9', '12', '05'),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
