/** The inputs of a management review, under the letters of 9.3.2; `c` came with the edition of 2022. */
export const INPUTS = ['a', 'b', 'c', 'd1', 'd2', 'd3', 'd4', 'e', 'f', 'g'] as const;

export type Input = (typeof INPUTS)[number];

/** What a message calls them. */
export const INPUT_NAMES: Readonly<Record<Input, string>> = {
  a: 'what became of the actions of earlier reviews',
  b: 'changes of internal and external issues',
  c: 'changes of what interested parties need',
  d1: 'nonconformities and corrective actions',
  d2: 'results of monitoring and measurement',
  d3: 'audit results',
  d4: 'fulfilment of objectives',
  e: 'feedback from interested parties',
  f: 'risk assessment and treatment',
  g: 'opportunities for improvement',
};

/** Longest beginning of a title in which inputs are looked for. */
const TITLE_MAX_CHARS = 300;

/** `9.3.2 d) 3`, `9.3.2.b`, `9.3.2(c)`. */
const BY_CLAUSE = /\b9\.3\.2[\s.,]*\(?([a-g])\)?[\s.)]*\(?([1-4])?(?![\p{L}\p{N}])/giu;

/** `b)`, `(c)`, `d1)`, `d) 2)`, `e.` and `f:` in front, or the letter alone. */
const BY_LETTER = /^\(?([a-g])(?:[.)]\s*)?\(?([1-4])?(?:[.):]+(?=\s|$)|\)?\s*$)/i;

const EARLIER = '(?:previous|prior|earlier|last|past|preceding|former)';
const PARTIES = String.raw`(?:interested\s+part(?:y|ies)|stakeholders?|customers?|clients?|regulators?)`;
const NEEDS = '(?:needs?|expectations?|requirements?)';

/** Words by which a heading names an input. What only shares a word with one is kept out by the lookaheads. */
const BY_WORDS: Readonly<Record<Input, RegExp>> = {
  a: new RegExp(
    String.raw`\b${EARLIER}\b.{0,40}\b(?:actions?|decisions?|minutes)\b|\b(?:actions?|decisions?|minutes|follow[- ]?ups?)\b.{0,40}\b${EARLIER}\b|\bmatters\s+arising\b|\b(?:status|progress|follow[- ]?up)\s+(?:of|on)\s+(?:the\s+)?(?:open\s+)?actions?\b|\b(?:open|outstanding)\s+actions?\b`,
    'i',
  ),
  b: /\b(?:internal|external)\b.{0,40}\bissues?\b|\bissues?\b.{0,40}\b(?:internal|external)\b|\bcontext\b|\bclimate\b|\bchanges?\b.{0,40}\b(?:organi[sz]ation|business|environment|affect\w*\s+the\s+(?:isms|management\s+system))\b|\b(?:business|organi[sz]ational)\s+changes?\b|\b4\.1\b/i,
  c: new RegExp(
    String.raw`\b${NEEDS}\b.{0,60}\b${PARTIES}\b|\b${PARTIES}\b.{0,60}\b${NEEDS}\b|\bchang\w+\b.{0,60}\b${PARTIES}|^(?!.*\b(?:feedback|complaints?|satisfaction|survey)\b).*\binterested\s+part(?:y|ies)\b|\b4\.2\b`,
    'i',
  ),
  d1: /\bnon-?\s?conformit(?:y|ies)\b|\bcorrective\s+actions?\b|\bncs?\b|\bcapas?\b/i,
  d2: /\bmonitoring\b|\bmeasure(?:ment|d|s)?\b|\bmetrics?\b|\bkpis?\b|\bperformance\s+(?:indicators?|figures?)\b/i,
  d3: /\baudit(?:s|ing)?\b(?!\s+(?:log|trail))/i,
  d4: /\bobjectives?\b|\b(?:security\s+)?(?:goals?|targets?)\b/i,
  e: new RegExp(
    String.raw`\bfeedback\b(?!\s+on\b)|\bfeedback\s+on\b.{0,40}\b${PARTIES}\b|\bcomplaints?\b|\bsatisfaction\b|\bsurveys?\b`,
    'i',
  ),
  f: /\brisks?\b/i,
  g: /\b(?:continual|continuous)\s+improvement\b|\bimprovements?\b|\bopportunit(?:y|ies)\s+(?:for|of|to)\s+improv\w+|\bsuggestions?\b/i,
};

/**
 * The inputs that a heading, the first cell of a row or the words before a colon name, by the letter of 9.3.2 or in words.
 * A letter decides: what is headed `b) Risks from outside` is about issues. The letter `d` alone names none of its four.
 */
export function inputsNamed(title: string): readonly Input[] {
  const heading = title.trim().slice(0, TITLE_MAX_CHARS).toLowerCase();
  const byLetter = BY_LETTER.exec(heading);
  const marks = [...heading.matchAll(BY_CLAUSE), ...(byLetter ? [byLetter] : [])];
  const named = new Set(marks.flatMap(([, letter, number]) => inputsOf(letter, number)));
  if (named.size > 0) return [...named];
  return INPUTS.filter((input) => BY_WORDS[input].test(heading));
}

/** A number counts behind a `d` alone. */
function inputsOf(letter: string | undefined, number: string | undefined): readonly Input[] {
  return INPUTS.filter((input) => input === letter || input === `${letter}${number}`);
}
