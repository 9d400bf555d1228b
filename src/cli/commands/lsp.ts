import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { nodeGit } from '../../adapters/node/git.ts';
import { nodeSurroundings } from '../../adapters/node/surroundings.ts';
import type { Flags, FolderPorts } from '../../lsp/checking.ts';
import { serve } from '../../lsp/serve.ts';
import { VERSION } from '../../version.ts';

/**
 * `holdfast lsp`: speaks the language server protocol on standard input and output until the editor ends it, which ends the
 * process: with 0 after a shutdown, else with 1.
 */
export function lspCommand(flags: Flags): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, { open: portsOf, flags, version: VERSION });
  return new Promise(() => undefined);
}

function portsOf(root: string): FolderPorts {
  const git = nodeGit(root);
  return {
    files: nodeFiles(root),
    clock: systemClock,
    head: () => git.head(),
    history: () => git.history(),
    surroundings: () => nodeSurroundings(root, git),
  };
}
