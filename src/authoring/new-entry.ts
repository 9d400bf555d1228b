import type { PlainDate } from '../calendar/plain-date.ts';
import type { EditedFile } from '../documents/edited-files.ts';
import type { FieldMapping } from '../documents/field-mapping.ts';
import { yamlFlowScalar } from '../documents/yaml-scalar.ts';
import type { Entry } from '../records/entry.ts';
import type { RecordShape } from '../records/record-shape.ts';
import type { Answers } from './field-questions.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { appendFieldsTo, type EntryEdit } from './set-field.ts';
import { type WrittenField, writtenFields } from './written-fields.ts';

/** A record that is to be written. */
export interface NewEntry {
  readonly definition: RecordShape;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly owner: string;
  readonly today: PlainDate;
  readonly answers: Answers;
  /** The keys under which the repository writes its fields. */
  readonly mapping: FieldMapping;
}

/** The record as a file of its own. */
export function newFile(entry: NewEntry, path: string): EditedFile {
  const lines = fieldsOf(entry, [['type', entry.definition.type]]);
  return { path, before: '', after: `---\n${lines.join('\n')}\n---\n\n# ${plainMarkdown(entry.title)}\n` };
}

/** The record as a row at the end of a register. Throws `ConfigError` for a register that cannot take one. */
export function newRow(entry: NewEntry, register: Entry): EntryEdit {
  return appendFieldsTo(register, 'entries', fieldsOf(entry, []));
}

function fieldsOf(
  { definition, id, title, status, owner, answers, today, mapping }: NewEntry,
  more: readonly WrittenField[],
) {
  const fields: readonly WrittenField[] = [
    ['id', id],
    ...more,
    ['title', yamlFlowScalar(title)],
    ['status', status],
    ['owner', yamlFlowScalar(owner)],
    ...writtenFields(definition, status, answers, today),
  ];
  return fields.map(([name, yaml]) => `${keyFor(mapping, name)}: ${yaml}`);
}

/** The key under which the repository writes a field: the first that is no path into a table. */
function keyFor(mapping: FieldMapping, name: string): string {
  return mapping[name]?.find((key) => !key.includes('.')) ?? name;
}
