import type { ArgumentNode, CommandNode, OptionNode, Values } from './command-tree.ts';

/** Completions for zsh: a file for a folder of \`fpath\`, or to be sourced. */
export function zshScript(root: CommandNode): string {
  const { name } = root;
  return `#compdef ${name}
# Completions of ${name} for zsh, made by \`${name} completion zsh\`.
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${root.commands.map((one) => `    ${quoted(`${one.name}:${one.says}`)}`).join('\n')}
  )
  _arguments -C \\
${[...root.options.flatMap(optionSpecs), "'1: :->command'", "'*:: :->rest'"].map((spec) => `    ${spec}`).join(' \\\n')} && return
  case $state in
    command) _describe -t commands ${quoted(`${name} command`)} commands ;;
    rest)
      case $words[1] in
${root.commands.map((one) => `        ${one.name})\n          _arguments -s -S \\\n${specs(one)}\n          ;;`).join('\n')}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function specs(command: CommandNode): string {
  return [...command.options.flatMap(optionSpecs), ...command.arguments.map(argumentSpec)]
    .map((spec) => `            ${spec}`)
    .join(' \\\n');
}

/** An option under each of its names; it may stand once, or again and again when it takes several values. */
function optionSpecs({ short, long, says, takes, many, values }: OptionNode): readonly string[] {
  const flags = short === undefined ? [long] : [short, long];
  const value = takes === undefined ? '' : `:${many ? '*-*:' : ''}${message(takes)}:${action(values, takes)}`;
  const not = many ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
  // A long option takes its value as the next word or behind `=`.
  const ending = (flag: string): string => (takes !== undefined && flag === long ? '=' : '');
  return flags.map((flag) => quoted(`${not}${flag}${ending(flag)}[${bracketed(says)}]${value}`));
}

function argumentSpec({ name, many, values }: ArgumentNode): string {
  return quoted(`${many ? '*' : ''}:${message(name)}:${action(values, name)}`);
}

function action({ words, files }: Values, name: string): string {
  const list = `(${words.join(' ')})`;
  if (words.length === 0) return files ? '_files' : ' ';
  return files ? `{_alternative "names:${message(name)}:${list}" "files:file:_files"}` : list;
}

function message(text: string): string {
  return text.replaceAll(':', '\\:');
}

function bracketed(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
