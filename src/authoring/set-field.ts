import type { Edit } from '../documents/edits.ts';
import { findField } from '../documents/field-mapping.ts';
import {
  appendRow,
  type NewRow,
  type NewValue,
  removeField,
  setField,
  setValue,
} from '../documents/front-matter-edits.ts';
import type { MapNode } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import { type Entry, nameOf } from '../records/entry.ts';

/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
export function setOn(entry: Entry, name: string, value: NewValue, after?: string): Edit {
  const root = frontMatterOf(entry);
  const there = findField(root, name, entry.mapping);
  if (there) return setValue(entry.document, there.value, value);
  return setField(entry.document, root, newKeyOf(entry, name), value, after && keyOf(entry, after));
}

/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
export function removeFrom(entry: Entry, name: string): Edit | undefined {
  return removeField(entry.document, frontMatterOf(entry), keyOf(entry, name));
}

/** Adds a row to a list of an entry. */
export function appendTo(entry: Entry, name: string, row: NewRow): Edit {
  return appendRow(entry.document, frontMatterOf(entry), newKeyOf(entry, name), row);
}

/** The front matter of an entry, or its row. Throws `ConfigError` where its values stand in the text of the document. */
function frontMatterOf(entry: Entry): MapNode {
  const { root, document } = entry;
  if (!root) {
    throw new ConfigError(`${entry.path} has no front matter`, {
      hint: 'Begin the file with `---`, an `id:` and `---`.',
    });
  }
  if (document.block) {
    throw new ConfigError(`${nameOf(entry)} keeps its dates in the text of ${entry.path}`, {
      hint: 'Turn them into front matter first: holdfast adopt --write.',
    });
  }
  return root;
}

function keyOf({ root, mapping }: Entry, name: string): string {
  const keys = mapping[name] ?? [name];
  return keys.find((key) => root?.entries.some((entry) => entry.key === key)) ?? keys[0] ?? name;
}

/** The first of the repository's keys that is no path into a table. */
function newKeyOf(entry: Entry, name: string): string {
  const keys = entry.mapping[name] ?? [name];
  const key =
    keys.find((one) => entry.root?.entries.some(({ key }) => key === one)) ?? keys.find((one) => !one.includes('.'));
  if (key === undefined) {
    throw new ConfigError(`${entry.path} has no \`${keys[0]}\`, which is where \`${name}\` stands here`, {
      hint: `Add it by hand, or a key without a dot to \`fields: { ${name}: … }\` in holdfast.yml.`,
    });
  }
  return key;
}
