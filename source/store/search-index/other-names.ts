import {isResidentOffice} from '../../domain/resident.ts';
import {readBodyNames} from '../read-bodies.ts';
import {readSeriesTerms} from '../read-series.ts';
import {listOf} from '../safe-rows.ts';
import type {Statements} from '../statements.ts';

/** The names under which a record is found beside its own text: other spellings, ranks and labels. */
export interface OtherNames {
	readonly namesOf: (personId: string) => readonly string[];
	/** The military ranks that a person has held, in both languages. */
	readonly ranksOf: (personId: string) => readonly string[];
	/** Other names of a ship or an organisation: hull number, abbreviations and the short names of lists among them. */
	readonly bodyNamesOf: (bodyId: string) => readonly string[];
	/** Every name of a series. */
	readonly seriesNamesOf: (seriesId: string) => readonly string[];
	readonly placeNamesOf: (nameEn: string) => readonly string[];
	/** The country of a code by the name that its place has; undefined where no place is that country. */
	readonly countryOf: (code: string) => string | undefined;
	/**
	 * The post behind an office as a record words it, by its id; the office itself where the list of posts lacks
	 * it.
	 */
	readonly postOf: (office: string) => string;
	/** Returns true where whoever holds the office lives in the other country: ambassadors, attachés, consuls. */
	readonly isResident: (office: string) => boolean;
	readonly labelsOf: (vocabulary: 'kind' | 'topic', id: string) => readonly string[];
}

interface TermRow {
	readonly vocabulary: string;
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
}

/** Reads all other names that a database has, to file records that are added to it. */
export function readOtherNames(sql: Statements): OtherNames {
	const names = new Map(
		sql
			.all<{id: string; other_names: string}>('SELECT id, other_names FROM persons')
			.map(row => [row.id, listOf(row.other_names)]),
	);
	const ranks = Map.groupBy(
		sql.all<{person_id: string; rank_en: string; rank_vi: string}>(
			'SELECT person_id, rank_en, rank_vi FROM ranks ORDER BY person_id, position',
		),
		row => row.person_id,
	);
	const placeNames = new Map(
		sql
			.all<{name_en: string; other_names: string}>('SELECT name_en, other_names FROM places')
			.map(row => [row.name_en, listOf(row.other_names)]),
	);
	const bodyNames = new Map(
		readBodyNames(sql).map(({id, other_names, short_en, short_vi}) => [
			id,
			[...new Set([...other_names, short_en, short_vi])].filter(Boolean),
		]),
	);
	const seriesNames = new Map(
		readSeriesTerms(sql).map(({id, label_en, label_vi, other_names = []}) => [
			id,
			[label_en, label_vi, ...other_names].filter(Boolean),
		]),
	);
	const countries = countriesIn(sql);
	const posts = postsIn(sql);
	const terms = new Map(
		sql
			.all<TermRow>('SELECT vocabulary, id, label_en, label_vi FROM terms')
			.map(row => [`${row.vocabulary}:${row.id}`, row]),
	);
	return {
		namesOf: id => names.get(id) ?? [],
		ranksOf: id => (ranks.get(id) ?? []).flatMap(row => [row.rank_en, row.rank_vi]),
		bodyNamesOf: id => bodyNames.get(id) ?? [],
		seriesNamesOf: id => seriesNames.get(id) ?? [],
		placeNamesOf: name => placeNames.get(name) ?? [],
		countryOf: code => countries.get(code),
		postOf: office => posts.get(plainOffice(office))?.id ?? office,
		isResident(office) {
			const post = posts.get(plainOffice(office));
			return post ? isMission.test(post.organization) : isResidentOffice(office);
		},
		labelsOf(vocabulary, id) {
			const term = terms.get(`${vocabulary}:${id}`);
			return term ? [term.label_en, term.label_vi] : [];
		},
	};
}

interface PostRow {
	readonly label: string;
	readonly id: string;
	readonly organization: string;
}

const isMission = /(?:^|-)(?:embassy|consulate)(?:-|$)/u;

const acting = 'Acting ';

/** An office without "Acting", which changes neither the post nor where its holder lives. */
function plainOffice(office: string): string {
	return office.startsWith(acting) ? office.slice(acting.length) : office;
}

/** Posts by each title that they bear or bore, in English. */
function postsIn(sql: Statements): ReadonlyMap<string, PostRow> {
	return new Map(
		sql
			.all<PostRow>(
				`SELECT t.label_en AS label, p.id, coalesce(p.organization_id, '') AS organization
				FROM post_titles t JOIN posts p ON p.id = t.post_id ORDER BY t.position DESC`,
			)
			.map(row => [row.label, row]),
	);
}

function countriesIn(sql: Statements): ReadonlyMap<string, string> {
	return new Map(
		sql
			.all<{country: string; name_en: string}>('SELECT country, name_en FROM places WHERE is_country = 1')
			.map(row => [row.country, row.name_en]),
	);
}
