import { dump } from 'js-yaml';
import type { Field } from '../../records/fields/field.ts';
import { descriptionOf, labelOf, wordsOf } from '../../records/fields/words.ts';

/** One element of an issue form that is filled in (GitHub Docs, "Syntax for GitHub's form schema"). */
export interface FormElement {
  readonly type: 'input' | 'textarea' | 'dropdown';
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations: { readonly required: boolean };
}

/** The element that asks for a field; `example` is what stands there in a valid record. */
export function formElement(name: string, field: Field, required: boolean, example: unknown): FormElement {
  const { type, description, ...own } = shape(name, field, example);
  const said = [descriptionOf(field), description].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    type,
    id: name,
    attributes: { label: labelOf(name), ...(said !== '' && { description: said }), ...own },
    validations: { required },
  };
}

interface Shape {
  readonly type: FormElement['type'];
  /** What is to be said beside the meaning of the field. */
  readonly description?: string;
  readonly placeholder?: string;
  readonly options?: readonly string[];
  readonly multiple?: boolean;
  readonly render?: string;
}

function shape(name: string, field: Field, example: unknown): Shape {
  const { kind, of } = field;
  if (kind === 'yes-no') return { type: 'dropdown', options: ['yes', 'no'] };
  if (kind === 'choice') return { type: 'dropdown', options: wordsOf(field).map(optionOf) };
  if (kind === 'list' && of?.kind === 'choice') {
    return { type: 'dropdown', multiple: true, options: wordsOf(of).map(optionOf) };
  }
  if (kind === 'list') return { type: 'textarea', description: 'One on each line.', ...placeholder(lines(example)) };
  if (kind === 'row' || kind === 'rows' || kind === 'map') {
    const yaml =
      example === undefined ? undefined : dump({ [name]: example }, { flowLevel: 3, lineWidth: 100 }).trimEnd();
    return { type: 'textarea', description: 'As in the record.', render: 'yaml', ...placeholder(yaml) };
  }
  if (kind === 'text' && name !== 'id') return { type: 'textarea', ...placeholder(lines(example)) };
  return { type: 'input', ...placeholder(lines(example)) };
}

/** GitHub keeps the word `none` for a choice that nobody made. */
function optionOf(word: string): string {
  return word.toLowerCase() === 'none' ? 'none at all' : word;
}

function lines(example: unknown): string | undefined {
  if (example === undefined) return undefined;
  return Array.isArray(example) ? example.map(String).join('\n') : String(example);
}

function placeholder(text: string | undefined): { readonly placeholder?: string } {
  return text === undefined || text === '' ? {} : { placeholder: text };
}
