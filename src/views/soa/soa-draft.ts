import { nextId } from '../../authoring/next-id.ts';
import { findField } from '../../documents/field-mapping.ts';
import { flowYaml } from '../../documents/flow-yaml.ts';
import type { Version } from '../../documents/values/version.ts';
import { yamlFlowScalar } from '../../documents/yaml-scalar.ts';
import { controlById } from '../../frameworks/iso27001/catalogue.ts';
import { CONTROLS } from '../../frameworks/iso27001/controls.ts';
import type { FieldNode, MapNode } from '../../model/document.ts';
import { ConfigError } from '../../model/errors.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf, ownersOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { ismsScope } from '../../records/types/isms-scope.ts';
import { soa } from '../../records/types/soa.ts';
import type { Soa } from '../../rules/transition-2022/soa-entries.ts';
import { chosenStatement } from './chosen.ts';
import { controlView, type StatementContext } from './control-view.ts';
import { type StatementRow, statementRows } from './entries.ts';
import { controlKnowledge } from './knowledge.ts';
import { legacyEntries } from './legacy-entries.ts';
import type { SoaControl, SoaDriver, SoaLegacyEntry } from './statement.ts';

/** One row of a draft: as a statement has it already, or proposed for somebody to decide. */
export type SoaDraftRow =
  | { readonly kind: 'kept'; readonly control: string; readonly yaml: string }
  | {
      readonly kind: 'proposed';
      readonly control: string;
      readonly title: string | undefined;
      /** What the repository knows that asks for the control. */
      readonly reasons: readonly string[];
      readonly risks: readonly string[];
      /** Ids of documents in force that name the control, or their paths. */
      readonly documents: readonly string[];
      readonly owner: string | undefined;
    };

/** A new statement to begin with, or one that completes what is there. */
export interface SoaDraft {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** `undefined`: nobody to propose. */
  readonly owner: string | undefined;
  /** As the statement before writes it. */
  readonly reviewInterval: string | undefined;
  /** Statements in force, which this one would replace. */
  readonly supersedes: readonly string[];
  /** What its kept rows were taken from. */
  readonly from: readonly string[];
  /** In the order of Annex A, then the company's own. */
  readonly rows: readonly SoaDraftRow[];
  /** Rows with numbers of 2013, which have no place in the edition of 2022. */
  readonly legacy: readonly SoaLegacyEntry[];
  /** Field to the key under which the repository writes it, where that is another. */
  readonly keys: Readonly<Record<string, string>>;
}

const REASONS: Readonly<Record<SoaDriver['kind'], string>> = {
  risk: 'risk',
  law: 'legal',
  contract: 'contract',
  framework: 'business',
  party: 'business',
};

/** Fields that the draft writes, by Holdfast's names. */
export const DRAFT_FIELDS = [
  'id',
  'type',
  'title',
  'status',
  'version',
  'owner',
  'review_interval',
  'clauses',
  'supersedes',
  'edition',
  'entries',
] as const;

/**
 * A statement with a row for every control of Annex A: the rows that the statement in force (else the draft) has, and
 * proposals for those that it lacks, whose decision is left to a person. Throws `ConfigError` where a statement is there
 * and cannot be read: what it decides must not be proposed anew.
 */
export function soaDraft(isms: Isms): SoaDraft {
  const unread = isms.unread.find(({ types }) => types.has(soa.type));
  if (unread) {
    throw new ConfigError(`${unread.path} looks like a statement of applicability, and cannot be read`, {
      hint: `Repair ${unread.path} first: holdfast check says what is wrong.`,
    });
  }
  const { standing, records } = chosenStatement(isms);
  const rows = records.flatMap(statementRows);
  const legacy = rows.flatMap(legacyEntries);
  const named = new Set(rows.flatMap(({ controls }) => controls));
  const context: StatementContext = {
    isms,
    standing: 'proposal',
    sources: [],
    knowledge: controlKnowledge(isms),
    actions: [],
    legacy: [],
    findings: [],
  };
  const missing = CONTROLS.filter(({ id }) => !named.has(id)).map(({ id }) => controlView(id, [], context));
  const [first] = records;
  return {
    id: nextId(soa, isms.byId.keys(), isms.today),
    title: (first && given(first.entry.title)) ?? 'Statement of applicability',
    version: nextVersion(first && given(first.facts.version)),
    owner: ownerFor(isms, first),
    reviewInterval: intervalOf(first),
    supersedes: standing === 'in-force' ? records.flatMap(({ entry }) => given(entry.id) ?? []) : [],
    from: records.map(({ entry }) => nameOf(entry)),
    rows: [...keptRows(rows), ...missing.map((control) => proposed(control, isms))].sort(
      (a, b) => rank(a.control) - rank(b.control),
    ),
    legacy,
    keys: keysOf(isms, first),
  };
}

