import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/model/likeness.ts';

/** From this on, texts are taken for copies. */
const ALIKE = 0.85;

const STATEMENT = 'Access of three leavers was not removed within one working day after their last day at the company.';

describe('two texts are copies', () => {
  it.each([
    ['that are the same', STATEMENT, STATEMENT],
    [
      'in another case, with other blanks and stops',
      STATEMENT,
      `  ${STATEMENT.toUpperCase().replaceAll(' ', '\n  ')}!`,
    ],
    ['with one word changed', STATEMENT, STATEMENT.replace('three', 'four')],
    ['with one word added', STATEMENT, `${STATEMENT.replace('not', 'not always')}`],
    [
      'in a script without blanks',
      '離職者のアクセス権が期限内に削除されなかった。',
      '離職者のアクセス権が期限内に削除されなかった',
    ],
    [
      'with composed letters in one of them',
      'Zugänge wurden nicht gelöscht',
      'Zuga\u0308nge wurden nicht gelo\u0308scht',
    ],
  ])('%s', (_name, a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(ALIKE);
  });

  it.each([
    [
      'about the same thing',
      STATEMENT,
      'Human resources tell the help desk about leavers by mail, and nobody checks that each mail was acted on.',
    ],
    ['with the words in another order', 'logs were read and nobody told', 'nobody told and read were logs'],
    [
      'where one only begins like the other',
      STATEMENT,
      `${STATEMENT} ${'Nobody owns the list of leavers. '.repeat(3)}`,
    ],
    ['with nothing in common', 'one two', 'three four'],
    ['one of which is empty', STATEMENT, ''],
    ['of signs alone', '---', '***'],
  ])('no, texts %s', (_name, a, b) => {
    expect(likeness(a, b)).toBeLessThan(ALIKE);
  });
});

describe('likeness', () => {
  it('is the share of words and pairs in common', () => {
    expect(likeness('a b', 'a c')).toBeCloseTo(2 / 6);
    expect(likeness('a b c', 'a b d')).toBeCloseTo(6 / 10);
    expect(likeness('a a', 'a')).toBeCloseTo(2 / 4);
  });

  it('is 1 for a text and itself, the same both ways, and between 0 and 1', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', 'C', ' ', '\n', '.', '離', 'é')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, `\t${a.replaceAll(' ', ' \n ')} `)).toBe(1);
      }),
    );
  });

  it('takes no long time on long texts', { timeout: 3000 }, () => {
    for (const noise of ['a', 'a ', ' ', '離', '\u0301', '.'])
      expect(likeness(noise.repeat(3_000_000), noise.repeat(2_999_999))).toBe(1);
  });
});
