import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub shows it in a conversation: near enough to judge how a comment reads. */
export function githubPage(markdown: string, theme: 'light' | 'dark'): string {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const colour =
    theme === 'light'
      ? {
          page: '#ffffff',
          text: '#1f2328',
          muted: '#59636e',
          border: '#d1d9e0',
          code: '#818b981f',
          link: '#0969da',
          head: '#f6f8fa',
        }
      : {
          page: '#0d1117',
          text: '#f0f6fc',
          muted: '#9198a1',
          border: '#3d444d',
          code: '#656c7633',
          link: '#4493f8',
          head: '#151b23',
        };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><style>
body { background: ${colour.page}; color: ${colour.text}; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif; margin: 0; padding: 24px; }
article { border: 1px solid ${colour.border}; border-radius: 6px; max-width: 860px; }
header { background: ${colour.head}; border-bottom: 1px solid ${colour.border}; border-radius: 6px 6px 0 0; color: ${colour.muted}; padding: 8px 16px; }
header b { color: ${colour.text}; }
main { padding: 16px; overflow-wrap: break-word; }
h3 { font-size: 1.25em; margin: 0 0 16px; }
h4 { font-size: 1em; }
p, ul, table { margin: 0 0 16px; }
ul { padding-left: 2em; } li + li { margin-top: .25em; } li > p { margin: 0 0 8px; }
code { background: ${colour.code}; border-radius: 6px; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; padding: .2em .4em; }
a { color: ${colour.link}; text-decoration: none; }
table { border-collapse: collapse; display: block; overflow: auto; } td, th { border: 1px solid ${colour.border}; padding: 6px 13px; }
sub { color: ${colour.muted}; font-size: 85%; vertical-align: baseline; }
details { margin-bottom: 12px; } summary { cursor: pointer; }
</style><article><header><b>github-actions</b> bot commented</header><main>${body}</main></article></html>`;
}
