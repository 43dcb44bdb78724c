import {emptyFilter, type Filter, type TextTerm, type YearRange} from '../domain/filter.ts';
import {kinds, sides, type Kind, type Side} from '../domain/vocabulary.ts';
import type {Store} from '../store/index.ts';
import {fold, lower} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {Hint} from './hint.ts';
import {readChoices, type NamedFacet} from './names.ts';
import {editDistance} from './edit-distance.ts';
import {parseQuery, qualifierKeys, type Qualifier} from './query.ts';
import {TermResolver, plainTerm} from './terms.ts';
import {matchChoices, nearestChoices, type Choice} from './vocabulary.ts';
import {isYearProblem, parseYears} from './years.ts';

export type {Hint} from './hint.ts';
export type {NamedFacet} from './names.ts';

/** What a person asked for: typed text, and values chosen in flags or pickers. */
export interface SearchRequest {
	readonly query: string;
	readonly years: readonly YearRange[];
	/** See {@link Filter.leaders}. */
	readonly leaders: readonly (readonly string[])[];
	readonly kinds: readonly Kind[];
	readonly topics: readonly string[];
	readonly places: readonly string[];
	readonly sides: readonly Side[];
	readonly ids: readonly string[] | null;
}

/** Asks for everything. */
export const emptyRequest: SearchRequest = {
	query: '',
	years: [],
	leaders: [],
	kinds: [],
	topics: [],
	places: [],
	sides: [],
	ids: null,
};

/** A request as the store takes it, with what the screen needs to show for it. */
export interface Resolved {
	readonly filter: Filter;
	readonly hints: readonly Hint[];
	/** The words to highlight. */
	readonly terms: readonly TextTerm[];
}

/** Turns what people type into filters, with the database's own words and names to hand. */
export class Search {
	readonly #store: Store;
	readonly #choices = new Map<NamedFacet, readonly Choice[]>();
	readonly #terms: TermResolver;

	constructor(store: Store) {
		this.#store = store;
		this.#terms = new TermResolver(store);
	}

	/** Understands a request. Nothing throws: what is not understood becomes a hint. */
	resolve(request: SearchRequest): Resolved {
		const query = parseQuery(request.query);
		const hints: Hint[] = query.unknownKeys.map(key => ({
			type: 'unknown-key',
			key,
			nearest: nearestKey(key),
		}));
		const typed = query.terms.filter(term => !term.isExcluded);
		const terms = this.#terms.resolve(typed, hints);
		const asked: Filter = {
			...emptyFilter,
			years: request.years,
			leaders: request.leaders,
			kinds: request.kinds,
			topics: request.topics,
			places: request.places,
			sides: request.sides,
			ids: request.ids,
			text: terms,
			notText: query.terms
				.filter(term => term.isExcluded)
				.map(term => ({...plainTerm(term), isPrefix: false})),
		};
		const filter = query.qualifiers.reduce((before, each) => this.#narrow(before, each, hints), asked);
		if (terms.length === 0 || this.#store.engagements.count(filter) > 0) return {filter, hints, terms};
		const finds = (text: readonly TextTerm[]): boolean =>
			this.#store.engagements.count({...filter, text}) > 0;
		const meant = this.#terms.rescue(typed, finds, hints);
		return meant ? {filter: {...filter, text: meant}, hints, terms: meant} : {filter, hints, terms};
	}

	/**
	 * The values of a facet that a typed name means.
	 * @throws {CommuniqueError} (`usage`) where nothing is called so, with the nearest names.
	 */
	valuesNamed(facet: NamedFacet, name: string): readonly string[] {
		const found = this.#lookUp(facet, name);
		if (found.length > 0) return found;
		const near = nearestChoices(name, this.choices(facet), 0.7).slice(0, 3);
		throw new CommuniqueError(
			'usage',
			`no ${facet} is called "${name}"`,
			near.length > 0
				? `did you mean ${near.map(choice => choice.names[0]).join(', ')}?`
				: `communique ${facet === 'side' ? 'list --help' : `${facet}s`} lists them`,
		);
	}

	/** Everything of a facet that can be chosen, with its names. */
	choices(facet: NamedFacet): readonly Choice[] {
		const known = this.#choices.get(facet);
		if (known) return known;
		const choices = readChoices(this.#store, facet);
		this.#choices.set(facet, choices);
		return choices;
	}

	#narrow(filter: Filter, {key, value}: Qualifier, hints: Hint[]): Filter {
		if (key === 'year') {
			const range = parseYears(value);
			if (!isYearProblem(range)) return {...filter, years: [...filter.years, range]};
		} else if (key === 'source') {
			const named = words(fold(value)).map(word => word.text);
			if (named.length > 0) return {...filter, sources: [...filter.sources, sourceTerm(named)]};
		} else if (key === 'is') {
			if (fold(value) === 'inferred') return {...filter, isInferred: true};
			hints.push({type: 'unknown-value', key, value, nearest: 'inferred'});
			return filter;
		} else {
			const {found, isFuzzy} = this.#match(key, value);
			const used = found.map(choice => choice.names[0] ?? choice.value);
			if (isFuzzy && found.length > 0) hints.push({type: 'spelling', typed: value, used});
			const values = found.map(choice => choice.value);
			if (values.length > 0) return withValues(filter, key, values);
		}
		const nearest =
			key === 'year' || key === 'source'
				? null
				: (nearestChoices(value, this.choices(key))[0]?.names[0] ?? null);
		hints.push({type: 'unknown-value', key, value, nearest});
		return filter;
	}

	#lookUp(facet: NamedFacet, name: string): readonly string[] {
		return this.#match(facet, name).found.map(choice => choice.value);
	}

	#match(facet: NamedFacet, name: string): ReturnType<typeof matchChoices<Choice>> {
		// Signs alone name nothing; to a picker they are a text that has yet to narrow its list.
		if (words(fold(name)).length === 0) return {found: [], isFuzzy: false};
		const choices = this.choices(facet);
		// Ids tell people apart whose names are the same without marks.
		const same = choices.filter(choice => choice.value === name);
		return same.length > 0 ? {found: same, isFuzzy: false} : matchChoices(name, choices);
	}
}

function sourceTerm(named: readonly string[]): TextTerm {
	return {phrases: [named], isPrefix: true, marked: null, isQuoted: false};
}

function withValues(filter: Filter, facet: NamedFacet, values: readonly string[]): Filter {
	switch (facet) {
		case 'leader':
			return {...filter, leaders: [...filter.leaders, values]};
		case 'kind':
			return {...filter, kinds: [...filter.kinds, ...kinds.filter(kind => values.includes(kind))]};
		case 'topic':
			return {...filter, topics: [...filter.topics, ...values]};
		case 'place':
			return {...filter, places: [...filter.places, ...values]};
		case 'side':
			return {...filter, sides: [...filter.sides, ...sides.filter(side => values.includes(side))]};
	}
}

/** The filter that an unknown key is a slip away from, or null. */
function nearestKey(key: string): string | null {
	const near = qualifierKeys
		.map(known => ({known, edits: editDistance(lower(key), known)}))
		.filter(({edits}) => edits <= 2 && edits < key.length)
		.toSorted((a, b) => a.edits - b.edits);
	return near[0]?.known ?? null;
}
