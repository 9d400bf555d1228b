import { logText } from './escape.ts';
import { wrapped } from './wrapped.ts';

/** Text for a terminal in lines that are not wider than asked, with an indent before the first and one before the others. */
export function hanging(text: string, width: number, indent = '', hang = indent): string {
  const lines = wrapped(logText(text), width - Math.max(indent.length, hang.length));
  // Again for each line: what stood in the middle may stand at a start now, where the runner takes commands.
  return lines.map((line, index) => `${index === 0 ? indent : hang}${logText(line)}\n`).join('');
}
