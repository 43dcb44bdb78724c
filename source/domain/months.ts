/** The months in English, January first. */
export const englishMonths =
	'January February March April May June July August September October November December'.split(' ');

/** Their first three letters, as dates are printed with. */
export const shortMonths = englishMonths.map(month => month.slice(0, 3));

/** A date as it is printed, its months spelled out. */
export function withWholeMonths(text: string): string {
	return text.replaceAll(/\p{L}+/gu, word => englishMonths[shortMonths.indexOf(word)] ?? word);
}
