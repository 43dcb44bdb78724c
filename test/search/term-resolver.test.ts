import {describe, expect, test} from 'vitest';
import {Search, emptyRequest} from '../../source/search/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';

const records = [
	engagement({
		id: 'chau',
		title_en: 'President opens the Tien Chau port',
		title_vi: 'Mở cảng Tiên Châu',
		summary_vi: '',
		sources: [],
		people: [],
	}),
	engagement({
		id: 'giang',
		title_en: 'Officers meet',
		title_vi: 'Tướng Hoà tiếp đoàn',
		people: [participant({id: 'phan-van-giang', name: 'Phan Văn Giang', side: 'VN'})],
	}),
	engagement({
		id: 'ship',
		title_en: 'The cutter sails from Vung Tau with tea chairs',
		title_vi: 'Tàu rời Vũng Tàu, hòa nhịp',
		people: [participant({id: 'pete-hegseth', name: 'Pete Hegseth', side: 'US'})],
	}),
];
const store = storeOf(records);
const search = new Search(store);

function asked(query: string) {
	const {filter, hints, terms} = search.resolve({...emptyRequest, query});
	const ids = store.engagements.page(filter, 'relevance', {offset: 0, limit: 9}).map(record => record.id);
	return {ids, hints, phrases: terms.map(term => term.phrases)};
}

describe('words typed without their spaces, or with one too many', () => {
	test.each([
		['phanvangiang', 'giang', 'phan van giang'],
		['vangia', 'giang', 'van gia'],
		['vungtau cutter', 'ship', 'vung tau'],
	])('%s', (query, id, used) => {
		const {ids, hints} = asked(query);
		expect(ids).toEqual([id]);
		expect(hints).toEqual([{type: 'spelling', typed: query.split(' ')[0], used: [used]}]);
	});

	test('heg seth', () => {
		const {ids, hints} = asked('pete heg seth');
		expect(ids).toEqual(['ship']);
		expect(hints.at(-1)).toEqual({type: 'elsewhere', typed: 'heg seth', used: 'hegseth'.split(' ')});
	});

	test('words that stand nowhere side by side are not made of one', () => {
		expect(asked('giangcutter').ids).toEqual([]);
	});
});

describe('a slip that made another word', () => {
	test('is put right where the words are not found together', () => {
		const {ids, hints} = asked('tien chai');
		expect(ids).toEqual(['chau']);
		expect(hints).toEqual([{type: 'elsewhere', typed: 'chai', used: ['chau']}]);
	});

	test('is left alone where only a filter leaves nothing', () => {
		expect(asked('van giang year:1990')).toMatchObject({ids: [], hints: []});
	});

	test('is left alone where they are', () => {
		expect(asked('tea chai')).toMatchObject({ids: ['ship'], hints: []});
	});

	test('is put right by a word further off where the nearest ones are not found with the rest', () => {
		// "chairs" is nearer, but stands in another record.
		expect(asked('tien chaurs')).toMatchObject({
			ids: ['chau'],
			hints: [{type: 'elsewhere', typed: 'chaurs', used: ['chau']}],
		});
	});

	test.each(['"tien" chai', 'tien "chai"', '"tien chai" port'])(
		'is left alone where one of the words stands within quotation marks: %s',
		query => {
			expect(asked(query.replaceAll('"', ''))).toMatchObject({ids: ['chau']});
			expect(asked(query)).toMatchObject({ids: [], hints: []});
		},
	);

	test('is none in a name that is known, nor in a word that is further off than one slip', () => {
		const school = engagement({
			id: 'school',
			title_en: 'A school opens',
			place: {name_en: 'Quang Tri', name_vi: 'Quảng Trị', venue_en: '', venue_vi: '', country: 'VN'},
		});
		const austin = engagement({id: 'austin', title_en: 'Lloyd Austin sees the quan trio', people: []});
		const actor = engagement({id: 'actor', title_en: 'The acting head sees a harbour', people: []});
		const others = storeOf([school, austin, actor]);
		const found = (query: string): readonly string[] => {
			const {filter} = new Search(others).resolve({...emptyRequest, query});
			return others.engagements.ids(filter, '-date');
		};
		expect(found('quang tri')).toEqual(['school']);
		expect(found('austin quang tri')).toEqual([]);
		expect(found('quand trio austin')).toEqual(['austin']);
		expect(found('harbour austin')).toEqual([]);
	});

	test('helps nobody whose words are nowhere near each other', () => {
		expect(asked('giang cutter')).toMatchObject({ids: [], hints: []});
	});
});

test('a word that is still being typed is compared with the beginnings of words', () => {
	expect(asked('hegst')).toMatchObject({ids: ['ship'], phrases: [[['hegseth']]]});
});

test('all words at the same distance are meant, where others tell which', () => {
	const {ids, phrases} = asked('giang pham');
	expect(phrases[1]).toContainEqual(['phan']);
	expect(ids).toEqual(['giang']);
});

test('both styles of tone placement are one spelling', () => {
	for (const query of ['hoà', 'hòa']) expect(asked(query).ids.slice(0, 2)).toEqual(['ship', 'giang']);
});

test('keys of an input method count only for a word that is there with its marks', () => {
	expect(asked('gianfg').hints).toEqual([{type: 'spelling', typed: 'gianfg', used: ['giang']}]);
	expect(asked('vuxng').hints).toEqual([{type: 'keystrokes', typed: 'vuxng', used: 'vũng', method: 'telex'}]);
});
