import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/records/record-of.ts';
import { riskMethod } from '../../../src/records/types/risk-method.ts';
import { gapsOfRiskMethod } from '../../../src/rules/document-control/risk-method-content.ts';
import { parsed } from '../../support/parsed.ts';

describe('the gaps of a scale', () => {
  it.each([
    ['no scale', 'TBD', []],
    ['1, 2 and 3', scale(1, 2, 3), []],
    ['values in any order', scale(3, 1, 10, 9, 2), ['the value 4 to 8 in the scale of likelihood']],
    ['two holes', scale(1, 3, 7), ['the value 2 and 4 to 6 in the scale of likelihood']],
    ['a value that comes twice', scale(1, 2, 2, 3), ['one meaning for the value 2 of likelihood']],
    ['two that come more than once', scale(1, 1, 1, 2, 2), ['one meaning for the value 1 and 2 of likelihood']],
    ['a value that cannot be read', scale(1, 'two', 3), []],
    ['a row without a value', '[{ meaning: never }, { value: 2, meaning: often }]', []],
    [
      'no meanings',
      '[{ value: 1, label: rare }, { label: likely, meaning: TBD }, { meaning: "" }]',
      ['what 1, likely and ? in the scale of likelihood means'],
    ],
  ])('%s', (_name, likelihood, lacks) => {
    expect(lacksOf(`likelihood_scale: ${likelihood}`)).toEqual(lacks);
  });

  it('are those of impact as well', () => {
    expect(lacksOf(`impact_scale: ${scale(1, 3)}`)).toEqual(['the value 2 in the scale of impact']);
  });

  it('are shown at the scale, or at the first value without a meaning', () => {
    expect(placesOf('likelihood_scale: [{ value: 1, meaning: a }, { value: 3 }, { value: 3 }]')).toEqual([
      '[{ value: 1, meaning: a }, { value: 3 }, { value: 3 }]',
      '[{ value: 1, meaning: a }, { value: 3 }, { value: 3 }]',
      '{ value: 3 }, { value: 3 }]',
    ]);
  });
});

describe('the gaps of the levels', () => {
  const scales = `likelihood_scale: ${scale(1, 3, 2)}\nimpact_scale: ${scale(3, 2, 1)}\n`;

  it.each([
    ['all scores of a product', 'product', [1, 2], [3, 9], []],
    ['all scores of a sum', 'sum', [2, 3], [4, 6], []],
    ['one score alone', 'product', [1, 1], [2, 9], []],
    ['levels in any order', 'product', [3, 9], [1, 2], []],
    ['more than there are scores', 'product', [0, 4], [5, 25], []],
    ['nothing for the lowest', 'product', [2, 4], [5, 9], ['a level for the score 1']],
    ['nothing for the highest', 'product', [1, 4], [5, 7], ['a level for scores from 8 to 9']],
    ['nothing in the middle', 'sum', [2, 3], [5, 6], ['a level for the score 4']],
    [
      'one score twice',
      'product',
      [1, 4],
      [4, 9],
      ['one level alone for the score 4 (level 1 and level 2 both have it)'],
    ],
    [
      'a level inside another',
      'product',
      [1, 9],
      [3, 5],
      ['one level alone for scores from 3 to 5 (level 1 and level 2 both have it)'],
    ],
    [
      'a level that is the end of another',
      'product',
      [1, 9],
      [7, 9],
      ['one level alone for scores from 7 to 9 (level 1 and level 2 both have it)'],
    ],
    ['fractions that meet', 'product', [1, 2.5], [2.5, 9], []],
    ['fractions that leave a whole score out', 'product', [1, 2.5], [3.5, 9], ['a level for the score 3']],
    ['a level upside down', 'product', [1, 4], [9, 5], ['a level for scores from 5 to 9']],
    ['bounds that cannot be read', 'product', [1, 2], ['six', 'nine'], []],
    ['a lower bound alone', 'product', [1, 2], [6, 'TBD'], []],
    ['an upper bound alone', 'product', [1, 2], ['TBD', 7], []],
    ['a matrix', 'matrix', [1, 2], [5, 6], []],
  ] as const)('%s', (_name, rule, first, second, lacks) => {
    expect(lacksOf(`${scales}level_rule: ${rule}\nlevels: ${levels(first, second)}`)).toEqual(lacks);
  });

  it('count from the lowest level, and have no end, while a scale is missing', () => {
    const bounds = levels([2, 3], [5, 6]);
    expect(lacksOf(`level_rule: product\nlevels: ${bounds}`)).toEqual(['a level for the score 4']);
    expect(lacksOf(`level_rule: sum\nimpact_scale: ${scale(1, 2)}\nlevels: ${bounds}`)).toEqual([
      'a level for the score 4',
    ]);
    expect(lacksOf(`level_rule: product\nlikelihood_scale: ${scale(1, 2)}\nlevels: ${bounds}`)).toEqual([
      'a level for the score 4',
    ]);
  });

  it('name the level that was reached last, and one without a name by a question mark', () => {
    const bounds = '[{ name: low, min: 1, max: 4 }, { name: medium, min: 2, max: 4 }, { min: 4, max: 9 }]';
    expect(lacksOf(`${scales}level_rule: product\nlevels: ${bounds}`)).toEqual([
      'one level alone for scores from 2 to 4 (low and medium both have it)',
      'one level alone for the score 4 (low and ? both have it)',
    ]);
  });

  it('are shown at the levels', () => {
    const bounds = levels([2, 4], [4, 7]);
    expect(placesOf(`${scales}level_rule: product\nlevels: ${bounds}`)).toEqual([bounds, bounds, bounds]);
  });

  it.each([
    ['no level at all', `level_rule: product\nlevels: []`],
    ['levels to be written', `level_rule: product\nlevels: TBD`],
    ['no rule', `levels: ${levels([1, 2], [5, 9])}`],
  ])('are not looked for: %s', (_name, fields) => {
    expect(lacksOf(`${scales}${fields}`)).toEqual([]);
  });
});

