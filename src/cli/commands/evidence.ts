import { resolve } from 'node:path';
import { nodeFiles } from '../../adapters/node/files.ts';
import { nodeGit } from '../../adapters/node/git.ts';
import { nodePack } from '../../adapters/node/pack.ts';
import { dayGiven } from '../../app/day-given.ts';
import { evidencePack } from '../../app/evidence-pack.ts';
import { treeFiles } from '../../app/tree-files.ts';
import { verifyPack } from '../../app/verify-pack.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import type { Surroundings } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import { logText } from '../../render/escape.ts';
import { verificationText } from '../../render/evidence/verification-text.ts';
import { count } from '../../render/words.ts';
import { MANIFEST_FILE, sha256Of } from '../../views/evidence/manifest.ts';
import { terminal } from '../terminal.ts';
import { workspaceWith } from '../workspace.ts';
import { refusePackAt, writePack } from '../write-pack.ts';

interface Flags {
  readonly from?: string;
  readonly to?: string;
  readonly output?: string;
  readonly commit?: string;
  readonly allowDirty?: boolean;
  readonly includeRestricted?: boolean;
  readonly redact?: boolean;
  readonly sample?: string;
  readonly seed?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly profile?: string;
}

/** `holdfast evidence`: the pack for an auditor. */
export async function evidenceCommand(flags: Flags): Promise<number> {
  const period = { from: dayNeeded('--from', flags.from), to: dayNeeded('--to', flags.to) };
  const output = flags.output ?? `evidence-${period.from}-${period.to}.zip`;
  refusePackAt(output);
  const { root, config } = workspaceWith([], flags.config);
  const git = nodeGit(root);
  const { commit, allowDirty, includeRestricted, redact, preset, profile } = flags;
  const sample = sampleOf(flags);
  const { files, manifest } = await evidencePack(
    { git, files: nodeFiles(root) },
    {
      ...{ period, commit, allowDirty, includeRestricted, redact, sample, config, preset, profile },
      surroundings: (id) => surroundingsAt(id, root, git),
    },
  );
  const zipSha256 = await writePack(files, output);
  const manifestFile = files.find(({ path }) => path === MANIFEST_FILE);
  const lines = [
    `${logText(output)}: ${count(files.length, 'file')}, commit ${manifest.repository.commit}`,
    ...(manifest.withheld.length > 0 ? [`Named and not included: ${count(manifest.withheld.length, 'document')}`] : []),
    ...(manifest.repository.uncommitted.length > 0
      ? [`Made from the commit although ${count(manifest.repository.uncommitted.length, 'document')} differed from it`]
      : []),
    ...manifest.not_checked.map(({ what, why }) => `Not checked: ${logText(what)} (${logText(why)})`),
    ...(zipSha256 === undefined ? [] : [`SHA-256 of the zip            ${zipSha256}`]),
    `SHA-256 of manifest.json      ${sha256Of(manifestFile?.bytes ?? '')}`,
    'Note one of them where nobody who can change the pack can change it.',
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return EXIT.clean;
}

/** `holdfast evidence verify`: 0 intact, 1 changed, 2 no pack. */
export async function verifyCommand(path: string, { expect }: { readonly expect?: string }): Promise<number> {
  if (expect !== undefined && !/^[0-9a-f]{64}$/i.test(expect))
    throw new ConfigError(`--expect: \`${expect}\` is no SHA-256`, { hint: 'It has 64 digits from 0 to f.' });
  const pack = await nodePack(path);
  const result = 'notPack' in pack ? pack : await verifyPack(pack, { expect });
  if ('notPack' in result) throw new ConfigError(`${path} is no evidence pack: ${result.notPack}`);
  process.stdout.write(verificationText(path, result, terminal()));
  return result.state === 'intact' ? EXIT.clean : EXIT.findings;
}

/** Commander would ask for it of `evidence verify` as well. */
function dayNeeded(flag: string, day: string | undefined): PlainDate {
  if (day !== undefined) return dayGiven(flag, day);
  throw new ConfigError(`Missing: ${flag}`, { hint: 'Write --from and --to: the period that the auditor looks at.' });
}

function sampleOf({ sample, seed }: Flags): { readonly size: number; readonly seed: string } | undefined {
  if (sample === undefined && seed === undefined) return undefined;
  if (sample === undefined || !/^[1-9]\d{0,5}$/.test(sample))
    throw new ConfigError('--sample takes a number of records, 1 or more', {
      hint: 'Such as `--sample 3 --seed TEXT`.',
    });
  if (seed === undefined || seed === '')
    throw new ConfigError('--sample needs --seed', {
      hint: 'Let the auditor name the seed: nobody can choose the records then.',
    });
  return { size: Number(sample), seed };
}

/** What lies around a folder of a repository, as the commit has it. */
async function surroundingsAt(commit: string, root: string, git: Git): Promise<Surroundings | undefined> {
  const prefix = (await git.prefix()) ?? '';
  if (prefix === '') return undefined;
  const up = prefix.split('/').flatMap((step) => (step === '' ? [] : ['..']));
  const tree = await nodeGit(resolve(root, ...up)).tree(commit);
  return 'unavailable' in tree ? undefined : { files: treeFiles(tree), prefix };
}
