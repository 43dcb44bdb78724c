import type {Database} from '../source/store/open.ts';
import {termLists, type TermList} from '../source/store/read-vocabulary.ts';
import {allBodies} from './bodies.ts';
import type {ReferenceData, YamlLeaders, YamlVocabulary} from './yaml-data.ts';

/** Adds the words of the data, places and venues to a new database. */
export function insertVocabulary(database: Database, {vocabulary, places}: ReferenceData): void {
	const term = database.prepare('INSERT INTO terms VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
	for (const [list, words] of Object.entries(termsOf(vocabulary))) {
		words.forEach((each, index) =>
			term.run(
				termLists[list as TermList],
				each.id,
				index,
				each.label_en,
				each.label_vi,
				each.definition_en ?? '',
				each.definition_vi ?? '',
				joined([...(each.synonyms_en ?? []), ...(each.synonyms_vi ?? [])]),
			),
		);
	}
	const place = database.prepare('INSERT INTO places VALUES (?, ?, ?, ?, ?, ?)');
	for (const each of places.places)
		place.run(
			each.id,
			each.name_en,
			each.name_vi,
			each.country,
			joined(each.other_names),
			each.is_country ? 1 : 0,
		);
	const venue = database.prepare('INSERT INTO venues VALUES (?, ?, ?, ?, ?)');
	for (const each of places.venues)
		venue.run(each.id, each.name_en, each.name_vi, each.place, joined(each.other_names));
}

type AnyTerm = YamlVocabulary['parts'][number] & Partial<YamlVocabulary['kinds'][number]>;

function termsOf({day_parts, ...lists}: YamlVocabulary): Readonly<Record<TermList, readonly AnyTerm[]>> {
	return {...lists, dayParts: day_parts};
}

/** Adds persons, organizations, posts and memberships to a new database. */
export function insertLeaders(database: Database, {leaders}: ReferenceData): void {
	insertPersons(database, leaders.persons);
	const organization = database.prepare('INSERT INTO organizations VALUES (?, ?, ?, ?)');
	for (const each of leaders.organizations) organization.run(each.id, each.name_en, each.name_vi, each.side);
	insertPosts(database, leaders.posts);
	const membership = database.prepare('INSERT INTO memberships VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	for (const each of leaders.memberships) {
		membership.run(
			each.id,
			each.person_id,
			each.post_id,
			each.start,
			each.end,
			each.acting ? 1 : 0,
			each.confidence,
			each.note ?? '',
			joined(each.attested),
			joined(each.sources),
		);
	}
}

/** Adds ships and organisations to a new database. */
export function insertBodies(database: Database, data: ReferenceData): void {
	const body = database.prepare('INSERT INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?)');
	for (const {id, name_en, name_vi, side, variants, short_en = '', short_vi = ''} of allBodies(data))
		body.run(id, name_en, name_vi, side, joined(variants), short_en, short_vi);
}

/** Adds series of engagements, with what is known of their missing editions, to a new database. */
export function insertSeries(database: Database, {series}: Pick<ReferenceData, 'series'>): void {
	const row = database.prepare('INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const edition = database.prepare('INSERT INTO known_editions VALUES (?, ?, ?, ?, ?, ?)');
	const yearly = series.series.filter(({every}) => every === 'P1Y').map(({id}) => id);
	database.prepare('INSERT INTO meta VALUES (?, ?)').run('yearly_series', joined(yearly));
	series.series.forEach((each, index) => {
		const {id, name_en, name_vi, rhythm_en, rhythm_vi} = each;
		const pages = joined(each.sources.map(source => source.url));
		row.run(id, index, name_en, name_vi, joined(each.variants), rhythm_en, rhythm_vi, each.counted_by, pages);
		for (const {from, to, looked_for, known_en, known_vi} of each.known)
			edition.run(id, from, to, looked_for ? 1 : 0, known_en, known_vi);
	});
}

/** Adds the Vietnamese of the reasons for dates to a new database (source/store/read-date-reasons.ts). */
export function insertDateReasons(
	database: Database,
	{dateReasons}: Pick<ReferenceData, 'dateReasons'>,
): void {
	const vietnamese = Object.fromEntries(dateReasons.date_reasons.map(({en, vi}) => [en, vi]));
	database.prepare('INSERT INTO meta VALUES (?, ?)').run('date_reasons_vi', JSON.stringify(vietnamese));
}

/** Adds persons with their ranks. */
export function insertPersons(database: Database, persons: YamlLeaders['persons']): void {
	const person = database.prepare('INSERT INTO persons VALUES (?, ?, ?, ?, ?, NULL)');
	const rank = database.prepare('INSERT INTO ranks VALUES (?, ?, ?, ?, ?, ?)');
	for (const each of persons) {
		person.run(each.id, each.name, each.sort_name, each.side, joined(each.other_names));
		each.ranks?.forEach(({rank_en, rank_vi, from, attested}, index) =>
			rank.run(each.id, index, rank_en, rank_vi, from, attested),
		);
	}
}

function insertPosts(database: Database, posts: YamlLeaders['posts']): void {
	const post = database.prepare('INSERT INTO posts VALUES (?, ?, ?, ?, ?)');
	const title = database.prepare('INSERT INTO post_titles VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
	for (const each of posts) {
		post.run(each.id, each.label_en, each.label_vi, each.side, each.organization_id);
		const titles = [{...each, start: null, end: null}, ...(each.secondary_titles ?? [])];
		titles.forEach(({label_en, label_vi, aliases_en, aliases_vi, start, end}, index) =>
			title.run(each.id, index, label_en, label_vi, joined(aliases_en), joined(aliases_vi), start, end),
		);
	}
}

/** A list as the database keeps it (source/store/rows.ts, `listOf`). */
function joined(list: readonly string[] = []): string {
	return list.join('; ');
}
