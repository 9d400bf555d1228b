import { dump } from 'js-yaml';
import { PROJECT_URL } from '../../model/links.ts';
import { entryFields } from '../../records/common-fields.ts';
import type { Fields } from '../../records/fields/field.ts';
import { isAlwaysRequired } from '../../records/fields/words.ts';
import { TYPE_NOTES } from '../../records/note-registry.ts';
import { formElement } from './form-element.ts';
import { ISSUE_FORMS, type IssueForm } from './forms.ts';

export interface IssueFormsOptions {
  /** Labels of the issues, as in `github: { labels }`. GitHub leaves out those that the repository does not have. */
  readonly labels: readonly string[];
}

/** Where GitHub looks for issue forms. */
const FOLDER = '.github/ISSUE_TEMPLATE';

/**
 * The issue forms of a repository, path to text: what people tell who do not write records themselves, in the fields of the
 * record types.
 */
export function issueForms({ labels }: IssueFormsOptions): ReadonlyMap<string, string> {
  return new Map(ISSUE_FORMS.map((form) => [`${FOLDER}/${form.file}.yml`, formText(form, labels)]));
}

function formText(form: IssueForm, labels: readonly string[]): string {
  const content = {
    name: form.name,
    description: form.says,
    title: `${form.name}: `,
    ...(labels.length > 0 && { labels: [...new Set(labels)] }),
    body: [{ type: 'markdown', attributes: { value: introduction(form) } }, ...elements(form)],
  };
  // GitHub reads YAML 1.1, in which a bare `no` is false: all words are quoted.
  const yaml = dump(content, { forceQuotes: true, quoteStyle: 'double', lineWidth: -1, noRefs: true });
  return `# An issue form of Holdfast, made from the record type ${form.type.type}.\n${yaml}`;
}

function introduction({ type: { type } }: IssueForm): string {
  const page = `${PROJECT_URL}/blob/main/docs/records/${type}.md`;
  return [
    TYPE_NOTES.get(type)?.says ?? '',
    `An issue is no record: what is agreed on here goes into a record of type [\`${type}\`](${page}), whose fields have the same names.`,
    'Whoever can see this repository can read what you write: leave out secrets, and data about people.',
  ].join('\n\n');
}

function elements({ type, fields: names, needed }: IssueForm): readonly object[] {
  const fields: Fields = { ...entryFields, ...type.fields };
  const example = TYPE_NOTES.get(type.type)?.example ?? {};
  return names.flatMap((name) => {
    const field = fields[name];
    const required = field !== undefined && (isAlwaysRequired(field) || needed.includes(name));
    return field ? [formElement(name, field, required, example[name])] : [];
  });
}
