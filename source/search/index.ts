import {facetOf, facetOfKey, facets, type Facet, type FacetId, type FacetKey} from '../domain/facets.ts';
import {emptyFilter, nothingAsked, type FacetValues, type Filter, type TextTerm} from '../domain/filter.ts';
import {forEdition} from '../domain/memo.ts';
import {markedTrait} from '../domain/own-facets.ts';
import type {Store} from '../store/index.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {lower} from '../text/normalize.ts';
import {shellLine} from '../text/shell-line.ts';
import type {Hint} from './hint.ts';
import {NamedValues} from './named-values.ts';
import {withQualifier} from './apply-qualifier.ts';
import {nearestKey} from './qualifiers.ts';
import {asking, groupsOf} from './facet-values.ts';
import {parseQuery, type Qualifier, type Query, type QueryWords} from './query.ts';
import {KnownNames} from './known-names.ts';
import {plainTerm} from './make-terms.ts';
import type {ResolvedTerms} from './resolved-terms.ts';
import {TermResolver} from './term-resolver.ts';
import type {Choice} from './choices.ts';
import {nearestChoices} from './match-choices.ts';

export type {Choice} from './choices.ts';
export {completionAt, type Completion, type CompletionCandidate, type Offer} from './complete.ts';
export {asking, groupsOf, valuesAsked, type Groups} from './facet-values.ts';
export {facetText, filterSentence, type LabelOf} from './filter-sentence.ts';
export {hasTerm, highlightRanges, type Range} from './highlight.ts';
export {inputMethods, namedSpellings, type Hint} from './hint.ts';
export {longestQuery, mostParts} from './limits.ts';
export {isWholeName, matchChoices, narrowChoices, nearestChoices} from './match-choices.ts';
export {NameFinder, type FoundName, type Named, type Nearness} from './name-finder.ts';
export {queryPieces, wordCount} from './query-pieces.ts';
export {isYearProblem, parseYears, withRowsOfYears, yearRangeText} from './year-ranges.ts';

/** All that a person asks for: typed text, and values of facets chosen by flags or in pickers. */
export interface SearchRequest extends FacetValues {
	readonly query: string;
	/** Only these records; null for all. */
	readonly ids: readonly string[] | null;
	/** True to take in records that are only related to the words. */
	readonly related: boolean;
}

/** Returns true for a typed text of which only the beginning is searched (limits.ts). */
export function asksTooMuch(query: string): boolean {
	return parseQuery(query).isCut;
}

/** Returns true for a request that may ask for what is marked, which changes with every mark. */
export function mayAskMarks({traits, query}: SearchRequest): boolean {
	const isPicked = traits.some(group => group.includes(markedTrait));
	return isPicked || (query.includes(':') && parseQuery(query).qualifiers.some(({key}) => key === 'is'));
}

/** Asks for everything. */
export const emptyRequest: SearchRequest = {...nothingAsked, query: '', ids: null, related: false};

/** A request as the store takes it, with what the screen needs to show for it. */
export interface Resolved {
	readonly filter: Filter;
	readonly hints: readonly Hint[];
	/** The words to highlight. */
	readonly terms: readonly TextTerm[];
}

/** Turns requests into filters, with the words and names of a database. */
export class Search {
	readonly #store: Store;
	readonly #terms: () => TermResolver;
	readonly #names: () => NamedValues;

	constructor(store: Store) {
		this.#store = store;
		this.#names = forEdition(store.edition, () => new NamedValues(store));
		this.#terms = forEdition(
			store.edition,
			() =>
				new TermResolver({
					words: store.words(),
					vocabulary: store.vocabulary,
					synonyms: store.synonyms,
					names: () =>
						new KnownNames({choices: facet => this.#names().choices(facet), bodies: store.bodyNames}),
				}),
		);
	}

	/** Reads ahead of the first question a little; false once there is no more to read (term-resolver.ts). */
	readOn(): boolean {
		return this.#store.atOnce(() => this.#terms().readOn());
	}

	/** Understands a request. Nothing throws: what is not understood becomes a hint. */
	resolve(request: SearchRequest): Resolved {
		return this.#store.atOnce(() => this.#resolve(request));
	}

	#resolve(request: SearchRequest): Resolved {
		const {query: typedText, ...chosen} = request;
		const query = parseQuery(typedText);
		const hints = hintsOn(query);
		const resolver = this.#terms();
		const typed = resolver.fromKeys(
			query.terms.filter(term => !term.isExcluded),
			hints,
		);
		const names = this.#names();
		const {terms, names: known} = resolver.resolve(typed, hints);
		const asked: Filter = {
			...emptyFilter,
			...chosen,
			text: terms,
			notText: query.terms
				.filter(term => term.isExcluded)
				.map(term => ({...plainTerm(term), isPrefix: false})),
		};
		const missing = this.#missing(request, query.qualifiers);
		hints.push(...missing.map(({key}): Hint => ({type: 'older-form', key})));
		const filter = query.qualifiers
			.filter(({key}) => !missing.includes(facetOfKey(key)))
			.reduce(
				(before, each) => withQualifier(before, each, names, hints),
				missing.reduce((before, facet) => asking(before, facet, []), asked),
			);
		const meant = this.#meant(resolver, typed, {terms, names: known}, filter, hints);
		return {filter: {...filter, text: meant}, hints, terms: meant};
	}

