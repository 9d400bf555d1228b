import { type Figure, tally } from './figure.ts';

/** Where a risk stands against what the method accepts. `unrated`: it has no level; `unknown`: nobody can tell any more. */
export type Standing = 'within' | 'accepted' | 'above' | 'unrated' | 'unknown';

/** How many open risks are above the appetite and not accepted (8.2, 8.3). Not a number while it is not known of some. */
export function risksAboveAppetite(risks: readonly Standing[]): Figure {
  const those = (standing: Standing): number => risks.filter((one) => one === standing).length;
  const figure = tally(those('above'), [
    { why: 'validly accepted', count: those('accepted') },
    { why: 'without a level', count: those('unrated') },
    { why: 'assessed, accepted or closed since', count: those('unknown') },
  ]);
  return risks.includes('unknown') ? { ...figure, value: 'n/a' } : figure;
}
