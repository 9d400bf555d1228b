import { hasEdition2013Ended } from '../../calendar/certification-cycle.ts';
import { given } from '../../model/fact.ts';
import { type Entry, fieldFact, readText } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { certification } from '../../records/types/certification.ts';
import { soa } from '../../records/types/soa.ts';

/** Before the edition ended, whoever was certified to it named its numbers rightly. */
export function isStillOn2013(isms: Isms): boolean {
  if (hasEdition2013Ended(isms.today)) return false;
  return [
    ...recordsOf(isms, certification).filter(({ facts }) => given(facts.edition) === '2013'),
    ...recordsOf(isms, soa).filter(({ facts }) => given(facts.edition) === 'iso27001-2013'),
  ].some(({ entry }) => entry.lifecycle === 'in-force');
}

/** What is no longer or not yet in force, what tells of the edition on purpose, and what happened while it was valid. */
export function isOfThePast(entry: Entry): boolean {
  const { definition, type, lifecycle } = entry;
  if (lifecycle !== 'in-force' || type === 'transition-plan') return true;
  const edition = fieldFact(entry, 'edition', readText);
  if ((type === 'soa' || type === 'certification') && given(edition)?.endsWith('2013')) return true;
  const recorded = fieldFact(entry, 'recorded_on', entry.readDate);
  return definition?.kind === 'record' && recorded.state === 'given' && !hasEdition2013Ended(recorded.value);
}