	/** The facets that are asked for values under which a database of an older form files nothing. */
	#missing(request: SearchRequest, qualifiers: readonly Qualifier[]): readonly Facet[] {
		const form = this.#store.olderForm();
		if (!form) return [];
		return facets.filter(facet => {
			const typed = qualifiers.filter(({key}) => key === facet.key).flatMap(({values}) => values);
			const meant = typed.flatMap(name =>
				this.#names()
					.match(facet.id, name)
					.found.map(({value}) => value),
			);
			return [...typed, ...meant, ...groupsOf(request, facet).flat()].some(value =>
				form.lacks(facet.id, value),
			);
		});
	}

	/** The terms as the records bear them out: names as names where records have them so, slips put right. */
	#meant(
		resolver: TermResolver,
		typed: readonly QueryWords[],
		{terms, names}: ResolvedTerms,
		filter: Filter,
		hints: Hint[],
	): readonly TextTerm[] {
		const count = (text: readonly TextTerm[]): number => this.#store.engagements.count({...filter, text});
		if (names.length > 0) {
			const apart = resolver.withoutNames(typed);
			const [asNames, asWords] = [count(terms), count(apart)];
			if (asNames === 0 && asWords > 0) return apart;
			if (asNames < asWords) hints.push(...names.map((name): Hint => ({type: 'name', ...name})));
		}
		return (terms.length > 1 ? this.#rescued(resolver, typed, terms, filter, hints) : null) ?? terms;
	}

	/**
	 * Finds other terms where no record at all has the typed ones together. Null where some record has them and only
	 * the rest of the filter leaves nothing: then nobody has mistyped anything.
	 */
	#rescued(
		resolver: TermResolver,
		typed: readonly QueryWords[],
		terms: readonly TextTerm[],
		filter: Filter,
		hints: Hint[],
	): readonly TextTerm[] | null {
		const {engagements} = this.#store;
		if (engagements.count(filter) > 0) return null;
		if (engagements.count({...emptyFilter, text: terms, related: true}) > 0) return null;
		return resolver.rescue(typed, text => engagements.count({...filter, text}) > 0, hints);
	}

	/**
	 * Finds the values of a facet that a typed name means.
	 * @throws {CommuniqueError} (`usage`) where nothing is called so, with the nearest names; (`database`) where the
	 * database is of an older form, which has none of them.
	 */
	valuesNamed(id: FacetId, name: string): readonly string[] {
		if (this.#store.olderForm()?.lacks(id, name) === true)
			throw olderFormError(this.#store.path, facetOf(id).key);
		const other = this.#names().elsewhere(id, name);
		if (other && other.facet.flag !== null) {
			throw new CommuniqueError(
				'usage',
				`no ${facetOf(id).key} is called "${name}"`,
				`write --${other.facet.key} ${shellLine([other.value])}`,
			);
		}
		const {found} = this.#names().match(id, name);
		if (found.length > 0) return found.map(choice => choice.value);
		throw new CommuniqueError('usage', `no ${facetOf(id).key} is called "${name}"`, this.#advice(id, name));
	}

	/** What to ask for instead of a name that nothing has; undefined where there is nothing to ask for. */
	#advice(id: FacetId, name: string): string | undefined {
		const {known, command} = facetOf(id);
		const choices = this.choices(id);
		const nameOf = ({names: [first], value}: Choice): string => first ?? value;
		const near = nearestChoices(name, choices, 0.7).slice(0, 3);
		if (near.length > 0) return `did you mean ${near.map(nameOf).join(', ')}?`;
		if (command !== null) return `communique ${id} lists them`;
		if (known !== null) return `write ${known.map(lower).join(' or ')}`;
		return choices.length > 0 ? `such as ${choices.slice(0, 3).map(nameOf).join(', ')}` : undefined;
	}

	/** Lists the values of a facet that can be chosen, with their names. */
	choices(id: FacetId): readonly Choice[] {
		return this.#names().choices(id);
	}
}

/** The failure of a question that a database of an older form cannot answer. */
export function olderFormError(path: string, key: FacetKey): CommuniqueError {
	return new CommuniqueError(
		'database',
		`${path} is of an older form, which cannot be filtered by ${key}`,
		`the next import brings it up to date: communique import FILE ${shellLine(['--db', path])}`,
	);
}

/** The hints on the form of a query, before any of its words is looked up. */
function hintsOn({unknownKeys, emptyKeys, operators, hasOpenQuote, isCut}: Query): Hint[] {
	return [
		...(isCut ? [{type: 'too-long'} as const] : []),
		...operators.map((operator): Hint => ({type: 'operator', ...operator})),
		...unknownKeys.map((key): Hint => ({type: 'unknown-key', key, nearest: nearestKey(key)})),
		...emptyKeys.map((key): Hint => ({type: 'missing-value', key})),
		...(hasOpenQuote ? [{type: 'open-quote'} as const] : []),
	];
}
