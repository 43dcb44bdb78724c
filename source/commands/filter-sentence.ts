import type {Language} from '../domain/vocabulary.ts';
import {labelsIn} from '../export/labels.ts';
import type {Options} from '../cli/options.ts';
import {wordsIn} from './words.ts';

/** The filters as typed, for the head of an export: `leader giang; year 2015..2018`. Empty where there is none. */
export function filterSentence(options: Options, language: Language): string {
	const words = wordsIn(language);
	const labels = labelsIn(language);
	const filters: readonly (readonly [string, readonly string[]])[] = [
		[words.query, options.query === '' ? [] : [options.query]],
		[words.year, options.years],
		[words.leader, options.leaders],
		[labels.kind.toLocaleLowerCase(language), options.kinds],
		[words.topic, options.topics],
		[labels.place.toLocaleLowerCase(language), options.places],
		[words.side.toLocaleLowerCase(language), options.sides],
	];
	return filters
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name} ${values.join(', ')}`)
		.join('; ');
}
