import type { PlainDate } from '../calendar/plain-date.ts';
import { yamlFlowScalar } from '../documents/yaml-scalar.ts';
import type { Field } from '../records/fields/field.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { type Answers, askedOf, certainValue, requiredFields } from './field-questions.ts';

/** A field as it is written in front matter: `due` and `2027-03-31`. The value is YAML on one line. */
export type WrittenField = readonly [name: string, yaml: string];

/** The fields of a record in a state, in the order of its type: what was answered, and what is certain. */
export function writtenFields(
  definition: RecordShape,
  status: string,
  answers: Answers,
  today: PlainDate,
): readonly WrittenField[] {
  const needed = new Map(requiredFields(definition, status, answers));
  return Object.entries(definition.fields).flatMap(([name, field]): readonly WrittenField[] => {
    const said = answers[name];
    if (said !== undefined) return [[name, yamlOf(field, said)]];
    const row = field.fields && rowOf(name, field, answers, today);
    if (row !== undefined) return [[name, field.kind === 'row' ? row : `[${row}]`]];
    const certain = needed.has(name) ? certainValue(field, today) : undefined;
    return certain === undefined ? [] : [[name, yamlOf(field, certain)]];
  });
}

/** One answer as YAML on one line. What begins with a bracket or a brace, for a field that holds lists or tables, is YAML already. */
export function yamlOf(field: Field, answer: string): string {
  const text = answer.trim();
  if ((field.kind === 'list' || field.fields || field.kind === 'map') && /^[[{]/.test(text))
    return text.replaceAll(/\s*[\r\n]\s*/g, ' ');
  if (field.kind === 'list') {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return /^none\b/i.test(text) ? 'none' : `[${items.map(yamlFlowScalar).join(', ')}]`;
  }
  if (field.kind === 'yes-no' && /^(?:true|false|yes|no)$/i.test(text)) return /^[ty]/i.test(text) ? 'true' : 'false';
  if (field.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return text;
  return yamlFlowScalar(text);
}

function rowOf(name: string, { fields = {} }: Field, answers: Answers, today: PlainDate): string | undefined {
  if (!Object.keys(answers).some((key) => key.startsWith(`${name}.`))) return undefined;
  const named = Object.entries(fields).filter(([key]) => answers[`${name}.${key}`] !== undefined);
  const asked = new Set([...named, ...askedOf(fields)].map(([key]) => key));
  const cells = Object.entries(fields).flatMap(([key, field]) => {
    if (!asked.has(key)) return [];
    const value = answers[`${name}.${key}`] ?? certainValue(field, today);
    return value === undefined ? [] : [`${key}: ${yamlOf(field, value)}`];
  });
  return `{ ${cells.join(', ')} }`;
}
