import { describe, expect, it } from 'vitest';
import { annotationsOf, obeyed, readFileCommands } from '../support/runner-commands.ts';

function namesIn(log: string): readonly string[] {
  return obeyed(log).map(({ name }) => name);
}

// What no test could show otherwise: that the fake runner would have obeyed.
describe('the fake runner', () => {
  it.each([
    ['at the start of a line', 'text\n::error::now', ['error']],
    ['behind blanks', ' \t\u00a0::warning::now', ['warning']],
    ['behind a carriage return', 'text\r::error::now', ['error']],
    ['in brackets anywhere in a line', 'text ##[error]now', ['error']],
    ['in capitals', '::ERROR::now', ['error']],
    ['with properties', '::set-output name=a::b', ['set-output']],
  ])('obeys a command %s', (_, log, names) => {
    expect(namesIn(log)).toEqual(names);
  });

  it.each([
    ['in the middle of a line', 'text ::error::now'],
    ['with a name that it does not know', '::pwned::now'],
    ['without an end', '::error now'],
  ])('takes for text what stands %s', (_, log) => {
    expect(namesIn(log)).toEqual([]);
  });

  it('stops at stop-commands, and goes on at its token alone', () => {
    const log = '::stop-commands::t0ken\n::error::not seen\n##[error]not seen\n::T0KEN::\n::error::seen';
    expect(namesIn(log)).toEqual(['stop-commands', 'resume', 'error']);
  });

  it('decodes what was encoded, and no more', () => {
    const log = '::error file=a%3Ab%2Cc.md,line=3,title=x%253A::one%0Atwo%3A%25';
    expect(annotationsOf(obeyed(log))).toEqual([
      { level: 'error', file: 'a:b,c.md', line: 3, title: 'x%3A', message: 'one\ntwo%3A%' },
    ]);
  });

  it('reads lines and blocks of a file of outputs, and refuses anything else', () => {
    expect([...readFileCommands('a=1\nb<<END\ntwo\nc=3\nEND\n')]).toEqual([
      ['a', '1'],
      ['b', 'two\nc=3'],
    ]);
    expect(() => readFileCommands('a<<END\nno end\n')).toThrow('no end');
    expect(() => readFileCommands('a\n')).toThrow('does not understand');
  });
});
