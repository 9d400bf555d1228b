import type { Diagnostic } from 'vscode-languageserver';
import { ConfigError, HoldfastError } from '../model/errors.ts';
import type { Outcome } from './checking.ts';
import { configurationDiagnostic, diagnosticsOf } from './diagnostics.ts';

/** The diagnostics of one file, as the editor takes them. */
export interface Published {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The version of the text that was checked, when it is open. */
  readonly version: number | undefined;
}

/** Where a configuration is that cannot say where it is wrong. */
const CONFIGURATION = 'holdfast.yml';

/**
 * What to send after a check: files of which the diagnostics, or the checked text, are others than those sent last. Keeps what
 * was sent; what a file has no more is sent as an empty list.
 */
export function publishing(uriOf: (path: string) => string): (outcome: Outcome) => readonly Published[] {
  let sent: ReadonlyMap<string, string> = new Map();
  return ({ texts, result }) => {
    const found = 'snapshot' in result ? diagnosticsOf(result.snapshot, uriOf) : diagnosticsOfError(result.error);
    const now = new Map<string, string>();
    const published: Published[] = [];
    for (const path of new Set([...found.keys(), ...texts.keys(), ...sent.keys()])) {
      const diagnostics = found.get(path) ?? [];
      const version = texts.get(path)?.version;
      const key = JSON.stringify([version, diagnostics]);
      if (diagnostics.length > 0 || version !== undefined) now.set(path, key);
      if (sent.get(path) !== key) published.push({ path, diagnostics, version });
    }
    sent = now;
    return published;
  };
}

/** A mistake in the configuration stands there. What Holdfast did wrong itself stands nowhere in the folder. */
function diagnosticsOfError(error: unknown): ReadonlyMap<string, readonly Diagnostic[]> {
  if (!(error instanceof HoldfastError)) return new Map();
  const at = error instanceof ConfigError ? error.at : undefined;
  const what = error instanceof ConfigError ? error.what : error.message;
  const diagnostic = configurationDiagnostic({ what, hint: error.hint }, at);
  return new Map([[at?.path ?? CONFIGURATION, [diagnostic]]]);
}
