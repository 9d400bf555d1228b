/** How many lines around a change are shown with it. */
const AROUND = 1;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** The lines that differ, as `diff` marks them, each stretch with the line before and after it. */
export function changedLines(before: string, after: string): readonly string[] {
  const lines = difference(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ mark }) => mark !== ' '),
  );
  return lines.flatMap(({ mark, text }, at) => {
    if (!isNear[at]) return [];
    const isGap = at > 0 && !isNear[at - 1] && isNear.slice(0, at).includes(true);
    return [...(isGap ? ['@@'] : []), `${mark} ${text}`.trimEnd()];
  });
}

/** By the longest run of lines that both sides keep, in order. */
function difference(before: readonly string[], after: readonly string[]): readonly Line[] {
  const kept = lengths(before, after);
  const lines: Line[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [was, is] = [before[old], after[now]];
    if (was !== undefined && was === is) {
      lines.push({ mark: ' ', text: was });
      old += 1;
      now += 1;
    } else if (was !== undefined && (is === undefined || at(kept, old + 1, now) >= at(kept, old, now + 1))) {
      lines.push({ mark: '-', text: was });
      old += 1;
    } else {
      lines.push({ mark: '+', text: is ?? '' });
      now += 1;
    }
  }
  return lines;
}

/** How many lines the rests of both sides share, by where the rests begin. */
function lengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let now = after.length - 1; now >= 0; now -= 1) {
      const row = table[old];
      if (!row) continue;
      row[now] =
        before[old] === after[now]
          ? at(table, old + 1, now + 1) + 1
          : Math.max(at(table, old + 1, now), at(table, old, now + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}
