import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwners } from '../../../src/documents/values/owner.ts';
import { anyText } from '../../support/arbitraries.ts';

describe('an owner', () => {
  it.each([
    ['@alice', ['user @alice']],
    ['@alice-b', ['user @alice-b']],
    ['@acme/security', ['team @acme/security']],
    ['alice@acme.example', ['email alice@acme.example']],
    ['#security', ['channel #security']],
    ['#équipe-sécurité', ['channel #équipe-sécurité']],
    ['role:it-lead', ['role role:it-lead']],
    ['Role: it-lead', ['role role:it-lead']],
    ['person:kim', ['person person:kim']],
    ['Kim Lee', ['name Kim Lee']],
    ['Head of IT', ['name Head of IT']],
    ['Research and Development', ['name Research and Development']],
    ['Łukasz Żółć', ['name Łukasz Żółć']],
    [' @alice ', ['user @alice']],
    ['@a and @b', ['user @a', 'user @b']],
    ['@a, @b', ['user @a', 'user @b']],
    ['@a; @b', ['user @a', 'user @b']],
    ['@a @b', ['user @a', 'user @b']],
    ['@a & @acme/b', ['user @a', 'team @acme/b']],
    ['@a und @b', ['user @a', 'user @b']],
    ['Kim Lee, role:it-lead', ['name Kim Lee', 'role role:it-lead']],
    ['@a,', ['user @a']],
  ])('%j is %j', (raw, owners) => {
    expect(read(raw)).toEqual(owners);
  });

  it('of GitHub carries its login without the sign', () => {
    expect(parseOwners('@Alice')).toEqual({ ok: true, value: [{ kind: 'user', text: '@Alice', login: 'Alice' }] });
  });

  it.each([
    ['@not a handle!', '`@not a handle!` is no owner that Holdfast knows'],
    ['@-alice', '`@-alice` is no owner that Holdfast knows'],
    ['@alice-', '`@alice-` is no owner that Holdfast knows'],
    [`@${'a'.repeat(40)}`, `\`@${'a'.repeat(40)}\` is no owner that Holdfast knows`],
    ['@acme/', '`@acme/` is no owner that Holdfast knows'],
    ['#', '`#` is no owner that Holdfast knows'],
    ['role:', '`role:` is no owner that Holdfast knows'],
    ['person:kim lee', '`person:kim lee` is no owner that Holdfast knows'],
    ['12345', '`12345` is no owner that Holdfast knows'],
    ['@a, 42', '`42` is no owner that Holdfast knows'],
    [',;', 'it names nobody'],
  ])('is not %j: %s', (raw, why) => {
    expect(parseOwners(raw)).toMatchObject({ ok: false, why });
  });

  it('is not a sentence or an essay', () => {
    expect(parseOwners('word '.repeat(30))).toMatchObject({ ok: false });
    expect(parseOwners('x'.repeat(5000))).toEqual({ ok: false, why: 'it has 5000 characters', fix: 'Name one owner.' });
  });

  it('is read or refused whatever the text, and what was read reads the same again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const parsed = parseOwners(raw);
        if (!parsed.ok) expect(parsed.why.length * parsed.fix.length).toBeGreaterThan(0);
        else
          expect(parsed.value.flatMap(({ text }) => parseOwners(text))).toEqual(
            parsed.value.map((owner) => ({ ok: true, value: [owner] })),
          );
      }),
      { numRuns: 2000 },
    );
  });
});

function read(raw: string): readonly string[] | string {
  const parsed = parseOwners(raw);
  return parsed.ok ? parsed.value.map(({ kind, text }) => `${kind} ${text}`) : parsed.why;
}
