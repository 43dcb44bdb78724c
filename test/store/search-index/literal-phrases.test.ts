import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {emptyFilter} from '../../../source/domain/filter.ts';
import {Search, emptyRequest} from '../../../source/search/index.ts';
import {openStore, type Store} from '../../../source/store/index.ts';
import {data, root} from '../../data/read.ts';

let store: Store;
let search: Search;
let records: readonly Engagement[];
let fields: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
	store = openStore(join(root, 'db', 'communique.db'));
	search = new Search(store);
	records = store.engagements.all();
	fields = new Map(records.map(record => [record.id, fieldsOf(record).map(field => ` ${plain(field)} `)]));
});
afterAll(() => store.close());

/**
 * The text in lower case without marks, i and y at the end of a syllable as one letter: said once more, on its own.
 */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/(?<=(?:^| )(?:[hklmst]|qu))i(?= |$)/gu, 'y')
		.trim();
}

const terms = new Map(
	[...data.vocabulary.kinds, ...data.vocabulary.topics].map(term => [
		term.id,
		[term.label_en, term.label_vi],
	]),
);

/** Every printed field of a record, each in each language a text of its own. */
function fieldsOf({place, people, bodies, sources, ...record}: Engagement): readonly string[] {
	return [
		record.title_en,
		record.title_vi,
		record.summary_en,
		record.summary_vi,
		...bodies.flatMap(body => [body.name, body.name_vi]),
		...people.flatMap(person => [person.name, person.office, person.office_vi]),
		place.name_en,
		place.name_vi,
		place.venue_en,
		place.venue_vi,
		...sources.flatMap(source => [source.title, source.publisher]),
		...[record.kind, ...record.topics].flatMap(id => terms.get(id) ?? []),
	];
}

function containing(phrase: string): readonly string[] {
	const wanted = ` ${plain(phrase)} `;
	return [...fields]
		.flatMap(([id, texts]) => (texts.some(text => text.includes(wanted)) ? [id] : []))
		.toSorted();
}

function found(query: string): readonly string[] {
	const {filter} = search.resolve({...emptyRequest, query});
	return store.engagements
		.page(filter, 'relevance', {offset: 0, limit: 10_000})
		.map(record => record.id)
		.toSorted();
}

describe('a phrase in quotation marks', () => {
	test.each([
		'aircraft carrier',
		'defence policy dialogue',
		'secretary of war',
		'kỷ niệm',
		'kỉ niệm',
		'Hoa Kì',
		'quản lí',
		'điện đàm',
		'port call',
		'war legacies',
		'carrier',
		'talks',
		'Biên Hòa',
		'Bộ trưởng Quốc phòng Hoa Kỳ',
		'Secretary of Defense Lloyd Austin',
		'Senior Lieutenant General',
	])('"%s" finds exactly the records that contain it', phrase => {
		const expected = containing(phrase);
		expect(expected.length).toBeGreaterThan(0);
		expect(found(`"${phrase}"`)).toEqual(expected);
		expect(store.engagements.count(search.resolve({...emptyRequest, query: `-"${phrase}"`}).filter)).toBe(
			store.engagements.count(emptyFilter) - expected.length,
		);
	});

	test('of two and three words out of every title finds exactly the records that contain it', () => {
		for (const [index, {title_en, title_vi}] of records.entries()) {
			if (index % 7 !== 0) continue;
			const words = plain(index % 2 === 0 ? title_en : title_vi).split(' ');
			const at = index % Math.max(1, words.length - 3);
			for (const length of [2, 3, 4]) {
				const phrase = words.slice(at, at + length).join(' ');
				expect(found(`"${phrase}"`), phrase).toEqual(containing(phrase));
			}
		}
	});

	test('is neither a beginning nor a synonym, and nothing in it is put right', () => {
		expect(found('"aircraft carri"')).toEqual([]);
		expect(found('"panneta"')).toEqual([]);
		expect(search.resolve({...emptyRequest, query: '"panneta"'}).hints).toEqual([]);
		expect(found('"aircraft carrier" hanoi')).toEqual(
			found('"aircraft carrier"').filter(id => found('hanoi').includes(id)),
		);
	});
});
