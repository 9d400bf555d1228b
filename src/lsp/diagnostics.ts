import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { FilePlace } from '../model/errors.ts';
import { FIRST_LINE } from '../model/position.ts';
import type { ReportedFinding } from '../model/report.ts';
import { clip, oneLine } from '../render/escape.ts';
import { placeOfEntry } from './entry-places.ts';
import { type Place, rangeOf, type Snapshot } from './snapshot.ts';

/** What the editor shows as the origin of a message. */
export const SOURCE = 'holdfast';

/** The protocol's numbers (LSP 3.17, DiagnosticSeverity). */
const SEVERITY = { error: 1, warning: 2, information: 3 } as const;

/** Most other places that are shown with one finding. */
const RELATED_MAX = 5;

/** Longest message that an editor gets. */
const MESSAGE_MAX_CHARS = 2000;

/** Every finding of a check as a diagnostic, by the path of its file. */
export function diagnosticsOf(
  snapshot: Snapshot,
  uriOf: (path: string) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const finding of snapshot.report.findings) {
    const diagnostic = diagnosticOf(finding, snapshot, uriOf);
    const others = byPath.get(finding.path);
    if (others) others.push(diagnostic);
    else byPath.set(finding.path, [diagnostic]);
  }
  return byPath;
}

/** What is wrong with the configuration, where it stands. Without a place it stands at the top of the file. */
export function configurationDiagnostic(
  error: { readonly what: string; readonly hint: string | undefined },
  at: Pick<FilePlace, 'line' | 'column'> = FIRST_LINE,
): Diagnostic {
  const start = { line: at.line - 1, character: at.column - 1 };
  const what = error.what.startsWith('is ') ? `The file ${error.what}` : error.what;
  return {
    range: { start, end: start },
    severity: SEVERITY.error,
    source: SOURCE,
    code: 'configuration',
    message: messageOf([what, error.hint, 'Nothing is checked until this is put right.']),
  };
}

function diagnosticOf(finding: ReportedFinding, snapshot: Snapshot, uriOf: (path: string) => string): Diagnostic {
  const related = relatedTo(finding, snapshot, uriOf);
  return {
    range: rangeOf(snapshot, finding.path, finding.position),
    severity: severityOf(finding),
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: finding.url },
    message: messageOf([
      finding.message,
      finding.tolerated ? 'Known since the baseline.' : undefined,
      finding.derivation === undefined ? undefined : `Due ${finding.due}: ${finding.derivation}.`,
      finding.fix,
    ]),
    ...(related.length > 0 ? { relatedInformation: [...related] } : {}),
  };
}

/**
 * An error is what fails the run. What does not, and what the baseline puts up with, is a warning at most; advice that no
 * auditor would raise is information.
 */
function severityOf({ enforced, tolerated, severity, grade }: ReportedFinding): DiagnosticSeverity {
  if (enforced) return SEVERITY.error;
  if (tolerated || severity === 'notice' || grade === 'opportunity' || grade === 'none') return SEVERITY.information;
  return SEVERITY.warning;
}

/** Editors show messages as plain text; a repository under check must not break out of its line. */
function messageOf(parts: readonly (string | undefined)[]): string {
  const lines = parts.flatMap((part) => (part === undefined || part === '' ? [] : [oneLine(part)]));
  return clip(lines.join('\n'), MESSAGE_MAX_CHARS);
}

/** The records and documents that a finding names beside its own. */
function relatedTo(
  finding: ReportedFinding,
  snapshot: Snapshot,
  uriOf: (path: string) => string,
): readonly DiagnosticRelatedInformation[] {
  const own = rangeOf(snapshot, finding.path, finding.position);
  const words = [finding.message, finding.excerpt?.note ?? '', finding.derivation ?? ''].join(' ');
  const related: DiagnosticRelatedInformation[] = [];
  for (const name of new Set(words.match(/[\p{L}\p{N}][\p{L}\p{N}._/-]*[\p{L}\p{N}]/gu))) {
    for (const { path, range } of placesNamed(name, snapshot)) {
      const uri = uriOf(path);
      if (related.length === RELATED_MAX) return related;
      if (path === finding.path && (name === finding.document || range.start.line === own.start.line)) continue;
      // A file and a record in it are one place, and the record is the nearer.
      if (path !== name || !related.some(({ location }) => location.uri === uri))
        related.push({ location: { uri, range }, message: oneLine(name) });
    }
  }
  return related;
}

function placesNamed(name: string, snapshot: Snapshot): readonly Place[] {
  const entries = snapshot.isms.byId.get(name);
  if (entries) return entries.flatMap((entry) => placeOfEntry(entry, snapshot) ?? []);
  const file = name.includes('.') ? snapshot.fileAt(name) : undefined;
  return file ? [{ path: name, range: rangeOf(snapshot, name, FIRST_LINE) }] : [];
}
