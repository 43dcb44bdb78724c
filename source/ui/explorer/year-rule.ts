import type {FacetCount} from '../../domain/filter.ts';
import type {Language} from '../../domain/vocabulary.ts';
import {numberIn} from '../../words/index.ts';
import type {Line} from '../kit/line.ts';

/** The rule over the records of a year, with how many fall in it; `+2?` more do so possibly. */
export function yearRule(
	year: string,
	counted: FacetCount | undefined,
	columns: number,
	language: Language,
): Line {
	const certain = counted ? counted.count - counted.possible : 0;
	const possible = counted && counted.possible > 0 ? `+${numberIn(counted.possible, language)}` : '';
	const count = `${numberIn(certain, language)}${possible === '' ? '' : ` ${possible}`}`;
	const width = columns - year.length - count.length - 3 - (possible === '' ? 0 : 1);
	return [
		{text: ` ${year}`, style: 'strong'},
		{text: ` ${'─'.repeat(Math.max(0, width))} `, style: 'dim'},
		{text: count, style: 'plain'},
		{text: possible === '' ? '' : '?', style: 'doubt'},
	];
}
