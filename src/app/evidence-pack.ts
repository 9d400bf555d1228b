import type { PlainDate } from '../calendar/plain-date.ts';
import type { Document } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import type { NotChecked } from '../model/report.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Files } from '../ports/files.ts';
import type { Git, GitHistory, Unavailable } from '../ports/git.ts';
import type { Entry } from '../records/entry.ts';
import type { History } from '../records/history.ts';
import type { Isms } from '../records/isms.ts';
import { type PackPart, packParts } from '../render/evidence/pack-files.ts';
import { VERSION } from '../version.ts';
import { heldCertificates, scopeStatement } from '../views/certificates.ts';
import { changesSince } from '../views/evidence/changes-since.ts';
import { documentHistory } from '../views/evidence/document-history.ts';
import type { Evidence, EvidenceDocument } from '../views/evidence/evidence.ts';
import { evidenceRecord } from '../views/evidence/evidence-record.ts';
import {
  filedFiles,
  MANIFEST_FILE,
  MANIFEST_SCHEMA,
  type Manifest,
  manifestText,
  type PackFile,
  SUMS_FILE,
  sha256Of,
  sumsText,
} from '../views/evidence/manifest.ts';
import { isPackPath, type PackPaths, packPaths } from '../views/evidence/pack-paths.ts';
import type { Period } from '../views/evidence/period.ts';
import { recordSheet } from '../views/evidence/record-sheet.ts';
import { type Redaction, redactionOf } from '../views/evidence/redaction.ts';
import { registerRows } from '../views/evidence/register-rows.ts';
import { requirementEvidence } from '../views/evidence/requirement-evidence.ts';
import { whyRestricted } from '../views/evidence/restriction.ts';
import { drawSample, type Sample } from '../views/evidence/sample.ts';
import { trails } from '../views/evidence/trails.ts';
import { type Checked, type CheckOptions, check } from './check.ts';
import { evidenceViews, viewsKeptBack } from './evidence-views.ts';
import { historyReader } from './history.ts';
import { loadConfig } from './load-config.ts';
import { ignoredRevs } from './past.ts';
import { treeFiles } from './tree-files.ts';
import { uncommitted } from './uncommitted.ts';

export interface EvidencePorts {
  readonly git: Git;
  /** The working tree, to tell whether it is what was committed. */
  readonly files: Files;
}

export interface EvidenceOptions extends Pick<CheckOptions, 'config' | 'preset' | 'profile' | 'github'> {
  readonly period: Period;
  /** The commit whose documents are shown; left out: HEAD, and then the working tree must not differ from it. */
  readonly commit?: string | undefined;
  /** Makes the pack from HEAD although documents differ from it, and says so. */
  readonly allowDirty?: boolean | undefined;
  /** Includes documents that only a few may see. */
  readonly includeRestricted?: boolean | undefined;
  /** Replaces names of people by keys in everything but the documents themselves. */
  readonly redact?: boolean | undefined;
  readonly sample?: Pick<Sample, 'size' | 'seed'> | undefined;
  /** The commit's files around the root, where the root is a folder of its repository. */
  readonly surroundings?: ((commit: string) => ReturnType<NonNullable<CheckOptions['surroundings']>>) | undefined;
}

export interface EvidencePack {
  /** Every file of the pack, sorted by path. */
  readonly files: readonly PackFile[];
  readonly manifest: Manifest;
}

/**
 * The evidence pack of a commit: everything that an auditor opens. The same commit, options and period give the same bytes;
 * nothing comes from the clock, the working tree or the machine. Throws `ConfigError` where there is no commit to make it from.
 */
