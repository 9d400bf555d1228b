/** Longest part of a text that is compared, from its beginning: no audit report is longer. */
const COMPARED_MAX_CHARS = 100_000;

/** A word, or one character of a script that puts no blanks between words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * How alike two texts are, from 0 (no word in common) to 1 (the same words in the same order). Case, blanks, line ends and
 * punctuation do not count. It is the Sørensen-Dice coefficient of their words and pairs of neighbouring words, each
 * counted as often as it occurs: words alone would call any two texts about one topic alike, pairs alone would call a
 * short sentence with one word changed another one. Symmetric, in time proportional to the texts. Two texts without any
 * word are alike if they are the same but for blanks.
 */
export function likeness(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.length === 0 && second.length === 0) return folded(a) === folded(b) ? 1 : 0;
  if (first.length === 0 || second.length === 0) return 0;
  const counts = new Map<string, number>();
  const left = shingles(first);
  for (const shingle of left) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  let shared = 0;
  const right = shingles(second);
  for (const shingle of right) {
    const count = counts.get(shingle) ?? 0;
    if (count === 0) continue;
    counts.set(shingle, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, COMPARED_MAX_CHARS).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

function folded(text: string): string {
  return text.slice(0, COMPARED_MAX_CHARS).replace(/\s+/g, ' ').trim();
}

/** The words, and each two that stand beside each other. */
function shingles(words: readonly string[]): readonly string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}
