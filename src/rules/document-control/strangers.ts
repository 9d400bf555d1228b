import type { Owner } from '../../documents/values/owner.ts';
import { nearest } from '../../model/nearest.ts';
import type { Span } from '../../model/position.ts';
import type { Entry } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import type { People } from '../../records/people.ts';

/** A person or role that is named in fields other than the owner and that no record has. */
export interface Stranger {
  readonly owner: Owner;
  /** Where it is named first. */
  readonly on: Entry;
  readonly at: Span;
  /** What else names it. */
  readonly others: readonly Entry[];
}

/** In a risk method: no role of its own, but whoever owns the risk at hand. */
const WHO_OWNS_THE_RISK = 'role:risk-owner';

/** The strangers of an ISMS, where it keeps records of people or roles at all, each once: one record is missing. */
export function strangersIn({ people, today, entries }: Isms): readonly Stranger[] {
  const found = new Map<string, Omit<Stranger, 'others'> & { readonly others: Set<Entry> }>();
  for (const { owner, on, at } of entries.flatMap(namedIn)) {
    if (owner.text === WHO_OWNS_THE_RISK || people.standing(owner, today).state !== 'unknown') continue;
    const known = found.get(owner.text);
    if (!known) found.set(owner.text, { owner, on, at, others: new Set() });
    else if (known.on !== on) known.others.add(on);
  }
  return [...found.values()].map((stranger) => ({ ...stranger, others: [...stranger.others] }));
}

function namedIn(entry: Entry): readonly Omit<Stranger, 'others'>[] {
  return walkFields(entry).flatMap(({ field, fact }) =>
    field.kind === 'owner' && fact.state === 'given' ? [{ owner: fact.value as Owner, on: entry, at: fact }] : [],
  );
}

/** `No role has the key it-leed (nearest: it-lead)`: of a `role:` or `person:` that no record has. */
export function unknownKey(people: People, { kind, text }: Owner): string {
  const key = text.slice(text.indexOf(':') + 1);
  const known = kind === 'role' ? people.roles : people.all;
  const hint = nearest(
    key,
    known.map((one) => one.key),
  );
  return `No ${kind} has the key \`${key}\`${hint === undefined ? '' : ` (nearest: ${hint})`}`;
}
