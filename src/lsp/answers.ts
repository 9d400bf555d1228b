import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  Hover,
  Location,
  Position,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from './completion.ts';
import { hoverAt } from './hover.ts';
import { definitionsAt, referencesAt } from './locations.ts';
import { quickFixes } from './quick-fixes.ts';
import { isYaml, type Place, type Snapshot, type SourceFile } from './snapshot.ts';
import type { CheckedFolder, Workspace } from './workspace.ts';

/** The answers to what an editor asks, each from the newest check of the folder; nothing for files outside of all. */
export interface Answers {
  readonly completion: (params: TextDocumentPositionParams) => Promise<readonly CompletionItem[]>;
  readonly hover: (params: TextDocumentPositionParams, format: 'markdown' | 'plaintext') => Promise<Hover | undefined>;
  readonly definition: (params: TextDocumentPositionParams) => Promise<readonly Location[]>;
  readonly references: (params: ReferenceParams) => Promise<readonly Location[]>;
  readonly codeActions: (params: CodeActionParams) => Promise<readonly CodeAction[]>;
}

export function answersFrom(workspace: Workspace): Answers {
  const at = async <T>(
    { textDocument, position }: TextDocumentPositionParams,
    answer: (file: SourceFile, offset: number, snapshot: Snapshot, of: CheckedFolder) => T,
  ): Promise<T | undefined> => {
    const now = await newest(workspace, textDocument.uri);
    return now && answer(now.file, offsetIn(now.file.text, position), now.snapshot, now.of);
  };
  return {
    completion: async ({ textDocument, position }) => {
      const found = await workspace.find(textDocument.uri);
      const open = found?.of.checking.textOf(found.path);
      if (!found || !open) return [];
      // Ids and people of the check before are as good, and nobody waits for a proposal.
      if (!found.of.checking.last()) await found.of.checking.newest();
      const snapshot = found.of.checking.last();
      const text = TextDocument.create(textDocument.uri, 'markdown', open.version, open.text);
      const file = snapshot?.fileAt(found.path);
      return snapshot ? completionsAt(text, offsetIn(text, position), snapshot, file && isYaml(file)) : [];
    },
    hover: (params, format) => at(params, (file, offset, snapshot) => hoverAt(file, offset, snapshot, format)),
    definition: async (params) =>
      (await at(params, (file, offset, snapshot, of) => locations(definitionsAt(file, offset, snapshot), of))) ?? [],
    references: async (params) => {
      const declaration = params.context.includeDeclaration;
      return (
        (await at(params, (file, offset, snapshot, of) =>
          locations(referencesAt(file, offset, snapshot, { declaration }), of),
        )) ?? []
      );
    },
    codeActions: async ({ textDocument, range, context }) => {
      const now = await newest(workspace, textDocument.uri);
      if (!now) return [];
      const { checking, uriOf } = now.of;
      return quickFixes(now.file, { range, context }, now.snapshot, (path) => ({
        uri: uriOf(path),
        version: checking.textOf(path)?.version ?? null,
      }));
    },
  };
}

interface Newest {
  readonly of: CheckedFolder;
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
}

/** The file as the editor has it now, checked; places in an older text would be wrong. */
async function newest(workspace: Workspace, uri: string): Promise<Newest | undefined> {
  const found = await workspace.find(uri);
  const outcome = await found?.of.checking.newest();
  if (!found || !outcome || !('snapshot' in outcome.result)) return undefined;
  const { snapshot } = outcome.result;
  const file = snapshot.fileAt(found.path);
  return file && { of: found.of, snapshot, file };
}

function locations(places: readonly Place[], { uriOf }: CheckedFolder): readonly Location[] {
  return places.map(({ path, range }) => ({ uri: uriOf(path), range }));
}

function offsetIn(text: TextDocument, position: Position): number {
  return text.offsetAt(position);
}
