import { diffText } from '../render/diff.ts';
import { logText } from '../render/escape.ts';
import { count } from '../render/words.ts';
import type { Fixed } from './fix.ts';

/** Most things left to people that are listed one by one. */
const LEFT_LISTED_MAX = 20;

/** The repairs as a diff, what they do in words, and what is left to people. */
export function fixText({ files, before, after, left }: Fixed, written: boolean): string {
  const repairs = files.flatMap((file) => file.repairs);
  const lines = repairs.map(({ path, line, what }) => `  ${logText(path)}:${line}  ${logText(what)}`);
  const stays = left
    .slice(0, LEFT_LISTED_MAX)
    .map(
      ({ path, position, message }) => `  ${logText(path)}:${position.line}:${position.column}  ${logText(message)}`,
    );
  return [
    ...files.map(diffText),
    ...(repairs.length === 0
      ? ['Nothing to repair that is certain.']
      : [`${count(repairs.length, 'repair')} in ${count(files.length, 'file')}:`, ...lines]),
    '',
    ...(left.length === 0
      ? []
      : [
          'Left alone, because only its author knows what is meant:',
          ...stays,
          ...(left.length > stays.length ? [`  and ${left.length - stays.length} more`] : []),
          '',
        ]),
    ...(repairs.length === 0
      ? []
      : [
          `${count(before, 'finding')} before, ${after} after${after > before ? ': what could not be read before is looked at now' : ''}.`,
          written
            ? 'Written. Look at the changes with git diff, and commit them.'
            : 'Nothing is written yet: holdfast fix --write does it.',
          '',
        ]),
  ].join('\n');
}
