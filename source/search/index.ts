import {facetOf, type FacetId} from '../domain/facets.ts';
import {emptyFilter, nothingAsked, type FacetValues, type Filter, type TextTerm} from '../domain/filter.ts';
import type {Store} from '../store/index.ts';
import {fold} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {Hint} from './hint.ts';
import {readChoices} from './names.ts';
import {narrowed, type NameLookup} from './narrow.ts';
import {nearestKey} from './qualifiers.ts';
import {parseQuery, type Query, type QueryWords} from './query.ts';
import {TermResolver, plainTerm} from './terms.ts';
import {matchChoices, nearestChoices, type Choice} from './vocabulary.ts';

export type {Hint} from './hint.ts';

/** All that a person asks for: typed text, and values of facets chosen by flags or in pickers. */
export interface SearchRequest extends FacetValues {
	readonly query: string;
	/** Only these records; null for all. */
	readonly ids: readonly string[] | null;
}

/** Asks for everything. */
export const emptyRequest: SearchRequest = {...nothingAsked, query: '', ids: null};

/** A request as the store takes it, with what the screen needs to show for it. */
export interface Resolved {
	readonly filter: Filter;
	readonly hints: readonly Hint[];
	/** The words to highlight. */
	readonly terms: readonly TextTerm[];
}

type Match = ReturnType<typeof matchChoices<Choice>>;

/** Matches of typed names that are kept. */
const mostMatches = 64;

/** Turns what people type into filters, with the database's own words and names to hand. */
export class Search {
	readonly #store: Store;
	readonly #choices = new Map<FacetId, readonly Choice[]>();
	readonly #terms: TermResolver;
	readonly #matches = new Map<string, Match>();
	readonly #names: NameLookup = {
		match: (facet, name) => this.#match(facet, name),
		nearest: (facet, name) =>
			nearestChoices(name, this.choices(facet))[0]?.names[0] ?? facetOf(facet).suggested,
		hasSourceWords: each =>
			each.every((word, index) => this.#store.fullText.hasSourceWord(word, index === each.length - 1)),
	};

	constructor(store: Store) {
		this.#store = store;
		this.#terms = new TermResolver(store);
	}

	/** Understands a request. Nothing throws: what is not understood becomes a hint. */
	resolve(request: SearchRequest): Resolved {
		const {query: typedText, ...chosen} = request;
		const query = parseQuery(typedText);
		const hints = hintsOn(query);
		const typed = query.terms.filter(term => !term.isExcluded);
		const terms = this.#terms.resolve(typed, hints);
		const asked: Filter = {
			...emptyFilter,
			...chosen,
			text: terms,
			notText: query.terms
				.filter(term => term.isExcluded)
				.map(term => ({...plainTerm(term), isPrefix: false})),
		};
		const filter = query.qualifiers.reduce(
			(before, each) => narrowed(before, each, this.#names, hints),
			asked,
		);
		const meant = terms.length > 1 ? this.#rescued(typed, terms, filter, hints) : null;
		return meant ? {filter: {...filter, text: meant}, hints, terms: meant} : {filter, hints, terms};
	}

	/**
	 * Other terms where the typed ones are nowhere found together; where only the filters leave nothing, nobody has
	 * mistyped anything.
	 */
	#rescued(
		typed: readonly QueryWords[],
		terms: readonly TextTerm[],
		filter: Filter,
		hints: Hint[],
	): readonly TextTerm[] | null {
		const {engagements} = this.#store;
		if (engagements.count(filter) > 0 || engagements.count({...emptyFilter, text: terms}) > 0) return null;
		return this.#terms.rescue(typed, text => engagements.count({...filter, text}) > 0, hints);
	}

	/**
	 * The values of a facet that a typed name means.
	 * @throws {CommuniqueError} (`usage`) where nothing is called so, with the nearest names.
	 */
	valuesNamed(id: FacetId, name: string): readonly string[] {
		const {found} = this.#match(id, name);
		if (found.length > 0) return found.map(choice => choice.value);
		const near = nearestChoices(name, this.choices(id), 0.7).slice(0, 3);
		const {key, command} = facetOf(id);
		throw new CommuniqueError(
			'usage',
			`no ${key} is called "${name}"`,
			near.length > 0
				? `did you mean ${near.map(choice => choice.names[0]).join(', ')}?`
				: `communique ${command === null ? 'list --help' : id} lists them`,
		);
	}

	/** Everything of a facet that can be chosen, with its names. */
	choices(id: FacetId): readonly Choice[] {
		const known = this.#choices.get(id);
		if (known) return known;
		const choices = readChoices(this.#store, facetOf(id));
		this.#choices.set(id, choices);
		return choices;
	}

	/** Remembered, since a filter is typed once and the words behind it letter by letter. */
	#match(facet: FacetId, name: string): Match {
		const key = `${facet}:${name}`;
		const match = this.#matches.get(key) ?? this.#newMatch(facet, name);
		if (this.#matches.size >= mostMatches) this.#matches.clear();
		this.#matches.set(key, match);
		return match;
	}

	#newMatch(facet: FacetId, name: string): Match {
		// Signs alone name nothing; to a picker they are a text that has yet to narrow its list.
		if (words(fold(name)).length === 0) return {found: [], isFuzzy: false};
		const choices = this.choices(facet);
		// Ids tell people apart whose names are the same without marks.
		const same = choices.filter(choice => choice.value === name);
		return same.length > 0 ? {found: same, isFuzzy: false} : matchChoices(name, choices);
	}
}

/** What is to be said of a query before any of its words is looked up. */
function hintsOn({unknownKeys, emptyKeys, hasOpenQuote}: Query): Hint[] {
	return [
		...unknownKeys.map((key): Hint => ({type: 'unknown-key', key, nearest: nearestKey(key)})),
		...emptyKeys.map((key): Hint => ({type: 'missing-value', key})),
		...(hasOpenQuote ? [{type: 'open-quote'} as const] : []),
	];
}
