/** Farthest edit distance, as a share of the longer word, at which one word is taken for a slip of another. */
const FARTHEST = 0.4;

/** The known word that a mistyped one most likely means, or `undefined` when none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 60).toLowerCase(), candidate.toLowerCase());
    const close = distance <= Math.max(1, Math.floor(FARTHEST * Math.max(word.length, candidate.length)));
    if (close && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** The sentence with the known word that a mistyped one most likely means, or `undefined` when none is close. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const meant = nearest(word, known);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** Levenshtein distance: insertions, deletions and substitutions. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
