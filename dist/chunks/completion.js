import { l as EXIT } from "./nearest.js";
import { t as publishedSchemas } from "./published-schemas.js";
import { Bt as RECORD_TYPES, Er as PROFILES, c as PRESETS, f as RULES } from "./load-config.js";

// src/cli/completion/bash.ts
/**
* Completions for bash, from version 3.2 on. `-o filenames` has bash itself quote what stands in the name of a file: whoever
* can name a file in a repository must not be able to write on the command line of whoever completes it.
*/
function bashScript(root) {
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
${place(root, "      ")}
      ;;
${root.commands.map((one) => `    ${one.name})\n${place(one, "      ")}\n      ;;`).join("\n")}
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
function manyPatterns(root) {
	const patterns = root.commands.flatMap((command) => command.options.filter(({ many }) => many).map(({ long }) => `"${command.name} ${long}"`));
	return patterns.length === 0 ? "\"/\"" : patterns.join(" | ");
}
/** What may stand where the cursor is, within one command. */
function place(command, indent) {
	return [
		"case \"$rest:$cur\" in",
		`  :-*) words="${command.options.flatMap(flagsOf).join(" ")}" ;;`,
		"  *)",
		"    case \"$option\" in",
		...command.options.filter(({ takes }) => takes !== void 0).map((one) => `      ${flagsOf(one).join(" | ")}) ${sets(one.values)} ;;`),
		`      *) ${sets(firstPlaces(command))} ;;`,
		"    esac",
		"    ;;",
		"esac"
	].map((line) => indent + line).join("\n");
}
function flagsOf({ short, long }) {
	return short === void 0 ? [long] : [short, long];
}
/** The words of all arguments: commands take one, or several of a kind. */
function firstPlaces({ commands, arguments: places }) {
	return {
		words: [...commands.map(({ name }) => name), ...places.flatMap(({ values }) => values.words)],
		files: places.some(({ values }) => values.files)
	};
}
function sets({ words, files }) {
	const parts = [...words.length > 0 ? [`words="${words.join(" ")}"`] : [], ...files ? ["files=1"] : []];
	return parts.length === 0 ? ":" : parts.join(" ");
}

// src/cli/completion/command-tree.ts
/** A command line parser as plain data for scripts of shells: what its own help shows, and what may stand in each place. */
function commandTree(command) {
	const help = command.createHelp();
	return {
		name: command.name(),
		says: command.description(),
		options: help.visibleOptions(command).map(optionNode),
		arguments: command.registeredArguments.map((argument) => argumentNode(command.name(), argument)),
		commands: help.visibleCommands(command).map((one) => one.name() === "help" ? helpNode(one, command) : commandTree(one))
	};
}
/** `holdfast help COMMAND`. */
function helpNode(help, parent) {
	const values = {
		words: parent.commands.map((one) => one.name()),
		files: false
	};
	return {
		name: help.name(),
		says: help.description(),
		options: [],
		arguments: [{
			name: "command",
			many: false,
			values
		}],
		commands: []
	};
}
function optionNode(option) {
	const takes = option.required || option.optional ? /[<[]([^.>\]]+)/.exec(option.flags)?.[1] ?? "value" : void 0;
	return {
		long: option.long ?? option.flags,
		short: option.short,
		says: option.description,
		takes,
		many: option.variadic,
		values: valuesOf(option.argChoices, WORDS[option.attributeName()], takes)
	};
}
function argumentNode(command, argument) {
	const name = argument.name();
	const values = valuesOf(argument.argChoices, WORDS[`${command} ${name}`], name);
	return {
		name,
		many: argument.variadic,
		values
	};
}
/** Names that the parser itself does not know, by the option, or by command and argument. */
const WORDS = {
	rule: () => namesOf(RULES),
	preset: () => namesOf(PRESETS),
	profile: () => namesOf(PROFILES),
	"explain what": () => namesOf(RULES),
	"new type": () => RECORD_TYPES.map(({ type }) => type),
	"schema name": () => namesOf(publishedSchemas())
};
/** What people call a value that is the path of a file or folder. */
const PATHS = [
	"file",
	"folder",
	"path",
	"paths",
	"what"
];
function valuesOf(choices, words, name) {
	return {
		words: choices ?? words?.() ?? [],
		files: name !== void 0 && PATHS.includes(name)
	};
}
function namesOf(all) {
	return all.map(({ name }) => name);
}

// src/cli/completion/fish.ts
/** Completions for fish: a file for `~/.config/fish/completions`. */
function fishScript(root) {
	const { name, commands, options } = root;
	const first = `complete -c ${name} -n __fish_use_subcommand`;
	return `${[
		`# Completions of ${name} for fish, made by \`${name} completion fish\`.`,
		`complete -c ${name} -f`,
		...commands.map((one) => `${first} -a ${one.name} -d ${quoted$1(one.says)}`),
		...options.map((one) => `${first} ${optionParts(one)}`),
		...commands.flatMap((one) => within(name, one))
	].join("\n")}\n`;
}
function within(name, command) {
	const here = `complete -c ${name} -n ${quoted$1(`__fish_seen_subcommand_from ${command.name}`)}`;
	return [...command.options.map((one) => `${here} ${optionParts(one)}`), ...command.arguments.flatMap(({ values }) => {
		const parts = valueParts(values);
		return parts === "" ? [] : [`${here} ${parts}`];
	})];
}
function optionParts({ short, long, says, takes, values }) {
	const flags = [...short === void 0 ? [] : [`-s ${short.slice(1)}`], `-l ${long.slice(2)}`];
	const value = takes === void 0 ? [] : values.files ? ["-r", valueParts(values)] : ["-x", valueParts(values)];
	return [
		...flags,
		...value,
		`-d ${quoted$1(says)}`
	].filter((part) => part !== "").join(" ");
}
function valueParts({ words, files }) {
	return [...files ? ["-F"] : [], ...words.length > 0 ? [`-a ${quoted$1(words.join(" "))}`] : []].join(" ");
}
function quoted$1(text) {
	return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

// src/cli/completion/zsh.ts
/** Completions for zsh: a file for a folder of \`fpath\`, or to be sourced. */
function zshScript(root) {
	const { name } = root;
	return `#compdef ${name}
