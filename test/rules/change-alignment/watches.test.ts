import { describe, expect, it } from 'vitest';
import { blindnessOf, isNamedBy, watching } from '../../../src/rules/change-alignment/watches.ts';
import { checked } from '../../support/checked.ts';

async function globsOf(...fields: readonly string[]): Promise<readonly (readonly string[])[]> {
  const procedure = ['---', 'type: procedure', 'title: Keys', ...fields, '---', ''].join('\n');
  const files = {
    'p.md': procedure,
    'notes.md': 'No front matter.\n',
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
  };
  const { isms } = await checked(files, { today: '2026-11-22', only: [] });
  return watching(isms).map(({ globs }) => globs);
}

describe('what a document watches', () => {
  it.each([
    ['watches: src/**', [['src/**']]],
    ['watches: [src/**, " .//./infra/** "]', [['src/**', 'infra/**']]],
    ['watches: [/src/**, ../infra/**, "!./src/gen/**"]', [['src/**', '../infra/**', '!src/gen/**']]],
    ['watches: ["", "./", { path: src }, .github]', [['.github']]],
    ['watches: ["", " "]', []],
    ['watches: []', []],
    ['title_of: nothing', []],
  ])('%s', async (field, globs) => {
    expect(await globsOf('status: effective', field)).toEqual(globs);
  });

  it('is nothing while it is a draft', async () => {
    expect(await globsOf('status: draft', 'watches: src/**')).toEqual([]);
  });
});

describe('the paths that globs name', () => {
  it.each([
    [['src/**'], 'src/deep/down/x.ts', true],
    [['src/**'], 'source/x.ts', false],
    [['src/*.ts'], 'src/x.ts', true],
    [['src/*.ts'], 'src/deep/x.ts', false],
    [['src/crypto'], 'src/crypto/tls.ts', true],
    [['src/crypto/'], 'src/crypto/tls.ts', true],
    [['src/crypto'], 'src/crypto.ts', false],
    [['src/tls.ts'], 'src/tls.ts', true],
    [['**/*.yml'], '.github/workflows/build.yml', true],
    [['src/**', 'infra/**'], 'infra/x.tf', true],
    [['src/**', '!src/generated/**'], 'src/x.ts', true],
    [['src/**', '!src/generated/**'], 'src/generated/x.ts', false],
    [['src/**', '!src/generated'], 'src/generated/x.ts', false],
    [['!src/**'], 'infra/x.tf', false],
    [['src/**', 'rc/x.ts'], 'rc/x.ts', true],
    [['src/**/a/**/*-*.ts'], 'src/a/x-y.ts', true],
    [['src/**/a/**/*-*.*'], 'src/a/x-y.ts', false],
    [['a'.repeat(1000)], 'a'.repeat(1000), true],
    [['a'.repeat(1001)], 'a'.repeat(1001), false],
    [['*a*a*a*a*a*a*a*b'], 'a'.repeat(200), false],
  ])('%j: %s: %s', (globs, path, isNamed) => {
    expect(isNamedBy(globs)(path)).toBe(isNamed);
  });
});

describe('why no change is seen where a glob points', () => {
  it.each([
    ['../infra/**', 'lies outside the folder under check'],
    ['infra/../x', undefined],
    ['src/**/a/**/*-*.ts', undefined],
    ['src/**/a/**/*-*.*', 'has more than 4 stars or 1000 characters'],
    ['a'.repeat(1000), undefined],
    ['a'.repeat(1001), 'has more than 4 stars or 1000 characters'],
  ])('%s', (glob, why) => {
    expect(blindnessOf(glob)).toBe(why);
  });
});
