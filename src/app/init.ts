import { DEFAULT_LABELS } from '../config/settings.ts';
import type { EditedFile } from '../documents/edited-files.ts';
import { ConfigError } from '../model/errors.ts';
import { given } from '../model/fact.ts';
import { PROJECT_URL } from '../model/links.ts';
import type { Files } from '../ports/files.ts';
import { issueForms } from '../render/issue-forms/issue-forms.ts';
import type { Company } from '../starter/company.ts';
import { filledIn } from '../starter/filled-in.ts';
import { FRAMEWORKS_FILE, frameworksRegister } from '../starter/frameworks.ts';
import { codeOwners, configuration, editorSettings, folderGlob } from '../starter/surroundings.ts';
import { workflows } from '../starter/workflows.ts';
import { type Checked, type CheckPorts, check } from './check.ts';
import { CONFIG_FILE, CONFIG_NAMES } from './load-config.ts';
import { overlaid } from './overlaid.ts';

/** Where and with what an ISMS begins. */
export interface InitRequest {
  readonly company: Company;
  /** Folder for the documents, relative to the root; '' for the root itself. */
  readonly folder: string;
  /** GitHub handles that are asked about every change: `@ana`, `@acme/security`. */
  readonly handles: readonly string[];
  /** The commit of Holdfast that the workflows use. */
  readonly commit: string;
  /** Begin although there are governed documents and no configuration. */
  readonly anyway?: boolean | undefined;
}

/** The files of a new ISMS, and what a check says of them. */
export interface Initiated {
  /** New files, by path. */
  readonly files: readonly EditedFile[];
  /** Files that are there already and stay as they are. */
  readonly kept: readonly string[];
  /** Records that are not written because their id is taken: where it is. */
  readonly elsewhere: readonly { readonly path: string; readonly at: string }[];
  readonly checked: Checked;
}

/**
 * An ISMS for a company that has none, from the starter (`starter` gives its files). Writes nothing; a file that is there, or a
 * record whose id is taken, is never touched. Throws `ConfigError` where there are documents to begin with instead.
 */
export async function init(ports: CheckPorts, starter: Files, request: InitRequest): Promise<Initiated> {
  const { files, clock } = ports;
  const before = await check(ports);
  const configured = await files.existing(CONFIG_NAMES);
  if (configured.size === 0 && before.report.summary.governed > 0 && !request.anyway) {
    throw new ConfigError(`There are documents with owners or review dates here: ${before.report.summary.governed}`, {
      hint: 'Begin with them: holdfast adopt. To put the starter beside them: holdfast init --anyway.',
    });
  }
  const wanted = await wantedFiles(starter, request);
  const owned = wanted.has(CODE_OWNERS_FILE) ? await files.existing(CODE_OWNERS) : new Set<string>();
  // Another file that counts before ours, or with it, would be switched off.
  if (configured.size > 0) wanted.delete(CONFIG_FILE);
  if (owned.size > 0) wanted.delete(CODE_OWNERS_FILE);
  const there = await files.existing([...wanted.keys()]);
  const kept = [...configured, ...owned, ...[...wanted.keys()].filter((path) => there.has(path))];
  const elsewhere: { readonly path: string; readonly at: string }[] = [];
  const written: EditedFile[] = [];
  for (const [path, after] of wanted) {
    if (there.has(path)) continue;
    const at = takenBy(before, after);
    if (at === undefined) written.push({ path, before: '', after });
    else elsewhere.push({ path, at });
  }
  const added = new Map(written.map(({ path, after }) => [path, after]));
  const checked = await check({ files: overlaid(files, added), clock });
  if (written.some(({ path }) => path.endsWith('.md')) && checked.isms.entries.length === before.isms.entries.length) {
    throw new ConfigError('The configuration that is here does not look at the new documents', {
      hint: `Add ${JSON.stringify(folderGlob(request.folder))} to \`documents:\`, and begin again.`,
    });
  }
  return { files: written, kept, elsewhere, checked };
}

const CODE_OWNERS_FILE = '.github/CODEOWNERS';

/** Where GitHub looks for code owners; of several files the first counts (GitHub: "About code owners"). */
const CODE_OWNERS = [CODE_OWNERS_FILE, 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Everything that belongs to a new ISMS, by path. */
async function wantedFiles(starter: Files, request: InitRequest): Promise<Map<string, string>> {
  const { company, folder, handles, commit } = request;
  const below = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const wanted = new Map<string, string>([[CONFIG_FILE, configuration(company, folder)]]);
  const { paths } = await starter.find(['.'], { dot: false });
  for (const file of await starter.read(paths.filter((path) => path.endsWith('.md')))) {
    if (!('bytes' in file)) throw new ConfigError(`The starter is not whole: ${file.path} ${file.why}`);
    wanted.set(below(file.path), filledIn(file.path, new TextDecoder().decode(file.bytes), company));
  }
  if (company.frameworks.length > 0) {
    wanted.set(below(FRAMEWORKS_FILE), frameworksRegister(company, freeRegisterId([...wanted.values()])));
  }
  for (const [path, text] of [
    ...workflows(commit),
    ...issueForms({ labels: DEFAULT_LABELS }),
    ...(handles.length > 0 ? [[CODE_OWNERS_FILE, codeOwners(folder, handles)] as const] : []),
    ...editorSettings(`${PROJECT_URL}/raw/main/schemas/holdfast.schema.json`),
  ]) {
    wanted.set(path, text);
  }
  return wanted;
}

function freeRegisterId(texts: readonly string[]): string {
  const numbers = texts.flatMap((text) => Number(/^id: REG-(\d+)$/m.exec(text)?.[1] ?? 0));
  return `REG-${String(Math.max(...numbers) + 1).padStart(2, '0')}`;
}

/** Where a record of the same id stands already. */
function takenBy({ isms }: Checked, text: string): string | undefined {
  const id = /^---\nid: (\S+)$/m.exec(text)?.[1];
  const entry = id === undefined ? undefined : isms.byId.get(id)?.[0];
  return entry && given(entry.id) !== undefined ? entry.path : undefined;
}
