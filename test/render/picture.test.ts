import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acmeComment, acmePullRequest } from '../../scripts/pictures/acme-pull-request.ts';

const folder = new URL('../../docs/images/', import.meta.url);
const made = JSON.parse(readFileSync(new URL('pictures.json', folder), 'utf8')) as Record<string, string>;

describe('the picture of a comment in the README', () => {
  it('is made from what the renderer writes today', async () => {
    const comment = await acmeComment();
    expect(readFileSync(new URL('comment.md', folder), 'utf8')).toBe(comment);
    expect(made['comment.png']).toBe(createHash('sha256').update(comment).digest('hex'));
    expect(made['comment-dark.png']).toBe(made['comment.png']);
  });

  it('shows a pull request that introduces, fixes and leaves findings', async () => {
    const { findings, fixed } = await acmePullRequest();
    expect(findings.filter(({ status }) => status === 'introduced').map(({ rule }) => rule)).toEqual([
      'date-invalid',
      'owner-missing',
    ]);
    expect(fixed.map(({ rule }) => rule)).toEqual(['review-overdue']);
    expect(findings.filter(({ status }) => status === 'existing').length).toBeGreaterThan(5);
  });

  it.each(['comment.png', 'comment-dark.png', 'terminal.png'])('%s is a picture', (name) => {
    expect(readFileSync(new URL(name, folder)).subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
