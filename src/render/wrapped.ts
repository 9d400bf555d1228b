import { logText } from './escape.ts';

/** Text for a terminal, in lines that are not wider than asked; words that are wider stay whole. */
export function wrapped(text: string, width: number, indent = '', hang = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of logText(text).split(' ')) {
    const room = width - (lines.length === 0 ? indent : hang).length;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  // Again for each line: what stood in the middle may stand at a start now, where the runner takes commands.
  return [...lines, line].map((one, index) => `${index === 0 ? indent : hang}${logText(one)}\n`).join('');
}
