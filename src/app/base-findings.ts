import type { RuleSetting } from '../config/settings.ts';
import { judge, lacksOf } from '../engine/judge.ts';
import { activeWaivers, applyWaivers } from '../engine/waivers.ts';
import type { Finding } from '../model/finding.ts';
import type { BaseTree } from '../ports/base.ts';
import type { Unavailable } from '../ports/git.ts';
import type { Isms } from '../records/isms.ts';
import type { FoundDocuments } from './find-documents.ts';
import { ismsOfTree, type TreeOptions } from './isms-of-tree.ts';

export interface BaseFindings {
  /** The commit that was judged. */
  readonly commit: string;
  readonly findings: readonly Finding[];
  /** Whether a document's content differs from the base, or is new. */
  readonly touched: (path: string) => boolean;
  /** Whether the base may have had this finding too, and could not be judged for it. */
  readonly isBlindTo: (finding: Finding) => boolean;
}

interface BaseOptions extends TreeOptions {
  readonly rules: readonly RuleSetting[];
  /** The base with the history that led to it, as far as there is one. */
  readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
}

/**
 * Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
 * the change did. Only documents whose content differs are read from the base.
 */
export async function baseFindings(
  base: BaseTree,
  head: FoundDocuments,
  options: BaseOptions,
): Promise<BaseFindings | Unavailable> {
  const newPathOf = new Map([...base.renames].map(([now, before]) => [before, now]));
  const tree = await ismsOfTree(base, head, options);
  if ('unavailable' in tree) return tree;
  const { contents } = tree;
  // With its own past: a finding about history that the base had already is none of the change's doing.
  const isms = await options.asOf(base.commit, tree.isms);
  const { findings, withheld, beforeFounding } = judge(isms, options.rules, {
    identityPath: (path) => newPathOf.get(path) ?? path,
    formerPaths: () => [],
  });
  const touched = (path: string): boolean => {
    const blob = base.blobs.get(path);
    const before = blob === undefined ? undefined : contents.get(blob);
    // Not among the contents means that nothing had to be read, because nothing differs.
    return blob === undefined || (before !== undefined && !isSameText(before, head.bytesOf(path)));
  };
  const notRun = new Set([
    ...[...lacksOf(isms, options.rules), ...withheld].flatMap(({ rules }) => rules),
    ...beforeFounding,
  ]);
  return {
    commit: base.commit,
    findings: applyWaivers(findings, activeWaivers(isms)).standing,
    touched,
    isBlindTo: ({ rule, path }) => notRun.has(rule) && !touched(path),
  };
}

/** A clone may keep other line ends than the repository (`core.autocrlf`): that is no change. */
function isSameText(a: Uint8Array, b: Uint8Array | undefined): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return b !== undefined && text(a) === text(b);
}
