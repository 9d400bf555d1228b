import type { Parsed } from '../../model/fact.ts';

/** Who answers for something, in each form that people write. `text` is the normal spelling of it. */
export type Owner =
  | { readonly kind: 'user'; readonly text: string; readonly login: string }
  | { readonly kind: 'team'; readonly text: string }
  | { readonly kind: 'email'; readonly text: string }
  | { readonly kind: 'channel'; readonly text: string }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string };

/** GitHub: alphanumerics and single hyphens, 39 at most, not at the ends (and `[bot]` for apps). */
const USER = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/i;
const TEAM = /^@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}\/[\w.-]{1,100}$/i;
const EMAIL = /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}\.[^\s@<>,;.]{2,63}$/;
const CHANNEL = /^#[\p{L}\d_-]{1,80}$/u;
const KEYED = /^(role|person):\s*([a-z\d][\w.-]{0,80})$/i;

/** Longest plain name that is taken for a name and not for a sentence. */
const NAME_MAX_CHARS = 100;

/** Longest value in which owners are looked for. */
const OWNERS_MAX_CHARS = 2000;

/**
 * One owner value to the owners it names: `@a and @b`, `@a, @b` and `@a; @b` are two. A value with nothing but
 * separators in it is unreadable.
 */
export function parseOwners(raw: string): Parsed<readonly Owner[]> {
  if (raw.length > OWNERS_MAX_CHARS)
    return { ok: false, why: `it has ${raw.length} characters`, fix: 'Name one owner.' };
  const words = raw
    .split(/\s*[,;]\s*|\s+(?:and|&|und|y|e)\s+(?=[@#]|role:|person:)|\s+(?=@|#)/)
    .filter((word) => word.trim() !== '');
  const owners: Owner[] = [];
  for (const word of words) {
    const owner = parseOwner(word.trim());
    if (!owner) {
      return {
        ok: false,
        why: `\`${word.trim().slice(0, 60)}\` is no owner that Holdfast knows`,
        fix: 'Use `role:key`, `person:key`, `"@handle"`, `"@org/team"`, an e-mail address, `"#channel"` or a name.',
      };
    }
    owners.push(owner);
  }
  if (owners.length === 0) return { ok: false, why: 'it names nobody', fix: 'Name one owner.' };
  return { ok: true, value: owners };
}

function parseOwner(text: string): Owner | undefined {
  const user = USER.exec(text);
  if (user) return { kind: 'user', text, login: user[1] as string };
  if (TEAM.test(text)) return { kind: 'team', text };
  if (EMAIL.test(text)) return { kind: 'email', text };
  if (CHANNEL.test(text)) return { kind: 'channel', text };
  const keyed = KEYED.exec(text);
  if (keyed) {
    const kind = (keyed[1] as string).toLowerCase() as 'role' | 'person';
    return { kind, text: `${kind}:${keyed[2]}` };
  }
  if (/^[@#]|^(?:role|person):/i.test(text) || text.length > NAME_MAX_CHARS || !/\p{L}/u.test(text)) return undefined;
  return { kind: 'name', text };
}