export async function evidencePack({ git, files }: EvidencePorts, options: EvidenceOptions): Promise<EvidencePack> {
  const { period, config, preset, profile, github } = options;
  if (period.to < period.from)
    throw new ConfigError(`The period ends (${period.to}) before it begins (${period.from})`);
  const tree = orThrow(await git.tree(options.commit ?? 'HEAD'));
  const source = await historyTo(tree.commit, git);
  const ofCommit = treeFiles(tree);
  const { surroundings } = options;
  const checked = await check(
    { files: ofCommit, clock: { now: () => 0 } },
    {
      config,
      preset,
      profile,
      github,
      today: period.to,
      history: async () => source,
      surroundings: surroundings && (() => surroundings(tree.commit)),
    },
  );
  const configuration = await configurationOf(ofCommit, config);
  const isAsked = (path: string): boolean => checked.selects(path) || path === configuration?.path;
  const dirty = options.commit === undefined ? await uncommitted(tree, files, isAsked) : [];
  if (dirty.length > 0 && !options.allowDirty) throw dirtyError(dirty);

  const past = 'unavailable' in source ? undefined : await wholeHistory(source, tree.commit, checked, ofCommit);
  const isms: Isms = { ...checked.isms, history: past?.history };
  const redaction = options.redact ? redactionOf(isms) : NO_REDACTION;
  const paths = packPaths();
  const documents = documentsIn(isms);
  const contents = await contentsOf(tree, documents);
  const entriesOf = new Map<Document, Entry[]>(documents.map((document) => [document, []]));
  for (const entry of isms.entries) entriesOf.get(entry.document)?.push(entry);
  const packed = documents.map((document) =>
    documentOf(document, entriesOf.get(document) ?? [], { isms, contents, paths, options }),
  );
  const evidence = redaction.data<Evidence>({
    scope: scopeStatement(isms),
    certificates: heldCertificates(isms),
    period,
    timezone: checked.settings.timezone,
    toolVersion: VERSION,
    commit: tree.commit,
    committedOn: past?.committedOn,
    uncommitted: dirty,
    configuration,
    redacted: options.redact
      ? { replaced: [...redaction.replaced], not_replaced: [...redaction.notReplaced] }
      : undefined,
    requirements: requirementEvidence(isms, options.includeRestricted ?? false),
    documents: packed.map(({ shown }) => shown),
    registers: registerRows(isms, options.includeRestricted ?? false),
    trails: trails(isms, period, options.includeRestricted ?? false),
    changes: changesSince(isms, period),
    sample: options.sample && drawSample(isms, options.sample),
    findings: checked.report.summary,
    notChecked: [
      ...checked.report.notChecked,
      ...alsoNotChecked(past, isms, checked),
      ...viewsKeptBack(isms, options.includeRestricted ?? false),
    ],
    hasHistory: past !== undefined,
    askedGitHub: isms.github !== undefined,
  });
  const folder = (await git.prefix()) ?? '';
  const textOf = new Map(documents.map((document) => [document.path, document.text.slice(document.bodyStart)]));
  const around = {
    ...{ git, prefix: folder, period, redacted: redaction.data },
    includeRestricted: options.includeRestricted ?? false,
  };
  const parts = packParts(
    evidence,
    (path) => textOf.get(path) ?? '',
    await evidenceViews({ ...checked, isms }, around),
  );
  return sealed([...packed.flatMap((one) => one.files), ...parts.map(fileOf)], (listed) =>
    manifestOf(evidence, { checked, options, folder, paths, listed }),
  );
}

function orThrow(tree: BaseTree | Unavailable): BaseTree {
  if (!('unavailable' in tree)) return tree;
  throw new ConfigError(`There is no commit to make a pack from: ${tree.unavailable}`, { hint: tree.fix });
}

function dirtyError(paths: readonly string[]): ConfigError {
  const named = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
  return new ConfigError(`Documents differ from the last commit: ${named}`, {
    hint: 'Commit them first: a pack shows a commit. Or give --allow-dirty, which the pack will tell, or --commit REF.',
  });
}

