import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import {
  type Competence,
  competenceRecord,
  isEvidenceValid,
  isSameSkill,
} from '../../records/types/competence-record.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const ROLE =
  '---\nid: ROL-02\ntype: role\ntitle: Internal auditor\nstatus: active\nowner: role:top-management\nkey: internal-auditor\nrequired_competence:\n  - { skill: ISO 27001 auditing, evidence_kind: certificate }\n  - { skill: Interviewing }\nholders:\n  - { person: person:lee, from: 2026-01-01 }\n---\n';
const COURSE =
  '---\nid: CMP-2026-05\ntype: competence-record\ntitle: Auditor course\nstatus: valid\nowner: role:people-lead\nperson: person:lee\nrole: role:internal-auditor\nskill: ISO 27001 Auditing\nbasis: certificate\nobtained_on: 2023-11-22\nexpires_on: 2026-11-22\n---\n';
const INTERVIEWS =
  '---\nid: CMP-2026-06\ntype: competence-record\ntitle: Years on the job\nstatus: valid\nowner: role:people-lead\nperson: "@lee-acme"\nrole: role:it-lead\nskill: interviewing\nbasis: experience\nobtained_on: 2020-01-01\n---\n';
const LEE =
  '---\nid: PER-07\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\ngithub: lee-acme\nkind: employee\nstart: 2020-01-01\n---\n';

