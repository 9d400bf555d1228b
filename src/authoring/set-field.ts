import type { Edit } from '../documents/edits.ts';
import { findField } from '../documents/field-mapping.ts';
import { appendFields, type NewValue, removeField, setField, setValue } from '../documents/front-matter-edits.ts';
import { yamlFlowScalar } from '../documents/yaml-scalar.ts';
import type { MapNode } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import { type Entry, nameOf } from '../records/entry.ts';

/** An edit that is meant for one field of an entry, and for nothing else. */
export interface EntryEdit extends Edit {
  readonly entry: Entry;
  /** The key under which the entry has, or is to have, the field. */
  readonly key: string;
  /** What the field, or with `isRow` its last item, is to say, as YAML; left out for a field that is taken away. */
  readonly says?: string;
  readonly isRow?: boolean;
}

/** Gives a field of an entry a value, under the key by which the repository calls it; a new one stands behind `after`. */
export function setOn(entry: Entry, name: string, value: NewValue, after?: string): EntryEdit {
  const root = frontMatterOf(entry);
  const there = findField(root, name, entry.mapping);
  const own = there && root.entries.find((one) => one.value === there.value);
  // A path of the configuration reaches into a table: only its value is known.
  if (there && !own) {
    return { ...setValue(entry.document, there.value, value), entry, key: there.key.split('.')[0] ?? there.key };
  }
  const key = own?.key ?? newKeyOf(entry, name);
  const says = typeof value === 'string' ? yamlFlowScalar(value) : value.yaml;
  return { ...setField(entry.document, root, key, value, after && keyOf(entry, after)), entry, key, says };
}

/** Takes a field out of an entry. `undefined` where it has none, or one that does not stand by itself. */
export function removeFrom(entry: Entry, name: string): EntryEdit | undefined {
  const key = keyOf(entry, name);
  const edit = removeField(entry.document, frontMatterOf(entry), key);
  return edit && { ...edit, entry, key };
}

/** Adds a row to a list of an entry. Throws `ConfigError` where something else than a list stands there. */
export function appendTo(entry: Entry, name: string, row: Readonly<Record<string, string>>): EntryEdit {
  const fields = Object.entries(row).map(([field, value]) => `${field}: ${yamlFlowScalar(value)}`);
  return appendFieldsTo(entry, newKeyOf(entry, name), fields);
}

/** The same for fields whose values are YAML already. */
export function appendFieldsTo(entry: Entry, key: string, fields: readonly string[]): EntryEdit {
  try {
    const edit = appendFields(entry.document, frontMatterOf(entry), key, fields);
    return { ...edit, entry, key, says: `{ ${fields.join(', ')} }`, isRow: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError(`${entry.path}: ${error.message}`, {
      hint: 'Make a list of it, so that nothing of it is lost.',
      cause: error,
    });
  }
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
  const own = keys.find((one) => entry.root?.entries.some(({ key }) => key === one));
  const key = own ?? keys.find((one) => !one.includes('.'));
  if (key === undefined) {
    throw new ConfigError(`${entry.path} has no \`${keys[0]}\`, which is where \`${name}\` stands here`, {
      hint: `Add it by hand, or a key without a dot to \`fields: { ${name}: … }\` in holdfast.yml.`,
    });
  }
  return key;
}
