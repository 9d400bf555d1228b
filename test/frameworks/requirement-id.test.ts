import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/frameworks/framework.ts';
import { FRAMEWORKS, loadFramework } from '../../src/frameworks/frameworks.ts';
import { parseRequirement } from '../../src/frameworks/requirement-id.ts';

const ALL = await Promise.all(FRAMEWORKS.map(({ name }) => loadFramework(name)));

function only(namespace: string): readonly Framework[] {
  return ALL.filter((framework) => framework.namespace === namespace);
}

/** `soc2 CC6.1 CC6.2`, or why it cannot be read and what to do. */
function read(raw: string, among: readonly Framework[] = ALL): string {
  const parsed = parseRequirement(raw, among);
  if (!parsed.ok) return `${parsed.why}. ${parsed.fix}`;
  const { framework, ids } = parsed.value;
  return [ALL.find(({ name }) => name === framework)?.namespace, ...ids].join(' ');
}

describe('the id of a requirement', () => {
  it.each([
    ['soc2:CC6.1', 'soc2 CC6.1'],
    ['CC6.1', 'soc2 CC6.1'],
    ['cc 06.01', 'soc2 CC6.1'],
    ['SOC 2 CC6.1 Logical access', 'soc2 CC6.1'],
    ['SOC 2, CC6.1 – Logical access', 'soc2 CC6.1'],
    ['TSC 2017 criterion PI1.3', 'soc2 PI1.3'],
    ['soc2-tsc-2017:PI1.3', 'soc2 PI1.3'],
    ['A1.1', 'soc2 A1.1'],
    ['iso22301:8.4.2', 'iso22301 8.4.2'],
    ['ISO 22301:2019 8.4.2', 'iso22301 8.4.2'],
    ['ISO 22301:2019, clause 8.4.2', 'iso22301 8.4.2'],
    ['8.4.2 of ISO 22301:2019', 'iso22301 8.4.2'],
    ['iso20000:8.2.1', 'iso20000 8.2.1'],
    ['ISO/IEC 20000-1:2018 8.2.1', 'iso20000 8.2.1'],
    ['iso20000-1-2018:8.2.1', 'iso20000 8.2.1'],
    ['7.5.4', 'iso20000 7.5.4'],
    ['pci:8.3.6', 'pci 8.3.6'],
    ['PCI DSS 8.3.6', 'pci 8.3.6'],
    ['PCI-DSS v4.0.1 Requirement 8.3.6', 'pci 8.3.6'],
    ['pci-dss-4.0.1:8.3.6', 'pci 8.3.6'],
    ['8.3.6 (PCI DSS 4.0)', 'pci 8.3.6'],
    ['A1.1.1', 'pci A1.1.1'],
    ['gdpr:32(1)(a)', 'gdpr Art. 32(1)(a)'],
    ['gdpr:Art. 30', 'gdpr Art. 30'],
    ['Article 32(1)(a) of the GDPR', 'gdpr Art. 32(1)(a)'],
    ['Art. 32 Abs. 1 lit. a DSGVO', 'gdpr Art. 32(1)(a)'],
    ['Regulation (EU) 2016/679 Art. 30', 'gdpr Art. 30'],
    ['hipaa:164.308(a)(5)(i)', 'hipaa 164.308(a)(5)(i)'],
    ['§ 164.308(a)(5)(ii)(b)', 'hipaa 164.308(a)(5)(ii)(B)'],
    ['45 CFR 164.308(a)(2)', 'hipaa 164.308(a)(2)'],
    ['csf:PR.AA-01', 'csf PR.AA-01'],
    ['PR.AA-1', 'csf PR.AA-01'],
    ['NIST CSF 2.0 pr.aa-01', 'csf PR.AA-01'],
  ])('%s is %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it.each([
    ['gdpr:32', /^gdpr Art\. 32\(1\)\(a\) .*Art\. 32\(4\)$/],
    ['Art. 32 GDPR', /^gdpr Art\. 32\(1\)\(a\) .*Art\. 32\(4\)$/],
    [
      'hipaa:164.308(a)(5)',
      /^hipaa 164\.308\(a\)\(5\)\(i\) (?:164\.308\(a\)\(5\)\(ii\)\([A-C]\) ){3}164\.308\(a\)\(5\)\(ii\)\(D\)$/,
    ],
    ['csf:PR.PS', /^csf PR\.PS-01 .*PR\.PS-06$/],
    ['soc2:CC7', /^soc2 CC7\.1 CC7\.2 CC7\.3 CC7\.4 CC7\.5$/],
    ['ISO 22301 8.5', /^iso22301 8\.5$/],
    ['pci:10.2.1', /^pci 10\.2\.1 10\.2\.1\.1 10\.2\.1\.2 .*10\.2\.1\.7$/],
  ])('%s stands for itself and what is under it', (raw, expected) => {
    expect(read(raw)).toMatch(expected);
  });

  it.each([
    ['soc2:CC6.9', '`soc2:CC6.9` is not in SOC 2 (nearest: CC6.8). Correct the id.'],
    ['csf:PR.AA-9', '`csf:PR.AA-9` is not in NIST CSF 2.0 (nearest: PR.AA-06). Correct the id.'],
    ['Art. 32 Abs. 9 DSGVO', '`Art. 32 Abs. 9 DSGVO` is not in GDPR (nearest: Art. 32(4)). Correct the id.'],
    ['Art. 32 lit. z GDPR', '`Art. 32 lit. z GDPR` is not in GDPR (nearest: Art. 32(2)). Correct the id.'],
    ['gdpr:83', '`gdpr:83` is not in GDPR. Write an id such as `gdpr:Art. 5(1)(a)`.'],
    ['CC99.1', '`CC99.1` is not in any of these frameworks (nearest: CC9.1). Correct the id.'],
    ['CC6.1 and CC6.2', '`CC6.1 and CC6.2` is not in any of these frameworks. Write an id such as `soc2:CC1.1`.'],
    ['constructor', '`constructor` is not in any of these frameworks. Write an id such as `soc2:CC1.1`.'],
    ['PCI DSS 4.0.1', '`PCI DSS 4.0.1` names no requirement. Write its id, such as `pci:1.1.1`.'],
    ['', '`` names no requirement. Write its id, such as `soc2:CC1.1`.'],
    ['8.6.2', '`8.6.2` is in ISO/IEC 20000-1:2018 and PCI DSS 4.0.1. Write `iso20000:8.6.2` or `pci:8.6.2`.'],
    ['9'.repeat(121), 'it has 121 characters. Write `soc2:CC1.1`.'],
  ])('%s cannot be read', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it('needs no namespace where only one framework is meant', () => {
    expect(read('8.6.2', only('iso20000'))).toBe('iso20000 8.6.2');
    expect(read('8.4', only('iso22301'))).toBe('iso22301 8.4.1 8.4.2 8.4.3 8.4.4 8.4.5');
  });

  it('of another framework is not taken for one of this', () => {
    expect(read('soc2:A1.1', only('pci'))).toBe('`soc2:A1.1` is of SOC 2. Name a requirement of PCI DSS 4.0.1.');
  });

  it('of every requirement is read as itself, with its namespace, its title and alone', () => {
    for (const framework of ALL) {
      for (const { id, title } of framework.requirements) {
        const first = { ok: true, value: { framework: framework.name } };
        const parsed = parseRequirement(`${framework.namespace}:${id}`, ALL);
        expect(parsed).toMatchObject(first);
        expect(parsed.ok && parsed.value.ids[0]).toBe(id);
        expect(parseRequirement(id.toLowerCase(), [framework])).toEqual(parsed);
        if (!/\d/.test(title)) expect(parseRequirement(`${id}: ${title}`, [framework])).toEqual(parsed);
      }
    }
  });

  it('is read out of any text in no time, or is not ok', () => {
    void fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ ,(]*[A-Z0-9 .,()-]{0,150}$/)), (raw) => {
        const parsed = parseRequirement(raw, ALL);
        expect(parsed.ok ? parsed.value.ids.length > 0 : parsed.why !== '' && parsed.fix !== '').toBe(true);
      }),
    );
  });
});
