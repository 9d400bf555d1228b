import type { Command } from 'commander';
import { EXIT } from '../../model/errors.ts';
import { bashScript } from '../completion/bash.ts';
import { type CommandNode, commandTree } from '../completion/command-tree.ts';
import { fishScript } from '../completion/fish.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Shell } from '../shells.ts';

const SCRIPTS: Readonly<Record<Shell, (root: CommandNode) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `holdfast completion SHELL`: a script that completes the command lines of this program. */
export function completionCommand(shell: Shell, program: Command): number {
  process.stdout.write(SCRIPTS[shell](commandTree(program)));
  return EXIT.clean;
}
