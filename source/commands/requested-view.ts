import {withPeople} from '../answers/dossier.ts';
import {ExportedRecords} from '../answers/exported-records.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {facets, type FacetId} from '../domain/facets.ts';
import type {Filter, Sort, TierCounts} from '../domain/filter.ts';
import {filterSentence, olderFormError, type SearchRequest} from '../search/index.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import {counted, wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {hintLine} from './hint-line.ts';
import {readRequest} from './request.ts';

/** The view that the filter flags ask for. */
export interface RequestedView {
	readonly request: SearchRequest;
	/** The request as the search resolves it, and the people of the command besides. */
	readonly filter: Filter;
	/** The request in words; empty where nothing is asked. */
	readonly sentence: string;
	/**
	 * Lines for standard error: names nearly right, words not found, and the filter to leave out where nothing
	 * matches.
	 */
	readonly notes: readonly string[];
}

/**
 * Works out the view of a command.
 * @param people the ids of those whom the command is about: records of the view have all of them
 * @throws {CommuniqueError} (`usage`) where a flag's value is not understood, (`data`) for an id that no record has,
 * (`database`) where the database is of an older form, which cannot answer it.
 */
export function readView(
	{options, search, store, language}: Context,
	people: readonly string[] = [],
): RequestedView {
	const {request, notes} = readRequest(options, search);
	const {filter: asked, hints} = search.resolve(request);
	const filter = withPeople(people, asked);
	checkIds(request.ids ?? [], store);
	const unanswered = hints.find(hint => hint.type === 'older-form');
	if (unanswered) throw olderFormError(store.path, unanswered.key);
	const found = store.engagements.count(filter);
	return {
		request,
		filter,
		sentence: filterSentence(request, '-date', language, (facet, value) =>
			store.facets.label(facet, value, language),
		),
		notes: [
			...notes,
			...hints.map(hintLine),
			...relatedNotes(filter, store.engagements.tierCounts(filter)),
			...(found === 0 ? [nothingLine(request, people, change => countWith(request, change))] : []),
		],
	};

	function countWith(request: SearchRequest, change: Partial<SearchRequest>): number {
		return store.engagements.count(withPeople(people, search.resolve({...request, ...change}).filter));
	}
}

function checkIds(ids: readonly string[], {engagements}: Context['store']): void {
	const missing = ids.find(id => !engagements.byId(id));
	if (missing !== undefined)
		throw new CommuniqueError('data', `no record has the id "${missing}"`, 'communique list shows the ids');
}

/**
 * The records of a view in the order asked for: by relevance where words were typed, otherwise newest first. Where
 * words were typed, the tiers stay apart in order of date too.
 */
export function viewRecords(
	{store, options}: Pick<Context, 'store' | 'options'>,
	filter: Filter,
): ExportedRecords {
	return new ExportedRecords(store, {filter, sort: sortOf(options), limit: options.limit, keepsTiers: true});
}

/** The line that says in which order the records of typed words come; none where no words were typed or found. */
export function orderNotes({store, options}: Context, filter: Filter): readonly string[] {
	const {together, apart, related} = store.engagements.tierCounts(filter);
	const found = store.engagements.count(filter);
	if (filter.text.length === 0 || found < 2) return [];
	const tiers = [
		[together, 'with the words together'] as const,
		[apart, 'with them apart'] as const,
		[filter.related ? related : 0, 'related'] as const,
	].filter(([count]) => count > 0);
	const parts =
		tiers.length > 1 ? `: ${tiers.map(([count, what]) => `${count} ${what}`).join(', then ')}` : '';
	return [`${counted(found, 'record')}, ${wordsIn('en').orders[sortOf(options)]}${parts}`];
}

function sortOf({sort}: CommandOptions): Sort {
	return sort ?? 'relevance';
}

/** The line on records that are related to the words and left out. */
function relatedNotes({related: isTaken, text}: Filter, {related}: TierCounts): readonly string[] {
	if (isTaken || text.length === 0 || related === 0) return [];
	const which = counted(related, 'more record is', 'more records are');
	return [`${which} only related to the words (--related takes them in)`];
}

/** The filters that a request can be rid of: the flag, and the request without it. */
const removals: readonly (readonly [flag: string, key: 'query' | FacetId, Partial<SearchRequest>])[] = [
	['--query', 'query', {query: ''}],
	...facets.map(({key, id}) => [`--${key}`, id, {[id]: []}] as const),
];

/** The line that says that nothing matches, and which one filter to leave out so that most does. */
function nothingLine(
	request: SearchRequest,
	people: readonly string[],
	countWith: (change: Partial<SearchRequest>) => number,
): string {
	const given = removals.filter(([, key]) => request[key].length > 0);
	if (given.length === 0)
		return people.length === 0
			? 'no record: the database is empty'
			: people.length === 1
				? 'no record has this person'
				: 'no record has both';
	const [best] = given
		.map(([flag, , change]) => ({flag, count: countWith(change)}))
		.toSorted((a, b) => b.count - a.count);
	if (!best || best.count === 0) return 'no record matches';
	return given.length === 1 ? 'no record matches' : `no record matches (without ${best.flag}: ${best.count})`;
}
