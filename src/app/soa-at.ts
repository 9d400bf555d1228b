import { ConfigError } from '../model/errors.ts';
import type { Files } from '../ports/files.ts';
import type { Git } from '../ports/git.ts';
import { recordOf } from '../records/record-of.ts';
import { soa } from '../records/types/soa.ts';
import type { ComparedStatement } from '../views/soa/soa-difference.ts';
import { statementFrom, statementOfApplicability } from '../views/soa/statement-of-applicability.ts';
import type { Checked } from './check.ts';

/**
 * The statement of applicability as a commit has it, read with today's configuration. Throws `ConfigError` where the
 * commit or its contents are not in this clone: then nothing can be said of what changed.
 */
export async function soaAt(
  { ismsOf }: Pick<Checked, 'ismsOf'>,
  git: Pick<Git, 'tree'>,
  ref: string,
): Promise<ComparedStatement> {
  const tree = await git.tree(ref);
  const isms = 'unavailable' in tree ? tree : await ismsOf(tree);
  if ('unavailable' in isms) {
    throw new ConfigError(`The statement cannot be compared with \`${ref}\`: ${isms.unavailable}`, { hint: isms.fix });
  }
  const commit = 'unavailable' in tree ? undefined : tree.commit;
  return { statement: statementOfApplicability(isms, undefined), label: ref, commit };
}

/**
 * A statement that is kept as a file, with `path` relative to where `files` looks. Throws `ConfigError` where the file is
 * not there, or holds no statement that can be read.
 */
export async function soaInFile(
  { isms, entriesIn }: Pick<Checked, 'isms' | 'entriesIn'>,
  files: Files,
  path: string,
  label: string = path,
): Promise<ComparedStatement> {
  const kind = await files.kind(path);
  const [content] = kind === 'file' ? await files.read([path]) : [];
  if (!content || 'why' in content) {
    const why = content ? `${label} cannot be read: ${content.why}` : `There is no file ${label}`;
    throw new ConfigError(why, { hint: 'Correct --against: it names a statement of applicability.' });
  }
  const entry = entriesIn(path, content.bytes).find(({ type }) => type === soa.type);
  if (!entry) {
    throw new ConfigError(`${label} holds no statement of applicability`, {
      hint: 'Its front matter says `type: soa`, and lists the controls under `entries:`.',
    });
  }
  return { statement: statementFrom(recordOf(entry, soa), isms), label, alone: true };
}
