/** A command of a terminal session, with the lines that it shows. */
export interface Command {
  readonly command: string;
  readonly shown: readonly string[];
}

/** The commands of a terminal session, each with the lines that it shows. */
export function commandsIn(session: string): readonly Command[] {
  const commands: { command: string; shown: string[] }[] = [];
  for (const line of session.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), shown: [] });
    else commands.at(-1)?.shown.push(line);
  }
  return commands;
}

/** Where lines that may hold `…` for any text occur one after the other, from a line on; -1 where they do not. */
function findLines(lines: readonly string[], wanted: readonly string[], from: number): number {
  const patterns = wanted.map((line) => new RegExp(`^${line.split('…').map(escapeRegExp).join('.*')}$`));
  for (let at = from; at + wanted.length <= lines.length; at++)
    if (patterns.every((pattern, offset) => pattern.test(lines[at + offset] as string))) return at;
  return -1;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What is shown and not printed: each stretch between lines of `…` has to occur whole, in this order, from first to last line. */
export function differences(printed: string, shown: readonly string[]): readonly string[] {
  const lines = printed.trimEnd().split('\n');
  const stretches: string[][] = [[]];
  for (const line of shown) {
    if (line.trim() === '…') stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  const problems: string[] = [];
  let from = 0;
  stretches.forEach((stretch, index) => {
    const at = findLines(lines, stretch, from);
    if (at === -1) problems.push(`not printed, or not there: ${stretch[0]}`);
    else if (index === 0 && at !== 0) problems.push(`not at the start: ${stretch[0]}`);
    else if (index === stretches.length - 1 && stretch.length > 0 && at + stretch.length !== lines.length)
      problems.push(`not at the end: ${stretch.at(-1)}`);
    if (at !== -1) from = at + stretch.length;
  });
  return problems;
}
