import type { Document } from '../model/document.ts';
import { ENTRY_FIELDS } from '../records/common-fields.ts';
import type { RepairEdit, TextRepair } from './repair.ts';

/** `key: value` on a line of its own or behind the dash of an item, the value neither quoted nor a list, table or block. */
const LINE =
  /^(?<head>[ \t]*(?:-[ \t]+)?(?<key>[\p{L}\p{N}_][\p{L}\p{N}_ .-]*):[ \t]+)(?<value>[^\s"'[\]{}|>&*!%#,?-].*?)[ \t]*$/u;

/** What a second key on the line would look like: `review: interval: 12 months` may have been meant as two fields. */
const SECOND_KEY = /^[a-z][a-z0-9_]*:(?:\s|$)/;

/** A field that every record has, behind a blank: `owner: Bo status: draft` has lost a line end, or is one odd name. */
const LOST_LINE = new RegExp(`\\s(?:${ENTRY_FIELDS.join('|')}):(?:\\s|$)`);

/** Items of a list on one line that start with `@`: handles and teams of GitHub. */
const HANDLE = /(?<=[[,][ \t]*)@[\w./-]+(?=[ \t]*[,\]])/g;
const HANDLE_ITEM = /^(?<head>[ \t]*-[ \t]+)(?<value>[@`]\S*)[ \t]*$/;

/**
 * Quotes a value that YAML stumbles over and people do not: one with a colon in it, one that starts with `@`. Left alone is what
 * could be two fields, what holds a comment, and what goes on in the next line.
 */
export const quoteValue: TextRepair = {
  name: 'quote-value',
  mend(document) {
    const [problem] = document.problems;
    if (!problem || !/contains a colon|YAML reserves/.test(problem.what)) return undefined;
    const lines = [problem.start, problem.start - 1].map((offset) => lineAround(document, offset));
    for (const line of lines) {
      const edit = quoted(line.text, line.start);
      if (edit && !goesOn(document, line)) return edit;
    }
    return undefined;
  },
};

function quoted(line: string, start: number): RepairEdit | undefined {
  const handles = [...line.matchAll(HANDLE)];
  const [handle] = handles;
  if (handle) return replaced(start + handle.index, handle[0], 'quotes a handle, because YAML reserves `@`');
  const { head = '', value = '', key } = LINE.exec(line)?.groups ?? HANDLE_ITEM.exec(line)?.groups ?? {};
  const starts = /^[@`]/.test(value);
  if (value === '' || /[ \t]#/.test(value) || !(starts || /:(?:\s|$)/.test(value)) || SECOND_KEY.test(value))
    return undefined;
  if (LOST_LINE.test(value)) return undefined;
  const called = key === undefined ? 'the item' : `the ${key}`;
  return replaced(
    start + head.length,
    value,
    starts
      ? `quotes ${called}, which starts with a character that YAML reserves`
      : `quotes ${called}, which contains a colon`,
  );
}

function replaced(start: number, value: string, what: string): RepairEdit {
  return { start, end: start + value.length, text: JSON.stringify(value), what };
}

function lineAround({ text }: Document, offset: number): { readonly text: string; readonly start: number } {
  const line = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const start = text.charCodeAt(line) === 0xfeff ? line + 1 : line;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '') };
}

/** Whether the next line is indented deeper than this one's key, and so belongs to its value. */
function goesOn({ text }: Document, line: { readonly text: string; readonly start: number }): boolean {
  const next = text.slice(text.indexOf('\n', line.start) + 1);
  const indent = /^[ \t]*(?:-[ \t]+)?/.exec(line.text)?.[0].length ?? 0;
  const deeper = /^([ \t]+)\S/.exec(next)?.[1]?.length ?? 0;
  return deeper > indent && /^[ \t]+(?![\p{L}\p{N}_ .-]+:(?:\s|$)|- )/u.test(next);
}
