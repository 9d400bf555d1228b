import { controlById } from '../../frameworks/iso27001/catalogue.ts';
import type { Control } from '../../frameworks/iso27001/control.ts';
import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { isActedOn, type openActions } from '../../rules/transition-2022/treatment.ts';
import { type Responsible, responsibleAs } from '../responsible.ts';
import { driversOf } from './driver.ts';
import type { StatementRow } from './entries.ts';
import type { ControlKnowledge } from './knowledge.ts';
import { problemsOf } from './problems.ts';
import { followedLinks, implementingDocuments, mergedEvidence, newestProof } from './proof.ts';
import type {
  SoaControl,
  SoaDecision,
  SoaDocument,
  SoaFinding,
  SoaLegacyEntry,
  SoaSource,
  SoaStanding,
} from './statement.ts';

/** What all controls of a statement are seen against. */
export interface StatementContext {
  readonly isms: Isms;
  readonly standing: SoaStanding;
  readonly sources: readonly SoaSource[];
  readonly knowledge: ControlKnowledge;
  readonly actions: ReturnType<typeof openActions>;
  readonly legacy: readonly SoaLegacyEntry[];
  readonly findings: readonly SoaFinding[];
}

/** One control: what the statement says in its first row, and what the repository knows. */
export function controlView(id: string, rows: readonly StatementRow[], context: StatementContext): SoaControl {
  const { isms, standing, knowledge, actions, findings } = context;
  const [row] = rows;
  const listed = controlById(id);
  const links = rows.flatMap(({ facts }) => valuesOf(given(facts.evidence)));
  const risks = rows.flatMap(({ facts }) => valuesOf(given(facts.risks)));
  const followed = followedLinks(isms, links);
  const documents = implementingDocuments(isms, followed.documents, knowledge.documents(id));
  const evidence = mergedEvidence(knowledge.evidence(id), followed.evidence);
  const control = {
    ...whatItIs(id, listed),
    listed: row !== undefined,
    decision: decisionOf(row),
    justification: row && given(row.facts.justification),
    reasons: [...new Set(rows.flatMap(({ facts }) => valuesOf(given(facts.reasons))))],
    drivers: driversOf(isms, { risks, evidence: links }, knowledge.drivers(id)),
    documents,
    ...ownerOf(row, documents, isms),
    implementation: row && given(row.facts.implementation),
    targetDate: row && given(row.facts.target_date),
    links: [...new Set(links)],
    evidence,
    evidenceOn: newestProof(evidence, isms.today),
    path: row?.record.entry.path ?? context.sources[0]?.path,
    line: row?.line,
  };
  const problems = problemsOf({
    control,
    standing,
    rows,
    legacy: context.legacy.filter(({ successors }) => successors.includes(id)),
    isActedOn: rows.some((one) => isActedOn({ control: id, at: one, facts: one.facts }, actions)),
    notInForce: namesOf(followed.notInForce),
    toBeWritten: listed?.documentedIfApplicable,
    today: isms.today,
    findings,
  });
  return { ...control, problems };
}

function whatItIs(id: string, control: Control | undefined): Pick<SoaControl, 'control' | 'title' | 'theme'> {
  return { control: id, title: control?.title, theme: control?.theme ?? 'own' };
}

export function decisionOf(row: StatementRow | undefined): SoaDecision {
  const applicable = row && given(row.facts.applicable);
  return applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'excluded';
}

/** Whoever the entry names, else the owner of the first document that implements the control. */
function ownerOf(
  row: StatementRow | undefined,
  documents: readonly SoaDocument[],
  isms: Isms,
): Responsible & Pick<SoaControl, 'ownerFrom'> {
  const own = row && given(row.facts.owner);
  if (own) return { ...responsibleAs(own.text, isms, isms.today), ownerFrom: 'statement' };
  const document = documents.find(({ owner }) => owner !== undefined);
  return document
    ? { owner: document.owner, people: document.people, ownerFrom: 'document' }
    : { owner: undefined, people: [], ownerFrom: undefined };
}

function namesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(nameOf);
}
