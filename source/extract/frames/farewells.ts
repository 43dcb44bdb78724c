import {findWords, type Grammar} from '../mentions/index.ts';
import type {Span} from '../import-model.ts';
import type {BareSentence} from './sentence.ts';

/** The most text between words of farewell and the place that is left, in UTF-16 units. */
const reach = 60;

/** "The mission said goodbye to Nha Trang": words of farewell to a place, which is left; nobody is called on. */
export function farewellsToPlaces(
	{text, start, places}: Pick<BareSentence, 'text' | 'start' | 'places'>,
	{farewell}: Grammar,
): readonly Span[] {
	return places.flatMap(place => {
		const to = place.start - start;
		const from = Math.max(0, to - reach);
		const before = text.slice(from, to).trimEnd();
		const words = findWords(before, farewell).find(hit => hit.end === before.length);
		return words ? [{start: start + from + words.start, end: start + from + words.end}] : [];
	});
}

/** The text of a sentence with blanks for its farewells to places. */
export function withoutFarewells<S extends Pick<BareSentence, 'text' | 'start' | 'places'>>(
	sentence: S,
	grammar: Grammar,
): S {
	const text = farewellsToPlaces(sentence, grammar).reduce(
		(rest, {start, end}) =>
			rest.slice(0, start - sentence.start) + ' '.repeat(end - start) + rest.slice(end - sentence.start),
		sentence.text,
	);
	return {...sentence, text};
}
