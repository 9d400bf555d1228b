import type { FieldQuestion } from '../authoring/field-questions.ts';
import { given } from '../model/fact.ts';
import type { Isms } from '../records/isms.ts';
import { knownPeople } from './people-named.ts';

/** Most answers that are offered: of more, people type one. */
const OFFERED_MAX = 40;

/** The question with the answers that the repository knows: its people and roles, the ids of the records that are meant. */
export function withChoices<Q extends FieldQuestion>(isms: Isms, question: Q): Q {
  if (question.among) return question;
  const { field } = question;
  const one = field.kind === 'list' && field.of ? field.of : field;
  const known = one.kind === 'owner' ? knownPeople(isms) : one.kind === 'reference' ? idsOf(isms, one.to ?? []) : [];
  return known.length === 0 || known.length > OFFERED_MAX ? question : { ...question, among: known };
}

function idsOf({ byType }: Isms, types: readonly string[]): readonly string[] {
  return types
    .flatMap((type) => byType.get(type) ?? [])
    .filter(({ lifecycle }) => lifecycle !== 'no-longer')
    .flatMap(({ id }) => given(id) ?? []);
}
