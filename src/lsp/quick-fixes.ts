import type { CodeAction, CodeActionContext, Diagnostic, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { readingOf } from '../config/reading-of.ts';
import { pathAt } from '../documents/position-at.ts';
import { clip, oneLine } from '../render/escape.ts';
import type { RepairEdit } from '../repairs/repair.ts';
import { mendedOnce, repairedText, valueEdits } from '../repairs/repairs.ts';
import { SOURCE } from './diagnostics.ts';
import { type Place, placeOf, type Snapshot, type SourceFile } from './snapshot.ts';

/** The kinds of action that the server offers. */
export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.holdfast';

/** The rule that tells of front matter which cannot be read. */
const UNREADABLE = 'front-matter-invalid';

/** Longest title of an action. */
const TITLE_MAX_CHARS = 120;

/** A file of the editor: its name, and the version of its text when it is open. */
export interface Target {
  readonly uri: string;
  readonly version: number | null;
}

/** What was asked for: a stretch of a file, and what the editor shows there. */
export interface Asked {
  readonly range: Range;
  readonly context: Pick<CodeActionContext, 'diagnostics' | 'only'>;
}

/**
 * The repairs of `holdfast fix` that touch a stretch of a file, each as an action of its own, and all of the file as one. A
 * value that could mean two things has none.
 */
export function quickFixes(
  file: SourceFile,
  asked: Asked,
  snapshot: Snapshot,
  targetOf: (path: string) => Target,
): readonly CodeAction[] {
  const wants = (kind: string): boolean =>
    asked.context.only === undefined || asked.context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const edits = editsOf(file, snapshot);
  const isBroken = file.document.problems.length > 0;
  // What mends front matter often stands elsewhere than what breaks it.
  const isAbout = ({ source, code, range }: Diagnostic, at: Range): boolean =>
    source === SOURCE && (isBroken ? code === UNREADABLE : touches(range, at));
  const here = edits.flatMap(({ edit, place }): readonly CodeAction[] => {
    const diagnostics = asked.context.diagnostics.filter((diagnostic) => isAbout(diagnostic, place.range));
    const isAsked = touches(place.range, asked.range) || (isBroken && diagnostics.length > 0);
    if (!wants(QUICK_FIX) || place.path !== file.path || !isAsked) return [];
    return [
      {
        title: titleOf(edit.what),
        kind: QUICK_FIX,
        ...(diagnostics.length > 0 ? { diagnostics } : {}),
        edit: editing([{ place, text: edit.text }], targetOf),
      },
    ];
  });
  const all = wants(FIX_ALL) ? allOf(file, edits, snapshot, targetOf) : undefined;
  return all ? [...here, all] : here;
}

/** What is to stand at a place. */
interface Change {
  readonly place: Place;
  readonly text: string;
}

/** The same action for an editor that takes edits by file alone. */
export function withoutVersions(action: CodeAction): CodeAction {
  const changes = (action.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? [[change.textDocument.uri, change.edits as TextEdit[]] as const] : [],
  );
  return { ...action, edit: { changes: Object.fromEntries(changes) } };
}

interface Placed {
  readonly edit: RepairEdit;
  readonly place: Place;
}

/** What can be repaired in a document: what keeps it from being read, else its values. */
function editsOf({ document }: SourceFile, snapshot: Snapshot): readonly Placed[] {
  const { isms, settings } = snapshot;
  if (document.problems.length > 0) {
    const mended = document.parts ? undefined : mendedOnce(document, readingOf(settings).parse);
    return mended ? placed([mended.edit], document, snapshot) : [];
  }
  const entries = isms.entries.filter((entry) => entry.document === document);
  return placed(valueEdits(isms, entries).get(document) ?? [], document, snapshot);
}

function placed(edits: readonly RepairEdit[], document: SourceFile['document'], snapshot: Snapshot): readonly Placed[] {
  return edits.flatMap((edit) => {
    const place = placeOf(snapshot, document, edit);
    return place ? [{ edit, place }] : [];
  });
}

function allOf(
  file: SourceFile,
  edits: readonly Placed[],
  { settings }: Snapshot,
  targetOf: (path: string) => Target,
): CodeAction | undefined {
  const { document, start } = file;
  const broken = document.problems.length > 0 && !document.parts;
  const mended = broken ? repairedText(document, readingOf(settings).parse) : undefined;
  if (broken && !mended) return undefined;
  const own = edits.filter(({ edit }) => pathAt(document, edit.start) === file.path);
  if (!mended && own.length === 0) return undefined;
  const count = mended?.repairs.length ?? own.length;
  const changes = mended
    ? [difference(file, mended.after.slice(start))]
    : own.map(({ edit, place }) => ({ place, text: edit.text }));
  return {
    title: `Make ${count === 1 ? 'the one repair that is' : `all ${count} repairs that are`} certain (holdfast fix)`,
    kind: FIX_ALL,
    edit: editing(changes, targetOf),
  };
}

/** The stretch of a file that is another afterwards, and what stands there then. */
function difference({ path, text }: SourceFile, after: string): Change {
  const before = text.getText();
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  const range = { start: text.positionAt(start), end: text.positionAt(before.length - kept) };
  return { place: { path, range }, text: after.slice(start, after.length - kept) };
}

function editing(changes: readonly Change[], targetOf: (path: string) => Target): WorkspaceEdit {
  const byPath = new Map<string, TextEdit[]>();
  for (const { place, text } of changes) {
    const edits = byPath.get(place.path) ?? [];
    edits.push({ range: place.range, newText: text });
    byPath.set(place.path, edits);
  }
  return {
    documentChanges: [...byPath].map(([path, edits]) => ({ textDocument: targetOf(path), edits })),
  };
}

function titleOf(what: string): string {
  const line = clip(oneLine(what), TITLE_MAX_CHARS);
  const [verb = '', ...rest] = line.split(' ');
  // `quotes the title` is what it does; an action is what to do.
  const order = verb.replace(/s$/, '');
  return [order.charAt(0).toUpperCase() + order.slice(1), ...rest].join(' ');
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
