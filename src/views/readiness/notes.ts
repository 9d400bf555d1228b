import type { Isms } from '../../records/isms.ts';
import type { AuditPurpose, NextAudit } from '../next-audit.ts';

/** What limits a list of gaps, in sentences: what is not known of the audit, and of the documents. */
export function notesOn(
  isms: Isms,
  audit: NextAudit | undefined,
  asked: AuditPurpose | undefined,
  kind: AuditPurpose,
): readonly string[] {
  const notes: string[] = [];
  if (!audit) {
    notes.push(
      'No certificate names an external audit: its day is not known, so what falls due before it is not told. Record it: holdfast new certification.',
    );
    if (asked === undefined)
      notes.push('This is what a stage 1 audit asks for, the first of all; --audit names another.');
  } else {
    if (audit.days < 0)
      notes.push(
        `The day of the ${audit.name} (${audit.day}) is past, and ${audit.path} does not say that it was held.`,
      );
    if (asked !== undefined && asked !== audit.purpose)
      notes.push(
        `The next external audit is the ${audit.name}; this is what it would ask for as ${withArticle(asked)} audit.`,
      );
    if (audit.previous === undefined)
      notes.push('No external audit was held before: what has to be of late is looked for in the last twelve months.');
  }
  if (kind === 'special')
    notes.push(
      'A special audit looks at what the certification body says; these are the asks of a surveillance audit.',
    );
  if (!isms.founded)
    notes.push('The management system is still being written: nothing is in force yet, and drafts are no proof.');
  if (!isms.typed)
    notes.push('Documents without `type` are not sorted under any ask; a preset that governs by type tells of them.');
  if (!isms.whole) notes.push('Only some of the documents were looked at: what is missing here may lie elsewhere.');
  return notes;
}

function withArticle(purpose: AuditPurpose): string {
  return `a ${purpose.replaceAll('-', ' ')}`;
}
