import type {PlaceMention} from '../import-model.ts';
import type {Sentence} from './sentence.ts';

/** All that stands between a house and its town, the house's own words as far as they reach. */
const betweenOwn = /^[^,;]{1,50}\s(?:in|at|ở|tại)\s$/u;
const betweenBehind = /^(?:\s(?:in|at|ở|tại)\s|\s?\()$/u;

/** "The Naval Academy in Annapolis", "Học viện Tuần duyên (New London": a house, and the town in which it is. */
export function isAddressed({place, start, end}: PlaceMention, {text, start: from}: Sentence): boolean {
	const [town = ''] = place.split(',');
	const isAhead = (words: string, between: RegExp): boolean =>
		words.includes(town) && between.test(words.slice(0, words.indexOf(town)));
	return (
		isAhead(text.slice(start - from, end - from), betweenOwn) ||
		isAhead(text.slice(end - from), betweenBehind)
	);
}
