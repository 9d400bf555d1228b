/** Plain words that YAML, in any version in use, takes for a string and nothing else. */
const PLAIN = /^[\p{L}][\p{L}\p{N} _.,()/+&'’–-]*[\p{L}\p{N})]$|^[\p{L}]$/u;

/** Words that some reader of YAML takes for something else. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

/** A calendar day, as it stands unquoted in all examples; YAML 1.2 reads it as a string. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `role:it-lead`, as it stands unquoted in all examples: without a blank behind it, a colon is a letter like others. */
const KEYED = /^(?:role|person):[a-z][a-z\d_-]*$/;

/** `12 months`, likewise. */
const SPAN = /^[1-9]\d{0,3} (?:day|week|month|year)s?$/;

/** A piece of text as a YAML scalar on one line: plain where nobody can misread it, in double quotes where somebody could. */
export function yamlScalar(text: string): string {
  const isPlain = [DAY, KEYED, SPAN].some((shape) => shape.test(text));
  return isPlain || (PLAIN.test(text) && !RESERVED.test(text)) ? text : quoted(text);
}

/** The same between brackets or braces, where a comma ends a value. */
export function yamlFlowScalar(text: string): string {
  return text.includes(',') ? quoted(text) : yamlScalar(text);
}

function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('\u0085', '\\u0085');
}
