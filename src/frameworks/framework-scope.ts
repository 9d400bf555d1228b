import { nearest } from '../model/nearest.ts';
import type { Framework, Requirement } from './framework.ts';

/** What of a framework counts for somebody who takes only parts of it. */
export interface FrameworkScope {
  readonly requirements: readonly Requirement[];
  /** Names of parts that the framework does not have, and the one that may have been meant. */
  readonly unknown: readonly { readonly named: string; readonly nearest: string | undefined }[];
}

/**
 * The requirements that count when these parts are named: `availability`, `Processing integrity`. What belongs to every
 * report counts always, what is chosen if it is named or if nothing is. A framework that leaves nothing to choose may have
 * anything named: that is a remark.
 */
export function scopeOf({ categories, requirements }: Framework, named: readonly string[]): FrameworkScope {
  const chosen = new Set(named.map(folded));
  const isNamed = ({ id, title }: { id: string; title: string }) => chosen.has(id) || chosen.has(folded(title));
  const isLimited = categories.some(isNamed);
  const counting = categories.filter(
    (category) =>
      category.counts === 'always' ||
      isNamed(category) ||
      (category.counts === 'unless-others-are-named' && !isLimited),
  );
  const ids = new Set(counting.map(({ id }) => id));
  const known = categories.map(({ id }) => id);
  const isChoice = categories.some(({ counts }) => counts === 'unless-others-are-named');
  return {
    requirements: requirements.filter(({ category }) => category === undefined || ids.has(category)),
    unknown: named
      .filter((name) => isChoice && !categories.some(({ id, title }) => [id, folded(title)].includes(folded(name))))
      .map((name) => ({ named: name, nearest: nearest(folded(name), known) })),
  };
}

/** `Processing Integrity` and `processing_integrity` to `processing-integrity`. */
function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
