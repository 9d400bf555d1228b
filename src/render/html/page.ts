import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { oneLine } from '../escape.ts';
import { BASE_STYLES } from './styles.ts';

export interface HtmlPage {
  readonly title: string;
  /** Preact escapes every text and attribute in it. Text of a repository goes through `oneLine` first, addresses through `webAddress`. */
  readonly body: ComponentChildren;
  /** Further rules of the page, from the program alone and never from a repository. */
  readonly styles?: string | undefined;
}

/** What a page may load: nothing. Its styles stand in it, and it has no scripts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page that stands for itself: no script, one style sheet in it, for screens in dark and light and for paper. */
export function htmlPage({ title, body, styles = '' }: HtmlPage): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, oneLine(title)),
    h('style', { dangerouslySetInnerHTML: { __html: `${BASE_STYLES}${styles}` } }),
  ];
  const page = h('html', { lang: 'en' }, h('head', {}, ...head), h('body', {}, h('main', {}, body)));
  return `<!doctype html>\n${renderToString(page)}\n`;
}