/** Rows of the edition of 2013 stand apart. */
function keptRows(rows: readonly StatementRow[]): readonly SoaDraftRow[] {
  return rows
    .filter(({ legacy }) => legacy.length === 0)
    .flatMap((row) => {
      const node = nodeOf(row);
      return node ? [{ kind: 'kept', control: row.controls[0] ?? '', yaml: yamlOfRow(node, row) } as const] : [];
    });
}

/** The row as it is written. */
function nodeOf({ record: { entry }, start, end }: StatementRow): MapNode | undefined {
  const rows = entry.root && findField(entry.root, 'entries', entry.mapping)?.value;
  const node = rows?.kind === 'list' ? rows.items.find((one) => one.start === start && one.end === end) : undefined;
  return node?.kind === 'map' ? node : undefined;
}

/** In a table of the body a cell has no type of its own: its field says what it is. */
function yamlOfRow(node: MapNode, { record: { entry } }: StatementRow): string {
  const isWritten = node.entries.some(({ value }) => value.kind === 'scalar' && value.written);
  if (!isWritten) return flowYaml(node);
  const cells = node.entries.map(({ key, value }) => `${key}: ${yamlOfCell(key, value, entry)}`);
  return `{ ${cells.join(', ')} }`;
}

function yamlOfCell(key: string, value: FieldNode, entry: Entry): string {
  const field = soa.fields.entries.fields?.[key];
  if (value.kind !== 'scalar' || field?.kind === 'yes-no') return flowYaml(value);
  const fact = field?.kind === 'list' ? field.read(key, value, entry) : undefined;
  if (fact?.state !== 'given' || !Array.isArray(fact.value)) return yamlFlowScalar(value.raw.trim());
  return `[${fact.value.map(({ raw }) => yamlFlowScalar(String(raw))).join(', ')}]`;
}

function proposed(control: SoaControl, isms: Isms): SoaDraftRow {
  const risks = control.drivers.filter(({ kind, name }) => kind === 'risk' && isms.byId.has(name));
  return {
    kind: 'proposed',
    control: control.control,
    title: control.title,
    reasons: [...new Set(control.drivers.map(({ kind }) => REASONS[kind]))],
    risks: risks.map(({ name }) => name),
    documents: control.documents.map(({ name, path }) => (isms.byId.has(name) ? name : path)),
    owner: control.owner,
  };
}

function rank(control: string): number {
  const index = CONTROLS.findIndex(({ id }) => id === control);
  return controlById(control) ? index : CONTROLS.length;
}

function nextVersion(version: Version | undefined): string {
  return version ? `${version.parts[0]}.${version.parts[1] + 1}` : '0.1';
}

/** Whoever owns the statement now, else the scope of the system. */
function ownerFor(isms: Isms, before: Soa | undefined): string | undefined {
  const entry = before?.entry ?? recordsOf(isms, ismsScope).find((one) => one.entry.lifecycle !== 'no-longer')?.entry;
  return entry && ownersOf(entry)[0]?.text;
}

function intervalOf(before: Soa | undefined): string | undefined {
  const fact = before?.entry.reviewInterval;
  return fact?.state === 'given' ? fact.raw : undefined;
}

function keysOf({ entries }: Isms, before: Soa | undefined): Readonly<Record<string, string>> {
  const mapping = before?.entry.mapping ?? entries[0]?.mapping ?? {};
  return Object.fromEntries(
    DRAFT_FIELDS.map((name) => [name, mapping[name]?.find((key) => !key.includes('.')) ?? name]),
  );
}
