import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { type ClosingQuestion, close } from '../../app/close.ts';
import { effectText } from '../../app/effect-text.ts';
import type { Answers } from '../../authoring/field-questions.ts';
import { EXIT } from '../../model/errors.ts';
import { answersTo, askInTerminal } from '../questions.ts';
import { recordSpace } from '../workspace.ts';
import { type WriteFlags, writeUnlessDry } from '../write-files.ts';
import { valuesSet } from './new.ts';

/** `holdfast close NC-2026-001`: correction, cause, action and effectiveness, as far as the answers go. */
export async function closeCommand(
  id: string,
  flags: WriteFlags & { readonly set?: readonly string[] },
): Promise<number> {
  const { root, config } = recordSpace([], flags.config);
  const given = valuesSet(flags.set);
  const asked = new Set<string>();
  const closing = await close(
    { files: nodeFiles(root), clock: systemClock },
    id,
    (questions) => {
      for (const { name } of questions) asked.add(name);
      return answersFor(questions, given);
    },
    { config, today: flags.today },
  );
  const unasked = Object.keys(given).filter((name) => !asked.has(name));
  await writeUnlessDry(root, closing.files, flags);
  const next = closing.stopped === undefined ? [] : [`Next: ${closing.stopped}.`];
  const unused = unasked.map((name) => `Not asked for, and not written: ${name}.`);
  process.stdout.write(effectText(closing, [...closing.done, ...unused, ...next], !flags.dryRun));
  return EXIT.clean;
}

/** What `--set` says, else what is said in the terminal; a question may be left open, which ends the walk. */
async function answersFor(questions: readonly ClosingQuestion[], given: Answers): Promise<Answers> {
  const asked = questions.map(({ of, name, message, among, several, refuse }) => ({
    flag: name,
    message: `${of}, ${name}: ${message}? (nothing: stop here)`,
    refuse,
    among,
    several,
    optional: true,
  }));
  return answersTo(asked, given, askInTerminal);
}
