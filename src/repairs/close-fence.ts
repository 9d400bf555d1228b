import { lineEndOf } from '../documents/edits.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { TextRepair } from './repair.ts';

const FIELD = /^(?:[\p{L}_"'][^\n:#]*:(?:[ \t]|$)|[ \t]+\S|- )/u;

/**
 * Closes front matter behind its last field. That is certain when the fields are one block of lines up to the first empty one,
 * and what follows that is no field.
 */
export const closeFence: TextRepair = {
  name: 'close-fence',
  mend({ path, text, problems }) {
    if (!problems[0]?.what.includes('is never closed')) return undefined;
    const eol = lineEndOf(text);
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
    const end = blank === -1 ? lines.length : blank;
    const fields = lines.slice(1, end);
    const next = lines.slice(end).find((line) => line.trim() !== '');
    if (!fields.every((line) => FIELD.test(line)) || (next !== undefined && FIELD.test(next))) return undefined;
    const at = text.split('\n').slice(0, end).join('\n').length + (end < lines.length ? 1 : 0);
    const opening = at === 0 || text[at - 1] === '\n' ? '' : eol;
    const edit = { start: at, end: at, text: `${opening}---${eol}` };
    const mended = parseDocument(path, new TextEncoder().encode(text.slice(0, at) + edit.text + text.slice(at)));
    if (mended.problems.some(({ what }) => what.includes('is never closed'))) return undefined;
    return { ...edit, what: 'closes the front matter behind its last field' };
  },
};
