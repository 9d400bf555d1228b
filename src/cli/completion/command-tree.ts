import type { Argument, Command, Option } from 'commander';
import { publishedSchemas } from '../../app/published-schemas.ts';
import { PRESETS } from '../../config/preset-registry.ts';
import { PROFILES } from '../../documents/profile-registry.ts';
import { RECORD_TYPES } from '../../records/registry.ts';
import { RULES } from '../../rules/registry.ts';

/** What may stand in one place of a command line: words, names of files, both, or what nobody can know. */
export interface Values {
  readonly words: readonly string[];
  readonly files: boolean;
}

export interface OptionNode {
  /** `--format`. */
  readonly long: string;
  /** `-h`. */
  readonly short: string | undefined;
  readonly says: string;
  /** The word for its value, `format`; `undefined` for one that takes none. */
  readonly takes: string | undefined;
  /** Whether it takes all words up to the next option. */
  readonly many: boolean;
  readonly values: Values;
}

export interface ArgumentNode {
  readonly name: string;
  /** Whether it stands for all words that are left. */
  readonly many: boolean;
  readonly values: Values;
}

export interface CommandNode {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionNode[];
  readonly arguments: readonly ArgumentNode[];
  readonly commands: readonly CommandNode[];
}

/** A command line parser as plain data for scripts of shells: what its own help shows, and what may stand in each place. */
export function commandTree(command: Command): CommandNode {
  const help = command.createHelp();
  return {
    name: command.name(),
    says: command.description(),
    options: help.visibleOptions(command).map(optionNode),
    arguments: command.registeredArguments.map((argument) => argumentNode(command.name(), argument)),
    commands: help
      .visibleCommands(command)
      .map((one) => (one.name() === 'help' ? helpNode(one, command) : commandTree(one))),
  };
}

/** `holdfast help COMMAND`. */
function helpNode(help: Command, parent: Command): CommandNode {
  const words = parent.commands.map((one) => one.name());
  const values = { words, files: false };
  return {
    name: help.name(),
    says: help.description(),
    options: [],
    arguments: [{ name: 'command', many: false, values }],
    commands: [],
  };
}

function optionNode(option: Option): OptionNode {
  const takes = option.required || option.optional ? (/[<[]([^.>\]]+)/.exec(option.flags)?.[1] ?? 'value') : undefined;
  return {
    long: option.long ?? option.flags,
    short: option.short,
    says: option.description,
    takes,
    many: option.variadic,
    values: valuesOf(option.argChoices, WORDS[option.attributeName()], takes),
  };
}

function argumentNode(command: string, argument: Argument): ArgumentNode {
  const name = argument.name();
  const values = valuesOf(argument.argChoices, WORDS[`${command} ${name}`], name);
  return { name, many: argument.variadic, values };
}

/** Names that the parser itself does not know, by the option, or by command and argument. */
const WORDS: Readonly<Record<string, () => readonly string[]>> = {
  rule: () => namesOf(RULES),
  preset: () => namesOf(PRESETS),
  profile: () => namesOf(PROFILES),
  'explain what': () => namesOf(RULES),
  'new type': () => RECORD_TYPES.map(({ type }) => type),
  'schema name': () => namesOf(publishedSchemas()),
};

/** What people call a value that is the path of a file or folder. */
const PATHS: readonly string[] = ['file', 'folder', 'path', 'paths', 'what'];

function valuesOf(
  choices: readonly string[] | undefined,
  words: (() => readonly string[]) | undefined,
  name: string | undefined,
): Values {
  return { words: choices ?? words?.() ?? [], files: name !== undefined && PATHS.includes(name) };
}

function namesOf(all: readonly { readonly name: string }[]): readonly string[] {
  return all.map(({ name }) => name);
}