describe('the level up to which risks are accepted', () => {
  const known = `level_rule: matrix\nlevels: [{ name: Low }, { max: 9 }]\nacceptance_threshold: `;

  it.each(['Low', 'low', '5', '12', '2.5', '2.25', 'TBD'])('may be %s', (threshold) => {
    expect(lacksOf(known + threshold)).toEqual([]);
  });

  it.each(['medium', 'v5', '5 or so', '2.'])('is not one of the levels: %s', (threshold) => {
    expect(lacksOf(known + threshold)).toEqual([`a level called \`${threshold}\`, up to which a risk is accepted`]);
    expect(placesOf(known + threshold)).toEqual([threshold]);
  });

  it('may be any word while the levels have no names', () => {
    expect(lacksOf('acceptance_threshold: medium')).toEqual([]);
    expect(lacksOf('acceptance_threshold: medium\nlevels: [{ max: 9 }]')).toEqual([]);
  });
});

function scale(...values: readonly (number | string)[]): string {
  return `[${values.map((value) => `{ value: ${value}, meaning: about ${value} }`).join(', ')}]`;
}

function levels(...bounds: readonly (readonly [number | string, number | string])[]): string {
  return `[${bounds.map(([min, max], index) => `{ name: level ${index + 1}, min: ${min}, max: ${max} }`).join(', ')}]`;
}

function lacksOf(fields: string): readonly string[] {
  return gapsOf(fields).map(({ name }) => name);
}

/** From where each gap is shown to the end of the line. */
function placesOf(fields: string): readonly (string | undefined)[] {
  return gapsOf(fields).map(({ place }) => place);
}

function gapsOf(fields: string): readonly { readonly name: string; readonly place: string | undefined }[] {
  const document = parsed(`---\ntype: risk-method\ntitle: Risk method\n${fields}\n---\n`);
  const entry = { document, root: document.frontMatter?.root, mapping: {}, readDate: () => ({ ok: false }) };
  // Only what a reading of fields looks at.
  const { facts } = recordOf(entry as never, riskMethod);
  return gapsOfRiskMethod(facts).map(({ name, at }) => ({
    name,
    place: document.text.slice(at?.start).split('\n')[0],
  }));
}
