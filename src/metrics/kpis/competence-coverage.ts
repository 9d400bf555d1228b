import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Role } from '../../records/people.ts';
import {
  type Competence,
  competenceRecord,
  isEvidenceValid,
  isSameSkill,
} from '../../records/types/competence-record.ts';
import { competenceCoverage as figureOf } from '../competence-coverage.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { isPast } from '../past.ts';

export const competenceCoverage = defineKpi({
  id: 'competence-coverage',
  name: 'Role holders with valid competence',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['7.2'],
  controls: [],
  measures: 'day',
  says: 'The share of skills that roles ask of those who hold them for which a competence record was valid, counted for each holder and skill.',
  edges: [
    'When no role asks for a skill there is no value.',
    'Evidence counts for every role that asks for the skill; its last day still counts.',
    'Deputies and machines are not asked.',
    'Which skills a role asks for is told by its record of today.',
  ],
  of: (isms, _period, { asOf }) => {
    const evidence = recordsOf(isms, competenceRecord);
    const roles = isms.people.roles.filter(({ record }) => record.entry.lifecycle === 'in-force');
    const pairs = roles.flatMap((role) => pairsOf(isms, role, asOf, evidence));
    const missing = pairs.filter(({ proof }) => proof === undefined);
    return kpiFigure(figureOf(pairs.map(({ proof }) => ({ isProven: proof !== undefined }))), {
      notes: missing.map(({ holder, role, skill }) => `${holder} (${role}): no valid evidence of "${skill}"`),
      cases: pairs.flatMap(({ proof }) => proof ?? []),
    });
  },
});

function pairsOf(isms: Isms, { key, record, holders }: Role, day: PlainDate, evidence: readonly Competence[]) {
  const { people } = isms;
  const skills = (given(record.facts.required_competence) ?? []).flatMap((row) => given(row.facts.skill) ?? []);
  return holders.flatMap((tenure) => {
    const { owner, person } = tenure;
    if (!owner || person?.kind === 'bot' || !people.isCurrent(tenure, day)) return [];
    // Somebody whom nobody knows is told by `broken-reference`.
    if (people.standing(owner, day).state === 'unknown') return [];
    return skills.map((skill) => {
      const proof = evidence.find(({ entry, facts }) => {
        const of = given(facts.person);
        const isHis = of !== undefined && people.isSame(of, owner) && isSameSkill(given(facts.skill), skill);
        return isHis && wasValid(isms, { entry, facts }, day);
      });
      return { holder: owner.text, role: `role:${key}`, skill, proof: proof && nameOf(proof.entry) };
    });
  });
}

/** What is called expired today counted until its last day. */
function wasValid(isms: Isms, record: Competence, day: PlainDate): boolean {
  const [from, until] = [given(record.facts.obtained_on), given(record.facts.expires_on)];
  if (from !== undefined && from > day) return false;
  if (!isPast(isms, day)) return isEvidenceValid(record, day);
  return isEvidenceValid(record, day) || (until !== undefined && until >= day);
}
