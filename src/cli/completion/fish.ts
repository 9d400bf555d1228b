import type { CommandNode, OptionNode, Values } from './command-tree.ts';

/** Completions for fish: a file for `~/.config/fish/completions`. */
export function fishScript(root: CommandNode): string {
  const { name, commands, options } = root;
  const first = `complete -c ${name} -n __fish_use_subcommand`;
  return `${[
    `# Completions of ${name} for fish, made by \`${name} completion fish\`.`,
    `complete -c ${name} -f`,
    ...commands.map((one) => `${first} -a ${one.name} -d ${quoted(one.says)}`),
    ...options.map((one) => `${first} ${optionParts(one)}`),
    ...commands.flatMap((one) => within(name, one)),
  ].join('\n')}\n`;
}

function within(name: string, command: CommandNode): readonly string[] {
  const here = `complete -c ${name} -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
  return [
    ...command.options.map((one) => `${here} ${optionParts(one)}`),
    ...command.arguments.flatMap(({ values }) => {
      const parts = valueParts(values);
      return parts === '' ? [] : [`${here} ${parts}`];
    }),
  ];
}

function optionParts({ short, long, says, takes, values }: OptionNode): string {
  const flags = [...(short === undefined ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`];
  const value = takes === undefined ? [] : values.files ? ['-r', valueParts(values)] : ['-x', valueParts(values)];
  return [...flags, ...value, `-d ${quoted(says)}`].filter((part) => part !== '').join(' ');
}

function valueParts({ words, files }: Values): string {
  return [...(files ? ['-F'] : []), ...(words.length > 0 ? [`-a ${quoted(words.join(' '))}`] : [])].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
