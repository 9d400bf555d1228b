// src/views/unread-notes.ts
/** Of many files that cannot be read these are named; the check names all. */
const FILES_NAMED = 5;
/**
* What was not looked at, in sentences: files that cannot be read and that may hold a record of these types (left out: of
* any), and documents that nobody asked for.
*/
function unreadNotes({ unread, whole }, types) {
	const mayHold = unread.filter((one) => !types || one.types.size === 0 || types.some((type) => one.types.has(type)));
	const paths = [...new Set(mayHold.map(({ path }) => path))];
	const more = paths.length - FILES_NAMED;
	const named = [...paths.slice(0, FILES_NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
	return [...paths.length > 0 ? [`What these hold cannot be read and is not looked at here: ${named}.`] : [], ...whole ? [] : ["Only some of the documents were looked at: what is missing here may lie elsewhere."]];
}

export { unreadNotes as t };