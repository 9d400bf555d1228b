import type { Config } from '../../config/config-schema.ts';
import { isCsv } from '../../documents/csv.ts';
import { parseControls } from '../../frameworks/iso27001/references.ts';
import type { Document } from '../../model/document.ts';
import type { RecordType } from '../../records/define-record.ts';
import { anyTablesOf, type Columns, columnsOf, fieldOf } from '../../records/register-rows.ts';
import { RECORD_TYPES } from '../../records/registry.ts';

/** A table that is taken for a register, and of what. */
export interface FoundRegister {
  readonly path: string;
  readonly of: string;
  readonly rows: number;
}

/** Columns that must have a meaning before a table is taken for a register. */
const COLUMNS_MIN = 3;

/** Fields without which a table is no register of a type, each of them or one of a group. */
const TELLING: Readonly<Record<string, readonly (readonly string[])[]>> = {
  soa: [['control'], ['applicable']],
  risk: [
    ['inherent_likelihood', 'inherent_impact', 'inherent_level'],
    ['title', 'description'],
    ['treatment', 'risk_owner'],
  ],
  'corrective-action': [['title', 'action'], ['due'], ['owner']],
  nonconformity: [
    ['title', 'statement'],
    ['requirement', 'grade'],
    ['detected_on', 'root_cause', 'correction'],
  ],
  supplier: [['title'], ['service'], ['criticality', 'last_assessed', 'assessment_result']],
  asset: [['title'], ['asset_owner'], ['kind', 'data_classification']],
};

/** What no other table has: `Supplier` for a name where `Name` would fit anything. */
const OWN_WORD: Readonly<Record<string, RegExp>> = {
  'corrective-action': /action/i,
  nonconformity: /non-?conformit|finding/i,
  supplier: /supplier|vendor|third part|provider/i,
  asset: /asset/i,
  risk: /risk|threat|scenario/i,
};

/**
 * Tables in Markdown and CSV files whose columns are those of a register: one for each file, of the type of which it has the
 * most. Files that say themselves what they are are none of these.
 */
export function registersIn(documents: readonly Document[]): readonly FoundRegister[] {
  return documents.flatMap((document) => {
    if (document.problems.length > 0 || saysItself(document)) return [];
    const found = RECORD_TYPES.flatMap((type) => registerOf(document, type) ?? []).sort((a, b) => b.points - a.points);
    const [best, second] = found;
    if (!best || best.points === second?.points) return [];
    return [{ path: document.path, of: best.of, rows: best.rows }];
  });
}

/** The registers as the configuration has them. */
export function registersFor(found: readonly FoundRegister[]): Config['registers'] {
  return found.map(({ path, of }) => ({ path, of }));
}

function saysItself({ path, frontMatter }: Document): boolean {
  return (
    !isCsv(path) && (frontMatter?.root.entries.some(({ key }) => ['type', 'of', 'entries'].includes(key)) ?? false)
  );
}

function registerOf(document: Document, type: RecordType): (FoundRegister & { readonly points: number }) | undefined {
  const telling = TELLING[type.type];
  if (!telling) return undefined;
  const columns: Columns =
    type.type === 'soa'
      ? {
          fields: type.fields['entries']?.fields ?? {},
          synonyms: type.columns ?? {},
          own: new Map(),
          names: ['control'],
        }
      : columnsOf(type);
  for (const { headCells, rows } of anyTablesOf(document)) {
    const fields = headCells.map(({ text }) => fieldOf(text, columns));
    const known = new Set(fields.flatMap((field) => field ?? []));
    const isOne = telling.every((group) => group.some((field) => known.has(field)));
    if (!isOne || known.size < (type.type === 'soa' ? telling.length : COLUMNS_MIN) || rows.length === 0) continue;
    const ownWord = OWN_WORD[type.type];
    if (ownWord && ![document.path, ...headCells.map(({ text }) => text)].some((word) => ownWord.test(word))) continue;
    if (type.type === 'soa' && !holdsControls(rows.map((cells) => cells[fields.indexOf('control')]?.text ?? '')))
      continue;
    return { path: document.path, of: type.type, rows: rows.length, points: known.size };
  }
  return undefined;
}

/** Whether most cells name a control of Annex A, of this edition or the last. */
function holdsControls(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => {
    const read = parseControls(cell);
    return read.ok ? read.value.some((control) => /^A\.\d/.test(control)) : /2013/.test(read.why);
  });
  return named.length * 2 > cells.length;
}
