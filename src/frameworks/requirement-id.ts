import type { Parsed } from '../model/fact.ts';
import type { Framework } from './framework.ts';
import { FRAMEWORKS, type FrameworkName } from './frameworks.ts';
import { likelyMeant, listed, quoted } from './iso27001/reference-list.ts';

/** A place in another framework. */
export interface RequirementReference {
  /** `soc2-tsc-2017`. */
  readonly framework: string;
  /**
   * Canonical ids in the order of the framework: the one that is named and what stands under it. `gdpr:32` is all of
   * Article 32, `csf:PR.AA` a category, `pci:10.2.1` that requirement with 10.2.1.1 to 10.2.1.7.
   */
  readonly ids: readonly string[];
}

/** Longest text that is taken for an id. */
const ID_MAX_CHARS = 120;

/** What people call a framework in front of an id, or behind it. */
const NAMES: Record<FrameworkName, string> = {
  'soc2-tsc-2017': 'soc[ _-]?2(?:[ -]tsc(?:[ -]2017)?)?|(?:aicpa )?tsc(?:[ -]2017)?',
  'iso22301-2019': '(?:iso[ -]?)?22301(?:[:-]2019)?',
  'iso20000-1-2018': '(?:iso(?:/iec)?[ -]?)?20000(?:-1)?(?:[:-]2018)?',
  'pci-dss-4.0.1': 'pci(?:[ _-]?dss)?(?:[ -]?v?4[.]0(?:[.]1)?(?![0-9.]))?',
  gdpr: '(?:eu[ -])?gdpr|ds-?gvo|(?:regulation )?[(]?eu[)]? 2016/679',
  'hipaa-security-rule': 'hipaa(?:[ -]security[ -]rule)?|45 cfr(?: part)?',
  'nist-csf-2.0': '(?:nist[ -])?csf(?:[ -]?v?2[.]0)?',
};
const NAMED = FRAMEWORKS.map(({ name, title }) => ({
  name,
  title,
  before: new RegExp(String.raw`^(?:${NAMES[name]})(?![\p{L}\p{N}])[\s:_/,-]*`, 'iu'),
  behind: new RegExp(String.raw`[\s,(]+(?:of\s+|the\s+|der\s+)*(?:${NAMES[name]})\)?$`, 'iu'),
}));

/** Words between the numbers of an article: `Article 32, paragraph 1, point (a)`, `Art. 32 Abs. 1 lit. a`. */
const FILLER =
  /\b(?:articles?|artikel|art|paragraph|para|par|absatz|abs|points?|letter|lit|buchstabe|requirements?|req|criteri(?:on|a)|clauses?|sections?|sec|controls?)\b/g;

/** A title behind an id: `CC6.1 Logical access`. With a number in it, it may be another id; `lit. z` is none. */
const TITLE = /(?<=[\d)])(?:\s*[-–—:]\s*(?=\p{L}{2})|\s+(?=\p{L}{3}))(?!(?:abs|buchst|letter|lit|para?|point)\b)\D*$/iu;

/** An id as any of its spellings: `Art. 32(1)(a)` and `32 Abs. 1 lit. a` are `32.1.a`, `PR.AA-01` and `pr.aa-1` are `pr.aa.1`. */
function folded(id: string): string {
  const parts =
    id
      .toLowerCase()
      .replace(FILLER, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
}

/**
 * Reads an id with its namespace (`soc2:CC6.1`), with a name (`PCI DSS 8.3.6`, `Art. 32 GDPR`) or alone (`CC6.1`), among
 * the frameworks that are loaded. An id alone that several of them have is not ok.
 */
export function parseRequirement(raw: string, among: readonly Framework[]): Parsed<RequirementReference> {
  const text = raw.trim();
  if (text.length > ID_MAX_CHARS)
    return { ok: false, why: `it has ${text.length} characters`, fix: `Write ${exampleOf(among)}.` };
  const { name, rest } = withoutName(text);
  const candidates = name === undefined ? among : among.filter((one) => one.name === name.name);
  if (name !== undefined && candidates.length === 0) {
    const titles = among.map(({ title }) => title);
    return {
      ok: false,
      why: `${quoted(text)} is of ${name.title}`,
      fix: `Name a requirement of ${listed(titles, 'or')}.`,
    };
  }
  if (!/[\p{L}\p{N}]/u.test(rest)) {
    return {
      ok: false,
      why: `${quoted(text)} names no requirement`,
      fix: `Write its id, such as ${exampleOf(candidates)}.`,
    };
  }
  for (const id of [rest, rest.replace(TITLE, '')]) {
    const found = findIn(candidates, folded(id));
    if (found.length > 1) return ambiguous(text, found, candidates);
    if (found[0]) return { ok: true, value: found[0] };
  }
  return unknown(text, rest, candidates);
}

/** The framework that a text names before or behind the id, and the id. */
function withoutName(text: string): { readonly name: (typeof NAMED)[number] | undefined; readonly rest: string } {
  for (const name of NAMED) {
    for (const pattern of [name.before, name.behind]) {
      const rest = text.replace(pattern, '');
      if (rest !== text) return { name, rest };
    }
  }
  return { name: undefined, rest: text };
}

/** An id as it stands before a heading: `A1.1` is a criterion of SOC 2, and a heading in PCI DSS. */
function findIn(among: readonly Framework[], key: string): readonly RequirementReference[] {
  const found = among.flatMap((framework) => {
    const keys = keysOf(framework);
    const ids = [...keys].filter(([other]) => other === key || other.startsWith(`${key}.`)).map(([, id]) => id);
    return ids.length === 0 ? [] : [{ framework: framework.name, ids, isExact: keys.has(key) }];
  });
  const exact = found.filter(({ isExact }) => isExact);
  return (exact.length > 0 ? exact : found).map(({ framework, ids }) => ({ framework, ids }));
}

/** Spelling to id, in the order of the framework. */
function keysOf(framework: Framework): ReadonlyMap<string, string> {
  let keys = KEYS.get(framework);
  if (!keys) {
    keys = new Map(framework.requirements.map(({ id }) => [folded(id), id]));
    KEYS.set(framework, keys);
  }
  return keys;
}

const KEYS = new WeakMap<Framework, ReadonlyMap<string, string>>();

function ambiguous(
  text: string,
  found: readonly RequirementReference[],
  among: readonly Framework[],
): Parsed<RequirementReference> {
  const meant = among.filter(({ name }) => found.some(({ framework }) => framework === name));
  const spelled = meant.map(({ namespace }) => `\`${namespace}:${text}\``);
  return {
    ok: false,
    why: `${quoted(text)} is in ${listed(meant.map(({ title }) => title))}`,
    fix: `Write ${listed(spelled, 'or')}.`,
  };
}

function unknown(text: string, rest: string, among: readonly Framework[]): Parsed<RequirementReference> {
  const ids = new Map(among.flatMap((framework) => [...keysOf(framework)]));
  const key = folded(rest);
  // A number alone is near to any other.
  const hint = key.includes('.') ? ids.get(likelyMeant(key, [...ids.keys()]) ?? '') : undefined;
  const where = among.length > 1 ? 'in any of these frameworks' : `in ${among[0]?.title}`;
  return {
    ok: false,
    why: `${quoted(text)} is not ${where}${hint === undefined ? '' : ` (nearest: ${hint})`}`,
    fix: hint === undefined ? `Write an id such as ${exampleOf(among)}.` : 'Correct the id.',
  };
}

function exampleOf(among: readonly Framework[]): string {
  const [first] = among;
  return first ? `\`${first.namespace}:${first.requirements[0]?.id}\`` : '`soc2:CC6.1`';
}
