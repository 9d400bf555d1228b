import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { gitRepository } from '../support/git-repository.ts';

const POLICY = '---\nid: POL-01\ntitle: Access\nowner: role:it-lead\nnext_review: 2027-01-01\n---\n';
const UNOWNED = POLICY.replace('owner: role:it-lead\n', '');

/** What a command line prints on standard output, and its exit code. */
async function printed(...args: readonly string[]): Promise<readonly [number, string]> {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  onTestFinished(() => write.mockRestore());
  const exitCode = await run([...args, '--today', '2026-11-22']);
  return [exitCode, lines.join('')];
}

describe('holdfast plan', () => {
  it('shows the comment against a base, and as if all were new without one', async () => {
    const repository = gitRepository({ 'a.md': UNOWNED, 'b.md': POLICY.replace('01', '02') });
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'b.md': UNOWNED.replace('01', '02') });

    const [exitCode, against] = await printed('plan', repository.root, '--base', 'HEAD~1');
    expect(exitCode).toBe(0);
    expect(against).toContain(`Comment on a pull request with these changes since ${base.slice(0, 10)}:`);
    expect(against).toContain('Holdfast · 1 introduced');
    const [, alone] = await printed('plan', repository.root);
    expect(alone).toContain('if it introduced all of this:');
  });
});

describe('holdfast check', () => {
  it.skipIf(process.platform === 'win32')('takes a path with a backslash as it is', async () => {
    const repository = gitRepository({ 'back\\slash.md': UNOWNED, 'other.md': UNOWNED });
    const [exitCode, text] = await printed('check', join(repository.root, 'back\\slash.md'));
    expect([exitCode, text.includes('back\\slash.md'), text.includes('other.md')]).toEqual([1, true, false]);
  });

  it('asks the CODEOWNERS of the repository, with paths from its top', async () => {
    const repository = gitRepository({
      CODEOWNERS: '* @acme/all\n/isms/policies/ @acme/security\n/policies/ @acme/wrong\n',
      'isms/CODEOWNERS': '* @acme/ignored-by-github\n',
      'isms/holdfast.yml': 'version: 1\nowner_fallback: codeowners\nrules: { due-soon: { window: 12 months } }\n',
      'isms/policies/a.md': UNOWNED,
    });
    const isms = join(repository.root, 'isms');
    const owners = async (): Promise<unknown> => {
      const [, text] = await printed('check', isms, '--format', 'json');
      return (JSON.parse(text) as { findings: readonly { owner: string }[] }).findings.map(({ owner }) => owner);
    };
    expect(await owners()).toEqual(['@acme/security']);
  });
});
