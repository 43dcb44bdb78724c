/** The form of a Vietnamese syllable without its marks: consonants, up to three vowels, a final. */
const syllable = /^(?:ngh?|nh|gh?|gi|kh?|ph?|qu|th?|tr|ch?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
/** Common words in texts on meetings and visits, as they are written without marks; none is a word of English. */
const telling = new Set(
	'va voi cua duoc nguoi truong quoc phong viet nuoc tai ngay tiep thu hop tac doan cac nhung ky giua thuong trung tuong pho dai khach cuoc ve cho tau quan san hom thang nam vao den la hai'.split(
		' ',
	),
);
/** UTF-16 units of a text that are looked at. */
const sample = 65_536;
const fewestTelling = 3;
/** The least share of words that have the form of a syllable; names are not counted. */
const leastShare = 0.8;

/** Returns true for Vietnamese that is written without its marks. */
export function isWithoutMarks(text: string): boolean {
	const words = text.slice(0, sample).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	const small = words.filter(word => /^\p{Ll}/u.test(word));
	const told = new Set(small.filter(word => telling.has(word)));
	const shaped = small.filter(word => syllable.test(word));
	return told.size >= fewestTelling && shaped.length >= small.length * leastShare;
}
