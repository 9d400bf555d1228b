import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HoldfastError } from '../model/errors.ts';
import { logText } from '../render/escape.ts';
import { answersFrom } from './answers.ts';
import type { Flags, FolderPorts } from './checking.ts';
import { FIX_ALL, QUICK_FIX, withoutVersions } from './quick-fixes.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** What a server needs beside its connection. */
export interface ServerOptions {
  readonly open: (root: string) => FolderPorts;
  readonly flags: Flags;
  readonly version: string;
}

/** Files of which a change on disk may change a finding. */
const WATCHED = ['**/*.{md,csv,yml,yaml,json}', '**/CODEOWNERS'] as const;

/** Listens on a connection until the editor ends it. */
export function serve(connection: Connection, { open, flags, version }: ServerOptions): void {
  const failed = (error: unknown): void => {
    if (error instanceof HoldfastError) return;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`Holdfast failed where it should not. Please report this: ${logText(stack)}`);
  };
  const workspace = workspaceOf(
    {
      open,
      failed,
      note: (message) => connection.console.info(message),
      publish: (uri, { diagnostics, version: of }) =>
        void connection
          .sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(of === undefined ? {} : { version: of }) })
          .catch(failed),
    },
    flags,
  );
  let folders: readonly string[] = [];
  let client: InitializeParams['capabilities'] = {};
  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    const root = params.rootUri ?? undefined;
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (root === undefined ? [] : [root]);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'holdfast', version } };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void workspace.setFolders(folders);
      });
    }
    void workspace.setFolders(folders);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.changed(changes.map(({ uri }) => uri)));
  connection.onShutdown(() => workspace.stop());
  takeInTexts(connection, workspace);
  answerRequests(connection, workspace, {
    failed,
    hoverFormat: () => (client.textDocument?.hover?.contentFormat?.includes('markdown') ? 'markdown' : 'plaintext'),
    takesVersions: () => client.workspace?.workspaceEdit?.documentChanges === true,
  });
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: [':', ' ', '-', '.', '[', ',', '"'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function takeInTexts(connection: Connection, workspace: Workspace): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) =>
    workspace.write(document.uri, { text: document.getText(), version: document.version }),
  );
  documents.onDidClose(({ document }) => workspace.write(document.uri, undefined));
  // Editors that watch no files say at least what they saved themselves.
  documents.onDidSave(({ document }) => workspace.changed([document.uri]));
  documents.listen(connection);
}

interface Answering {
  readonly failed: (error: unknown) => void;
  readonly hoverFormat: () => 'markdown' | 'plaintext';
  /** Whether edits can name the version of the text that they are for. */
  readonly takesVersions: () => boolean;
}

function answerRequests(
  connection: Connection,
  workspace: Workspace,
  { failed, hoverFormat, takesVersions }: Answering,
): void {
  const answers = answersFrom(workspace);
  /** A request that fails or is called off leaves the server as it was. */
  const orNothing = async <T, N>(
    answer: Promise<T>,
    nothing: N,
    token: CancellationToken,
  ): Promise<T | N | ResponseError> => {
    try {
      const result = await answer;
      return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : result;
    } catch (error) {
      failed(error);
      return nothing;
    }
  };
  connection.onCompletion(async (params, token) => orNothing(answers.completion(params).then(copy), [], token));
  connection.onHover(async (params, token) =>
    orNothing(
      answers.hover(params, hoverFormat()).then((hover) => hover ?? null),
      null,
      token,
    ),
  );
  connection.onDefinition(async (params, token) => orNothing(answers.definition(params).then(copy), [], token));
  connection.onReferences(async (params, token) => orNothing(answers.references(params).then(copy), [], token));
  connection.onCodeAction(async (params, token) =>
    orNothing(
      answers.codeActions(params).then((actions) => (takesVersions() ? copy(actions) : actions.map(withoutVersions))),
      [],
      token,
    ),
  );
}

/** The protocol's types have no lists that stay as they are. */
function copy<T>(items: readonly T[]): T[] {
  return [...items];
}
