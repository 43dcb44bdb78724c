import {facets, type Facet} from '../../../domain/facets.ts';
import {
	asking,
	facetText,
	type LabelOf,
	queryPieces,
	type SearchRequest,
	wordCount,
} from '../../../search/index.ts';

/** A request that finds something, near one that finds nothing. */
export interface WayOut {
	readonly request: SearchRequest;
	/** The difference: it leaves out all filters or one part of what was asked, or asks for one part alone. */
	readonly change: {readonly type: 'no-filters'} | {readonly type: 'without' | 'only'; readonly part: string};
	readonly count: number;
}

/** The help of an empty list: ways out, and how much each part of what was asked finds alone. */
export interface NothingFound {
	/** All that was asked: words as they were typed, and filters by what they are set to. */
	readonly asked: {
		readonly words: readonly string[];
		readonly filters: readonly string[];
		/** False where all that was typed are filters and what is left out, which no record says. */
		readonly isSaid: boolean;
	};
	readonly ways: readonly WayOut[];
	readonly parts: readonly {readonly text: string; readonly count: number}[];
}

/** As many ways are offered, and as many parts are looked at: each is a question to the database. */
const mostWays = 3;
const mostParts = 6;

/** Looks for ways out of a request that finds nothing, and counts what its parts find alone. */
export function readNothingFound(
	request: SearchRequest,
	countOf: (request: SearchRequest) => number,
	labelOf: LabelOf,
): NothingFound {
	const words = queryPieces(request.query);
	const counted = words.slice(0, mostParts);
	const asked = facets.filter(({id}) => request[id].length > 0).slice(0, mostParts);
	// Years as the head says them.
	const textOf = (facet: Facet): string => {
		const text = facetText(request, facet, labelOf);
		return facet.form === 'ranges' ? text.replaceAll('..', '–') : text;
	};
	const alone = {
		...facets.reduce<SearchRequest>((rest, facet) => asking(rest, facet, []), request),
		query: '',
	};
	const parts = [
		...counted.map(word => ({text: word, count: countOf({...alone, query: word})})),
		...asked.map(facet => ({
			text: textOf(facet),
			count: countOf({...alone, [facet.id]: request[facet.id]}),
		})),
	];
	const nearer: readonly Omit<WayOut, 'count'>[] = [
		...withoutMarks(request),
		...withWholeNote(request, words),
		...(asked.length > 1 && words.length > 0
			? [{request: {...alone, query: request.query}, change: {type: 'no-filters'} as const}]
			: []),
		...asked.map(facet => ({
			request: asking(request, facet, []),
			change: {type: 'without', part: textOf(facet)} as const,
		})),
		...(words.length > 2 || (words.length > 0 && asked.length > 0)
			? counted.map((word, index) => ({
					request: {...request, query: words.filter((_, other) => other !== index).join(' ')},
					change: {type: 'without', part: word} as const,
				}))
			: []),
	];
	const found = nearer.map(way => ({...way, count: countOf(way.request)})).filter(({count}) => count > 0);
	return {
		asked: {words, filters: asked.map(textOf), isSaid: wordCount(request.query) > 0},
		ways: [...found, ...oneWord(counted, parts, alone)].slice(0, mostWays),
		parts,
	};
}

/** Each of several words alone, the one that finds most first. */
function oneWord(
	words: readonly string[],
	parts: NothingFound['parts'],
	alone: SearchRequest,
): readonly WayOut[] {
	if (words.length < 2) return [];
	return words
		.map((word, index) => ({
			request: {...alone, query: word},
			change: {type: 'only', part: word} as const,
			count: parts[index]?.count ?? 0,
		}))
		.filter(({count}) => count > 0)
		.toSorted((a, b) => b.count - a.count);
}

/** The words of a phrase, wherever they stand: the press and the data may not write it alike. */
function withoutMarks(request: SearchRequest): readonly Omit<WayOut, 'count'>[] {
	const query = request.query.replaceAll(/["“”]/gu, '');
	const isPhrase = query !== request.query && wordCount(query) > 1;
	return isPhrase ? [{request: {...request, query}, change: {type: 'without', part: '“ ”'}}] : [];
}

/** The words behind `note:` as a phrase of the note: without quotes only the first of them is looked for there. */
function withWholeNote(request: SearchRequest, pieces: readonly string[]): readonly Omit<WayOut, 'count'>[] {
	const at = pieces.findIndex(piece => /^note:[^"“”]+$/iu.test(piece));
	const rest = pieces.slice(at + 1);
	const end = rest.findIndex(piece => /[":|“”]|^(?:-|NOT )/u.test(piece));
	const said = end < 0 ? rest : rest.slice(0, end);
	if (at < 0 || said.length === 0) return [];
	const part = `note:"${[pieces[at]?.slice('note:'.length), ...said].join(' ')}"`;
	const query = [...pieces.slice(0, at), part, ...rest.slice(said.length)].join(' ');
	return [{request: {...request, query}, change: {type: 'only', part}}];
}
