import type { Framework, Requirement } from '../../frameworks/framework.ts';
import { type FrameworkScope, scopeOf } from '../../frameworks/framework-scope.ts';
import { quoted } from '../../frameworks/iso27001/reference-list.ts';
import { parseRequirement } from '../../frameworks/requirement-id.ts';
import { type Fact, given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import { valuesOf } from '../../records/links.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { frameworkTarget } from '../../records/types/framework-target.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { spanOf } from '../span-of.ts';
import { inWords } from '../wording.ts';
import { GAPS, type Gap, gapAt, type NotInPlace, notInPlace } from './gaps.ts';

type Target = RecordOf<typeof frameworkTarget.fields>;

/** How many requirements of each kind of gap are named. */
const NAMED_MAX = 3;

export const frameworkRequirementUncovered = defineRule({
  name: 'framework-requirement-uncovered',
  area: 'other-frameworks',
  flags:
    'Requirements of a targeted framework that ISO/IEC 27001 does not reach, reaches by supporting or low-confidence mappings alone, or reaches by controls that are excluded or not implemented, and that neither `extra_evidence` nor `out_of_scope` names. Also a requirement or category that the framework does not have.',
  why: 'A mapping says where to look first and never that a requirement is met: subject, scope and depth differ. What is not mapped has to be met by something else.',
  fix: 'Link what meets them under `extra_evidence`, or list them under `out_of_scope` with the reason.',
  severity: 'notice',
  grade: 'opportunity',
  cause: 'content',
  issue: false,
  clauses: ['4.2'],
  controls: ['A.5.31', 'A.5.36'],
  needs: [],
  falsePositives:
    'A requirement whose mapped controls are in place in part is left alone, and so is one that a clause of ISO/IEC 27001 reaches. Of SOC 2, the common criteria count always and the other categories if `categories` names them or names none; Appendix A3 of PCI DSS counts only if `categories` names `designated-entities`. A row for a heading (`8.2`, `Art. 32`) or a parent speaks for all that stands under it. That a requirement is not listed here does not show that it is met.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'SOC 2 for security and processing integrity',
      files: {
        'registers/FWK-01.md':
          '---\nid: FWK-01\ntype: framework-target\ntitle: SOC 2\nstatus: targeted\nowner: role:isms-manager\nframework: soc2-tsc-2017\ncategories: [security, Processing integrity]\ntarget_date: 2027-09-30\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/FWK-01.md',
          line: 7,
          message:
            '7 of the 38 requirements of SOC 2 in scope want evidence of their own: 3 that no part of ISO/IEC 27001 reaches (PI1.1, PI1.3 and PI1.4) and 4 reached by supporting or low-confidence mappings alone (CC3.3, CC5.2, PI1.2 and 1 more)',
        },
      ],
    },
    {
      name: 'Business continuity that hangs on one control, with others excluded or only planned',
      files: {
        'isms/soa.md':
          '---\nid: SOA-01\ntype: soa\ntitle: Statement of applicability\nstatus: effective\nowner: role:isms-manager\nversion: "4.0"\nentries:\n  - { control: A.5.24, applicable: true, implementation: planned, target_date: 2027-01-31 }\n  - { control: A.5.27, applicable: false }\n  - { control: A.5.30, applicable: true, implementation: implemented }\n---\n',
        'registers/FWK-02.md':
          '---\nid: FWK-02\ntype: framework-target\ntitle: Business continuity\nstatus: targeted\nowner: role:isms-manager\nframework: iso22301-2019\nout_of_scope:\n  - { requirement: "8.3.4", why: Acme rents everything that it would need }\nextra_evidence:\n  - { requirement: "iso22301:8.2.2", ref: "https://wiki.acme.example/bia" }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/FWK-02.md',
          line: 7,
          message:
            '8 of the 45 requirements of ISO 22301:2019 in scope want evidence of their own: 3 reached by supporting or low-confidence mappings alone (8.2.1, 8.3.1 and 8.4.3), 2 reached only by controls excluded or not implemented in SOA-01 4.0 (8.4.2 and 8.6) and 3 resting on A.5.30 alone (8.3.3, 8.4.5 and 8.5)',
        },
      ],
    },
    {
      name: 'A requirement and a category that SOC 2 does not have',
      files: {
        'registers/FWK-01.md':
          '---\nid: FWK-01\ntype: framework-target\ntitle: SOC 2\nstatus: targeted\nowner: role:isms-manager\nframework: soc2-tsc-2017\ncategories: [avaliability]\nout_of_scope:\n  - { requirement: CC, why: A fictional target for an example }\n  - { requirement: A1, why: A fictional target for an example }\n  - { requirement: C1, why: A fictional target for an example }\n  - { requirement: PI, why: A fictional target for an example }\n  - { requirement: P, why: A fictional target for an example }\n  - { requirement: P6.9, why: A fictional target for an example }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/FWK-01.md',
          line: 8,
          message: 'Under `categories`, `avaliability` is no part of SOC 2 (nearest: availability)',
        },
        {
          path: 'registers/FWK-01.md',
          line: 15,
          message: 'Under `out_of_scope`, `P6.9` is not in SOC 2 (nearest: P6.7)',
        },
      ],
    },
    {
      name: 'Everything special to ISO 22301 has evidence of its own; the others are considered or cannot be read',
      files: {
        'registers/FWK-03.md':
          '---\nid: FWK-03\ntype: framework-target\ntitle: Continuity of the branch\nstatus: considered\nowner: role:isms-manager\nframework: iso22301-2019\n---\n',
        'registers/FWK-04.md':
          '---\nid: FWK-04\ntype: framework-target\ntitle: Quality\nstatus: targeted\nowner: role:isms-manager\nframework: iso9001\n---\n',
        'registers/FWK-01.md':
          '---\nid: FWK-01\ntype: framework-target\ntitle: SOC 2\nstatus: considered\nowner: role:isms-manager\nframework: soc2-tsc-2017\n---\n',
        'registers/FWK-02.md':
          '---\nid: FWK-02\ntype: framework-target\ntitle: Business continuity\nstatus: targeted\nowner: role:isms-manager\nframework: iso22301-2019\nextra_evidence:\n  - { requirement: "8.2", ref: "https://wiki.acme.example/bia" }\n  - { requirement: "8.3", ref: "https://wiki.acme.example/strategies" }\n  - { requirement: "ISO 22301 8.4", ref: "https://wiki.acme.example/plans" }\n  - { requirement: "iso22301:8.5", ref: "https://wiki.acme.example/exercises" }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'One requirement left, a category that nobody can have meant, and a row about a requirement that is none',
      files: {
        'registers/FWK-01.md':
          '---\nid: FWK-01\ntype: framework-target\ntitle: SOC 2\nstatus: targeted\nowner: role:isms-manager\nframework: soc2-tsc-2017\ncategories: [security, quantum teleportation]\nextra_evidence:\n  - { requirement: CC3.3, ref: "https://wiki.acme.example/fraud" }\n  - { requirement: P6.9, ref: "https://wiki.acme.example/privacy" }\n  - { ref: "https://wiki.acme.example/lost" }\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'registers/FWK-01.md',
          line: 7,
          message:
            '1 of the 33 requirements of SOC 2 in scope wants evidence of its own: 1 reached by supporting or low-confidence mappings alone (CC5.2)',
        },
        {
          path: 'registers/FWK-01.md',
          line: 8,
          message: 'Under `categories`, `quantum teleportation` is no part of SOC 2',
        },
        {
          path: 'registers/FWK-01.md',
          line: 11,
          message: 'Under `extra_evidence`, `P6.9` is not in SOC 2 (nearest: P6.7)',
        },
      ],
    },
    {
      name: 'A framework that is only being considered',
      files: {
        'registers/FWK-01.md':
          '---\nid: FWK-01\ntype: framework-target\ntitle: SOC 2\nstatus: considered\nowner: role:isms-manager\nframework: soc2-tsc-2017\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const missing = notInPlace(isms);
    for (const target of recordsOf(isms, frameworkTarget)) {
      const framework = isms.frameworks?.get(given(target.facts.framework) ?? '');
      if (target.entry.lifecycle !== 'in-force' || !framework) continue;
      const { out_of_scope: aside, extra_evidence: evidence } = target.facts;
      const outside = requirementsIn(target, 'out_of_scope', given(aside), framework);
      const proven = requirementsIn(target, 'extra_evidence', given(evidence), framework);
      const scope = scopeOf(framework, valuesOf(given(target.facts.categories)));
      const inScope = scope.requirements.filter(({ id }) => !outside.ids.has(id));
      const open = inScope.filter(({ id }) => !proven.ids.has(id));
      yield* gapsOf(target, framework, { open, inScope: inScope.length }, missing);
      yield* outside.strangers;
      yield* proven.strangers;
      yield* unknownCategories(target, framework, scope);
    }
  },
});

