import {longestTitle, mostPeople, type BeyondLimit} from '../domain/record-limits.ts';
import {numberIn} from './counted.ts';

/** Says what of a record is beyond its limit, and what the limit is. */
export function limitFault({what, count}: BeyondLimit): string {
	return what === 'title'
		? `its title has ${numberIn(count, 'en')} letters; a title has at most ${numberIn(longestTitle, 'en')}`
		: `it names ${numberIn(count, 'en')} people; a record has at most ${numberIn(mostPeople, 'en')}`;
}
