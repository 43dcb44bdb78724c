import type {Side} from '../domain/vocabulary.ts';
import type {
	KnownPerson,
	KnownPlace,
	KnownVenue,
	Post,
	PostTitle,
	RankHeld,
	Reference,
	TermOfOffice,
} from '../extract/index.ts';
import {withHouses} from './houses.ts';
import {withTowns} from './towns.ts';
import {readKnown} from './read-known.ts';
import {listOf, safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/**
 * Reads all that an import compares texts with: one query a table, and of the records those that are asked for then.
 * @param packaged gives the names of the countries that the package knows, for a database that has no such names
 */
export function readReference(
	sql: Statements,
	packaged: () => ReadonlySet<string>,
): Omit<Reference, 'vocabulary'> {
	return {
		persons: readPersons(sql),
		posts: readOffices(sql),
		memberships: readMemberships(sql),
		places: withTowns(readPlaces(sql, wholeCountries(sql) ?? packaged())),
		venues: withHouses(readVenues(sql)),
		topics: readTopics(sql),
		engagements: readKnown(sql),
	};
}

function readPersons(sql: Statements): readonly KnownPerson[] {
	const ranks = grouped(
		sql.all<RankHeld & {person_id: string}>(
			'SELECT person_id, rank_en, rank_vi, from_date AS "from", attested FROM ranks ORDER BY person_id, position',
		),
		row => row.person_id,
		({rank_en, rank_vi, from, attested}): RankHeld => ({rank_en, rank_vi, from, attested}),
	);
	return sql
		.all<{id: string; name: string; side: Side; other_names: string}>(
			'SELECT id, name, side, other_names FROM persons ORDER BY id',
		)
		.map(row => ({
			...safeRow(row),
			other_names: listOf(row.other_names),
			ranks: ranks.get(row.id) ?? [],
		}));
}

function readOffices(sql: Statements): readonly Post[] {
	const titles = grouped(
		sql.all<TitleRow>(
			`SELECT post_id, label_en, label_vi, aliases_en, aliases_vi, start_date AS start, end_date AS "end"
			FROM post_titles ORDER BY post_id, position`,
		),
		row => row.post_id,
		({label_en, label_vi, aliases_en, aliases_vi, start, end}): PostTitle => ({
			label_en,
			label_vi,
			aliases_en: listOf(aliases_en),
			aliases_vi: listOf(aliases_vi),
			start,
			end,
		}),
	);
	return sql
		.all<{id: string; side: Side}>('SELECT id, side FROM posts ORDER BY id')
		.map(row => ({...row, titles: titles.get(row.id) ?? []}));
}

interface TitleRow {
	readonly post_id: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly aliases_en: string;
	readonly aliases_vi: string;
	readonly start: string | null;
	readonly end: string | null;
}

function readMemberships(sql: Statements): readonly TermOfOffice[] {
	return sql
		.all<Omit<TermOfOffice, 'isActing' | 'attested'> & {acting: number; attested: string}>(
			`SELECT person_id AS personId, post_id AS postId, start_date AS start, end_date AS "end", acting, attested, confidence
			FROM memberships ORDER BY id`,
		)
		.map(each => safeRow(each))
		.map(({acting, attested, ...row}) => ({...row, isActing: acting === 1, attested: listOf(attested)}));
}

/** Reads the places, by default with the countries that the database itself tells from towns. */
export function readPlaces(
	sql: Statements,
	countries: ReadonlySet<string> = wholeCountries(sql) ?? new Set(),
): readonly KnownPlace[] {
	return sql
		.all<Omit<KnownPlace, 'other_names' | 'is_country'> & {other_names: string}>(
			'SELECT name_en, name_vi, country, other_names FROM places ORDER BY id',
		)
		.map(row => ({
			...safeRow(row),
			is_country: countries.has(row.name_en),
			other_names: listOf(row.other_names),
		}));
}

/** Lists the English names of whole countries; undefined where the database is too old to tell them from towns. */
export function wholeCountries(sql: Statements): ReadonlySet<string> | undefined {
	const column = sql.first<{name: string}>(
		"SELECT name FROM pragma_table_info('places') WHERE name = 'is_country'",
	);
	if (!column) return undefined;
	const rows = sql.all<{name_en: string}>('SELECT name_en FROM places WHERE is_country = 1');
	return new Set(rows.map(row => row.name_en));
}

function readVenues(sql: Statements): readonly KnownVenue[] {
	return sql
		.all<Omit<KnownVenue, 'other_names'> & {other_names: string}>(
			`SELECT v.name_en, v.name_vi, p.name_en AS place, v.other_names
			FROM venues v JOIN places p ON p.id = v.place_id ORDER BY v.id`,
		)
		.map(row => ({...safeRow(row), other_names: listOf(row.other_names)}));
}

function readTopics(sql: Statements): Reference['topics'] {
	return sql
		.all<{id: string; label_en: string; label_vi: string; synonyms: string}>(
			"SELECT id, label_en, label_vi, synonyms FROM terms WHERE vocabulary = 'topic' ORDER BY position",
		)
		.map(each => safeRow(each))
		.map(row => ({id: row.id, words: [row.label_en, row.label_vi, ...listOf(row.synonyms)]}));
}

/** The values of each key, in the order of the rows; text made safe. */
function grouped<Row extends object, Value>(
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
	const groups = new Map<string, Value[]>();
	for (const row of rows) {
		const value = valueOf(safeRow(row));
		const group = groups.get(keyOf(row));
		if (group) group.push(value);
		else groups.set(keyOf(row), [value]);
	}
	return groups;
}
