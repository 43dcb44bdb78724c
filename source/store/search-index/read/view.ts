import {facets, type Facet} from '../../../domain/facets.ts';
import type {Filter, Sort} from '../../../domain/filter.ts';
import {facetReaders} from '../../facet-readers.ts';
import {keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import {tiersOf} from './ranking.ts';
import {anyOf, anywhere, termIn, withWords, type TextSources} from './text-records.ts';
import type {Statements} from '../../statements.ts';

/** Which records of a view, counted from 0. */
export interface Page {
	readonly offset: number;
	readonly limit: number;
}

/** What views are worked out from. */
export interface ViewSources extends TextSources {
	readonly statements: Statements;
}

/** The records that a filter lets through, and their order. It works with sets of records only: none is read. */
export class View {
	/** Shared: copy it before changing it. */
	readonly records: RecordSet;
	readonly total: number;
	readonly #filter: Filter;
	readonly #sources: ViewSources;

	constructor(filter: Filter, sources: ViewSources) {
		this.#filter = filter;
		this.#sources = sources;
		this.records = recordsOf(filter, sources);
		this.total = sizeOf(this.records);
	}

	/** The keys of one page of records. By relevance, hits come tier by tier ({@link tiersOf}), each newest first. */
	page(sort: Sort, page: Page): readonly number[] {
		const order = sort === 'date' ? 'oldest-first' : 'newest-first';
		const isRanked = sort === 'relevance' && this.#filter.text.length > 0;
		const positions = isRanked ? this.#ranked(page) : positionsIn(this.records, page, order);
		return this.#sources.postings.seqsAt(positions);
	}

	#ranked({offset, limit}: Page): readonly number[] {
		const positions: number[] = [];
		let toSkip = offset;
		for (const tier of tiersOf(this.#filter.text, this.records, this.#sources)) {
			const wanted = limit - positions.length;
			if (wanted <= 0) break;
			const found =
				'positions' in tier
					? tier.positions.slice(toSkip, toSkip + wanted)
					: positionsIn(tier.records, {offset: toSkip, limit: wanted}, 'newest-first');
			positions.push(...found);
			if (toSkip > 0)
				toSkip = Math.max(0, toSkip - ('positions' in tier ? tier.positions.length : sizeOf(tier.records)));
		}
		return positions;
	}
}

function recordsOf(filter: Filter, sources: ViewSources): RecordSet {
	const {postings} = sources;
	const records = postings.all();
	for (const term of filter.text) keepIn(records, termIn(anywhere, term, sources));
	for (const term of filter.notText) removeFrom(records, termIn(anywhere, term, sources));
	for (const facet of facets) for (const set of facetSets(facet, filter, sources)) keepIn(records, set);
	if (filter.ids) keepIn(records, withIds(filter.ids, sources));
	for (const each of filter.without) removeFrom(records, recordsOf(each, sources));
	return records;
}

/** Sets of records, all of which a record must be in to have what is asked of a facet; none where nothing is asked. */
function facetSets(facet: Facet, filter: Filter, {postings}: ViewSources): readonly RecordSet[] {
	const {field} = facetReaders[facet.id];
	const withAny = (values: readonly string[]): RecordSet =>
		anyOf(
			values.map(value => postings.under(field, value)),
			postings,
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
				postings.underRange(field, yearText(from ?? 0), yearText(to ?? 9999)),
			);
			return ranges.length > 0 ? [anyOf(within, postings)] : [];
		}
		case 'words':
			return filter[facet.id].map(term => withWords(field, term, postings));
	}
}

function withIds(ids: readonly string[], {statements, postings}: ViewSources): RecordSet {
	const rows = statements.rows<readonly [number]>(
		'SELECT seq FROM engagements WHERE id IN (SELECT value FROM json_each(?))',
		JSON.stringify(ids),
	);
	return postings.withSeqs(rows.map(([seq]) => seq));
}

function yearText(year: number): string {
	return String(year).padStart(4, '0');
}
