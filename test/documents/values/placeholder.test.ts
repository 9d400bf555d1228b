import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/documents/values/placeholder.ts';
import { anyDay, anyText } from '../../support/arbitraries.ts';

describe('a placeholder', () => {
  it.each([
    'TBC',
    'tbc',
    'TBD',
    'TBA',
    'N/A',
    'n/a',
    '-',
    '—',
    '–',
    '--',
    '[Policy Name]',
    '[TBD]',
    'yyyy-mm-dd',
    'YYYY-MM-DD',
    'DD/MM/YYYY',
    '',
    '   ',
    'null',
    'NULL',
    '~',
    '<owner>',
    '{{company}}',
    '\u0024{OWNER}',
    '__name__',
    '____',
    'xxx',
    'XXXX',
    '...',
    '…',
    '???',
    'To be determined',
    'todo',
    'Your Name',
    ' tbc ',
  ])('%j is one', (raw) => {
    expect(isPlaceholder(raw)).toBe(true);
  });

  it.each([
    'TBC Bank',
    'Nana',
    'X',
    '@tbd-bot',
    'role:tbd',
    '[a] and [b]',
    '2026-01-01',
    '12 months',
    '0',
    'false',
    'snake__case',
    '__init',
    'Access policy',
    'N/A for contractors',
    'constructor',
  ])('%j is none', (raw) => {
    expect(isPlaceholder(raw)).toBe(false);
  });

  it('is never a day, and is so with blanks around it or without', () => {
    fc.assert(fc.property(anyDay(9999), (date) => !isPlaceholder(date)));
    fc.assert(fc.property(anyText, (raw) => isPlaceholder(raw) === isPlaceholder(` ${raw}\t`)));
  });

  it('is told from a million underscores without counting them twice over', { timeout: 5000 }, () => {
    expect(isPlaceholder(`${'_'.repeat(1_000_000)}a`)).toBe(false);
    expect(isPlaceholder('_'.repeat(1_000_000))).toBe(true);
    expect(isPlaceholder(`[${'['.repeat(1_000_000)}`)).toBe(false);
  });
});
