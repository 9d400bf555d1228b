const PLACEHOLDERS = new Set([
  'tbc',
  'tbd',
  'tba',
  'to be confirmed',
  'to be determined',
  'to be decided',
  'to be defined',
  'n/a',
  'na',
  'none',
  'not applicable',
  'todo',
  'to do',
  'fixme',
  'xxx',
  '-',
  '--',
  '---',
  '—',
  '–',
  '?',
  '???',
  '...',
  '…',
  'null',
  '~',
  'unknown',
  'yyyy-mm-dd',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'dd-mm-yyyy',
  'yyyy/mm/dd',
  'placeholder',
  'changeme',
  'change me',
  'your name',
  'your company',
  'lorem ipsum',
]);

/** `[Policy Name]`, `<owner>`, `{{company}}`, `__name__`: a hole that a template left for its user. */
const HOLE = /^(?:\[[^\]]*\]|<[^>]*>|\{\{[^}]*\}\}|\$\{[^}]*\}|_{2,}[^_]+_{2,}|_{4,}|x{3,}|\.{3,})$/i;

/** Whether a value only keeps the place of a value. Empty text counts: someone wrote the key and never filled it in. */
export function isPlaceholder(raw: string): boolean {
  const text = raw.trim();
  return text === '' || PLACEHOLDERS.has(text.toLowerCase()) || HOLE.test(text);
}
