import {isPromise, type CommitmentStatus} from '../domain/commitment.ts';
import {countedFigures, countingFigures, type FigureLinks} from '../domain/counted-sums.ts';
import {
	keyOfEntry,
	type BareEntry,
	type CommitmentCounts,
	type LedgerEntry,
	type LedgerRow,
} from '../domain/ledger.ts';
import {lastOf} from '../domain/memo.ts';
import {NumberSet, type AskedSet} from '../domain/number-set.ts';
import {safeText} from '../text/safe.ts';
import {codedIn, codedOfTopics, newestFirst, placesIn, type CommitmentsOfView} from './coded-places.ts';
import {isAtInSql, placeInSql, seqOf} from './commitment-place.ts';
import {FigureChains} from './figure-chains.ts';
import {FigureColumns} from './figure-columns.ts';
import {inOneStep, InSteps} from './in-steps.ts';
import {InSlices, type KeyRange} from './in-slices.ts';
import {PlacePairs} from './place-pairs.ts';
import {readBareEntries} from './read-commitments.ts';
import {Figures} from './read-figures.ts';
import type {Statements} from './statements.ts';
import {ToldAgain} from './told-again.ts';
import {hasTable} from './has-table.ts';

/** The commitments of a view, and those of them that have a sum. */
export interface LedgerPlaces extends CommitmentsOfView {
	readonly figures: FigureColumns;
}

/**
 * Reads the commitments of an edition of the database as numbers: of a hundred thousand records there are as many, and
 * only those on screen are read in full.
 */
export class LedgerIndex {
	readonly #sql: Statements;
	readonly #figuresIn: Figures;
	/** All places with their status (coded-places.ts), newest first. */
	readonly #all: InSlices<Float64Array, Float64Array>;
	readonly #figures: InSlices<FigureColumns, FigureColumns>;
	readonly #fulfilments: InSlices<PlacePairs, PlacePairs>;
	readonly #toldAgain: InSlices<PlacePairs, ToldAgain>;
	readonly #has = lastOf(() => hasTable(this.#sql, 'commitments'));
	readonly #kept = inOneStep(() => this.#toldAgain.all().with(new Set(this.#fulfilments.all().targets)));
	readonly #chains = lastOf(
		() => new FigureChains(this.#figuresIn, this.#figures.all(), this.#fulfilments.all()),
	);
	readonly #whole = inOneStep(() => this.#placesOf(null, []));
	readonly #countedOfAll = new InSteps(() => this.#countingAll());
	readonly #linksByName = lastOf(() => this.#figuresIn.byName(this.#chains().all()));

