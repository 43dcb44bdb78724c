import {commitmentStatuses} from '../domain/commitment.ts';
import type {FigureLinks} from '../domain/counted-sums.ts';
import {safeText} from '../text/safe.ts';
import {isAtInSql, placeInSql} from './commitment-place.ts';
import {CurrencyNames, FigureColumns} from './figure-columns.ts';
import type {KeyRange} from './in-slices.ts';
import {PlacePairs} from './place-pairs.ts';
import type {Statements} from './statements.ts';

type FigureRow = readonly [
	place: number,
	status: number,
	amount: number | null,
	currency: string | null,
	isRepeat: 0 | 1,
	whole: number | null,
	nowhere: string | null,
];

/** Joins the commitment `c` to which a text `RECORD#COMMITMENT` leads. */
const targetOf = (
	text: string,
): string => `engagements e ON e.id = substr(${text}, 1, instr(${text}, '#') - 1)
	LEFT JOIN commitments c ON c.seq = e.seq AND c.id = substr(${text}, instr(${text}, '#') + 1)`;

/** The number of a status in the list of all: of thousands of rows none brings a text of its own. */
const statusInSql = `CASE f.status ${commitmentStatuses.map((name, index) => `WHEN '${name}' THEN ${index}`).join(' ')} END`;
const columns = `${placeInSql('f')}, ${statusInSql}, f.amount, f.currency, f.repeats IS NOT NULL, ${placeInSql('c')},
	CASE WHEN c.seq IS NULL THEN coalesce(f.repeats, f.within) END`;
const wholes = `LEFT JOIN ${targetOf('coalesce(f.repeats, f.within)')}`;

/** Reads sums and what they are parts of, as numbers: few of them are ever shown by name. */
export class Figures {
	readonly #sql: Statements;
	/** The numbers of commitments that others name and no record has. */
	readonly #nowhere = new Map<string, number>();
	/** The currencies of all figures that are read here. */
	readonly currencies = new CurrencyNames();

	constructor(sql: Statements) {
		this.#sql = sql;
	}

	/** Reads the sums of records, oldest first. */
	summed({first, end}: KeyRange): FigureColumns {
		return this.#inColumns(
			this.#sql.rows<FigureRow>(
				`SELECT ${columns} FROM commitments f ${wholes} WHERE f.amount IS NOT NULL AND f.seq >= ? AND f.seq < ?`,
				first,
				end,
			),
		);
	}

	/** Reads what makes promises of the data good, oldest first. */
	fulfilments(range: KeyRange): PlacePairs {
		return this.#leading('fulfils', range);
	}

	/** Reads which commitments tell another one of the data again, oldest first. */
	retellings(range: KeyRange): PlacePairs {
		return this.#leading('repeats', range);
	}

	/** Reads commitments at some places. */
	at(places: readonly number[]): FigureColumns {
		return this.#inColumns(
			this.#sql.rows<FigureRow>(
				`SELECT ${columns} FROM json_each(?) p JOIN commitments f ON ${isAtInSql('f', 'p.value')} ${wholes}`,
				JSON.stringify(places),
			),
		);
	}

	/** Gives sums and what they lead to by `RECORD#COMMITMENT`. */
	byName(links: FigureLinks<number>): FigureLinks {
		const places = new Set(
			[...links].flatMap(([place, {repeats, within, fulfils}]) => [place, repeats, within, fulfils]),
		);
		const names = new Map<number | null, string>([
			...Array.from(this.#nowhere, ([text, number]) => [number, safeText(text)] as const),
			...this.names([...places].flatMap(place => place ?? [])),
		]);
		const nameOf = (place: number | null): string | null => names.get(place) ?? null;
		return new Map(
			[...links].map(([place, {repeats, within, fulfils, amount, currency}]) => [
				nameOf(place) ?? '',
				{repeats: nameOf(repeats), within: nameOf(within), fulfils: nameOf(fulfils), amount, currency},
			]),
		);
	}

	/** Reads the names of commitments, `RECORD#COMMITMENT`, by their places. */
	names(places: readonly number[]): ReadonlyMap<number, string> {
		if (places.length === 0) return new Map();
		const rows = this.#sql.rows<readonly [number, string]>(
			`SELECT p.value, e.id || '#' || f.id FROM json_each(?) p
			JOIN commitments f ON ${isAtInSql('f', 'p.value')} JOIN engagements e ON e.seq = f.seq`,
			JSON.stringify(places),
		);
		return new Map(rows.map(([place, name]) => [place, safeText(name)]));
	}

	/** Reads commitments that lead to another one of the data, each with it. */
	#leading(by: 'fulfils' | 'repeats', {first, end}: KeyRange): PlacePairs {
		const texts = this.#sql.first<{from: string; to: string}>(
			`SELECT json_group_array(${placeInSql('f')}) AS "from", json_group_array(${placeInSql('c')}) AS "to"
			FROM commitments f JOIN ${targetOf(`f.${by}`)}
			WHERE f.${by} IS NOT NULL AND c.seq IS NOT NULL AND f.seq >= ? AND f.seq < ?`,
			first,
			end,
		);
		const placesOf = (text = '[]'): Float64Array => Float64Array.from(JSON.parse(text) as readonly number[]);
		return new PlacePairs(placesOf(texts?.from), placesOf(texts?.to));
	}

	#inColumns(rows: readonly FigureRow[]): FigureColumns {
		return FigureColumns.of(
			rows.map(([place, status, amount, currency, isRepeat, found, nowhere]) => ({
				place,
				status,
				amount,
				currency: this.currencies.numberOf(currency === null ? null : safeText(currency)),
				whole: nowhere === null ? found : this.#numberOf(nowhere),
				isRepeat: isRepeat === 1,
			})),
			this.currencies,
		);
	}

	#numberOf(text: string): number {
		const number = this.#nowhere.get(text) ?? -1 - this.#nowhere.size;
		this.#nowhere.set(text, number);
		return number;
	}
}
