import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import {
  clip,
  codeSpan,
  commandData,
  commandProperty,
  logSource,
  logText,
  markdownMessage,
  markdownText,
  oneLine,
  urlPath,
  webAddress,
} from '../../src/render/escape.ts';
import { HOSTILE, hostileText } from '../support/report-hostile.ts';

const parser = remark().use(remarkGfm);
const runs = { numRuns: 150 };

/** The kinds of all nodes of a piece of Markdown, without the text in them. */
function kindsIn(markdown: string): readonly string[] {
  const kinds = new Set<string>();
  visit(parser.parse(markdown), (node) => kinds.add(node.type));
  return [...kinds].sort();
}

function textIn(markdown: string): string {
  let text = '';
  visit(parser.parse(markdown), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    if (node.type === 'break') text += '\n';
  });
  return text;
}

function visit(node: Nodes | Root, each: (node: Nodes) => void): void {
  each(node);
  if ('children' in node) for (const child of node.children) visit(child, each);
}

function withoutZeroWidth(text: string): string {
  return text.replaceAll('\u200B', '');
}

/** What GitHub links or notifies in rendered text (github.com, "Autolinked references and URLs", "Mentioning people and teams"). */
const GITHUB_LINKS: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@[a-z\d]/i],
  ['a reference', /#\d/],
  ['a GH- reference', /\bGH-\d/i],
  ['a GH- reference behind an underscore', /_GH-\d/i],
  ['a URL', /:\/\//],
  ['a www address', /(?:^|[^a-z\d])www\./i],
  ['a mail address', /(?:mailto|xmpp):[^\u200B]/i],
];

describe('markdownText', () => {
  const places: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
    ['alone', (text) => text, ['paragraph', 'root', 'text']],
    ['in a list item', (text) => `- ${text}`, ['list', 'listItem', 'paragraph', 'root', 'text']],
    ['in bold', (text) => `- x **${text}** · y`, ['list', 'listItem', 'paragraph', 'root', 'strong', 'text']],
    ['in a table cell', (text) => `| h |\n| - |\n| ${text} |`, ['root', 'table', 'tableCell', 'tableRow', 'text']],
  ];
  const around: Readonly<Record<string, string>> = { 'in bold': 'x  · y', 'in a table cell': 'h' };

  function expectTextOnly(place: string, put: (text: string) => string, kinds: readonly string[], text: string): void {
    const shown = oneLine(text);
    if (shown === '') return;
    const markdown = put(markdownText(text));
    expect(kindsIn(markdown), `${place}: ${JSON.stringify(text)} as ${JSON.stringify(markdown)}`).toEqual(kinds);
    const [before = '', after = ''] = place === 'in bold' ? ['x ', ' · y'] : [around[place] ?? '', ''];
    expect(withoutZeroWidth(textIn(markdown))).toBe(before + shown.replaceAll('\u200B', '') + after);
  }

  it.each(places)('%s yields nothing but text, whatever it is given', (place, put, kinds) => {
    fc.assert(
      fc.property(hostileText(), (text) => expectTextOnly(place, put, kinds, text)),
      runs,
    );
  });

  it.each(places)('%s keeps every hostile piece as text', (place, put, kinds) => {
    for (const piece of HOSTILE) {
      for (const text of [piece, `a ${piece}`, `${piece} a`, `a${piece}`, `_${piece}`, `(${piece})`])
        expectTextOnly(place, put, kinds, text);
    }
  });

  it('leaves nothing that GitHub would link, mention or refer to', () => {
    const check = (text: string): void => {
      const markdown = markdownText(text);
      // As GitHub sees it: with the escapes resolved.
      const shown = textIn(`x ${markdown}`);
      for (const [what, pattern] of GITHUB_LINKS)
        expect(pattern.test(shown), `${what} in ${JSON.stringify(text)}, written ${JSON.stringify(markdown)}`).toBe(
          false,
        );
    };
    for (const a of HOSTILE) for (const b of ['', 'a', '_', '(', '*', '/']) check(b + a);
    fc.assert(fc.property(hostileText(), check), runs);
  });

  it('stays on one line', () => {
    fc.assert(fc.property(hostileText(), (text) => !/[\r\n\u2028\u2029\u0085]/.test(markdownText(text))));
  });

  it('shows an emoji short code as it is written', () => {
    expect(markdownText('done :tada:')).toBe('done :\u200Btada:');
    expect(markdownText('at 12:30, role:it-lead')).toBe('at 12:30, role:it-lead');
  });
});

describe('codeSpan', () => {
  const shownAsCode = (text: string): string => oneLine(text).replaceAll('|', '\u01C0').replaceAll('##[', '## [');

  it.each([
    ['alone', (code: string) => `x ${code}`],
    ['in bold', (code: string) => `x **${code}**`],
    ['as the text of a link', (code: string) => `x [${code}](https://acme.example)`],
    ['in a table cell', (code: string) => `| h |\n| - |\n| ${code} |`],
  ])('%s is one span of code that shows the characters', (_place, put) => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const spans: string[] = [];
        const others: string[] = [];
        visit(parser.parse(put(codeSpan(text))), (node) => {
          if (node.type === 'inlineCode') spans.push(node.value);
          else if (node.type === 'html' || node.type === 'image' || node.type === 'footnoteReference')
            others.push(node.type);
        });
        expect(spans).toEqual([shownAsCode(text) || ' ']);
        expect(others).toEqual([]);
      }),
      runs,
    );
  });
});

