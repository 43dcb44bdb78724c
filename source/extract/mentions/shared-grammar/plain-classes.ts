/*
 * A pattern with `\p{L}` takes V8 milliseconds to make ready, since the class has some seven hundred ranges, all of
 * which are gone through once more for capitals and small letters. Vietnamese and English are written in Latin letters;
 * with Greek and Cyrillic, in which names are quoted, these are a dozen ranges, and ready in a fifth of the time.
 */

/** Letters: Latin with all that Vietnamese needs, modifiers of them, Greek and Cyrillic. */
const letters = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0373\u0376\u0377\u037b-\u037d\u0386\u0388-\u03ff\u0400-\u0481\u048a-\u052f\u1e00-\u1fbc`;
/** Marks that stand behind such letters. */
const marks = String.raw`\u0300-\u036f\u0483-\u0487\u1dc0-\u1dff`;
const numbers = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be`;

const classes: Readonly<Record<string, string>> = {
	[String.raw`\p{L}`]: letters,
	[String.raw`\p{M}`]: marks,
	[String.raw`\p{N}`]: numbers,
};

/** The ranges of letters, marks and numbers, for a class of a pattern. */
export const wordUnits = `${letters}${marks}${numbers}`;

/** The source of a pattern with these ranges in place of its classes of letters, marks and numbers. */
export function withPlainClasses(source: string): string {
	let isInClass = false;
	return source.replaceAll(/\\(?:[pP]\{[^}]*\}|[^])|[[\]]/gu, part => {
		if (part === '[') isInClass = true;
		else if (part === ']') isInClass = false;
		const ranges = classes[part];
		if (ranges === undefined) return part;
		return isInClass ? ranges : `[${ranges}]`;
	});
}