/** One finding for all requirements that want more than a mapping. */
function* gapsOf(
  { entry, facts }: Target,
  framework: Framework,
  { open, inScope }: { readonly open: readonly Requirement[]; readonly inScope: number },
  missing: NotInPlace,
): Iterable<Draft> {
  const idsBy = new Map<Gap, string[]>();
  for (const requirement of open) {
    const gap = gapAt(requirement, framework, missing);
    if (gap) idsBy.set(gap, [...(idsBy.get(gap) ?? []), requirement.id]);
  }
  const words: Record<Gap, string> = {
    unmapped: 'that no part of ISO/IEC 27001 reaches',
    helped: 'reached by supporting or low-confidence mappings alone',
    'not-in-place': `reached only by controls excluded or not implemented in ${inWords(missing.statements)}`,
    thin: `resting on ${framework.thin} alone`,
  };
  const kinds = GAPS.flatMap((gap) => {
    const ids = idsBy.get(gap) ?? [];
    return ids.length === 0 ? [] : [`${ids.length} ${words[gap]} (${inWords(ids, NAMED_MAX)})`];
  });
  if (kinds.length === 0) return;
  const count = [...idsBy.values()].flat().length;
  const want = count === 1 ? 'wants evidence of its own' : 'want evidence of their own';
  yield {
    on: entry,
    at: spanOf(facts.framework),
    message: `${count} of the ${inScope} requirements of ${framework.title} in scope ${want}: ${inWords(kinds)}`,
    detail: 'gaps',
  };
}

