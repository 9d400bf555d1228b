import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../src/app/published-schemas.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { PRESETS } from '../../src/config/preset-registry.ts';
import { RULES } from '../../src/rules/registry.ts';
import { holdfast } from '../support/command-line.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FOLDER = {
  'policies/access.md': '',
  'policies/two words.md': '',
  'plan.md': '',
  '$(touch hacked).md': '',
  '*.md': '',
};

const COMMANDS = [...buildProgram(() => {}).commands.map((command) => command.name()), 'help'];

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

interface Shell {
  readonly root: string;
  /** What the shell offers for the last of these words. */
  readonly offers: (...words: readonly string[]) => readonly string[];
}

async function bash(): Promise<Shell> {
  const { out } = await holdfast('completion', 'bash');
  const root = tempFolder({ ...FOLDER, 'completion.sh': out });
  return {
    root,
    offers: (...words) => {
      const script = `source ./completion.sh; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _holdfast; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr, status } = spawnSync('bash', ['-c', script, 'bash', 'holdfast', ...words], {
        cwd: root,
        encoding: 'utf8',
      });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      return stdout.split('\n').filter((line) => line !== '');
    },
  };
}

describe.runIf(has('bash'))('the completions for bash', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['commands', [''], COMMANDS],
    ['a command', ['che'], ['check']],
    ['options before a command', ['--v'], ['--version']],
    ['an option', ['check', '--for'], ['--format']],
    ['options of this command alone', ['adopt', '--r'], []],
    ['choices', ['check', '--format', ''], ['text', 'json', 'sarif', 'markdown', 'github']],
    ['choices of this command alone', ['plan', '--format', ''], ['text', 'json']],
    ['choices behind an equals sign', ['check', '--format', '=', 'js'], ['json']],
    ['choices right behind an equals sign', ['plan', '--format', '='], ['text', 'json']],
    ['presets', ['check', '--preset', ''], PRESETS.map(({ name }) => name)],
    ['nothing where nobody can know', ['check', '--today', ''], []],
    ['rules', ['explain', 'review-over'], ['review-overdue']],
    ['rules after another rule', ['check', '--rule', 'due-soon', 'review-over'], ['review-overdue']],
    ['options after rules', ['check', '--rule', 'due-soon', '--qui'], ['--quiet']],
    ['files once rules have ended', ['check', '--rule', 'due-soon', '--', 'pla'], ['plan.md']],
    ['no options once they have ended', ['check', '--', '--form'], []],
    ['files', ['check', 'policies/'], ['policies/access.md', 'policies/two words.md']],
    ['files after an option with its value', ['check', '--format', 'json', 'pol'], ['policies']],
    ['files after an option without one', ['check', '--quiet', 'pol'], ['policies']],
    ['files for an option', ['check', '--config', 'pl'], ['plan.md']],
    ['files beside rules', ['explain', 'plan'], ['planned-action-overdue', 'plan.md']],
    ['schemas', ['schema', 'nonc'], ['nonconformity']],
    ['record types', ['new', 'risk-'], ['risk-method', 'risk-treatment-plan']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['commands to be helped with', ['help', 'bas'], ['baseline']],
    ['nothing for a command that there is not', ['chek', '-'], []],
  ])('offer %s', async (_what, words, wanted) => {
    const { offers } = await bash();
    expect([...offers(...words)].sort()).toEqual([...wanted].sort());
  });

  it('know every rule and every schema', async () => {
    const { offers } = await bash();
    expect(offers('check', '--rule', '')).toEqual(RULES.map(({ name }) => name));
    expect(offers('schema', '')).toEqual(publishedSchemas().map(({ name }) => name));
  });

  it('take the name of a file for a name, and leave its quoting to bash', async () => {
    const { root, offers } = await bash();
    expect(offers('check', '$')).toEqual(['$(touch hacked).md']);
    expect(offers('check', '*')).toEqual(['*.md']);
    expect(existsSync(join(root, 'hacked'))).toBe(false);
    const { stdout } = spawnSync('bash', ['-c', 'source ./completion.sh; complete -p holdfast'], { cwd: root });
    expect(stdout.toString()).toBe('complete -o filenames -F _holdfast holdfast\n');
  });
});

describe.runIf(has('zsh'))('the completions for zsh', () => {
  it('are valid, and name every command with its options', async () => {
    const { out } = await holdfast('completion', 'zsh');
    const root = tempFolder({ _holdfast: out });
    expect(spawnSync('zsh', ['-f', '-n', '_holdfast'], { cwd: root, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(out).toMatch(/^#compdef holdfast$/m);
    for (const command of COMMANDS) expect(out).toContain(`    '${command}:`);
    expect(out).toContain("'--format=[how to print the plan]:format:(text json)'");
  });

  it.runIf(spawnSync('zsh', ['-f', '-c', 'zmodload zsh/zpty']).status === 0)('offer what fits', async () => {
    const { out } = await holdfast('completion', 'zsh');
    const root = tempFolder({ ...FOLDER, 'completion.zsh': out, 'type.zsh': TYPE_IN_ZSH });
    const typed = ['che', 'check --format sa', 'check --format=sa', 'explain review-over', 'schema nonc', 'check pla'];
    const { stdout } = spawnSync('zsh', ['-f', 'type.zsh', ...typed], { cwd: root, encoding: 'utf8', timeout: 15_000 });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.trimEnd())).toEqual([
      'check',
      'check --format sarif',
      'check --format=sarif',
      'explain review-overdue',
      'schema nonconformity',
      'check plan.md',
    ]);
  });
});

/** Types each argument behind `holdfast` into a zsh on a terminal of its own, presses the tab key, and prints the line. */
const TYPE_IN_ZSH = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source ./completion.zsh; unsetopt zle_bracketed_paste 2>/dev/null'
zpty -w shell 'show() { print -r -- "<<\${BUFFER#holdfast }>>"; zle kill-whole-line; }; zle -N show; bindkey "^X" show; print ready-\${:-now}'
zpty -r -m shell ready '*ready-now*'
for words in "$@"; do
  zpty -w -n shell "holdfast $words"$'\\t'$'\\x18'
  zpty -r -m shell seen '*<<*>>*'
  seen=\${seen##*<<}
  print -r -- \${seen%%>>*}
done
zpty -d shell
`;

describe.runIf(has('fish'))('the completions for fish', () => {
  it.each<readonly [string, string]>([
    ['holdfast che', 'check'],
    ['holdfast check --form', '--format'],
    ['holdfast check --format sa', 'sarif'],
    ['holdfast explain review-over', 'review-overdue'],
    ['holdfast check pla', 'plan.md'],
    ['holdfast schema nonc', 'nonconformity'],
    ['holdfast completion z', 'zsh'],
  ])('offer for `%s`: %s', async (line, wanted) => {
    const { out } = await holdfast('completion', 'fish');
    const root = tempFolder({ ...FOLDER, 'completion.fish': out });
    const { stdout, stderr } = spawnSync('fish', ['-c', `source completion.fish; complete -C '${line}'`], {
      cwd: root,
      env: { ...process.env, HOME: root },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => one.split('\t')[0]),
    ).toEqual([wanted]);
  });
});

describe('holdfast completion', () => {
  it('answers a shell that it does not know with the nearest', async () => {
    const { exitCode, err } = await holdfast('completion', 'bsh');
    expect(exitCode).toBe(2);
    expect(err).toContain('Did you mean `bash`? Allowed choices are bash, zsh, fish.');
  });
});
