import type { Discrepancy, Verification } from '../../views/evidence/verification.ts';
import { logText } from '../escape.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';

/** Most files of one kind that are named; whoever changed all of them is told by the count. */
const NAMED_MAX = 200;

/** What came out of verifying a pack, for a terminal. */
export function verificationText(at: string, verification: Verification, style: TerminalStyle): string {
  const { state, good, changed, missing, added, problems, packSha256, manifestSha256, manifest, expected } =
    verification;
  const lines = [
    ...listed('changed', changed, style),
    ...listed(
      'missing',
      missing.map((path) => ({ path, why: 'the pack lists it' })),
      style,
    ),
    ...listed('added', added, style),
    ...problems.map((problem) => `${paint(style, 'red', 'pack')}     ${logText(problem)}`),
    ...(expected === false
      ? [`${paint(style, 'red', 'hash')}     neither the pack nor its manifest has the hash that was expected`]
      : []),
  ];
  const verdict =
    state === 'intact'
      ? `${paint(style, 'green', 'Intact')}: ${logText(at)}, ${count(good, 'file')} as listed`
      : `${paint(style, 'red', 'Changed')}: ${logText(at)}, ${count(changed.length, 'file')} changed, ${missing.length} missing, ${added.length} added, ${good} as listed`;
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    verdict,
    ...(manifest
      ? [
          `Period ${manifest.period.from} to ${manifest.period.to}, commit ${logText(manifest.repository.commit)}, made by Holdfast ${logText(manifest.tool.version)}`,
        ]
      : []),
    ...(packSha256 === undefined ? [] : [`SHA-256 of the zip            ${packSha256}`]),
    `SHA-256 of manifest.json      ${manifestSha256}`,
    ...(expected === true
      ? ['This is the hash that was expected.']
      : [
          'Files and manifest agree or not: that is all this can tell. Whoever changes files can write the manifest anew.',
          'Compare a hash above with one that was kept elsewhere (--expect), or check an attestation: docs/evidence-pack.md',
        ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function listed(word: string, files: readonly Discrepancy[], style: TerminalStyle): readonly string[] {
  const shown = files
    .slice(0, NAMED_MAX)
    .map(({ path, why }) => `${paint(style, 'red', word)}  ${logText(path)}: ${logText(why)}`);
  return files.length > NAMED_MAX ? [...shown, `${word}  and ${files.length - NAMED_MAX} more`] : shown;
}
