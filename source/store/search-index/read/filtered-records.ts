import {facets, type Facet} from '../../../domain/facets.ts';
import type {Filter, Sort} from '../../../domain/filter.ts';
import {facetReaders} from '../facet-readers.ts';
import {hasPosition, keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import type {IndexParts} from './index-parts.ts';
import {tiersOf, type Tier} from './ranking.ts';
import {anyOf, anywhere, termIn, withWords} from './text-records.ts';

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

	constructor(filter: Filter, index: IndexParts) {
		this.#filter = filter;
		this.#index = index;
		this.records = recordsOf(filter, index);
		this.total = sizeOf(this.records);
	}

	/** The keys of one page of records. By relevance, hits come tier by tier ({@link tiersOf}), each newest first. */
	page(sort: Sort, page: Page): readonly number[] {
		const positions = this.#isRanked(sort)
			? this.#rankedPage(page)
			: positionsIn(this.records, page, orderOf(sort));
		return this.#index.order.seqsAt(positions);
	}

	/** The place of the record with this key in the list, counted from 0; -1 where the filter leaves it out. */
	indexOf(sort: Sort, seq: number): number {
		const position = this.#index.order.positionOf(seq);
		if (position === -1 || !hasPosition(this.records, position)) return -1;
		let before = 0;
		for (const tier of this.#isRanked(sort) ? this.tiers() : [{records: this.records}]) {
			const found = indexIn(tier, position, orderOf(sort));
			if (found !== -1) return before + found;
			before += sizeOfTier(tier);
		}
		return -1;
	}

	#isRanked(sort: Sort): boolean {
		return sort === 'relevance' && this.#filter.text.length > 0;
	}

	/** Yields the hits of the typed words by relevance. */
	tiers(): Iterable<Tier> {
		return tiersOf(this.#filter.text, this.records, this.#index);
	}

	#rankedPage({offset, limit}: Page): readonly number[] {
		const positions: number[] = [];
		let toSkip = offset;
		for (const tier of this.tiers()) {
			const wanted = limit - positions.length;
			if (wanted <= 0) break;
			const found =
				'positions' in tier
					? tier.positions.slice(toSkip, toSkip + wanted)
					: positionsIn(tier.records, {offset: toSkip, limit: wanted}, 'newest-first');
			positions.push(...found);
			if (toSkip > 0) toSkip = Math.max(0, toSkip - sizeOfTier(tier));
		}
		return positions;
	}
}

function orderOf(sort: Sort): 'newest-first' | 'oldest-first' {
	return sort === 'date' ? 'oldest-first' : 'newest-first';
}

function sizeOfTier(tier: Tier): number {
	return 'positions' in tier ? tier.positions.length : sizeOf(tier.records);
}

/** The place of a position among the records of a tier; -1 where it is in another one. */
function indexIn(tier: Tier, position: number, order: 'newest-first' | 'oldest-first'): number {
	if ('positions' in tier) return tier.positions.indexOf(position);
	if (!hasPosition(tier.records, position)) return -1;
	return order === 'newest-first'
		? sizeOf(tier.records, position + 1)
		: sizeOf(tier.records) - sizeOf(tier.records, position);
}

function recordsOf(filter: Filter, index: IndexParts): RecordSet {
	const records = index.order.all();
	for (const term of filter.text) keepIn(records, termIn(anywhere, term, index));
	for (const term of filter.notText) removeFrom(records, termIn(anywhere, term, index));
	for (const facet of facets) for (const set of facetSets(facet, filter, index)) keepIn(records, set);
	if (filter.ids) keepIn(records, withIds(filter.ids, index));
	for (const each of filter.without) removeFrom(records, recordsOf(each, index));
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
			const within = ranges.map(({from, to}) =>
				postings.underRange(terms, yearText(from ?? 0), yearText(to ?? 9999)),
			);
			return ranges.length > 0 ? [anyOf(within, index)] : [];
		}
		case 'words':
			return filter[facet.id].map(term => withWords(terms, term, index));
	}
}

function withIds(ids: readonly string[], {sql, order}: IndexParts): RecordSet {
	const rows = sql.rows<readonly [number]>(
		'SELECT seq FROM engagements WHERE id IN (SELECT value FROM json_each(?))',
		JSON.stringify(ids),
	);
	return order.withSeqs(rows.map(([seq]) => seq));
}

function yearText(year: number): string {
	return String(year).padStart(4, '0');
}
