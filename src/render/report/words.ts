import type { VNode } from 'preact';
import { monthName } from '../calendar/month-name.ts';
import { clip } from '../escape.ts';
import { type Child, el } from './el.ts';

/** `2027-07-12` as `12 July 2027`. */
export function longDay(day: string): string {
  return `${Number(day.slice(8))} ${monthName(day.slice(0, 7))}`;
}

/** `2027-07` as `Jul 27`, for the head of a narrow column. */
export function shortMonth(month: string): string {
  return `${monthName(month).slice(0, 3)} ${month.slice(2, 4)}`;
}

/** `document-control` as `Document control`. */
export function titleCase(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number as people write it: `10,000`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 duty`, `1,200 duties`. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
export function distanceWords(days: number): string {
  if (days === 0) return 'today';
  return days < 0 ? `${countOf(-days, 'day')} late` : `in ${countOf(days, 'day')}`;
}

/** A sign and a word for how bad something is: neither colour nor sign says it alone. */
export const SEVERITY_SIGNS = { error: '▲', warning: '◆', notice: '●' } as const;

/** Longer names would leave their neighbours no room. */
export const NAME_MAX_CHARS = 160;

/** Where the page of a document is: by its path, which is always there and one of a kind. */
export function documentHref(path: string): string {
  return `#doc/${encodeURIComponent(path)}`;
}

/** Where the page of an owner is; what nobody owns has one too. */
export function ownerHref(owner: string | undefined): string {
  return `#owner/${encodeURIComponent(owner ?? '')}`;
}

/** A link to the page of a document; the words are its title, else its name. */
export function documentLink(record: {
  readonly path: string;
  readonly title?: string | undefined;
  readonly name: string;
}): VNode {
  return el('a', { class: 'doc', href: documentHref(record.path) }, clip(record.title ?? record.name, NAME_MAX_CHARS));
}

/** A link to an owner, or a plain word that nobody is named. */
export function ownerLink(owner: string | undefined): VNode {
  return owner === undefined
    ? el('a', { class: 'nobody', href: ownerHref(undefined) }, 'nobody')
    : el('a', { class: 'owner', href: ownerHref(owner) }, clip(owner, NAME_MAX_CHARS));
}

/** Words of a rule with its `quoted` parts as code. Unpaired backticks are text. */
export function withCode(text: string): Child {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => (index % 2 === 0 ? part : el('code', null, part)));
}
