/** How many words of each statement are shown from where they part. */
const WORDS_SHOWN = 4;

/** Whether two scope statements say the same: case, blanks and a final stop do not count. */
export function isSameStatement(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(statement: string): string {
  return statement.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?\.$/, '');
}

/** The first words of each that the other does not have in that place. */
export function parting(printed: string, stated: string): string {
  const [ours, theirs] = [printed, stated].map((text) => text.trim().split(/\s+/)) as [string[], string[]];
  const at = ours.findIndex((word, index) => folded(word) !== folded(theirs[index] ?? ''));
  const from = at === -1 ? ours.length : at;
  const [here, there] = [ours, theirs].map((words) => words.slice(from, from + WORDS_SHOWN).join(' '));
  return `"${here || 'its end'}" against "${there || 'its end'}"`;
}
