import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { parseVersion } from '../../documents/values/version.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Listed } from '../../records/fields/field.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import type { Person } from '../../records/people.ts';
import { policy } from '../../records/types/policy.ts';
import { activePersons } from '../active-persons.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { policyAcknowledgement as figureOf, type PolicyPair } from '../policy-acknowledgement.ts';

const GRACE = interval({ days: 30 });

export const policyAcknowledgement = defineKpi({
  id: 'policy-acknowledgement',
  name: 'Policies acknowledged',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 95,
  clauses: ['7.3'],
  controls: ['A.5.1'],
  measures: 'day',
  says: 'The share of active people and policies with `acknowledge: true` in whose distribution they are, for which the major version in force was confirmed.',
  edges: [
    'For 30 days after a new major version, and after joining, a pair is left out until it is confirmed.',
    'Records keep no confirmation of single people: as long as pairs are due there is no value, and how many there are is shown.',
    'A policy without a `distribution` is for everybody; one whose distribution names nobody who is known here is left out, and said.',
  ],
  of: (isms, _period, { asOf }) => {
    const policies = recordsOf(isms, policy).filter(
      ({ entry, facts }) => entry.lifecycle === 'in-force' && given(facts.acknowledge) === true,
    );
    const asked = policies.map((record) => ({
      ...record,
      readers: readersOf(isms, given(record.facts.distribution), asOf),
    }));
    const pairs = asked.flatMap(({ entry, facts, readers }) =>
      readers.map(({ start }): PolicyPair => {
        const isNew = (day: PlainDate | undefined): boolean => day !== undefined && asOf <= addInterval(day, GRACE);
        return {
          acknowledged: 'unknown',
          isInGrace: isNew(newMajor(entry, given(facts.version)?.text)) || isNew(start),
        };
      }),
    );
    const unsaid = asked.filter(({ readers }) => readers.length === 0).length;
    const figure = figureOf(pairs, [{ why: 'policies that name nobody who works here', count: unsaid }]);
    return kpiFigure(figure, {
      notes: [
        (figure.denominator ?? 0) > 0 && 'Not enough: records keep no confirmation of single people',
        policies.length === 0 && 'No policy in force asks to be acknowledged',
      ],
      isPartial: (figure.denominator ?? 0) > 0,
      cases: policies.map(({ entry }) => nameOf(entry)),
    });
  },
});

/** Active people among those that a distribution names. */
function readersOf(isms: Isms, distribution: readonly Listed<Owner>[] | undefined, day: PlainDate): readonly Person[] {
  const { active, onLeave } = activePersons(isms, day);
  const staff = [...active, ...onLeave];
  if (distribution === undefined) return staff;
  const named = new Set(valuesOf(distribution).flatMap((owner) => isms.people.behind(owner, day)));
  return staff.filter((person) => named.has(person));
}

/** The day of a version that changed more than words: 2.0, 3.0; `undefined` for any other. */
function newMajor({ effectiveOn, approvedOn }: Entry, version: string | undefined): PlainDate | undefined {
  const parsed = version === undefined ? undefined : parseVersion(version);
  const isMajor = parsed?.ok === true && parsed.value.parts[1] === 0 && parsed.value.parts[2] === 0;
  return isMajor ? (given(effectiveOn) ?? given(approvedOn)) : undefined;
}
