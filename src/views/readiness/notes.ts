import { given } from '../../model/fact.ts';
import { nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { certification } from '../../records/types/certification.ts';
import { isToIso27001 } from '../../rules/certification-cycle/certificates.ts';
import { type AuditPurpose, type NextAudit, unclearAudits } from '../next-audit.ts';
import { unreadNotes } from '../unread-notes.ts';

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
  notes.push(...certificateNotes(isms));
  if (kind === 'special')
    notes.push(
      'A special audit looks at what the certification body says; these are the asks of a surveillance audit.',
    );
  if (!isms.founded)
    notes.push('The management system is still being written: nothing is in force yet, and drafts are no proof.');
  if (!isms.typed)
    notes.push('Documents without `type` are not sorted under any ask; a preset that governs by type tells of them.');
  return [...notes, ...unreadNotes(isms)];
}

/** What of the certificates may make another audit come, or none. */
function certificateNotes(isms: Isms): readonly string[] {
  const unclear = unclearAudits(isms).map(
    ({ what, entry }) => `The day of the ${what} cannot be read (${entry.path}): it may be the next external audit.`,
  );
  const inForce = recordsOf(isms, certification).filter(({ entry }) => entry.lifecycle === 'in-force');
  const named = ({ entry }: (typeof inForce)[number]): string => `${nameOf(entry)} (${entry.path})`;
  return [
    ...unclear,
    ...inForce
      .filter(({ entry }) => statusWord(entry) === 'suspended')
      .map((one) => `${named(one)} is suspended: ask the certification body what ends that.`),
    ...inForce
      .filter((one) => !isToIso27001(one))
      .map(
        (one) =>
          `${named(one)} is a certificate to ${given(one.facts.standard)}: its audits ask for other things and are not looked at here.`,
      ),
  ];
}

function withArticle(purpose: AuditPurpose): string {
  return `a ${purpose.replaceAll('-', ' ')}`;
}
