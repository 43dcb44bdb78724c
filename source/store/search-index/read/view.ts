import type {Filter, Sort} from '../../../domain/filter.ts';
import {fields, type Field} from '../term-kinds.ts';
import {keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import {tiersOf} from './ranking.ts';
import {anyOf, anywhere, termIn, withSource, type TextSources} from './text-records.ts';
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
	for (const term of filter.sources) keepIn(records, withSource(term, postings));
	for (const set of facetSets(filter, sources)) keepIn(records, set);
	if (filter.ids) keepIn(records, withIds(filter.ids, sources));
	for (const each of filter.without) removeFrom(records, recordsOf(each, sources));
	return records;
}

/** One set for each facet that narrows, and for each leader. */
function facetSets(filter: Filter, {postings}: ViewSources): readonly RecordSet[] {
	const under = (field: Field, values: readonly string[]): RecordSet =>
		anyOf(
			values.map(value => postings.under(field, value)),
			postings,
		);
	const narrowing = [
		[fields.kind, filter.kinds],
		[fields.topic, filter.topics],
		[fields.place, filter.places],
		[fields.side, filter.sides],
		[fields.basis, filter.isInferred ? ['inferred'] : []],
	] as const;
	return [
		...narrowing.filter(([, values]) => values.length > 0).map(([field, values]) => under(field, values)),
		...filter.leaders.map(ids => under(fields.person, ids)),
		...(filter.years.length === 0
			? []
			: [
					anyOf(
						filter.years.map(({from, to}) =>
							postings.underRange(fields.year, yearText(from ?? 0), yearText(to ?? 9999)),
						),
						postings,
					),
				]),
	];
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
