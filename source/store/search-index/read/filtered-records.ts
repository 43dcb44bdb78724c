import {facets, type Facet} from '../../../domain/facets.ts';
import {
	tiers,
	type Filter,
	type Sort,
	type Standing,
	type Tier,
	type TierCounts,
} from '../../../domain/filter.ts';
import {byName} from '../../../domain/by-name.ts';
import type {Folding} from '../../../domain/folding.ts';
import {lastOf, perObject} from '../../../domain/memo.ts';
import {facetReaders} from '../facet-readers.ts';
import {hasPosition, keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import {withinDays, yearText} from './day-spans.ts';
import {FoldedRecords} from './folded-records.ts';
import {relatedIn, togetherIn} from './hit-tiers.ts';
import type {IndexParts} from './index-parts.ts';
import {seqsOf, withIds} from './own-postings.ts';
import {stretchesOf, type Stretch} from './ranking.ts';
import {anyOf, anywhere, termIn, withWords} from './text-records.ts';
import {VisitRows} from './visit-rows.ts';

/** A stretch of an ordered list of records: up to `limit` of them behind the first `offset`. */
export interface Page {
	readonly offset: number;
	readonly limit: number;
}

/** The records that a filter lets through, and their order. It works with sets of records only: none is read. */
export class FilteredRecords {
	/** Shared: copy it before changing it. */
	readonly records: RecordSet;
	readonly total: number;
	readonly #filter: Filter;
	readonly #index: IndexParts;
	readonly #allowed: RecordSet;
	readonly #tiers = lastOf(() => this.#readTiers());
	readonly #folded = lastOf(() => new FoldedRecords(this.records, this.#index.visits()));
	readonly #visitRows = perObject((folding: Folding) =>
		lastOf((order: ReturnType<typeof orderOf>) => this.#readVisitRows(folding, order)),
	);

	constructor(filter: Filter, index: IndexParts) {
		this.#filter = filter;
		this.#index = index;
		this.#allowed = allowedBy(filter, index);
		this.records = filter.related
			? withRelated(filter, this.#allowed, index)
			: saying(filter, this.#allowed, index);
		this.total = sizeOf(this.records);
	}

	/**
	 * The keys of one page of records. By relevance, hits come tier by tier, each in the order of ranking.ts.
	 * @param keepsTiers true to have the tiers apart in order of date too
	 */
	page(sort: Sort, page: Page, keepsTiers = false): readonly number[] {
		const positions: number[] = [];
		let toSkip = page.offset;
		for (const stretch of this.#stretches(sort, keepsTiers)) {
			const wanted = page.limit - positions.length;
			if (wanted <= 0) break;
			const found =
				'positions' in stretch
					? stretch.positions.slice(toSkip, toSkip + wanted)
					: positionsIn(stretch.records, {offset: toSkip, limit: wanted}, orderOf(sort));
			positions.push(...found);
			if (toSkip > 0) toSkip = Math.max(0, toSkip - sizeOfStretch(stretch));
		}
		return this.#index.order.seqsAt(positions);
	}

	/** The place of the record with this key in the list, counted from 0; -1 where the filter leaves it out. */
	indexOf(sort: Sort, seq: number): number {
		const position = this.#index.order.positionOf(seq);
		if (position === -1 || !hasPosition(this.records, position)) return -1;
		let before = 0;
		for (const stretch of this.#stretches(sort, false)) {
			const found = indexIn(stretch, position, orderOf(sort));
			if (found !== -1) return before + found;
			before += sizeOfStretch(stretch);
		}
		return -1;
	}

	/** True where the filter lets the record with this key through. */
	has(seq: number): boolean {
		const position = this.#index.order.positionOf(seq);
		return position !== -1 && hasPosition(this.records, position);
	}

	/** The rows of the records in order of date, each visit folded or not. */
	visitRows(sort: Sort, folding: Folding): VisitRows {
		return this.#visitRows(folding)(orderOf(sort));
	}

	#readVisitRows(folding: Folding, order: ReturnType<typeof orderOf>): VisitRows {
		const unfolded = this.#unfolded(folding);
		return new VisitRows(this.#folded(), order, unfolded, parts => this.#index.visits().inOrder(parts));
	}

	/** The visits that are not folded, by position. */
	#unfolded({areOpen, except}: Folding): readonly number[] {
		const {visits} = this.#folded();
		const {order, sql} = this.#index;
		const others = seqsOf(except, sql);
		// Where few are unfolded, the set is not looked through for them.
		if (!areOpen)
			return others.map(seq => order.positionOf(seq)).filter(position => hasPosition(visits, position));
		const open = visits.slice();
		removeFrom(open, order.withSeqs(others));
		return positionsIn(open, {offset: 0, limit: Infinity}, 'oldest-first');
	}

	/** Counts the hits of the typed words in each tier; without words every record counts as `together`. */
	tierCounts(): TierCounts {
		return byName(
			tiers,
			tier => tier,
			tier => sizeOf(this.#tiers()[tier]),
		);
	}

	/** The standing of the record with this key, which the filter lets through. */
	standingOf(seq: number): Standing {
		const position = this.#index.order.positionOf(seq);
		const has = (tier: Tier): boolean => hasPosition(this.#tiers()[tier], position);
		if (position === -1 || !has('related')) return {tier: has('apart') ? 'apart' : 'together', through: []};
		return {tier: 'related', through: this.#through(position)};
	}

	/** The kinds and topics through which a record is related: those of the words that it does not say. */
	#through(position: number): Standing['through'] {
		const {postings} = this.#index;
		const unsaid = this.#filter.text.filter(
			term => !hasPosition(termIn(anywhere, term, this.#index), position),
		);
		const values = unsaid
			.flatMap(term => term.related ?? [])
			.filter(({facet, value}) => hasPosition(postings.under(facetReaders[facet].terms, value), position));
		return [...new Map(values.map(each => [`${each.facet} ${each.value}`, each])).values()];
	}

	/** Yields the records in their order. */
	*#stretches(sort: Sort, keepsTiers: boolean): Generator<Stretch> {
		const isTiered = this.#filter.text.length > 0 && (keepsTiers || sort === 'relevance');
		if (!isTiered) {
			yield {records: this.records};
			return;
		}
		for (const tier of tiers) {
			if (tier === 'related' && !this.#filter.related) continue;
			const records = this.#tiers()[tier];
			if (sort === 'relevance') yield* stretchesOf(this.#filter.text, records, this.#index);
			else yield {records};
		}
	}

	#readTiers(): Readonly<Record<Tier, RecordSet>> {
		const {text} = this.#filter;
		const said = this.#filter.related ? saying(this.#filter, this.#allowed, this.#index) : this.records;
		const together = togetherIn(text, this.#index);
		keepIn(together, said);
		const apart = said.slice();
		removeFrom(apart, together);
		const related = withRelated(this.#filter, this.#allowed, this.#index);
		removeFrom(related, said);
		return {together, apart, related};
	}
}

function orderOf(sort: Sort): 'newest-first' | 'oldest-first' {
	return sort === 'date' ? 'oldest-first' : 'newest-first';
}

function sizeOfStretch(stretch: Stretch): number {
	return 'positions' in stretch ? stretch.positions.length : sizeOf(stretch.records);
}

/** The place of a position among the records of a stretch; -1 where it is in another one. */
function indexIn(stretch: Stretch, position: number, order: 'newest-first' | 'oldest-first'): number {
	if ('positions' in stretch) return stretch.positions.indexOf(position);
	if (!hasPosition(stretch.records, position)) return -1;
	return order === 'newest-first'
		? sizeOf(stretch.records, position + 1)
		: sizeOf(stretch.records) - sizeOf(stretch.records, position);
}

/** The allowed records that say all typed words. The set is the caller's own. */
function saying({text}: Filter, allowed: RecordSet, index: IndexParts): RecordSet {
	const records = allowed.slice();
	for (const term of text) keepIn(records, termIn(anywhere, term, index));
	return records;
}

/**
 * The allowed records that say the typed words or are related to those that they do not say. The set is the
 * caller's own.
 */
function withRelated({text}: Filter, allowed: RecordSet, index: IndexParts): RecordSet {
	const records = allowed.slice();
	for (const term of text) keepIn(records, relatedIn(term, index));
	return records;
}

/** The records that all but the typed words lets through. */
function allowedBy(filter: Filter, index: IndexParts): RecordSet {
	const records = index.order.all();
	for (const term of filter.notText) removeFrom(records, termIn(anywhere, term, index));
	for (const facet of facets) for (const set of facetSets(facet, filter, index)) keepIn(records, set);
	if (filter.ids) keepIn(records, withIds(filter.ids, index.sql, index.order));
	for (const each of filter.without) removeFrom(records, saying(each, allowedBy(each, index), index));
	return records;
}

/** Lists the sets in all of which a record must be to have what is asked of a facet; none where nothing is asked. */
function facetSets(facet: Facet, filter: Filter, index: IndexParts): readonly RecordSet[] {
	const {postings} = index;
	const {terms} = facetReaders[facet.id];
	const withAny = (values: readonly string[]): RecordSet =>
		anyOf(
			values.map(value => postings.under(terms, value)),
			index,
		);
	switch (facet.form) {
		case 'any': {
			const values = filter[facet.id];
			return values.length > 0 ? [withAny(values)] : [];
		}
		case 'all':
			return filter[facet.id].map(group => withAny(group));
		case 'ranges': {
			const ranges = filter[facet.id];
			const within = ranges.map(({from, to, span}) =>
				span
					? withinDays(terms, span, index)
					: postings.underRange(terms, yearText(from ?? 0), yearText(to ?? 9999)),
			);
			return ranges.length > 0 ? [anyOf(within, index)] : [];
		}
		case 'words':
			return filter[facet.id].map(term => withWords(terms, term, index));
	}
}
