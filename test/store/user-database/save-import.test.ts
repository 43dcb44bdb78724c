import {expect, onTestFinished, test, describe} from 'vitest';
import {emptyFilter} from '../../../source/domain/filter.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import type {Proposal} from '../../../source/extract/import-model.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {saveImport, type ImportSummary} from '../../../source/store/user-database/save-import.ts';
import {undoImport, type ImportNote} from '../../../source/store/user-database/undo-import.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {engagement, source} from '../../fixtures/engagements.ts';
import {clipped, contentsOf, proposal} from '../../fixtures/clippings.ts';
import {typedWords} from '../../fixtures/typed.ts';

const known = engagement({
	id: 'known',
	place: {name_en: 'Hanoi', name_vi: 'Hà Nội', venue_en: '', venue_vi: '', country: 'VN'},
	topics: [],
});
const report = clipped({
	...known,
	id: 'another-name',
	place: {...known.place, venue_en: 'Military Museum', venue_vi: 'Bảo tàng Quân sự'},
	topics: ['mia-accounting'],
	sources: [source({publisher: 'Đà Giang Post', url: '', passage: {file: 'post.txt', line: 7}})],
	title_en: 'Quite another title',
	origin: 'user',
});

function save(
	path: string,
	proposals: readonly Proposal[],
	files: readonly string[] = ['clippings.txt'],
): ImportSummary {
	const database = openDatabase(path, 'write');
	try {
		return saveImport(database, {proposals, files, day: '2026-11-22', shipped: null});
	} finally {
		database.close();
	}
}

function undo(path: string): ImportNote | null {
	const database = openDatabase(path, 'write');
	try {
		return undoImport(database, null);
	} finally {
		database.close();
	}
}

function read(path: string, id: string): Engagement | undefined {
	const store = opened(path);
	onTestFinished(() => expect(store.verify()).toEqual([]));
	return store.engagements.byId(id);
}

function search(path: string, words: string): readonly string[] {
	const filter = {...emptyFilter, text: typedWords(words)};
	return opened(path)
		.engagements.page(filter, '-date', {offset: 0, limit: 10})
		.map(record => record.id);
}

describe('a new record', () => {
	test("is the user's, with its people and its passage, and is found", () => {
		const path = databaseOf([known]);
		const record = clipped();
		expect(save(path, [proposal(record)])).toEqual({
			added: [record.id],
			merged: [],
			unchanged: [],
			isRefreshed: false,
			isAhead: false,
		});
		expect(read(path, record.id)).toEqual(record);
		expect(search(path, 'whitcombe')).toEqual([record.id]);
		const people = opened(path)
			.participants()
			.map(({id, sort_name}) => [id, sort_name]);
		expect(people).toContainEqual(['dana-whitcombe', 'Whitcombe, Dana']);
		expect(people).toContainEqual(['bui-van-hoa', 'Bui Van Hoa']);
	});

	test('keeps the visit it belongs to, new, known, or known by another name', () => {
		const path = databaseOf([known]);
		const child = (id: string, part_of: string): Proposal => proposal(clipped({id, part_of}));
		save(path, [
			child('a', 'visit'),
			proposal(clipped({id: 'visit', kind: 'official-visit'})),
			child('b', 'known'),
			child('c', 'another-name'),
			child('d', 'rejected-visit'),
			proposal(report, 'known'),
		]);
		expect(['a', 'b', 'c', 'd'].map(id => read(path, id)?.part_of)).toEqual([
			'visit',
			'known',
			'known',
			null,
		]);
	});

	test('gets another id where its own is taken by another event, and merges where it is the same', () => {
		const path = databaseOf([known]);
		const same = clipped({...known, origin: 'user', sources: report.sources});
		expect(save(path, [proposal({...clipped(), id: 'known'}), proposal(same)])).toMatchObject({
			added: ['known-2'],
			merged: ['known'],
		});
		expect(read(path, 'known')?.sources).toHaveLength(2);
	});

	test('is known where its passage has given the same record before, whatever it is called', () => {
		const path = databaseOf([known]);
		save(path, [proposal(clipped())]);
		const again = proposal(clipped({id: 'by-another-name'}));
		expect(save(path, [again])).toMatchObject({added: [], merged: [], unchanged: [clipped().id]});
		const other = proposal(clipped({id: 'other-day', date: '2024-03-06'}));
		expect(save(path, [other])).toMatchObject({added: ['other-day']});
	});

	test('with a date that is none stops the whole import', () => {
		const path = databaseOf([known]);
		const before = contentsOf(path);
		expect(() => save(path, [proposal(clipped()), proposal(clipped({id: 'bad', date: 'soon'}))])).toThrow(
			'not an EDTF date',
		);
		expect(contentsOf(path)).toEqual(before);
	});
});

describe('a merge', () => {
	test('adds the source, fills what is empty and overwrites nothing', () => {
		const path = databaseOf([known]);
		expect(save(path, [proposal(report, 'known')])).toMatchObject({added: [], merged: ['known']});
		expect(read(path, 'known')).toEqual({
			...known,
			place: report.place,
			topics: ['mia-accounting'],
			sources: [...known.sources, ...report.sources],
		});
		expect(search(path, 'giang post museum')).toEqual(['known']);
	});

	test('of the same again changes nothing at all', () => {
		const path = databaseOf([known]);
		save(path, [proposal(clipped()), proposal(report, 'known')]);
		const before = contentsOf(path);
		const again = save(path, [proposal(clipped(), clipped().id), proposal(report, 'known')]);
		expect(again).toEqual({
			added: [],
			merged: [],
			unchanged: [clipped().id, 'known'],
			isRefreshed: false,
			isAhead: false,
		});
		expect(contentsOf(path)).toEqual(before);
	});
});

describe('undo', () => {
	test('takes imports back one by one, exactly', () => {
		const path = databaseOf([known, engagement({id: 'other', date: '2019-11-20'})]);
		const states = [contentsOf(path)];
		save(path, [proposal(clipped({part_of: 'known'})), proposal(report, 'known')], ['a.txt']);
		states.push(contentsOf(path));
		const more = clipped({
			id: 'more',
			part_of: 'other',
			sources: [source({passage: {file: 'b.txt', line: 1}})],
		});
		const second = clipped({sources: [source({url: 'https://second.example/1'})], summary_en: ''});
		save(path, [proposal(more), proposal(second, clipped().id)], ['b.txt']);
		expect(contentsOf(path)).not.toEqual(states[1]);
		expect(undo(path)).toMatchObject({files: ['b.txt'], added: 1, merged: 1, day: '2026-11-22'});
		expect(contentsOf(path)).toEqual(states[1]);
		expect(undo(path)).toMatchObject({files: ['a.txt'], added: 1, merged: 1});
		expect(contentsOf(path)).toEqual(states[0]);
		expect(undo(path)).toBeNull();
	});
});