export const competenceEvidenceMissing = defineRule({
  name: 'competence-evidence-missing',
  area: 'staff-turnover',
  flags: 'Somebody who holds a role today without valid evidence of a skill that the role asks for.',
  why: 'An organisation decides which skills its roles need, and keeps the evidence that their holders have them (7.2 d).',
  fix: 'File the evidence as a competence record, or plan the training and record how its effect is judged.',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['7.2'],
  controls: ['A.6.3'],
  needs: [],
  steps: [
    'Find the evidence, or plan the training that closes the gap',
    'File a competence record with the skill as the role names it',
    'Judge whether the training had its effect',
  ],
  falsePositives:
    'Evidence of a skill counts for every role that asks for it, whatever role it was filed for. Evidence that the personnel system keeps is linked, without personal details. The last day of a certificate still counts. Deputies and machines are not asked.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'An auditor without evidence of auditing',
      files: {
        ...CONFIG,
        'roles/auditor.md': ROLE,
        'people/lee.md': LEE,
        'records/CMP-2026-06.md': INTERVIEWS,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/auditor.md',
          line: 12,
          message: 'person:lee holds role:internal-auditor without valid evidence of "ISO 27001 auditing"',
        },
      ],
    },
    {
      name: 'The day after a certificate expired',
      files: {
        ...CONFIG,
        'roles/auditor.md': ROLE,
        'people/lee.md': LEE,
        'records/CMP-2026-05.md': COURSE,
      },
      today: '2026-11-23',
      expect: [
        {
          path: 'roles/auditor.md',
          line: 12,
          message:
            'person:lee holds role:internal-auditor without valid evidence of "ISO 27001 auditing" (CMP-2026-05 expired on 2026-11-22) and "Interviewing"',
        },
      ],
    },
    {
      name: 'Two certificates, one renewed once, evidence that somebody set aside, and evidence of somebody else',
      files: {
        ...CONFIG,
        'roles/auditor.md': ROLE.replace('Interviewing }', 'Interviewing }\n  - { skill: Sampling }'),
        'people/lee.md': LEE,
        'people/kim.md': LEE.replace('PER-07', 'PER-08').replace('title: lee', 'title: kim').replace('lee-', 'kim-'),
        'records/CMP-2023-02.md': COURSE.replace('2026-05', '2023-02').replace('2026-11-22', '2026-06-30'),
        'records/CMP-2023-03.md': COURSE.replace('2026-05', '2023-03').replace('2026-11-22', '2025-06-30'),
        'records/CMP-2024-04.md': INTERVIEWS.replace('2026-06', '2024-04')
          .replace('interviewing', 'sampling')
          .replace('2020-01-01', '2024-03-01\nexpires_on: 2024-03-01'),
        'records/CMP-2026-06.md': INTERVIEWS.replace('valid', 'expired'),
        'records/CMP-2026-07.md': INTERVIEWS.replace('2026-06', '2026-07')
          .replace('valid', 'expired')
          .replace('2020-01-01', '2025-01-01\nexpires_on: 2026-11-22'),
        'records/CMP-2026-08.md': INTERVIEWS.replace('2026-06', '2026-08').replace('lee-acme', 'kim-acme'),
        'records/CMP-2026-09.md': INTERVIEWS.replace('2026-06', '2026-09').replace('person: "@lee-acme"\n', ''),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/auditor.md',
          line: 13,
          message:
            'person:lee holds role:internal-auditor without valid evidence of "ISO 27001 auditing" (CMP-2023-02 expired on 2026-06-30), "Interviewing" and "Sampling" (CMP-2024-04 expired on 2024-03-01)',
        },
      ],
    },
    {
      name: 'A retired role, a machine, somebody whom no record knows, and evidence that ends before it begins',
      files: {
        ...CONFIG,
        'roles/auditor.md': ROLE.replace('  - { skill: Interviewing }\n', ''),
        'roles/old.md': ROLE.replace('ROL-02', 'ROL-03').replace('active', 'retired').replace('key: ', 'key: old-'),
        'roles/backup.md': ROLE.replace('ROL-02', 'ROL-04')
          .replace('key: internal-auditor', 'key: backup')
          .replace(
            'person:lee, from: 2026-01-01 }',
            'person:robot, from: 2026-01-01 }\n  - { person: person:mo, from: 2026-01-01 }\n  - { from: 2026-01-01 }',
          ),
        'people/lee.md': LEE,
        'people/robot.md': LEE.replace('PER-07', 'PER-09')
          .replace('title: lee', 'title: robot')
          .replace('lee-', 'robot-')
          .replace('employee', 'bot'),
        'records/CMP-2026-05.md': COURSE.replace('2023-11-22', '2026-11-22').replace(
          'expires_on: 2026-11-22',
          'expires_on: 2026-02-22',
        ),
      },
      today: '2026-11-23',
      expect: [],
    },
    {
      name: 'The last day of a certificate, and a skill that was filed for another role',
      files: {
        ...CONFIG,
        'roles/auditor.md': ROLE,
        'people/lee.md': LEE,
        'records/CMP-2026-05.md': COURSE,
        'records/CMP-2026-06.md': INTERVIEWS,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Somebody who has handed the role on',
      files: { ...CONFIG, 'roles/auditor.md': ROLE.replace('from: 2026-01-01', 'from: 2026-01-01, to: 2026-11-21') },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const evidence = recordsOf(isms, competenceRecord);
    for (const role of isms.people.roles) {
      const { entry, facts } = role.record;
      if (entry.lifecycle !== 'in-force') continue;
      const skills = (given(facts.required_competence) ?? []).flatMap((row) => given(row.facts.skill) ?? []);
      for (const tenure of role.holders) {
        const { owner, person } = tenure;
        if (!owner || person?.kind === 'bot' || !isms.people.isCurrent(tenure, isms.today)) continue;
        // Somebody whom nobody knows is told by `broken-reference`.
        if (isms.people.standing(owner, isms.today).state === 'unknown') continue;
        const missing = skills.flatMap((skill) => gapIn(isms, owner, skill, evidence));
        if (missing.length === 0) continue;
        yield {
          on: entry,
          at: tenure.at,
          message: `${owner.text} holds role:${role.key} without valid evidence of ${inWords(missing)}`,
          detail: owner.text.toLowerCase(),
          missing: ['competence-record'],
        };
      }
    }
  },
});

/** The skill in words when nothing valid proves it, with the evidence that expired last. */
function gapIn(isms: Isms, owner: Owner, skill: string, evidence: readonly Competence[]): readonly string[] {
  const { people, today } = isms;
  const ofSkill = evidence.filter(({ facts }) => {
    const holder = given(facts.person);
    return holder !== undefined && people.isSame(holder, owner) && isSameSkill(given(facts.skill), skill);
  });
  if (ofSkill.some((one) => isEvidenceValid(one, today))) return [];
  const expired = ofSkill
    .flatMap(({ entry, facts }) => {
      const day = given(facts.expires_on);
      return day === undefined || day >= today ? [] : [{ day, id: nameOf(entry) }];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  return [`"${skill}"${expired ? ` (${expired.id} expired on ${expired.day})` : ''}`];
}
