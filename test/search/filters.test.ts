import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {originalsOf} from '../../source/text/original-sources.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {parseEdtf, overlaps} from '../../source/domain/date.ts';
import {Search, emptyRequest} from '../../source/search/index.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {root} from '../data/read.ts';

let store: Store;
let search: Search;
let records: readonly Engagement[];
beforeAll(() => {
	store = openStore(join(root, 'db', 'communique.db'));
	search = new Search(store);
	records = store.engagements.all();
});
afterAll(() => store.close());

function found(query: string): readonly string[] {
	const {filter, hints} = search.resolve({...emptyRequest, query});
	expect(hints).toEqual([]);
	return store.engagements
		.page(filter, 'date', {offset: 0, limit: 10_000})
		.map(record => record.id)
		.toSorted();
}

function those(test: (record: Engagement) => boolean): readonly string[] {
	const ids = records
		.filter(test)
		.map(record => record.id)
		.toSorted();
	expect(ids.length).toBeGreaterThan(0);
	return ids;
}

function has(office: RegExp): (record: Engagement) => boolean {
	return record => record.people.some(person => office.test(person.office));
}

describe('office', () => {
	test.each([
		['office:"secretary of defense"', /^(?:Acting )?Secretary of (?:Defense|War)$/u],
		['office:"secretary of war"', /^(?:Acting )?Secretary of (?:Defense|War)$/u],
		['chứcvụ:"bộ trưởng quốc phòng hoa kỳ"', /^(?:Acting )?Secretary of (?:Defense|War)$/u],
		['office:cincpac', /^Commander(?: in Chief)?, U\.S\. (?:Indo-)?Pacific Command$/u],
		['office:"pacom commander"', /^Commander(?: in Chief)?, U\.S\. (?:Indo-)?Pacific Command$/u],
	])('%s finds the post under any title, as held that day', (query, office) => {
		expect(found(query)).toEqual(those(has(office)));
	});
});

describe('travel', () => {
	test('every American defence secretary in Vietnam', () => {
		const isSecretary = has(/^(?:Acting )?Secretary of (?:Defense|War)$/u);
		const query = 'office:"secretary of defense" travel:us kind:official-visit,working-visit';
		expect(found(query)).toEqual(
			those(
				record =>
					isSecretary(record) &&
					record.place.country === 'VN' &&
					/^(?:official|working)-visit$/u.test(record.kind),
			),
		);
	});

	test('ambassadors, who live there, have not travelled', () => {
		const reception = records.find(
			record =>
				record.kind === 'reception' &&
				record.place.country === 'VN' &&
				record.people.every(
					person => person.side === 'VN' || person.office === 'Ambassador of the United States to Vietnam',
				),
		);
		expect(reception).toBeDefined();
		expect(found('travel:us')).not.toContain(reception?.id);
	});

	test('nobody does both, and nobody travels by telephone', () => {
		expect(found('travel:us').filter(id => found('travel:vn').includes(id))).toEqual([]);
		expect(found('travel:us,vn kind:phone-call')).toEqual([]);
		expect(found('travel:vn').length).toBeGreaterThan(20);
	});
});

describe('place', () => {
	test.each([
		['place:vietnam', 'VN'],
		['nơi:"việt nam"', 'VN'],
		['place:"united states"', 'US'],
		['place:mỹ', 'US'],
		['place:mĩ', 'US'],
		['place:cambodia', 'KH'],
	])('%s finds all places in the country', (query, country) => {
		expect(found(query)).toEqual(those(record => record.place.country === country));
	});
});

describe('dates', () => {
	test.each([
		['date:2024-09..2025-03', '2024-09-01', '2025-03-31'],
		['year:2024-09..2025-03', '2024-09-01', '2025-03-31'],
		['ngày:2025-11', '2025-11-01', '2025-11-30'],
		['date:2025-11-02', '2025-11-02', '2025-11-02'],
		['date:2019-06..', '2019-06-01', '9999-12-31'],
		['date:..2000-06', '0001-01-01', '2000-06-30'],
		['date:2010..2012-03', '2010-01-01', '2012-03-31'],
	])('%s finds what certainly or possibly falls there', (query, start, end) => {
		expect(found(query)).toEqual(those(record => overlaps(parseEdtf(record.date), {start, end})));
	});
});

describe('doubts', () => {
	test('are dates with a question mark, an estimate or a choice, single sources, and degrees', () => {
		expect(found('is:uncertain')).toEqual(those(record => /[?~%[]/u.test(record.date)));
		for (const degree of ['medium', 'high'] as const)
			expect(found(`confidence:${degree}`)).toEqual(those(record => record.confidence === degree));
		expect(found('tincậy:cao')).toEqual(found('confidence:high'));
		const single = found('is:single-source');
		const isSingle = ({sources}: Engagement): boolean => new Set(originalsOf(sources)).size === 1;
		expect(single).toEqual(those(isSingle));
		expect(
			those(record => isSingle(record) && record.sources.some(each => each.reprint_of !== null)),
		).not.toEqual([]);
	});
});
