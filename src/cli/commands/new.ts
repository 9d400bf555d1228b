import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { effectText } from '../../app/effect-text.ts';
import { newRecord } from '../../app/new-record.ts';
import type { Answers, FieldQuestion } from '../../authoring/field-questions.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { answersTo, askInTerminal } from '../questions.ts';
import { recordSpace } from '../workspace.ts';
import { type WriteFlags, writeUnlessDry } from '../write-files.ts';

interface NewFlags extends WriteFlags {
  readonly owner?: string;
  readonly status?: string;
  readonly set?: readonly string[];
}

/** `holdfast new TYPE`: a valid record with the next free id; asks for what cannot be derived. */
export async function newCommand(type: string, title: string | undefined, flags: NewFlags): Promise<number> {
  const { root, config } = recordSpace([], flags.config);
  const head = await answersTo([{ flag: 'title', message: 'What is it called?' }], { title }, askInTerminal);
  const record = await newRecord(
    { files: nodeFiles(root), clock: systemClock },
    {
      type,
      title: head['title'] ?? '',
      owner: flags.owner,
      status: flags.status,
      answers: valuesSet(flags.set),
    },
    answerFields,
    { config, today: flags.today },
  );
  await writeUnlessDry(root, record.files, flags);
  process.stdout.write(effectText(record, [`${record.id} in ${record.path}`], !flags.dryRun));
  return EXIT.clean;
}

/** `--set due=2027-03-31` as answers. Throws `ConfigError` for what is no field and value. */
export function valuesSet(set: readonly string[] = []): Answers {
  return Object.fromEntries(
    set.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ConfigError(`--set: \`${pair}\` is no field and value`, { hint: 'Write --set field=value.' });
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** The open fields of a record, asked in the terminal; elsewhere an error that names the flag for each. */
export async function answerFields(open: readonly FieldQuestion[]): Promise<Answers> {
  const answers = await answersTo(
    open.map(({ name, message, among, several, refuse }) => ({
      flag: flagOf(name),
      message,
      asked: `${name}: ${message}`,
      among,
      several,
      refuse,
    })),
    {},
    askInTerminal,
  );
  return Object.fromEntries(open.map(({ name }) => [name, answers[flagOf(name)] ?? '']));
}

function flagOf(name: string): string {
  return name === 'owner' ? '--owner' : `--set ${name}=…`;
}
