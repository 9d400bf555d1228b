import { createHash } from 'node:crypto';

/** Where the files of a repository lie in the pack, so that any system can unpack it. */
export interface PackPaths {
  /**
   * The path in the pack for a path of the repository: below a folder of the pack, with something behind its name. The same
   * question asked twice gives two paths. Ask in a fixed order: who comes first keeps the name.
   */
  readonly claim: (folder: string, path: string, suffix?: string) => string;
  /** Those that are not called in the pack as they are in the repository. */
  readonly renamed: () => readonly RenamedPath[];
}

export interface RenamedPath {
  readonly repository: string;
  readonly pack: string;
}

/** What Windows takes in no name, what steers text, and what no encoding holds. */
const REFUSED = /[<>:"|?*\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Names of devices, whatever stands behind the dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00B9\u00B2\u00B3])\s*(?:\.|$)/iu;
/** Windows takes 260 characters for a whole path, and people unpack into folders of their own. */
const STEP_MAX_CHARS = 80;
const PATH_MAX_CHARS = 180;

export function packPaths(): PackPaths {
  /** By what systems that do not tell upper from lower case take for the same. */
  const taken = new Map<string, { readonly path: string; readonly kind: 'file' | 'folder' }>();
  const renamed: RenamedPath[] = [];

  const free = (path: string, kind: 'file' | 'folder'): string => {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? path : numbered(path, number);
      const there = taken.get(keyOf(candidate));
      if (there === undefined) {
        taken.set(keyOf(candidate), { path: candidate, kind });
        return candidate;
      }
      if (kind === 'folder' && there.kind === 'folder') return there.path;
    }
  };
  return {
    claim: (folder, path, suffix = '') => {
      const steps = shortened(
        path.split('/').map((step, index, all) => safeStep(index === all.length - 1 ? step + suffix : step)),
      );
      let at = free(folder, 'folder');
      for (const step of steps.slice(0, -1)) at = free(`${at}/${step}`, 'folder');
      const claimed = free(`${at}/${steps.at(-1)}`, 'file');
      if (claimed !== `${folder}/${path}${suffix}`) renamed.push({ repository: path, pack: claimed });
      return claimed;
    },
    renamed: () => renamed,
  };
}

/** Whether a path may stand in a pack: one that every system takes, and that leads nowhere else. */
export function isPackPath(path: string): boolean {
  return path.length <= 2 * PATH_MAX_CHARS && path.split('/').every((step) => step !== '' && step === plainStep(step));
}

function keyOf(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function safeStep(step: string): string {
  const plain = plainStep(step);
  return plain.length > STEP_MAX_CHARS ? cut(plain, step) : plain;
}

function plainStep(step: string): string {
  const plain = step
    .normalize('NFC')
    .replace(REFUSED, '_')
    .replace(/[. ]+$/, (end) => '_'.repeat(end.length));
  return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
}

function cut(plain: string, step: string): string {
  const ending = /\.[\w.]{1,20}$/.exec(plain)?.[0] ?? '';
  const start = plain
    .slice(0, 40)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[. ]+$/, '');
  return `${start}~${hashOf(step)}${ending}`;
}

/** A path of many steps lies under its hash: what it was is in the manifest. */
function shortened(steps: readonly string[]): readonly string[] {
  if (steps.join('/').length <= PATH_MAX_CHARS) return steps;
  const last = steps.at(-1) as string;
  return ['long', `${hashOf(steps.join('/'))}-${last.length > 60 ? cut(last, last) : last}`];
}

/** `a/b.md` to `a/b~2.md`. */
function numbered(path: string, number: number): string {
  return path.replace(/((?:\.[^./]*)*)$/, (ending) => `~${number}${ending}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
