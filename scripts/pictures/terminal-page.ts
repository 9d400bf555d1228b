/** The colours and weights that the text report uses, by their number in the escape sequence (ECMA-48, SGR). */
const STYLES: Readonly<Record<string, string>> = {
  '1': 'font-weight:bold',
  '2': 'opacity:.6',
  '31': 'color:#ff7b72',
  '32': 'color:#7ee787',
  '33': 'color:#e3b341',
  '36': 'color:#79c0ff',
};

/** What a terminal would show of a text with escape sequences. */
export function terminalPage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = escaped.replace(/\u001B\[(\d+)m/g, (_, code: string) =>
    STYLES[code] ? `<span style="${STYLES[code]}">` : '</span>',
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Terminal</title><style>
body { background: #0d1117; color: #e6edf3; margin: 0; padding: 20px; }
pre { font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; margin: 0; white-space: pre-wrap; }
</style><pre>${html}</pre></html>`;
}
