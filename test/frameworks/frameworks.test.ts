import { describe, expect, it } from 'vitest';
import { buildFramework, type Framework, type Pair } from '../../src/frameworks/framework.ts';
import { type Catalogue, catalogueSchema, crosswalkSchema } from '../../src/frameworks/framework-schema.ts';
import { scopeOf } from '../../src/frameworks/framework-scope.ts';
import { FRAMEWORKS, type FrameworkName, loadFramework } from '../../src/frameworks/frameworks.ts';
import { clauseById, controlById } from '../../src/frameworks/iso27001/catalogue.ts';
import { frameworkTarget } from '../../src/records/types/framework-target.ts';

const LOADED = new Map(
  await Promise.all(FRAMEWORKS.map(async ({ name }) => [name, await loadFramework(name)] as const)),
);

function framework(name: FrameworkName): Framework {
  return LOADED.get(name) as Framework;
}

function countOf(pairs: readonly Pair[], confidence: Pair['confidence']): number {
  return pairs.filter((pair) => pair.confidence === confidence).length;
}

/** Requirements that no pair reaches, not even by their parent. */
function unreached({ requirements, byRequirement }: Framework): readonly string[] {
  return requirements.map(({ id }) => id).filter((id) => byRequirement.get(id)?.length === 0);
}

describe.each(FRAMEWORKS.map(({ name }) => name))('the data of %s', (name) => {
  it('has the shape that it promises', async () => {
    const { catalogue } = await import(`../../src/frameworks/data/${name}.ts`);
    const { crosswalk } = await import(`../../src/frameworks/data/${name}-crosswalk.ts`);
    expect(catalogueSchema.safeParse(catalogue).error).toBeUndefined();
    expect(crosswalkSchema.safeParse(crosswalk).error).toBeUndefined();
  });

  it('has each id and each pair once, and no pair that hangs in the air', () => {
    const { requirements, pairs, categories, thin } = framework(name);
    const ids = new Set(requirements.map(({ id }) => id));
    expect(ids.size).toBe(requirements.length);
    expect(new Set(pairs.map(({ iso, requirement }) => `${iso} ${requirement}`)).size).toBe(pairs.length);
    expect(pairs.filter(({ requirement }) => !ids.has(requirement))).toEqual([]);
    expect(pairs.filter(({ iso }) => !controlById(iso) && !clauseById(iso))).toEqual([]);
    expect(requirements.filter(({ parent }) => parent !== undefined && !ids.has(parent))).toEqual([]);
    const parts = [undefined, ...categories.map(({ id }) => id)];
    expect(requirements.filter(({ category }) => !parts.includes(category))).toEqual([]);
    expect(thin === undefined || controlById(thin) !== undefined).toBe(true);
  });

  it('has a title for each requirement', () => {
    expect(framework(name).requirements.filter(({ id, title }) => title === id || title.length < 2)).toEqual([]);
  });

  it('calls a pair that only we vouch for by its confidence', () => {
    const alone = framework(name).pairs.filter(({ sources }) => sources.length === 1 && sources[0] === 'editor');
    expect(alone.filter(({ strength, confidence }) => (strength === 'primary') !== (confidence === 'medium'))).toEqual(
      [],
    );
  });

  it('is what a target may name', () => {
    const node = { kind: 'scalar', raw: name, start: 0, end: name.length } as never;
    expect(frameworkTarget.fields.framework.read('framework', node, {} as never)).toMatchObject({ state: 'given' });
  });
});

