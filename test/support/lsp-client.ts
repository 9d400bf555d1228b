import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An editor without a window: one server, started from the sources, and everything that it published. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly published: readonly PublishDiagnosticsParams[];
  /** What standard error got. */
  readonly errors: () => string;
  /** The name of a file below the first folder. */
  readonly uri: (path: string) => string;
  /** Opens a text; the server has it before anything that is asked later. */
  readonly open: (path: string, text: string) => Promise<void>;
  /** Replaces the whole text. */
  readonly type: (path: string, text: string) => Promise<void>;
  /** The diagnostics of a file, once they are as the test expects: those that are there, else those that come. */
  readonly until: (
    path: string,
    holds: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** Ends the server as an editor does; answers its exit code. */
  readonly quit: () => Promise<number | null>;
}

interface Start {
  readonly folders: readonly string[];
  readonly command?: readonly string[];
  readonly capabilities?: InitializeParams['capabilities'];
  /** The name of the first folder, where it is not the plain one. */
  readonly uri?: string;
}

const FROM_SOURCES = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'lsp', '--stdio', '--today', '2026-11-22'];

/** Starts the server with a folder open, and waits until it is ready. */
export async function startEditor({
  folders,
  command = FROM_SOURCES,
  capabilities = {},
  uri: given,
}: Start): Promise<Editor> {
  const child = spawn(process.execPath, [...command], { cwd: ROOT, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const wake of [...waiting]) wake();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const [first = '/'] = folders;
  const base = given ?? pathToFileURL(first).href;
  const uri = (path: string): string => `${base}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const versions = new Map<string, number>();
  const send = async (method: string, params: object): Promise<void> => connection.sendNotification(method, params);
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((folder, index) => ({
      uri: index === 0 ? base : pathToFileURL(folder).href,
      name: folder,
    })),
  });
  await send('initialized', {});
  return {
    connection,
    process: child,
    published,
    errors: () => errors,
    uri,
    open: (path, text) => {
      versions.set(path, 1);
      return send('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId: 'markdown', version: 1, text },
      });
    },
    type: (path, text) => {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      return send('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      });
    },
    until: (path, holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          const last = published.filter((params) => params.uri === uri(path)).at(-1);
          if (!last || !holds(last.diagnostics)) return;
          waiting.delete(look);
          resolve(last.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    quit: async () => {
      await connection.sendRequest('shutdown');
      await send('exit', {});
      return exited;
    },
  };
}
