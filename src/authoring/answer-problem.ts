import type { PlainDate } from '../calendar/plain-date.ts';
import { parseYaml } from '../documents/yaml-nodes.ts';
import type { FieldNode } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Field, FieldContext } from '../records/fields/field.ts';
import { yamlOf } from './written-fields.ts';

/** Why an answer will not do for a field, for people; `undefined` when it will. */
export function answerProblem(
  field: Field,
  name: string,
  answer: string,
  context: FieldContext & { readonly today: PlainDate },
): string | undefined {
  let node: FieldNode | undefined;
  try {
    node = parseYaml(yamlOf(field, answer), 0);
  } catch {
    return 'it is no YAML on one line';
  }
  if (!node) return 'it says nothing';
  const whole = factProblem(field, name, node, context);
  if (whole !== undefined || node.kind !== 'list' || !field.of) return whole;
  const { of } = field;
  return node.items.map((item) => factProblem(of, name, item, context)).find((problem) => problem !== undefined);
}

function factProblem(
  field: Field,
  name: string,
  node: FieldNode,
  context: FieldContext & { readonly today: PlainDate },
): string | undefined {
  const fact: Fact<unknown> = field.read(name, node, context);
  if (fact.state === 'unreadable') return `${fact.why}. ${fact.fix}`;
  if (fact.state !== 'given') return 'it says nothing yet';
  const isAhead = field.done && field.kind === 'date' && String(fact.value) > context.today;
  return isAhead ? 'it is still to come' : undefined;
}
