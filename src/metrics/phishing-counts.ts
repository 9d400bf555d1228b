import { given } from '../model/fact.ts';
import type { PhishingSimulation } from '../records/types/phishing-simulation.ts';
import type { Contradiction } from './contradiction.ts';
import { type Exclusion, sum } from './figure.ts';

/** The totals of a simulation; people, not clicks. */
export interface PhishingCounts {
  readonly sent: number;
  readonly bounced?: number | undefined;
  readonly clicked: number;
  readonly submitted?: number | undefined;
  /** Whether they clicked before or not. */
  readonly reported: number;
  readonly reportedWithoutClick?: number | undefined;
}

/** The totals that a record gives; `undefined` while it lacks one that a rate needs. */
export function phishingCounts({ facts }: PhishingSimulation): PhishingCounts | undefined {
  const [sent, clicked, reported] = [given(facts.sent), given(facts.clicked), given(facts.reported)];
  if (sent === undefined || clicked === undefined || reported === undefined) return undefined;
  return {
    sent,
    clicked,
    reported,
    bounced: given(facts.bounced),
    submitted: given(facts.submitted),
    reportedWithoutClick: given(facts.reported_without_click),
  };
}

/** How many people got the bait. */
export function delivered({ sent, bounced = 0 }: Pick<PhishingCounts, 'sent' | 'bounced'>): number {
  return sent - bounced;
}

/** Totals that cannot all be true. */
export function phishingContradictions(counts: PhishingCounts): readonly Contradiction[] {
  const { sent, bounced = 0, clicked, submitted = 0, reported, reportedWithoutClick = 0 } = counts;
  const got = delivered(counts);
  const found: Contradiction[] = [];
  const check = (field: string, count: number, most: number, says: string): void => {
    if (count > most) found.push({ field, says });
  };
  if (bounced > sent) return [{ field: 'bounced', says: `${bounced} bounced of ${sent} that were sent` }];
  check('clicked', clicked, got, `${clicked} clicked of ${got} who got it`);
  check('reported', reported, got, `${reported} reported it of ${got} who got it`);
  check('submitted', submitted, clicked, `${submitted} gave credentials of ${clicked} who clicked`);
  // What rests on a wrong total is not wrong for itself.
  if (clicked > got || reported > got) return found;
  check(
    'reported_without_click',
    reportedWithoutClick,
    Math.min(reported, got - clicked),
    `${reportedWithoutClick} reported it without a click, of ${reported} who reported it and ${got - clicked} who did not click`,
  );
  return found;
}

/** Simulations whose totals can be counted, and what was left out. */
export function usableCounts(all: readonly (PhishingCounts | undefined)[]): {
  readonly usable: readonly PhishingCounts[];
  readonly excluded: readonly Exclusion[];
} {
  const told = all.flatMap((counts) => counts ?? []);
  const usable = told.filter((counts) => phishingContradictions(counts).length === 0);
  return {
    usable,
    excluded: [
      { why: 'bounced', count: sum(usable.map(({ bounced = 0 }) => bounced)) },
      { why: 'simulations without numbers', count: all.length - told.length },
      { why: 'simulations whose numbers cannot be true', count: told.length - usable.length },
    ],
  };
}
