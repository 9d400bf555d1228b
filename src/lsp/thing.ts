import { parseOwners } from '../documents/values/owner.ts';
import { clauseById, clauseGroupById, controlById } from '../frameworks/iso27001/catalogue.ts';
import { parseClauses, parseControls } from '../frameworks/iso27001/references.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from '../records/entry.ts';
import type { Field } from '../records/fields/field.ts';
import type { Isms } from '../records/isms.ts';
import { type Cursor, wordIn } from './cursor.ts';
import type { Slot } from './slot.ts';

/** What a word in a document stands for. */
export type Thing =
  | { readonly kind: 'records'; readonly name: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'control'; readonly id: string }
  | { readonly kind: 'clause'; readonly id: string };

/** A thing and the word that names it. */
export interface Named {
  readonly thing: Thing;
  readonly at: Span;
}

/** What the word at the cursor names: a record by its id, a person or role, a control or a clause. */
export function thingAt(cursor: Cursor, slot: Slot | undefined, isms: Isms): Named | undefined {
  if (cursor.at === 'key') return undefined;
  const { word, text, offset } = cursor;
  const part = wordIn(text.slice(word.start, word.end), word.start, offset);
  for (const at of [word, part]) {
    const thing = at.end > at.start ? thingNamed(text.slice(at.start, at.end).trim(), slot?.field, isms) : undefined;
    if (thing) return { thing, at };
  }
  return undefined;
}

function thingNamed(name: string, field: Field | undefined, isms: Isms): Thing | undefined {
  const entries = isms.byId.get(name);
  if (entries && entries.length > 0) return { kind: 'records', name, entries };
  const control = controlNamed(name, field);
  if (control !== undefined) return { kind: 'control', id: control };
  const clause = clauseNamed(name, field);
  if (clause !== undefined) return { kind: 'clause', id: clause };
  const holder = /^(?:role|person):/i.test(name) || kindOf(field) === 'owner' ? ownerNamed(name, isms) : undefined;
  return holder && { kind: 'records', name, entries: [holder] };
}

function controlNamed(name: string, field: Field | undefined): string | undefined {
  const exact = controlById(name.toUpperCase());
  if (exact) return exact.id;
  if (kindOf(field) !== 'control') return undefined;
  const parsed = parseControls(name);
  const id = parsed.ok && parsed.value.length === 1 ? parsed.value[0] : undefined;
  return id === undefined ? undefined : controlById(id)?.id;
}

/** A number alone is a clause only where one is expected. */
function clauseNamed(name: string, field: Field | undefined): string | undefined {
  const kind = kindOf(field);
  if (kind !== 'clause' && kind !== 'requirement') return undefined;
  if (clauseGroupById(name)) return name;
  const parsed = parseClauses(name);
  const id = parsed.ok && parsed.value.length === 1 ? parsed.value[0] : undefined;
  return id === undefined ? undefined : clauseById(id.replace(/\.[a-z]$/, ''))?.id;
}

function ownerNamed(name: string, { people }: Isms): Entry | undefined {
  const parsed = parseOwners(name);
  const [owner, another] = parsed.ok ? parsed.value : [];
  if (!owner || another) return undefined;
  return people.roleOf(owner)?.record.entry ?? people.personOf(owner)?.record.entry;
}

/** What a field holds, of a list what its items hold. */
function kindOf(field: Field | undefined): Field['kind'] | undefined {
  return field?.kind === 'list' ? field.of?.kind : field?.kind;
}