describe('markdownMessage', () => {
  it('turns the quoted parts into code and the rest into text', () => {
    expect(markdownMessage('`owner` is still the *placeholder* `TBC`')).toBe(
      '`owner` is still the \\*placeholder\\* `TBC`',
    );
    expect(kindsIn(markdownMessage('`owner` is `TBC`'))).toEqual(['inlineCode', 'paragraph', 'root', 'text']);
  });

  it('holds text and code only, whatever a message quotes', () => {
    const allowed = new Set(['inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text']);
    fc.assert(
      fc.property(hostileText(), hostileText(), (before, quoted) => {
        for (const message of [`${before} \`${quoted}\` is wrong`, before, `The \`${quoted}\``]) {
          const kinds = kindsIn(`- x **${markdownMessage(message)}** · y`);
          expect(
            kinds.filter((kind) => !allowed.has(kind)),
            JSON.stringify(message),
          ).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('shows the whole message, quoted or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '`', 'b c', '@x', '*', '|'), { maxLength: 10 }), (pieces) => {
        const message = oneLine(pieces.join(''));
        const bare = (text: string): string => text.replace(/[\s\u200B`]/g, '').replaceAll('\u01C0', '|');
        expect(bare(textIn(`x ${markdownMessage(message)}`))).toBe(`x${bare(message)}`);
      }),
      runs,
    );
  });

  it('takes unpaired backticks for text', () => {
    expect(textIn(markdownMessage('a ` b @alice'))).toBe('a ` b @\u200Balice');
  });
});

/** As the runner decides (actions/runner, ActionCommand.cs): v2 at the start of the trimmed line, v1 anywhere in it. */
function isRunnerCommand(line: string): boolean {
  return /^::[^:\s]*.*?::/.test(line.trimStart()) || line.includes('##[');
}

describe('logText', () => {
  it('is never a command to the runner', () => {
    expect(isRunnerCommand('  ::error file=a::x')).toBe(true);
    expect(isRunnerCommand('x ##[error]y')).toBe(true);
    const check = (text: string): void => {
      expect(isRunnerCommand(logText(text)), JSON.stringify(text)).toBe(false);
      expect(isRunnerCommand(`  ${logText(text)}`)).toBe(false);
      expect(logSource(text).includes('##[')).toBe(false);
    };
    for (const piece of HOSTILE) check(piece);
    fc.assert(fc.property(hostileText(), check), runs);
  });

  it('has no control character, no invisible one and none that turns text around', () => {
    const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(forbidden.test(logText(text))).toBe(false);
        expect(forbidden.test(logSource(text))).toBe(false);
        expect(logText(text).isWellFormed()).toBe(true);
      }),
      runs,
    );
  });

  it('leaves ordinary text alone', () => {
    expect(logText('Review was due 2026-06-16, 159 days ago: see A::B, ## [x]')).toBe(
      'Review was due 2026-06-16, 159 days ago: see A::B, ## [x]',
    );
  });
});

describe('logSource', () => {
  it('keeps every character in its column, so that a mark below it is true', () => {
    expect(logSource('owner:    TBC')).toBe('owner:    TBC');
    expect(logSource('\t\towner:\tTBC')).toBe('  owner: TBC');
    expect(logSource('a ##[error] b')).toBe('a ##\uFF3Berror] b');
    fc.assert(
      fc.property(hostileText(), (text) => {
        const line = text.replace(/[\r\n\u2028\u2029\u0085]/g, '');
        const shown = logSource(line);
        expect(line.length - shown.length).toBe(line.length - line.trimEnd().length);
        for (let i = 0; i < shown.length; i++)
          if (/[\w.é日|@`*]/.test(line[i] as string)) expect(shown[i]).toBe(line[i]);
      }),
      runs,
    );
  });
});

/** The runner's own way back (actions/runner, ActionCommand.cs: `_escapeDataMappings` and `_escapePropertyMappings`, in order). */
function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

describe('workflow commands', () => {
  it('carry any text to the runner and back unchanged, on one line', () => {
    const check = (text: string): void => {
      expect(unescapeData(commandData(text))).toBe(text);
      expect(unescapeProperty(commandProperty(text))).toBe(text);
      expect(/[\r\n]/.test(commandData(text) + commandProperty(text))).toBe(false);
      expect(/[:,]/.test(commandProperty(text))).toBe(false);
    };
    for (const piece of HOSTILE) check(piece);
    fc.assert(fc.property(hostileText(), check), runs);
  });
});

describe('urlPath', () => {
  it('decodes back to the path and holds nothing that ends a URL or a Markdown link', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const path = text.toWellFormed();
        const encoded = urlPath(path);
        expect(encoded.split('/').map(decodeURIComponent).join('/')).toBe(path);
        expect(encoded).toMatch(/^[\w.~%/-]*$/);
      }),
      runs,
    );
  });

  it('takes a lone surrogate for an unreadable character', () => {
    expect(urlPath('a/\uD800')).toBe('a/%EF%BF%BD');
  });
});

describe('clip', () => {
  it('respects the length and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        if (text.length <= max) expect(cut).toBe(text);
        else expect(cut.endsWith('…') && text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
      runs,
    );
    expect(clip('\u{1F512}\u{1F512}', 2)).toBe('…');
  });
});

describe('webAddress', () => {
  it('takes addresses of the web, and writes them so that they end no attribute', () => {
    expect(webAddress('https://vault.example/a?b=c&d')).toBe('https://vault.example/a?b=c&d');
    expect(webAddress('HTTP://vault.example')).toBe('http://vault.example/');
    expect(webAddress('https://vault.example/"x')).toBe('https://vault.example/%22x');
  });

  it.each([
    'javascript:alert(1)',
    'javascript://x%0aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vault.example',
    '//vault.example',
    'https://',
    'https:///x',
    'https://a.example/\u202Ex',
    'java\nscript:x',
    ' ',
  ])('takes nothing else for one: %j', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});