/** The history as it led to a commit. */
async function historyTo(commit: string, git: Git): Promise<GitHistory | Unavailable> {
  const history = await git.history();
  if ('unavailable' in history) return history;
  if (history.commits.some(({ id }) => id === commit)) return { ...history, head: commit };
  return { unavailable: 'the commit is not among those that led to HEAD', fix: 'Check the commit out first.' };
}

async function configurationOf(files: Files, named: string | undefined): Promise<Manifest['configuration']> {
  const { parsed } = await loadConfig(files, named, []);
  if (!parsed) return null;
  const [content] = await files.read([parsed.path]);
  return content && 'bytes' in content ? { path: parsed.path, sha256: sha256Of(content.bytes) } : null;
}

interface WholeHistory {
  readonly history: History;
  readonly cut: readonly string[];
  readonly committedOn: PlainDate | undefined;
}

/** Every version of every document, and not only what some rule looks back at. */
async function wholeHistory(
  source: GitHistory,
  commit: string,
  checked: Checked,
  files: Files,
): Promise<WholeHistory | undefined> {
  const isIgnored = await ignoredRevs({ files, home: checked.home });
  const { reading, selects, settings, isms } = checked;
  const reader = historyReader(source, { reading, selects, timezone: settings.timezone, isIgnored });
  const paths = documentsIn(isms).map(({ path }) => path);
  const seen = await reader.seenFrom(commit, { paths, removals: true });
  return seen && { ...seen, committedOn: seen.history.commits[0]?.on };
}

