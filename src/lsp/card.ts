import type { MarkupContent } from 'vscode-languageserver';
import { clip, markdownMessage, markdownText, oneLine } from '../render/escape.ts';

/** What a hover shows, in plain words: the renderer makes them harmless. */
export interface Card {
  readonly title: string;
  /** One fact each; parts in backticks are set as code. */
  readonly lines: readonly string[];
}

/** Longest line: a justification may be an essay. */
const LINE_MAX_CHARS = 400;

/** Cards one below the other, as Markdown where the editor shows it, else as text. */
export function renderCards(cards: readonly Card[], format: 'markdown' | 'plaintext'): MarkupContent {
  return {
    kind: format,
    value: cards.map(format === 'markdown' ? asMarkdown : asText).join(format === 'markdown' ? '\n\n---\n\n' : '\n\n'),
  };
}

function asMarkdown({ title, lines }: Card): string {
  const list = lines.map((line) => `- ${markdownMessage(clip(oneLine(line), LINE_MAX_CHARS))}`);
  return [`**${markdownText(clip(oneLine(title), LINE_MAX_CHARS))}**`, ...(list.length > 0 ? ['', ...list] : [])].join(
    '\n',
  );
}

function asText({ title, lines }: Card): string {
  return [title, ...lines].map((line) => clip(oneLine(line), LINE_MAX_CHARS)).join('\n');
}
