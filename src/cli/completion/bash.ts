import type { ArgumentNode, CommandNode, OptionNode, Values } from './command-tree.ts';

/**
 * Completions for bash, from version 3.2 on. `-o filenames` has bash itself quote what stands in the name of a file: whoever
 * can name a file in a repository must not be able to write on the command line of whoever completes it.
 */
export function bashScript(root: CommandNode): string {
  const { name } = root;
  return `# Completions of ${name} for bash, made by \`${name} completion bash\`.
_${name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" command="" option="" rest="" words="" files="" word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [ -n "$rest" ]; then continue; fi
    case "$word" in
      =) ;;
      --) rest=1 option="" ;;
      -*) option="$word" ;;
      *)
        if [ -z "$command" ]; then
          command="$word" option=""
        else
          case "$command $option" in
            ${manyPatterns(root)}) ;;
            *) option="" ;;
          esac
        fi
        ;;
    esac
  done
  if [ "$cur" = "=" ]; then cur=""; fi
  case "$command" in
    "")
${place(root, '      ')}
      ;;
${root.commands.map((one) => `    ${one.name})\n${place(one, '      ')}\n      ;;`).join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  fi
  if [ -n "$files" ]; then
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
  fi
}
complete -o filenames -F _${name} ${name}
`;
}

/** `check --rule`: where a value does not end the option. */
function manyPatterns(root: CommandNode): string {
  const patterns = root.commands.flatMap((command) =>
    command.options.filter(({ many }) => many).map(({ long }) => `"${command.name} ${long}"`),
  );
  return patterns.length === 0 ? '"/"' : patterns.join(' | ');
}

/** What may stand where the cursor is, within one command. */
function place(command: CommandNode, indent: string): string {
  return [
    'case "$rest:$cur" in',
    `  :-*) words="${command.options.flatMap(flagsOf).join(' ')}" ;;`,
    '  *)',
    '    case "$option" in',
    ...command.options
      .filter(({ takes }) => takes !== undefined)
      .map((one) => `      ${flagsOf(one).join(' | ')}) ${sets(one.values)} ;;`),
    `      *) ${sets(firstPlaces(command))} ;;`,
    '    esac',
    '    ;;',
    'esac',
  ]
    .map((line) => indent + line)
    .join('\n');
}

function flagsOf({ short, long }: OptionNode): readonly string[] {
  return short === undefined ? [long] : [short, long];
}

/** The words of all arguments: commands take one, or several of a kind. */
function firstPlaces({ commands, arguments: places }: CommandNode): Values {
  const words = [...commands.map(({ name }) => name), ...places.flatMap(({ values }: ArgumentNode) => values.words)];
  return { words, files: places.some(({ values }) => values.files) };
}

function sets({ words, files }: Values): string {
  const parts = [...(words.length > 0 ? [`words="${words.join(' ')}"`] : []), ...(files ? ['files=1'] : [])];
  return parts.length === 0 ? ':' : parts.join(' ');
}
