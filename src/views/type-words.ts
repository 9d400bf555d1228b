const WORDS: ReadonlyMap<string, string> = new Map([
  ['isms-scope', 'scope of the ISMS'],
  ['soa', 'statement of applicability'],
  ['audit-report', 'internal audit report'],
  ['audit-programme', 'internal audit programme'],
  ['control-evidence', 'evidence of a control'],
  ['certification', 'certificate'],
]);

/** A record type in words, in the singular: `risk treatment plan`. */
export function typeWords(type: string): string {
  return WORDS.get(type) ?? type.replaceAll('-', ' ');
}
