import {describe, expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {databaseOf, opened, spoil} from '../fixtures/database.ts';
import {plainReport} from '../../source/domain/engagement.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';

const attack = 'a\u001B[2J\u001B]0;owned\u0007b\u202Ec\u200Bd\r\ne\u0000';
const harmless = 'abcd e';
/** Controls, bidi overrides and zero-width signs: nothing that a terminal would obey. */
const dangerous = /\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Writes the attack into every column that holds free text. */
function attacked(): string {
	const series = [{id: 'harbour-talks', number: 3, year: null}];
	const path = databaseOf([engagement({topics: ['dioxin'], series, commitments: [commitment()]})], {
		otherNames: {'pete-hegseth': ['Peter']},
	});
	spoil(path, database => {
		const set = (table: string, columns: readonly string[]): unknown =>
			database
				.prepare(`UPDATE ${table} SET ${columns.map(column => `${column} = :text`).join(', ')}`)
				.run({text: attack});
		set('engagements', ['title_en', 'title_vi', 'summary_en', 'summary_vi', 'note', 'country']);
		set('engagements', ['place_en', 'place_vi', 'venue_en', 'venue_vi', 'kind', 'id', 'day_part']);
		set('persons', ['name', 'other_names', 'sort_name']);
		set('participants', ['office', 'office_vi', 'part']);
		set('engagement_topics', ['topic']);
		set('engagement_series', ['series_id']);
		set('series', ['name_en', 'name_vi', 'other_names', 'rhythm_en', 'rhythm_vi']);
		set('sources', ['publisher', 'title', 'url', 'published', 'passage_file']);
		set('commitments', [
			'id',
			'what_en',
			'what_vi',
			'topics',
			'unit',
			'currency',
			'status',
			'due',
			'repeats',
		]);
		set('commitments', ['given_by', 'given_to', 'source', 'within', 'fulfils']);
		set('sources', ['language', 'reprint_of', 'says', 'differs']);
		database.prepare('UPDATE sources SET passage_line = 3').run();
		database
			.prepare("UPDATE terms SET label_en = ?, definition_vi = ? WHERE id = 'talks'")
			.run(attack, attack);
		database.prepare('INSERT INTO tags VALUES (?, 0, ?)').run(attack, attack);
		database.prepare("INSERT INTO notes VALUES (?, ?, '')").run(attack, attack);
		database.prepare('UPDATE engagements SET date_reasons = ?').run(JSON.stringify([attack, 7]));
	});
	return path;
}

function stringsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('a database with escape sequences in every text', () => {
	const store = opened(attacked());

	test('gives harmless records', () => {
		const [record] = store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 1});
		expect(record).toMatchObject({
			id: harmless,
			title_en: harmless,
			title_vi: harmless,
			summary_en: harmless,
			summary_vi: harmless,
			note: harmless,
			kind: harmless,
			place: {
				name_en: harmless,
				name_vi: harmless,
				venue_en: harmless,
				venue_vi: harmless,
				country: harmless,
			},
			topics: [harmless],
			date_reasons: [harmless, '7'],
		});
		expect(record?.people[0]).toMatchObject({name: harmless, office: harmless, office_vi: harmless});
		expect(record?.sources[0]).toEqual({
			publisher: harmless,
			title: harmless,
			url: harmless,
			published: harmless,
			...plainReport,
			language: harmless,
			reprint_of: 0,
			says: [],
			passage: {file: harmless, line: 3},
		});
		expect(record?.commitments[0]).toMatchObject({
			id: harmless,
			what_en: harmless,
			topics: [harmless],
			source: 0,
		});
		expect(stringsIn(record).filter(text => dangerous.test(text))).toEqual([]);
	});

	test.each(facets.filter(facet => facet.form !== 'words').map(facet => facet.id))(
		'gives harmless %s',
		facet => {
			const counts = store.facets.counts(facet, emptyFilter);
			expect(counts).not.toEqual([]);
			expect(stringsIn(counts).filter(text => dangerous.test(text))).toEqual([]);
		},
	);

	test('gives harmless people, vocabulary, suggestions and version', () => {
		expect(stringsIn(store.participants()).filter(text => dangerous.test(text))).toEqual([]);
		expect(stringsIn(store.vocabulary()).filter(text => dangerous.test(text))).toEqual([]);
		expect(store.engagements.idsLike('', 5).filter(text => dangerous.test(text))).toEqual([]);
	});

	test('gives harmless notes', () => {
		const {notes, tags} = store.workingSet.current();
		expect([...notes.values(), ...tags.values()].flat()).toEqual([harmless, harmless]);
	});

	test('gives harmless findings', () => {
		expect(stringsIn(store.verify()).filter(text => dangerous.test(text))).toEqual([]);
	});
});

test('a hostile version in the database is made safe', () => {
	const path = databaseOf([]);
	spoil(path, database => database.prepare('UPDATE meta SET value = ?').run(attack));
	expect(opened(path).meta('data_version')).toBe(harmless);
});

test.each([['{broken'], ['"a string"'], ['{"a":1}'], ['null']])(
	'reasons that are no list (%s) cost the reasons, not the record',
	json => {
		const path = databaseOf([engagement({date_reasons: ['said so']})]);
		spoil(path, database => database.prepare('UPDATE engagements SET date_reasons = ?').run(json));
		expect(opened(path).engagements.byId(engagement().id)?.date_reasons).toEqual([]);
	},
);
