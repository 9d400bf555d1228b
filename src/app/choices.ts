import { answerProblem } from '../authoring/answer-problem.ts';
import type { Answers, FieldQuestion } from '../authoring/field-questions.ts';
import { readingOf } from '../config/reading-of.ts';
import { ConfigError } from '../model/errors.ts';
import { given } from '../model/fact.ts';
import type { Isms } from '../records/isms.ts';
import type { Checked } from './check.ts';
import { knownPeople, somebody } from './people-named.ts';

/** What the questions and answers of a run are held against. */
export type Known = Pick<Checked, 'isms' | 'settings'>;

/** Most answers that are offered: of more, people type one. */
const OFFERED_MAX = 40;

/**
 * The question with the answers that the repository knows (its people and roles, the ids of the records that are meant), and
 * with what is wrong about an answer.
 */
export function prepared<Q extends FieldQuestion>(known: Known, question: Q): Q {
  const refuse = (answer: string): string | undefined => problemWith(known, question, answer);
  if (question.among) return { ...question, refuse };
  const { field } = question;
  const one = field.kind === 'list' && field.of ? field.of : field;
  const { isms } = known;
  const ids = one.kind === 'owner' ? knownPeople(isms) : one.kind === 'reference' ? idsOf(isms, one.to ?? []) : [];
  const among = ids.length === 0 || ids.length > OFFERED_MAX ? undefined : ids;
  return { ...question, refuse, among };
}

/** Throws `ConfigError` for the first answer that nobody could read, or that names somebody whom nobody knows. */
export function refuseProblems(known: Known, questions: readonly FieldQuestion[], answers: Answers): void {
  for (const question of questions) {
    const answer = answers[question.name];
    const problem = answer === undefined ? undefined : problemWith(known, question, answer);
    if (problem !== undefined) throw new ConfigError(`${question.name}: \`${answer}\`: ${problem}`);
  }
}

function problemWith({ isms, settings }: Known, { name, field }: FieldQuestion, answer: string): string | undefined {
  const { readDate } = readingOf(settings);
  const problem = answerProblem(field, name, answer, { readDate, today: isms.today });
  if (problem !== undefined || field.kind !== 'owner') return problem;
  try {
    somebody(isms, name, answer);
    return undefined;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [error.message.replace(`${name}: `, ''), error.hint].filter((part) => part !== undefined).join('. ');
  }
}

function idsOf({ byType }: Isms, types: readonly string[]): readonly string[] {
  return types
    .flatMap((type) => byType.get(type) ?? [])
    .filter(({ lifecycle }) => lifecycle !== 'no-longer')
    .flatMap(({ id }) => given(id) ?? []);
}
