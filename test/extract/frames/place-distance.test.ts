import {expect, test} from 'vitest';
import {placeDistance} from '../../../source/extract/frames/place-distance.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {sentence, word} from '../../fixtures/moments.ts';

/** The distance of "Hue" from "met" in a text that stands behind others. */
function distanceIn(text: string): number {
	const start = 50;
	const span = (words: string): {start: number; end: number} => {
		const at = start + text.indexOf(words);
		return {start: at, end: at + words.length};
	};
	const event = word({kind: 'talks', ...span('met')});
	return placeDistance(
		{...span('Hue'), place: 'Hue', venue: ''},
		{event, sentence: sentence(text, {start}), grammar: english.grammar},
	);
}

test.each([
	['They met in Hue.', 4],
	['In Hue they met.', 6],
	['In Hue, they met.', 7],
	['After a dig in Hue, they met.', 47],
	['After a dig, in June, in Hue, on Monday, they met.', 98],
	['After a dig, they met, on Monday, in Hue.', 16],
])('%s', (text, distance) => {
	expect(distanceIn(text)).toBe(distance);
});
