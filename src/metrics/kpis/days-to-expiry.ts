import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type Certification, certification } from '../../records/types/certification.ts';
import { daysToExpiry as figureOf } from '../days-to-expiry.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';

export const daysToExpiry = defineKpi({
  id: 'days-to-expiry',
  name: 'Days to certificate expiry',
  headline: false,
  unit: 'days',
  direction: 'up',
  clauses: [],
  controls: [],
  measures: 'day',
  says: 'Days from the day of the figure to the last valid day of the certificate, as the certificate says.',
  edges: [
    'On the last valid day it is 0, and the certificate still valid; a negative value says how long ago it expired.',
    'Of the certificates of one standard the one that was decided on last counts; of several standards the one that ends first.',
    'Without a certificate there is no value.',
  ],
  of: (isms, _period, { asOf }) => {
    const held = certificatesOn(isms, asOf);
    const ends = held.map((one) => ({ name: nameOf(one.entry), expiry: given(one.facts.expiry_date) }));
    const dated = ends.flatMap(({ name, expiry }) => (expiry === undefined ? [] : [{ name, expiry }]));
    const first = dated.toSorted((a, b) => a.expiry.localeCompare(b.expiry))[0];
    const left = figureOf(first?.expiry, asOf);
    return kpiFigure(left, {
      parts:
        dated.length > 1 ? dated.map(({ name, expiry }) => part(name, name, 'days', figureOf(expiry, asOf).value)) : [],
      notes: [
        first === undefined && 'No certificate with a last valid day',
        typeof left.value === 'number' && left.value < 0 && `Expired on ${first?.expiry}`,
        ...held
          .filter(({ entry }) => statusWord(entry) === 'suspended')
          .map(({ entry }) => `${nameOf(entry)} is suspended`),
      ],
      cases: dated.map(({ name }) => name),
    });
  },
});

/** The certificate of each standard that was decided on last by a day; neither withdrawn nor handed to another body. */
function certificatesOn(isms: Isms, day: PlainDate): readonly Certification[] {
  const newest = new Map<string, Certification>();
  const since = ({ facts }: Certification): string => given(facts.decision_date) ?? given(facts.issue_date) ?? '';
  for (const one of recordsOf(isms, certification)) {
    const word = statusWord(one.entry) ?? '';
    if (!['certified', 'suspended', 'expired'].includes(word) || since(one) > day) continue;
    const standard = (given(one.facts.standard) ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
    const before = newest.get(standard);
    if (!before || since(one) > since(before)) newest.set(standard, one);
  }
  return [...newest.values()];
}
