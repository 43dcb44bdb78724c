import {facets} from '../domain/facets.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import {wordsIn} from '../words/index.ts';

/** The filters as typed, for the head of an export: `leader giang; year 2015..2018`. Empty where there is none. */
export function filterSentence(options: CommandOptions, language: Language): string {
	const filters: readonly (readonly [name: string, values: readonly string[]])[] = [
		[wordsIn(language).query, options.query === '' ? [] : [options.query]],
		...facets.map(({id, name}) => [name[language], options.facets[id]] as const),
	];
	return filters
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name} ${values.join(', ')}`)
		.join('; ');
}
