import {queryClasses, readQueries, type QueryClass} from './queries.ts';

/** The number of queries of each class that are typed: thirty, slips among them. */
const shares: Readonly<Record<QueryClass, number>> = {
	plain: 9,
	marks: 5,
	typo: 7,
	swapped: 2,
	prefix: 0,
	mixed: 5,
	combined: 2,
};
const letters = new Intl.Segmenter('vi', {granularity: 'grapheme'});

/** The queries that are typed letter by letter: some of each class of the committed set, evenly spread over it. */
export function typedQueries(): readonly string[] {
	const all = readQueries('queries');
	return queryClasses.flatMap(type => {
		const own = all.filter(query => query.type === type);
		const count = shares[type];
		return Array.from({length: count}, (_, at) => own[Math.floor((at * own.length) / count)]?.text ?? '');
	});
}

/** The letters of a query, each as one key. */
export function keysOf(query: string): readonly string[] {
	return Array.from(letters.segment(query), ({segment}) => segment);
}

/** The text in the search line after each key of each query. */
export function keystrokes(queries: readonly string[]): readonly string[] {
	return queries.flatMap(query => {
		const keys = keysOf(query);
		return keys.map((_, at) => keys.slice(0, at + 1).join(''));
	});
}
