import type { VNode } from 'preact';
import { type Child, el } from '../el.ts';

/** A section of the report: its id is what links and the navigation point at. */
export function section(id: string, title: string, lede: Child, ...content: readonly Child[]): VNode {
  return el(
    'section',
    { id, class: 'part', 'aria-labelledby': `${id}-heading` },
    el(
      'header',
      { class: 'part-head' },
      el('h2', { id: `${id}-heading`, tabIndex: -1 }, title),
      lede === undefined ? null : el('p', { class: 'lede' }, lede),
    ),
    ...content,
  );
}

/** Sentences that limit what is shown. */
export function notes(sentences: readonly string[]): Child {
  if (sentences.length === 0) return null;
  return el(
    'ul',
    { class: 'notes' },
    sentences.map((words) => el('li', null, words.endsWith('.') ? words : `${words}.`)),
  );
}
