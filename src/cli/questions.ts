import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { ConfigError } from '../model/errors.ts';
import { logText } from '../render/escape.ts';

/** Something that a command has to know: from a flag, else from the person at the keyboard. */
export interface Question {
  /** The flag that answers it: `--by`. */
  readonly flag: string;
  readonly message: string;
  /** How it is put at the keyboard, where the flag is not seen; left out: the message. */
  readonly asked?: string | undefined;
  /** The answers to choose from; left out: any text. */
  readonly among?: readonly string[] | undefined;
  /** Several of `among`. */
  readonly several?: boolean | undefined;
  /** What is taken when nothing is said, and for every question under `--yes`. */
  readonly initial?: string | undefined;
  /** Whether it may be left without an answer. */
  readonly optional?: boolean | undefined;
  /** Why an answer will not do. */
  readonly refuse?: ((answer: string) => string | undefined) | undefined;
}

/** Asks one question; `undefined` where nobody is there to answer. Several answers stand between commas. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Asks in the terminal; asks nobody where input or output is none. Giving up ends the command with `ConfigError`. */
export const askInTerminal: Ask = async (question) => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const answer = await promptFor(question);
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    throw new ConfigError('Given up', { hint: 'Nothing was written.' });
  }
  return Array.isArray(answer) ? answer.join(', ') : String(answer ?? '');
};

function promptFor({
  message,
  asked = message,
  among,
  several,
  initial,
  optional,
  refuse,
}: Question): Promise<unknown> {
  const plain = logText(asked);
  const options = among?.map((value) => ({ value, label: logText(value) }));
  if (options && several) {
    return multiselect({
      message: plain,
      options,
      required: !optional && initial === undefined,
      initialValues: listed(initial),
    });
  }
  if (options) {
    const all = optional ? [...options, { value: '', label: 'not yet' }] : options;
    return select({ message: plain, options: all, ...(initial === undefined ? {} : { initialValue: initial }) });
  }
  return text({
    message: plain,
    ...(initial === undefined ? {} : { defaultValue: initial, placeholder: logText(initial) }),
    validate: (answer) => {
      const said = answer === undefined || answer === '' ? (initial ?? '') : answer;
      if (said.trim() === '') return optional ? undefined : 'Please say something.';
      return refuse?.(said);
    },
  });
}

/** The items of a list between commas. */
export function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * The answers to some questions, by their flags: what was given, else what is said when asked. Throws one `ConfigError` that
 * names every flag that is missing where nobody can be asked, and what to do `otherwise`.
 */
export async function answersTo(
  questions: readonly Question[],
  given: Readonly<Record<string, string | undefined>>,
  ask: Ask,
  otherwise = '',
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  for (const question of questions) {
    const said = given[question.flag] ?? (await ask(question)) ?? undefined;
    const why = said === undefined ? undefined : question.refuse?.(said);
    if (said !== undefined && why !== undefined) throw new ConfigError(`${question.flag}: ${why}`);
    if (said === undefined) {
      if (!question.optional) missing.push(question);
    } else answers[question.flag] = said;
  }
  if (missing.length > 0) {
    throw new ConfigError(`Missing: ${missing.map(({ flag }) => flag).join(', ')}`, {
      hint: missing
        .map(({ flag, message, among }) => `${flag}: ${message}${among ? ` (${among.join(', ')})` : ''}`)
        .concat(otherwise)
        .join('\n')
        .trimEnd(),
    });
  }
  return answers;
}