/** The requirements that rows name, and a finding for each row that names none. */
function requirementsIn(
  { entry }: Target,
  field: string,
  rows: readonly { readonly facts: { readonly requirement: Fact<string> } }[] | undefined,
  framework: Framework,
): { readonly ids: ReadonlySet<string>; readonly strangers: readonly Draft[] } {
  const ids = new Set<string>();
  const strangers: Draft[] = [];
  for (const { requirement } of (rows ?? []).map(({ facts }) => facts)) {
    if (requirement.state !== 'given') continue;
    const parsed = parseRequirement(requirement.value, [framework]);
    if (parsed.ok) for (const id of parsed.value.ids) ids.add(id);
    else {
      const { why, fix } = parsed;
      const detail = `${field}:${requirement.value}`;
      strangers.push({ on: entry, at: requirement, message: `Under \`${field}\`, ${why}`, fix, detail, grade: 'none' });
    }
  }
  return { ids, strangers };
}

function* unknownCategories(
  { entry, facts }: Target,
  { title }: Framework,
  { unknown }: FrameworkScope,
): Iterable<Draft> {
  for (const { named, nearest } of unknown) {
    const hint = nearest === undefined ? '' : ` (nearest: ${nearest})`;
    yield {
      on: entry,
      at: given(facts.categories)?.find(({ value }) => value === named),
      message: `Under \`categories\`, ${quoted(named)} is no part of ${title}${hint}`,
      fix: 'Correct the category.',
      detail: `categories:${named}`,
      grade: 'none',
    };
  }
}
