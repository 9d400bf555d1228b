import { sectionsOf } from '../../documents/body.ts';
import { type Fact, given } from '../../model/fact.ts';
import { likeness } from '../../model/likeness.ts';
import { nameOf } from '../../records/entry.ts';
import { scopeOf } from './coverage.ts';
import { type SampleSize, sampleSize } from './sampling.ts';
import { type AuditReport, type AuditTest, testsOf } from './tests.ts';

/** What counts as a sign of an audit that stayed on the surface. */
export interface Measures {
  readonly sample: SampleSize;
  /** From which likeness on two texts are taken for the same, 0 to 1. */
  readonly likeness: number;
}

/** The share of tests that may be without evidence. */
const WITHOUT_EVIDENCE = 0.9;

/** A quarter of a day for five clauses or controls. */
const DAYS_PER_ITEM = 0.25 / 5;

/** A conclusion of one short sentence is the same every year without being copied. */
const COMPARED_MIN_CHARS = 60;

/** Signs that an audit stayed on the surface, each with its facts. One alone says nothing. */
export function signsOf(report: AuditReport, before: AuditReport | undefined, measures: Measures): readonly string[] {
  const tests = testsOf(report);
  return [
    ...thinSamples(report, measures.sample),
    ...testsWithoutEvidence(tests),
    ...(hasRows(report, 'interviews', /\binterview|people (?:met|spoken to|seen)|gespräch/i) ? [] : ['no interviews']),
    ...withoutFindings(report, before),
    ...fewTests(report, tests),
    ...littleEffort(report),
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
  const done = tests.filter(({ isDone }) => isDone);
  const shown = done.filter(({ evidence }) => evidence.length > 0).length;
  if (done.length === 0) return ['no tests'];
  return (done.length - shown) / done.length > WITHOUT_EVIDENCE
    ? [`${shown} of ${done.length} tests with evidence`]
    : [];
}

/** A strength is nothing that was found wanting. */
function withoutFindings(report: AuditReport, before: AuditReport | undefined): readonly string[] {
  const isClean = ({ facts: { findings } }: AuditReport): boolean =>
    findings.state === 'given' && findings.value.every(({ facts }) => given(facts.grade) === 'strength');
  return before && isClean(report) && isClean(before) ? [`no findings, as in ${nameOf(before.entry)}`] : [];
}

function fewTests({ facts }: AuditReport, tests: readonly AuditTest[]): readonly string[] {
  const inScope = new Set(scopeOf(facts)).size;
  const done = tests.filter(({ isDone }) => isDone);
  const tested = Math.max(done.length, new Set(done.flatMap(({ refs }) => refs)).size);
  return tests.length > 0 && tested * 2 < inScope
    ? [`${tested} tested of ${inScope} clauses and controls in scope`]
    : [];
}

function littleEffort({ facts }: AuditReport): readonly string[] {
  const [effort, inScope] = [given(facts.effort_days), new Set(scopeOf(facts)).size];
  if (effort === undefined || effort >= inScope * DAYS_PER_ITEM) return [];
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
