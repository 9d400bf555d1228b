import type { SoaChange, SoaDifference } from '../../views/soa/soa-difference.ts';
import { logText } from '../escape.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';
import { wrapped } from '../wrapped.ts';
import { CHANGE_WORDS, changeInWords, notCheckedInWords, sideInWords } from './soa-words.ts';

/** What changed between two statements, for a person at a terminal: control by control. */
export function soaDifferenceText(difference: SoaDifference, style: TerminalStyle): string {
  const { before, after, notChecked } = difference;
  const blocks = [
    `${paint(style, 'bold', 'Statement of applicability: what changed')}\n  from ${logText(sideInWords(before))}\n  to   ${logText(sideInWords(after))}\n`,
    ...changesByControl(difference).map((changes) => controlBlock(changes, style)),
    notChecked.map((one) => folded(`Not compared: ${notCheckedInWords(one)}`, style, '')).join(''),
    `${summaryOfDifference(difference)}\n`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** The changes of each control together. */
export function changesByControl({ changes }: Pick<SoaDifference, 'changes'>): readonly (readonly SoaChange[])[] {
  const byControl = new Map<string, SoaChange[]>();
  for (const change of changes) byControl.set(change.control, [...(byControl.get(change.control) ?? []), change]);
  return [...byControl.values()];
}

/** `3 controls changed, 90 did not: 1 decision, 2 evidence.` */
export function summaryOfDifference({
  controls,
  unchanged,
  changes,
}: Pick<SoaDifference, 'controls' | 'unchanged' | 'changes'>): string {
  if (controls === 0 && unchanged === 0) return 'Neither side has a statement with entries.';
  if (controls === 0) return `Nothing changed in ${count(unchanged, 'control')}.`;
  const kinds = (Object.keys(CHANGE_WORDS) as (keyof typeof CHANGE_WORDS)[]).flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [`${number} ${CHANGE_WORDS[kind]}`];
  });
  return `${count(controls, 'control')} changed, ${unchanged} did not: ${kinds.join(', ')}.`;
}

const TONES = { added: 'green', removed: 'red', decision: 'yellow' } as const;

function controlBlock(changes: readonly SoaChange[], style: TerminalStyle): string {
  const [first] = changes;
  if (!first) return '';
  const about = [first.title, first.owner ?? 'nobody'].flatMap((part) => part ?? []).join(' · ');
  const head = `${paint(style, 'bold', logText(first.control))}  ${paint(style, 'dim', logText(about))}\n`;
  const lines = changes.map(({ kind, before, after }) => {
    const label = CHANGE_WORDS[kind].padEnd(15);
    const tone = kind in TONES ? TONES[kind as keyof typeof TONES] : undefined;
    const text = folded(changeInWords(before, after), style, ' '.repeat(17)).slice(17);
    return `  ${tone === undefined ? label : paint(style, tone, label)}${text}`;
  });
  return head + lines.join('');
}

function folded(text: string, style: TerminalStyle, indent: string): string {
  const width = Math.max(40, Math.min(style.width, 120) - indent.length);
  return wrapped(logText(text), width)
    .map((line) => `${indent}${logText(line)}\n`)
    .join('');
}
