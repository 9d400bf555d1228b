import { SOON } from '../engine/summarise.ts';
import { clauseById, clauseGroupById, controlById } from '../frameworks/iso27001/catalogue.ts';
import { given } from '../model/fact.ts';
import { type Entry, nameOf } from '../records/entry.ts';
import { walkFields } from '../records/fields/walk.ts';
import { holds } from '../records/fields/words.ts';
import type { Isms } from '../records/isms.ts';
import { dutyText, lifecycleWords } from '../render/explain-text.ts';
import { currentSoas, type SoaEntry, soaEntries, titleOf } from '../rules/transition-2022/soa-entries.ts';
import { explainDuty, explainEntry } from '../views/explain.ts';
import type { Card } from './card.ts';
import type { Slot } from './slot.ts';
import type { Thing } from './thing.ts';

/** Most documents that are listed by name. */
const NAMES_MAX = 8;

/** The field in which a document says what it serves; an audit programme names controls elsewhere, and implements none. */
const OWN_CONTROLS = /^controls(?:\.|$)/;

/** What is known of the thing that a word names. */
export function cardsOf(thing: Thing, isms: Isms): readonly Card[] {
  switch (thing.kind) {
    case 'records':
      return thing.entries.map((entry) => recordCard(entry, isms));
    case 'control':
      return [controlCard(thing.id, isms)];
    case 'clause':
      return [
        { title: `${thing.id} ${(clauseById(thing.id) ?? clauseGroupById(thing.id))?.title ?? ''}`.trim(), lines: [] },
      ];
  }
}

function recordCard(entry: Entry, isms: Isms): Card {
  const { name, title, type, status, lifecycle, owner, duties } = explainEntry(entry, isms, SOON);
  return {
    title: title === undefined || title === name ? name : `${name} · ${title}`,
    lines: [
      [type ?? 'no type', status ?? 'no status', lifecycleWords(lifecycle)].join(' · '),
      `owner: ${owner ?? 'nobody'}`,
      ...duties.map(dutyText),
      `in ${entry.path}`,
    ],
  };
}

function controlCard(id: string, isms: Isms): Card {
  const named = isms.entries.filter((entry) => entry.definition?.type !== 'soa' && namesControl(entry, id));
  const documents = named.filter(
    (entry) => entry.definition?.kind === 'document' && namesControl(entry, id, OWN_CONTROLS),
  );
  const others = named.filter((entry) => !documents.includes(entry));
  const decisions = currentSoas(isms).flatMap((soa) => {
    const rows = soaEntries(soa).filter(({ control }) => control === id);
    return rows.length === 0
      ? [`${titleOf(soa)} does not decide on it`]
      : rows.map((row) => `${titleOf(soa)}: ${decisionOf(row)}`);
  });
  return {
    title: `${id} ${controlById(id)?.title ?? ''}`.trim(),
    lines: [
      ...(decisions.length > 0 ? decisions : ['no statement of applicability is in force']),
      documents.length > 0 ? `implemented by ${namesOf(documents)}` : 'no document says that it implements it',
      ...(others.length > 0 ? [`named by ${namesOf(others)}`] : []),
    ],
  };
}

function decisionOf({ facts }: SoaEntry): string {
  const applicable = given(facts.applicable);
  const words = [
    applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'not applicable',
    given(facts.implementation),
    given(facts.owner)?.text,
    given(facts.justification),
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

function namesControl(entry: Entry, id: string, where = /^/): boolean {
  return walkFields(entry).some(
    ({ path, field, fact }) =>
      where.test(path) &&
      field.kind === 'control' &&
      fact.state === 'given' &&
      Array.isArray(fact.value) &&
      fact.value.includes(id),
  );
}

function namesOf(entries: readonly Entry[]): string {
  const names = entries.slice(0, NAMES_MAX).map((entry) => {
    const [name, title] = [nameOf(entry), given(entry.title)];
    return title === undefined || title === name ? name : `${name} ${title}`;
  });
  const more = entries.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What a field holds, when it must be there, and which duties of the record rest on it. */
export function fieldCard(slot: Slot, key: string, entry: Entry | undefined, isms: Isms): Card | undefined {
  const duties = entry ? dutiesOn(key, entry, isms) : [];
  const { field, shape } = slot;
  if (!field && duties.length === 0) return undefined;
  const { required, saidBy } = field ?? {};
  return {
    title: [key, shape?.type].filter((word) => word !== undefined).join(' · '),
    lines: [
      ...(field?.says === undefined ? [] : [field.says]),
      ...(field ? [`holds ${holds(field)}`] : []),
      ...(required ? [required.words === '' ? 'required' : `required ${required.words}`] : []),
      ...(saidBy === undefined ? [] : [`\`${saidBy}\` says when it is missing`]),
      ...duties,
    ],
  };
}

/** The duties of a record of which the day rests on a field: as `holdfast explain` says them. */
function dutiesOn(key: string, entry: Entry, isms: Isms): readonly string[] {
  return isms.obligations
    .filter((duty) => duty.entry === entry)
    .filter(({ basis }) => basis?.date.key === key || basis?.plus?.from === `\`${key}\``)
    .map((duty) => dutyText(explainDuty(duty, isms, SOON)));
}