# Completions of ${name} for zsh, made by \`${name} completion zsh\`.
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${root.commands.map((one) => `    ${quoted(`${one.name}:${one.says}`)}`).join("\n")}
  )
  _arguments -C \\
${[
		...root.options.flatMap(optionSpecs),
		"'1: :->command'",
		"'*:: :->rest'"
	].map((spec) => `    ${spec}`).join(" \\\n")} && return
  case $state in
    command) _describe -t commands ${quoted(`${name} command`)} commands ;;
    rest)
      case $words[1] in
${root.commands.map((one) => `        ${one.name})\n          _arguments -s -S \\\n${specs(one)}\n          ;;`).join("\n")}
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
function specs(command) {
	return [...command.options.flatMap(optionSpecs), ...command.arguments.map(argumentSpec)].map((spec) => `            ${spec}`).join(" \\\n");
}
/** An option under each of its names; it may stand once, or again and again when it takes several values. */
function optionSpecs({ short, long, says, takes, many, values }) {
	const flags = short === void 0 ? [long] : [short, long];
	const value = takes === void 0 ? "" : `:${many ? "*-*:" : ""}${message(takes)}:${action(values, takes)}`;
	const not = many ? "*" : flags.length > 1 ? `(${flags.join(" ")})` : "";
	const ending = (flag) => takes !== void 0 && flag === long ? "=" : "";
	return flags.map((flag) => quoted(`${not}${flag}${ending(flag)}[${bracketed(says)}]${value}`));
}
function argumentSpec({ name, many, values }) {
	return quoted(`${many ? "*" : ""}:${message(name)}:${action(values, name)}`);
}
function action({ words, files }, name) {
	const list = `(${words.join(" ")})`;
	if (words.length === 0) return files ? "_files" : " ";
	return files ? `{_alternative "names:${message(name)}:${list}" "files:file:_files"}` : list;
}
function message(text) {
	return text.replaceAll(":", "\\:");
}
function bracketed(text) {
	return text.replaceAll(/[\\[\]:]/g, "\\$&");
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/cli/commands/completion.ts
const SCRIPTS = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
};
/** `holdfast completion SHELL`: a script that completes the command lines of this program. */
function completionCommand(shell, program) {
	process.stdout.write(SCRIPTS[shell](commandTree(program)));
	return EXIT.clean;
}

export { completionCommand };