import { sectionsOf } from '../../documents/body.ts';
import { type Fact, given } from '../../model/fact.ts';
import { likeness } from '../../model/likeness.ts';
import { scopeOf } from '../../records/audit-coverage.ts';
import { type AuditReport, type AuditTest, testsOf } from '../../records/audit-tests.ts';
import { nameOf } from '../../records/entry.ts';
import { type SampleSize, sampleSize } from './sampling.ts';

/** What counts as a sign of an audit that stayed on the surface. */
export interface Measures {
  readonly sample: SampleSize;
  /** From which likeness on two texts are taken for the same, 0 to 1. */
  readonly likeness: number;
}

/** The share of tests that have evidence where anyone looks for it: over nine of ten without are a sign. */
const WITH_EVIDENCE = 0.1;

/** A quarter of a day for five clauses or controls. */
const ITEMS_A_DAY = 20;

/** A conclusion of one short sentence is the same every year without being copied. */
const COMPARED_MIN_CHARS = 60;

/** Signs that an audit stayed on the surface, each with its facts. One alone says nothing. */
export function signsOf(report: AuditReport, before: AuditReport | undefined, measures: Measures): readonly string[] {
  const tests = testsOf(report).filter(({ isDone }) => isDone);
  const inScope = new Set(scopeOf(report.facts)).size;
  return [
    ...thinSamples(report, measures.sample),
    ...testsWithoutEvidence(tests),
    ...(hasRows(report, 'interviews', /\binterview|people (?:met|spoken to|seen)|gespräch/i) ? [] : ['no interviews']),
    ...withoutFindings(report, before),
    ...fewTests(tests, inScope),
    ...littleEffort(report, inScope),
    ...sameWords(report, before, measures.likeness),
    ...inOneDay(report),
  ];
}

function thinSamples(report: AuditReport, size: SampleSize): readonly string[] {
  if (!hasRows(report, 'samples', /\bsampl|stichprobe/i)) return ['no samples'];
  const counted = (given(report.facts.samples) ?? []).flatMap(({ facts }) => {
    const [population, sampled] = [given(facts.population), given(facts.sampled)];
    return population === undefined || sampled === undefined ? [] : [{ population, sampled }];
  });
  const thin = counted.filter(({ population, sampled }) => sampled < sampleSize(population, size));
  return thin.length * 2 > counted.length ? [`${thin.length} of ${counted.length} samples too small`] : [];
}

function testsWithoutEvidence(tests: readonly AuditTest[]): readonly string[] {
  if (tests.length === 0) return ['no tests'];
  const shown = tests.filter(({ evidence }) => evidence.length > 0).length;
  return shown / tests.length < WITH_EVIDENCE ? [`${shown} of ${tests.length} tests with evidence`] : [];
}

/** A strength is nothing that was found wanting. */
function withoutFindings(report: AuditReport, before: AuditReport | undefined): readonly string[] {
  const isClean = ({ facts: { findings } }: AuditReport): boolean =>
    findings.state === 'given' && findings.value.every(({ facts }) => given(facts.grade) === 'strength');
  return before && isClean(report) && isClean(before) ? [`no findings, as in ${nameOf(before.entry)}`] : [];
}

/** That there are no tests at all is a sign of its own. */
function fewTests(tests: readonly AuditTest[], inScope: number): readonly string[] {
  const tested = Math.max(tests.length, new Set(tests.flatMap(({ refs }) => refs)).size);
  return tests.length > 0 && tested * 2 < inScope
    ? [`${tested} tested of ${inScope} clauses and controls in scope`]
    : [];
}

function littleEffort({ facts }: AuditReport, inScope: number): readonly string[] {
  const effort = given(facts.effort_days);
  if (effort === undefined || effort * ITEMS_A_DAY >= inScope) return [];
  return [`${effort} ${effort === 1 ? 'day' : 'days'} for ${inScope} clauses and controls`];
}

function sameWords(report: AuditReport, before: AuditReport | undefined, most: number): readonly string[] {
  if (!before) return [];
  const pairs = [conclusionOf, testText].map((textOf) => [textOf(report), textOf(before)] as const);
  const alike = pairs.map(([now, then]) => (now.length < COMPARED_MIN_CHARS ? 0 : likeness(now, then)));
  const share = Math.max(...alike);
  return share > most ? [`text ${Math.floor(share * 100)} % like that of ${nameOf(before.entry)}`] : [];
}

function conclusionOf({ entry, facts }: AuditReport): string {
  const section = sectionsOf(entry.document).find(({ heading }) => /\bconclusion|fazit/i.test(heading));
  return given(facts.conclusion) ?? section?.text ?? '';
}

function testText(report: AuditReport): string {
  return testsOf(report)
    .map(({ text }) => text)
    .join('\n');
}

function inOneDay({ facts }: AuditReport): readonly string[] {
  const days = [facts.recorded_on, facts.audit_from, facts.audit_to, facts.issued_on].map(given);
  return days[0] !== undefined && new Set(days).size === 1 ? ['planned, held and issued on one day'] : [];
}

/** Whether the front matter or a section of the report says something; an empty list says that there was nothing. */
function hasRows({ entry, facts }: AuditReport, name: 'interviews' | 'samples', heading: RegExp): boolean {
  const fact: Fact<readonly unknown[]> = facts[name];
  if (fact.state === 'given') return fact.value.length > 0;
  return (
    fact.state === 'unreadable' ||
    sectionsOf(entry.document).some((one) => heading.test(one.heading) && one.text !== '')
  );
}
