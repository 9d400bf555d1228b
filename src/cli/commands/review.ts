import { systemClock } from '../../adapters/node/clock.ts';
import { nodeFiles } from '../../adapters/node/files.ts';
import { effectText } from '../../app/effect-text.ts';
import { review } from '../../app/review.ts';
import { OUTCOMES } from '../../authoring/review-entry.ts';
import { EXIT } from '../../model/errors.ts';
import { nameOf } from '../../records/entry.ts';
import { count } from '../../render/words.ts';
import { answersTo, askInTerminal } from '../questions.ts';
import { recordSpace } from '../workspace.ts';
import { type WriteFlags, writeUnlessDry } from '../write-files.ts';

interface ReviewFlags extends WriteFlags {
  readonly by?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly on?: string;
  readonly approvedBy?: string;
  readonly newVersion?: string;
  readonly next?: string;
}

/** `holdfast review FILE…`: records a review of documents: who looked, with what outcome, and why. */
export async function reviewCommand(what: string[], flags: ReviewFlags): Promise<number> {
  const answers = await answersTo(
    [
      { flag: '--by', message: 'Who made the review? (person:…, role:…)' },
      { flag: '--outcome', message: 'What came of it?', among: OUTCOMES },
      { flag: '--reason', message: 'What was looked at, and why is that the outcome?' },
    ],
    { '--by': flags.by, '--outcome': flags.outcome, '--reason': flags.reason },
    askInTerminal,
  );
  const { root, config, named } = recordSpace(what, flags.config);
  const recorded = await review(
    { files: nodeFiles(root), clock: systemClock },
    {
      named,
      by: answers['--by'] ?? '',
      outcome: answers['--outcome'] ?? '',
      reason: answers['--reason'] ?? '',
      on: flags.on,
      approvedBy: flags.approvedBy,
      version: flags.newVersion,
      next: flags.next,
    },
    { config, today: flags.today },
  );
  await writeUnlessDry(root, recorded.files, flags);
  const { note, reviewed } = recorded;
  const names = reviewed.length > 3 ? count(reviewed.length, 'document') : reviewed.map(nameOf).join(', ');
  const approved = note.approvedBy === undefined ? '' : `, approved by ${note.approvedBy}`;
  const done = `Review of ${note.on} by ${note.by} recorded: ${names} ${note.outcome}${approved}.`;
  process.stdout.write(effectText(recorded, [done], !flags.dryRun));
  return EXIT.clean;
}
