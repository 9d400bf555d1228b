import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactionOf } from '../../../src/views/evidence/redaction.ts';
import { checked } from '../../support/checked.ts';

const PEOPLE = `---
id: REG-01
type: register
of: person
title: People
status: active
owner: role:it
entries:
  - { id: PER-01, title: dana, name: Dana Nováková, status: active, kind: employee, start: 2020-01-01, github: dana-n, emails: [dana@acme.example] }
  - { id: PER-02, title: bo, name: Bo, status: active, kind: employee, start: 2020-01-01 }
---
`;

const POLICY = `---\nid: POL-1\ntype: policy\ntitle: X\nstatus: effective\nowner: IT\napproved_by: "Robin O'Hara (auditor)"\nversion: "1"\nlevel: topic\n---\n`;

async function redaction() {
  return redactionOf((await checked({ 'people.md': PEOPLE, 'x.md': POLICY }, { today: '2026-11-22' })).isms);
}

describe('names of people', () => {
  it.each([
    ['Dana Nováková did it', 'PER-01 did it'],
    ['DANA NOVÁKOVÁ, dana-novakova@x', 'PER-01, PER-01-novakova@x'],
    ['Dana Nova\u0301kova\u0301', 'PER-01'],
    ['person:dana and @dana-n <dana@acme.example>', 'PER-01 and PER-01 <PER-01>'],
    ['Danae and bordana', 'Danae and bordana'],
    ['ask Bo or bo, not the bobsled', 'ask PER-02 or PER-02, not the bobsled'],
    ["Robin O'Hara (auditor) of IT said that it works", 'other-2 of other-1 said that it works'],
    ['role:it', 'role:it'],
  ])('in %j become keys', async (text, told) => {
    expect((await redaction()).text(text)).toBe(told);
  });

  it('are replaced in data of any shape, but not where they lead somewhere', async () => {
    const { data } = await redaction();
    expect(data({ path: 'people/dana.md', rows: [['dana', 1, undefined], { owner: 'person:dana' }] })).toEqual({
      path: 'people/dana.md',
      rows: [['PER-01', 1, undefined], { owner: 'PER-01' }],
    });
  });

  it('do not come through in whatever case and between whatever signs', async () => {
    const { text } = await redaction();
    const name = fc.constantFrom('Dana Nováková', 'dana@acme.example', '@dana-n', 'person:dana');
    const casing = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.toLowerCase(),
    );
    const sign = fc.constantFrom(' ', '"', "'", '(', '|', '\n', ';', '<', '>', '-', '/', '');
    fc.assert(
      fc.property(name, casing, sign, sign, (who, as, before, after) => {
        expect(text(`x ${before}${as(who)}${after} y`)).not.toMatch(/dana|nov\u00e1kov/i);
      }),
    );
  });
});