/** Documents with an entry that is governed, and those that are there and cannot be judged. */
function documentsIn(isms: Isms): readonly Document[] {
  const unread = new Set(isms.unread.map(({ path }) => path));
  const broken = isms.documents.filter(({ path }) => unread.has(path));
  return [...new Set([...isms.entries.map(({ document }) => document), ...broken])].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The files that a document was put together from. */
function filesOf({ path, parts }: Document): readonly string[] {
  return [path, ...(parts ?? []).map((part) => part.path).filter((part) => part !== path)];
}

async function contentsOf(tree: BaseTree, documents: readonly Document[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = documents.flatMap(filesOf).map((path) => [path, tree.blobs.get(path) ?? ''] as const);
  const read = await tree.read([...new Set(blobs.map(([, blob]) => blob))]);
  return new Map(
    blobs.flatMap(([path, blob]) => (read.has(blob) ? [[path, read.get(blob) as Uint8Array] as const] : [])),
  );
}

interface Packing {
  readonly isms: Isms;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly paths: PackPaths;
  readonly options: EvidenceOptions;
}

function documentOf(
  document: Document,
  entries: readonly Entry[],
  { isms, contents, paths, options }: Packing,
): { readonly shown: EvidenceDocument; readonly files: readonly PackFile[] } {
  const { path } = document;
  const bytes = contents.get(path) ?? new Uint8Array();
  const restricted = entries.map(whyRestricted).find((why) => why !== undefined);
  const namesPeople = options.redact && entries.some(({ type }) => type === 'person');
  const withheld =
    restricted !== undefined && !options.includeRestricted ? restricted : namesPeople ? NAMES_PEOPLE : undefined;
  const sources =
    withheld === undefined ? filesOf(document).map((one) => ({ one, at: paths.claim('documents/source', one) })) : [];
  const shown: EvidenceDocument = {
    path,
    sha256: sha256Of(bytes),
    size: bytes.length,
    withheld,
    records: entries.map((entry) => evidenceRecord(entry, isms)),
    sheet: withheld === undefined ? recordSheet(document.frontMatter?.root) : { facts: [], tables: [] },
    history: documentHistory(path, isms, options.period),
    source: sources[0]?.at,
    page: withheld === undefined ? paths.claim('documents/html', path, '.html') : undefined,
    historyPage: paths.claim('history', path, '.html'),
  };
  return { shown, files: sources.map(({ one, at }) => ({ path: at, bytes: contents.get(one) ?? new Uint8Array() })) };
}

const NAMES_PEOPLE = 'it is a register of people, and names are replaced in this pack';

const NO_REDACTION: Redaction = { text: (text) => text, data: (data) => data, replaced: [], notReplaced: [] };

function alsoNotChecked(past: WholeHistory | undefined, isms: Isms, { report }: Checked): readonly NotChecked[] {
  return [
    ...(past && past.cut.length > 0
      ? [
          {
            what: `earlier versions of ${past.cut.length} documents`,
            why: 'there are more than is read at once, or this clone lacks their contents',
          },
        ]
      : []),
    ...(isms.github || report.notChecked.some(({ what }) => what.endsWith('on GitHub'))
      ? []
      : [{ what: 'approvals, branch protection and signatures on GitHub', why: 'GitHub was not asked' }]),
  ];
}

function fileOf({ path, content }: PackPart): PackFile {
  return { path, bytes: new TextEncoder().encode(content) };
}

interface Sealing {
  readonly checked: Checked;
  readonly options: EvidenceOptions;
  readonly folder: string;
  readonly paths: PackPaths;
  readonly listed: Manifest['files'];
}

function manifestOf(evidence: Evidence, { checked, options, folder, paths, listed }: Sealing): Manifest {
  const { sample, documents } = evidence;
  return {
    schema: MANIFEST_SCHEMA,
    tool: { name: 'holdfast', version: VERSION },
    repository: {
      commit: evidence.commit,
      committed_on: evidence.committedOn ?? null,
      folder,
      uncommitted: [...evidence.uncommitted],
    },
    period: { ...evidence.period },
    as_of: evidence.period.to,
    timezone: evidence.timezone,
    options: {
      config: options.config ?? null,
      preset: options.preset ?? null,
      profile: options.profile ?? null,
      include_restricted: options.includeRestricted ?? false,
      redact: options.redact ?? false,
      allow_dirty: options.allowDirty ?? false,
      github: evidence.askedGitHub,
    },
    configuration: evidence.configuration,
    rules: checked.settings.rules
      .map(({ rule, severity }) => ({ name: rule.name, severity }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    not_checked: evidence.notChecked.map(({ what, why, fix, rules }) => ({
      what,
      why,
      ...(fix === undefined ? {} : { fix }),
      ...(rules === undefined ? {} : { rules: [...rules] }),
    })),
    withheld: documents.flatMap(({ path, sha256, size, withheld }) =>
      withheld === undefined ? [] : [{ path, sha256, size, why: withheld }],
    ),
    renamed: [...paths.renamed()],
    redaction: evidence.redacted ?? null,
    sample: sample
      ? {
          seed: sample.seed,
          size: sample.size,
          types: sample.types.map(({ type, population, records }) => ({
            type,
            population,
            ids: records.map(({ id }) => id),
          })),
        }
      : null,
    files: [...listed],
  };
}

/** Adds the manifest and the sums. Two files in one place would be a mistake of ours, and never a pack. */
function sealed(files: readonly PackFile[], manifest: (listed: Manifest['files']) => Manifest): EvidencePack {
  const listed = filedFiles(files);
  const wrong = listed.find(
    ({ path }, index) => !isPackPath(path) || path.toLowerCase() === listed[index + 1]?.path.toLowerCase(),
  );
  if (wrong) throw new ConfigError(`${wrong.path} cannot be a file of the pack`, { hint: 'Rename the record type.' });
  const made = manifest(listed);
  const text = manifestText(made);
  const encoded = new TextEncoder();
  const lists: readonly PackFile[] = [
    { path: MANIFEST_FILE, bytes: encoded.encode(text) },
    { path: SUMS_FILE, bytes: encoded.encode(sumsText(listed, sha256Of(text))) },
  ];
  return { files: [...files, ...lists].sort((a, b) => (a.path < b.path ? -1 : 1)), manifest: made };
}
