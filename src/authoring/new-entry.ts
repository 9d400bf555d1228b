import type { PlainDate } from '../calendar/plain-date.ts';
import { type EditedFile, editedFiles } from '../documents/edited-files.ts';
import { appendFields } from '../documents/front-matter-edits.ts';
import { yamlFlowScalar, yamlScalar } from '../documents/yaml-scalar.ts';
import type { Entry } from '../records/entry.ts';
import type { RecordShape } from '../records/record-shape.ts';
import type { Answers } from './field-questions.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { writtenFields } from './written-fields.ts';

/** A record that is to be written. */
export interface NewEntry {
  readonly definition: RecordShape;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly owner: string;
  readonly today: PlainDate;
  readonly answers: Answers;
}

/** The record as a file of its own. */
export function newFile(entry: NewEntry, path: string): EditedFile {
  const { title } = entry;
  const lines = [`id: ${entry.id}`, `type: ${entry.definition.type}`, ...fieldsOf(entry, yamlScalar)];
  return {
    path,
    before: '',
    after: `---\n${lines.join('\n')}\n---\n\n# ${plainMarkdown(title)}\n`,
  };
}

/** The record as a row at the end of a register. Throws `ConfigError` where the register keeps its rows in its text. */
export function newRow(entry: NewEntry, register: Entry): EditedFile {
  const { document, root } = register;
  if (!root || document.block) throw new RangeError(`${register.path} has no front matter`);
  const rows = (scalar: (text: string) => string): readonly string[] => [`id: ${entry.id}`, ...fieldsOf(entry, scalar)];
  const edit = appendFields(document, root, 'entries', { block: rows(yamlScalar), flow: rows(yamlFlowScalar) });
  const [file] = editedFiles(document, [edit]);
  if (!file) throw new RangeError(`${register.path} cannot be edited`);
  return file;
}

function fieldsOf(
  { definition, title, status, owner, answers, today }: NewEntry,
  scalar: (text: string) => string,
): readonly string[] {
  return [
    `title: ${scalar(title)}`,
    `status: ${status}`,
    `owner: ${scalar(owner)}`,
    ...writtenFields(definition, status, answers, today).map(([name, yaml]) => `${name}: ${yaml}`),
  ];
}
