import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { statusWord } from '../entry.ts';
import { list } from '../fields/compounds.ts';
import type { FactsOf } from '../fields/field.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, owner, referenceOrUrl, text } from '../fields/scalars.ts';
import type { Inventory } from '../inventory.ts';
import { dutyOn } from '../obligation.ts';
import { buildPeople } from '../people.ts';
import { type RecordOf, recordOf } from '../record-of.ts';
import type { role } from './role.ts';

const fields = {
  ...recordFields,
  person: required(owner()),
  role: says(
    'The role for which it was filed; evidence of a skill counts for every role that asks for the skill.',
    required(owner()),
  ),
  skill: says('What somebody has to be able to do.', required(text())),
  basis: says(
    'What the competence rests on.',
    required(choice(['education', 'training', 'experience', 'certificate'])),
  ),
  obtained_on: required(doneDate()),
  expires_on: says('The last day on which it counts.', date()),
  evidence: required(list(referenceOrUrl())),
  evaluated_by: says('Who judged whether the training had its effect (7.2 c).', owner()),
};

type Facts = FactsOf<typeof fields>;

export type Competence = RecordOf<typeof fields>;

/** Evidence that somebody has a skill that a role needs (7.2 d). */
export const competenceRecord = defineRecord({
  type: 'competence-record',
  kind: 'record',
  prefix: 'CMP',
  states: ['valid', 'expired'],
  finalStates: ['expired'],
  inForceStates: ['valid'],
  clauses: ['7.2'],
  controls: ['A.6.3'],
  fields,
  /** It is renewed before it expires, unless newer evidence is there or nobody needs it any more. */
  obligations: ({ entry, facts }, among) => {
    const need = needFor(facts, among);
    if (need === 'none' || isRenewed(facts, among)) return [];
    const what = `Renewal of the evidence for "${given(facts.skill) ?? 'a skill'}"`;
    const saidBy = need === 'required' ? 'competence-evidence-missing' : undefined;
    return dutyOn(entry, facts.expires_on, { kind: 'competence', what, who: given(facts.person)?.text, saidBy });
  },
});

/** Whether a role that the person holds asks for the skill, or the person at least still holds the role of the record. */
function needFor(facts: Facts, among: Inventory): 'required' | 'filed' | 'none' {
  const people = buildPeople(among);
  const [holder, filedFor] = [given(facts.person), given(facts.role)];
  if (!holder) return 'filed';
  if (people.standing(holder, among.today).state === 'left') return 'none';
  const held = people.roles.filter(({ holders, record }) => {
    const isHolder = holders.some(
      (tenure) => tenure.owner && people.isSame(tenure.owner, holder) && people.isCurrent(tenure, among.today),
    );
    return isHolder && record.entry.lifecycle === 'in-force';
  });
  if (held.some(({ record }) => asksFor(record.facts.required_competence, facts))) return 'required';
  const named = filedFor && people.roleOf(filedFor);
  return named === undefined || held.includes(named) ? 'filed' : 'none';
}

function asksFor(required: FactsOf<typeof role.fields>['required_competence'], { skill }: Facts): boolean {
  return (given(required) ?? []).some((row) => isSameSkill(given(row.facts.skill), given(skill)));
}

/** Whether other evidence of the same skill lasts longer. */
function isRenewed(facts: Facts, among: Inventory): boolean {
  const people = buildPeople(among);
  const [holder, until] = [given(facts.person), given(facts.expires_on)];
  if (!holder || until === undefined) return false;
  return (among.byType.get('competence-record') ?? []).some((entry) => {
    const other = recordOf(entry, { fields }).facts;
    const sameHolder = given(other.person);
    const isOfSame =
      sameHolder && people.isSame(sameHolder, holder) && isSameSkill(given(other.skill), given(facts.skill));
    if (!isOfSame || statusWord(entry) === 'expired') return false;
    const lasts = other.expires_on;
    return lasts.state === 'absent' || (lasts.state === 'given' && lasts.value > until);
  });
}

/** Skills are the same when they are written alike, letter case and spacing aside. */
export function isSameSkill(a: string | undefined, b: string | undefined): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

/**
 * Whether evidence counts on a day; its last day still does. A day that cannot be read, or that cannot be true, may lie
 * ahead: other rules tell it.
 */
export function isEvidenceValid({ entry, facts }: Competence, day: PlainDate): boolean {
  const { obtained_on, expires_on } = facts;
  if (entry.lifecycle !== 'in-force') return false;
  return expires_on.state !== 'given' || expires_on.value >= day || expires_on.value < (given(obtained_on) ?? '');
}
