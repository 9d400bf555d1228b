/** Writes a corpus of policies: the same bytes for the same size, shaped like public repositories of documentation. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** mulberry32: small, seeded, good enough to vary text. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'access backup change control device encryption evidence incident key log network owner password patch policy process record recovery restore review risk role service staff standard supplier system test training user'.split(
    ' ',
  );
const OWNERS = ['role:it-lead', '"@kim"', 'person:lee', '"#security"', 'security@acme.example', '"@acme/platform"'];

/**
 * `count` documents of about 6.6 kB (the mean of the public corpus that the targets were measured on), in folders of
 * 100. One in eight is overdue, one in twenty has no owner, one in three links to its neighbour.
 */
export function writeCorpus(folder, count) {
  const next = random(27001);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentence = () => `${Array.from({ length: 8 + Math.floor(next() * 10) }, () => pick(WORDS)).join(' ')}.`;
  for (let n = 0; n < count; n++) {
    const home = join(folder, `area-${Math.floor(n / 100)}`);
    if (n % 100 === 0) mkdirSync(home, { recursive: true });
    const year = n % 8 === 0 ? 2024 : 2026;
    const lines = [
      '---',
      `id: DOC-${String(n).padStart(5, '0')}`,
      `title: The ${pick(WORDS)} ${pick(WORDS)} policy`,
      'status: effective',
      ...(n % 20 === 0 ? [] : [`owner: ${pick(OWNERS)}`]),
      'version: "1.2"',
      `reviewed_on: ${year}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`,
      'review_interval: 12 months',
      'classification: internal',
      'tags: [security, operations]',
      '---',
      '',
      `# Document ${n}`,
      '',
    ];
    for (let section = 0; section < 8; section++) {
      lines.push(`## ${pick(WORDS)} and ${pick(WORDS)}`, '');
      for (let paragraph = 0; paragraph < 2; paragraph++) {
        lines.push(Array.from({ length: 3 }, sentence).join(' '), '');
      }
      lines.push(`- ${sentence()}`, `- ${sentence()}`, '');
    }
    if (n % 3 === 0)
      lines.push(
        `See also [the document before](document-${Math.max(Math.floor(n / 100) * 100, n - 1)}.md) and [our site](https://acme.example/).`,
        '',
      );
    writeFileSync(join(home, `document-${n}.md`), lines.join('\n'));
  }
}
