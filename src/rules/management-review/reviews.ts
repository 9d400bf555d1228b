import { given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { heldOn, lastReview, type ManagementReview, managementReview } from '../../records/types/management-review.ts';

/** A review with the meetings that are parts of it: what one of them takes up, the review has taken up. */
export interface WholeReview {
  readonly main: ManagementReview;
  readonly meetings: readonly ManagementReview[];
}

/** Reviews that were held and with which something can still be done: those that are not closed, and the last one even so. */
export function heldReviews(isms: Isms): readonly WholeReview[] {
  const held = recordsOf(isms, managementReview).filter((review) => heldOn(review, isms.today) !== undefined);
  const last = lastReview(isms)?.entry;
  return held
    .filter(({ facts }) => facts.part_of.state !== 'given')
    .map((main) => {
      const id = given(main.entry.id);
      const parts = held.filter(({ facts }) => id !== undefined && given(facts.part_of) === id);
      return { main, meetings: [main, ...parts] };
    })
    .filter(
      ({ main, meetings }) => main.entry === last || meetings.some(({ entry }) => statusWord(entry) !== 'closed'),
    );
}
