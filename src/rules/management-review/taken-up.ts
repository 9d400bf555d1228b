import { given } from '../../model/fact.ts';
import { valuesOf } from '../../records/links.ts';
import type { ManagementReview } from '../../records/types/management-review.ts';
import { INPUTS, type Input, inputsNamed } from './inputs.ts';
import { passagesOf } from './minutes.ts';

/** What a review took up: each input with what it refers to, as ids, paths and addresses. */
export type TakenUp = ReadonlyMap<Input, readonly string[]>;

const ID = /\b[A-Z][A-Z\d]*(?:-[A-Z\d]+)*-\d{2,}\b/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>]+/g;

/** The inputs that meetings took up, in front matter or minutes. A key without a summary took up nothing. */
export function takenUp(meetings: readonly ManagementReview[]): TakenUp {
  const found = new Map<Input, readonly string[]>();
  for (const meeting of meetings) {
    for (const { input, references } of [...inFrontMatter(meeting), ...inMinutes(meeting)])
      found.set(input, [...(found.get(input) ?? []), ...references]);
  }
  return found;
}

interface Taken {
  readonly input: Input;
  readonly references: readonly string[];
}

function inFrontMatter({ facts }: ManagementReview): readonly Taken[] {
  const inputs = given(facts.inputs)?.facts;
  if (!inputs) return [];
  return INPUTS.flatMap((input): readonly Taken[] => {
    const row = inputs[input];
    // What cannot be read is told by another rule, and is there.
    if (row.state === 'unreadable') return [{ input, references: [] }];
    if (row.state !== 'given') return [];
    const { summary, evidence } = row.value.facts;
    if (summary.state !== 'given') return [];
    return [{ input, references: [...valuesOf(given(evidence)), ...referencesIn(summary.value)] }];
  });
}

function inMinutes({ entry }: ManagementReview): readonly Taken[] {
  return passagesOf(entry.document).flatMap(({ title, text }) =>
    inputsNamed(title).map((input) => ({ input, references: referencesIn(`${title}\n${text}`) })),
  );
}

function referencesIn(text: string): readonly string[] {
  return [...(text.match(ID) ?? []), ...(text.match(ADDRESS) ?? [])];
}