	/** @param ranges the slices in which it is read ahead */
	constructor(sql: Statements, ranges: readonly KeyRange[]) {
		this.#sql = sql;
		this.#figuresIn = new Figures(sql);
		const own = (): readonly KeyRange[] => (this.#has() ? ranges : []);
		const figures = this.#figuresIn;
		this.#all = new InSlices(own, range => codedIn(sql, range), newestFirst);
		this.#figures = new InSlices(
			own,
			range => figures.summed(range),
			slices => FigureColumns.joined(slices, figures.currencies),
		);
		this.#fulfilments = new InSlices(
			own,
			range => figures.fulfilments(range),
			slices => PlacePairs.joined(slices),
		);
		this.#toldAgain = new InSlices(
			own,
			range => figures.retellings(range),
			slices => new ToldAgain(PlacePairs.joined(slices)),
		);
	}

	/** Reads some of it ahead of the first question; false once all is read. */
	readOn(): boolean {
		return (
			this.#all.readOn() ||
			this.#figures.readOn() ||
			this.#fulfilments.readOn() ||
			this.#toldAgain.readOn() ||
			this.#chains().readOn() ||
			this.#kept.makeOn() ||
			this.#whole.makeOn() ||
			this.#countedOfAll.makeOn()
		);
	}

	/** Which of all sums count, in steps. */
	*#countingAll(): Generator<void, AskedSet<number>, void> {
		return new NumberSet(yield* countingFigures(this.#figures.all(), this.links()));
	}

	/** The sums, and what they lead to, by their places. */
	links(): FigureLinks<number> {
		return this.#chains().all();
	}

	/** The same by `RECORD#COMMITMENT`. */
	linksByName(): FigureLinks {
		return this.#linksByName();
	}

	/**
	 * Reads the places of a view.
	 * @param isIn tells whether the record with a `seq` is in the view; null where all are
	 * @param topics of the commitments themselves, any of which is enough; none asks for nothing
	 */
	places(isIn: ((seq: number) => boolean) | null, topics: readonly string[]): LedgerPlaces {
		return isIn === null && topics.length === 0 ? this.#whole.whole() : this.#placesOf(isIn, topics);
	}

	#placesOf(isIn: ((seq: number) => boolean) | null, topics: readonly string[]): LedgerPlaces {
		const places = placesIn(topics.length === 0 ? this.#all.all() : this.#ofTopics(topics), isIn);
		if (isIn === null && topics.length === 0) return {...places, figures: this.#figures.all()};
		const wanted = new Set(places.newest);
		return {...places, figures: this.#figures.all().only(place => wanted.has(place))};
	}

	/** The sums of a view that count, each once. */
	counted({figures}: Pick<LedgerPlaces, 'figures'>): AskedSet<number> {
		return figures === this.#figures.all()
			? this.#countedOfAll.whole()
			: countedFigures(figures, this.links());
	}

	/**
	 * Reads the first commitment that the latest of some records names which has any, without what makes it good, of
	 * which nobody asks; null where none has.
	 */
	latestOf(keys: readonly number[]): BareEntry | null {
		if (!this.#has()) return null;
		const place = this.#sql.number(
			`SELECT ${placeInSql('c')} FROM commitments c WHERE c.seq IN (SELECT value FROM json_each(?))
			ORDER BY c.seq DESC, c.position LIMIT 1`,
			JSON.stringify(keys),
		);
		return this.#bareEntriesAt([place])[0] ?? null;
	}

	/** Those of some promises that nothing in the data makes good. */
	open({promises}: Pick<LedgerPlaces, 'promises'>): readonly number[] {
		const kept = this.#kept.whole();
		return promises.filter(place => !kept.has(place));
	}

	/** The same, with how many of them are promised and how many agreed. */
	openByStatus({promises, agreed: isAgreed}: Pick<LedgerPlaces, 'promises' | 'agreed'>): {
		readonly places: readonly number[];
		readonly counts: CommitmentCounts;
	} {
		const kept = this.#kept.whole();
		const open: number[] = [];
		let agreed = 0;
		for (const [index, place] of promises.entries()) {
			if (kept.has(place)) continue;
			open.push(place);
			if (isAgreed[index]) agreed++;
		}
		return {
			places: open,
			counts: new Map([
				['promised', open.length - agreed],
				['agreed', agreed],
			]),
		};
	}

	/** Returns false where a sum or a thing is told at a place that belongs to another commitment. */
	isOwn(place: number): boolean {
		const found = this.#sql.first<{isPart: number}>(
			`SELECT repeats IS NOT NULL OR within IS NOT NULL AS isPart FROM commitments c, (SELECT CAST(? AS INTEGER) AS place) p
			WHERE ${isAtInSql('c', 'p.place')}`,
			place,
		);
		return found?.isPart !== 1;
	}

	/** Reads the commitments at some places in full, in their order. */
	entriesAt(places: readonly number[]): readonly LedgerEntry[] {
		const fulfilled = this.#fulfilledBy(places);
		return this.#bareEntriesAt(places).map(entry => ({
			...entry,
			fulfilled_by: fulfilled.get(keyOfEntry(entry)) ?? [],
		}));
	}

	#bareEntriesAt(places: readonly number[]): readonly BareEntry[] {
		const keys = [...new Set(places.map(seqOf))];
		const entries = new Map(readBareEntries(this.#sql, keys).map(each => [keyOfEntry(each), each]));
		const names = this.#figuresIn.names(places);
		return places.flatMap(place => entries.get(names.get(place) ?? '') ?? []);
	}

	/** Reads the row at a place; undefined where there is none. */
	rowAt(place: number): LedgerRow | undefined {
		const row = this.#sql.first<{record: string; id: string; status: CommitmentStatus}>(
			`SELECT e.id AS record, c.id, c.status FROM (SELECT CAST(? AS INTEGER) AS place) p
			JOIN commitments c ON ${isAtInSql('c', 'p.place')} JOIN engagements e ON e.seq = c.seq`,
			place,
		);
		if (!row) return undefined;
		return {
			record: {id: safeText(row.record)},
			id: safeText(row.id),
			isOpen: isPromise(row.status) && !this.#kept.whole().has(place),
		};
	}

	/** What makes the commitments at some places, or those that they tell again, good, by their names. */
	#fulfilledBy(places: readonly number[]): ReadonlyMap<string, readonly string[]> {
		const chains = new Map(places.map(place => [place, this.#toldAgain.all().chainOf(place)]));
		const wanted = new Set([...chains.values()].flat());
		const found = Array.from(this.#fulfilments.all()).filter(([, promise]) => wanted.has(promise));
		const names = this.#figuresIn.names([...found.map(([place]) => place), ...places]);
		return new Map(
			Array.from(chains, ([place, chain]) => [
				names.get(place) ?? '',
				found.flatMap(([by, promise]) => (chain.includes(promise) ? (names.get(by) ?? []) : [])),
			]),
		);
	}

	#ofTopics(topics: readonly string[]): Float64Array {
		return this.#has() ? newestFirst([codedOfTopics(this.#sql, topics)]) : new Float64Array();
	}
}