describe('the crosswalks', () => {
  // As the domain guide counts them. It leaves out the 20 requirements of PCI DSS A3, which counts only when it is named.
  it.each<[FrameworkName, readonly number[]]>([
    ['soc2-tsc-2017', [301, 61, 53, 0, 37, 160, 131, 10]],
    ['nist-csf-2.0', [470, 106, 106, 0, 71, 97, 339, 34]],
    ['pci-dss-4.0.1', [399, 260, 225, 21, 123, 142, 216, 41]],
    ['hipaa-security-rule', [159, 68, 64, 0, 49, 0, 126, 33]],
    ['gdpr', [197, 55, 47, 0, 24, 10, 91, 96]],
    ['iso22301-2019', [88, 46, 46, 0, 42, 31, 16, 41]],
    ['iso20000-1-2018', [92, 50, 41, 0, 36, 27, 19, 46]],
  ])('to %s have their pairs, targets, reached ones and confidences', (name, numbers) => {
    const one = framework(name);
    const { pairs, byRequirement } = one;
    const reached = new Set(pairs.map(({ requirement }) => requirement));
    const reachable = [...byRequirement].filter(([, of]) => of.length > 0);
    const primary = pairs.filter(({ strength }) => strength === 'primary').map(({ requirement }) => requirement);
    expect([
      pairs.length,
      scopeOf(one, []).requirements.length,
      reached.size,
      reachable.length - reached.size,
      new Set(primary).size,
      countOf(pairs, 'high'),
      countOf(pairs, 'medium'),
      countOf(pairs, 'low'),
    ]).toEqual(numbers);
  });

  it.each<[FrameworkName, number]>([
    ['soc2-tsc-2017', 289],
    ['nist-csf-2.0', 427],
    ['pci-dss-4.0.1', 347],
    ['hipaa-security-rule', 114],
    ['gdpr', 81],
    ['iso22301-2019', 31],
    ['iso20000-1-2018', 27],
  ])('to %s have their share of pairs that another source backs', (name, number) => {
    const backed = framework(name).pairs.filter(({ sources }) => sources.includes('editor') && sources.length > 1);
    const byNist = framework(name).pairs.filter(({ sources }) => sources[0] === 'nist-olir-csf2');
    expect(backed.length + byNist.length).toBe(number);
  });

  it.each<[FrameworkName, string]>([
    ['soc2-tsc-2017', 'PI1.1 PI1.3 PI1.4 P6.2 P6.3 P6.4 P6.5 P6.7'],
    ['nist-csf-2.0', ''],
    [
      'pci-dss-4.0.1',
      '3.7.9 8.2.3 11.4.6 11.4.7 A1.1.1 A1.1.2 A1.1.3 A1.1.4 A1.2.1 A1.2.2 A1.2.3 A2.1.1 A2.1.2 A2.1.3',
    ],
    ['hipaa-security-rule', '164.312(a)(2)(ii) 164.314(a)(2)(ii) 164.314(b)(1) 164.314(b)(2)'],
    ['gdpr', 'Art. 8,Art. 10,Art. 11,Art. 19,Art. 45,Art. 47,Art. 48,Art. 49'],
    ['iso22301-2019', ''],
    ['iso20000-1-2018', '7.6 8.2.1 8.2.2 8.2.4 8.3.1 8.3.2 8.3.3 8.4.2 8.6.2'],
  ])('to %s leave out what has no counterpart', (name, ids) => {
    const expected = ids === '' ? [] : ids.split(name === 'gdpr' ? ',' : ' ');
    const found = unreached(framework(name)).filter((id) => !id.startsWith('A3.'));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('leave out all of Appendix A3 of PCI DSS', () => {
    expect(unreached(framework('pci-dss-4.0.1')).filter((id) => id.startsWith('A3.'))).toHaveLength(20);
  });

  it('hang the analysis of business impact, strategies, recovery and exercises of ISO 22301 on A.5.30 alone', () => {
    const { byRequirement, thin } = framework('iso22301-2019');
    const alone = [...byRequirement].filter(([, pairs]) => {
      const primary = pairs.filter(({ strength }) => strength === 'primary');
      return primary.length > 0 && primary.every(({ iso }) => iso === 'A.5.30');
    });
    expect(thin).toBe('A.5.30');
    expect(alone.map(([id]) => id)).toEqual(['8.2.2', '8.3.3', '8.4.5', '8.5']);
  });
});

describe('a framework', () => {
  it('is looked up from both sides', () => {
    const { byRequirement, byControl } = framework('soc2-tsc-2017');
    expect(byRequirement.get('CC1.2')?.map(({ iso }) => iso)).toContain('5.1');
    expect(byControl.get('5.1')?.map(({ requirement }) => requirement)).toContain('CC1.2');
    expect(byRequirement.get('constructor')).toBeUndefined();
  });

  it('lets a requirement without pairs have those of the nearest requirement above it', () => {
    const { byRequirement } = framework('pci-dss-4.0.1');
    expect(byRequirement.get('10.2.1.1')).toBeDefined();
    expect(byRequirement.get('9.5.1.2.1')).toEqual(byRequirement.get('9.5.1'));
    expect(byRequirement.get('4.2.1.1')).not.toEqual(byRequirement.get('4.2.1'));
  });

  it('titles what has no title after its parent, else after its category', () => {
    const titles = new Map(framework('pci-dss-4.0.1').requirements.map(({ id, title }) => [id, title]));
    expect(titles.get('3.6.1.2')).toBe(titles.get('3.6.1'));
    expect(titles.get('A1.2.3')).toBe('Multi-tenant providers');
  });

  it('tells what HIPAA leaves room for', () => {
    expect(framework('hipaa-security-rule').requirements.filter(({ addressable }) => addressable)).toHaveLength(22);
  });
});

describe('the scope of a framework', () => {
  const CATALOGUE: Catalogue = {
    categories: [
      { id: 'security', title: 'Security', counts: 'always' },
      { id: 'processing-integrity', title: 'Processing integrity', counts: 'unless-others-are-named' },
      { id: 'privacy', title: 'Privacy', counts: 'unless-others-are-named' },
      { id: 'extras', title: 'Extras', counts: 'when-named' },
    ],
    requirements: [
      { id: 'S1', title: 'One', category: 'security' },
      { id: 'I1', title: 'Two', category: 'processing-integrity' },
      { id: 'P1', title: 'Three', category: 'privacy' },
      { id: 'X1', title: 'Four', category: 'extras' },
      { id: 'N1', title: 'Five' },
    ],
  };
  const ANY = buildFramework({ name: 'any', title: 'Any', namespace: 'any' }, CATALOGUE, []);

  it.each([
    [[], 'S1 I1 P1 N1'],
    [['security'], 'S1 N1'],
    [['Privacy'], 'S1 P1 N1'],
    [['Processing Integrity', 'privacy'], 'S1 I1 P1 N1'],
    [['processing_integrity', 'extras'], 'S1 I1 X1 N1'],
    [['secrecy'], 'S1 I1 P1 N1'],
  ])('with %j named is %s', (named, ids) => {
    expect(
      scopeOf(ANY, named)
        .requirements.map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('knows a part that is misspelled', () => {
    expect(scopeOf(ANY, ['privcy', 'privacy']).unknown).toEqual([{ named: 'privcy', nearest: 'privacy' }]);
  });

  it('takes any word where there is nothing to choose', () => {
    expect(scopeOf(framework('gdpr'), ['processor']).unknown).toEqual([]);
    expect(scopeOf(framework('pci-dss-4.0.1'), ['SAQ D']).unknown).toEqual([]);
  });

  it.each<[FrameworkName, readonly string[], number]>([
    ['soc2-tsc-2017', ['security', 'availability'], 36],
    ['pci-dss-4.0.1', [], 260],
    ['pci-dss-4.0.1', ['Designated entities'], 280],
  ])('of %s with %j has %i requirements', (name, named, count) => {
    expect(scopeOf(framework(name), named).requirements).toHaveLength(count);
  });
});
