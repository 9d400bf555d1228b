/**
 * Words that name somebody's failing where a cause should stand. The cause is what let it happen: a step that was missing,
 * a reminder that nobody saw, a check that could be skipped.
 */
const FAILINGS =
  /\b(?:human|user|operator|staff|employee|personal|individual|admin(?:istrator)?)\s+(?:error|mistake|failure|fault)s?\b|\b(?:error|mistake|oversight|negligence|carelessness|careless|negligent|inattention|inattentive|forgetful(?:ness)?|forgot(?:ten)?|overlooked|laziness|lazy|sloppy|sloppiness|slip|lapse)\b|\b(?:lack\s+of|no|missing|insufficient|poor)\s+(?:attention|care|diligence|discipline|awareness)\b|\b(?:did\s+not|didn't|not)\s+(?:pay(?:ing)?\s+attention|(?:be\s+)?careful|think(?:ing)?(?:\s+of\s+it)?|follow(?:ing|ed)?\s+the\s+(?:procedure|policy|process|rules?|instructions?))\b|\bmenschliche[ns]?\s+(?:versagen|fehler)\b|\bvergessen\b|\bunachtsamkeit\b/giu;

/** Words that say nothing of why: who it was, and what holds a sentence together. */
const FILLERS = new Set(
  `a an and are as at be been but by due for from had has have he her him his i in is it its just of on one or our person
  she simply so someone somebody that the their them they this to us was we were which who with made make making
  admin administrator colleague colleagues developer employee employees engineer individual it manager member operator
  people staff supplier team technician user users part side cause root reason caused happened because purely only
  der die das ein eine einer durch von im in des dem den war wurde hat mitarbeiter mitarbeiterin person`.split(/\s+/),
);

/** How many words may be left beside blame and fillers before a sentence is taken to say more. */
const MORE_MAX_WORDS = 1;

/** Whether a root cause says nothing but that somebody failed: `human error`, `The admin forgot it.` */
export function isOnlyBlame(cause: string): boolean {
  const rest = cause.replace(FAILINGS, '');
  if (rest === cause) return false;
  const words = [...rest.toLowerCase().matchAll(/[\p{L}\p{N}'’]+/gu)];
  return words.filter(([word]) => !FILLERS.has(word)).length <= MORE_MAX_WORDS;
}
