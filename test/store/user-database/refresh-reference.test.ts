import {writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {buildDatabase} from '../../../db/build.ts';
import type {Engagement, Source} from '../../../source/domain/engagement.ts';
import {emptyFilter} from '../../../source/domain/filter.ts';
import type {Proposal} from '../../../source/extract/import-model.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {saveImport, type ImportSummary} from '../../../source/store/user-database/save-import.ts';
import {undoImport} from '../../../source/store/user-database/undo-import.ts';
import {ensureUserDatabase} from '../../../source/store/user-database/ensure.ts';
import {opened, referenceDataOf, temporaryFolder, type Extra} from '../../fixtures/database.ts';
import {body, engagement, participant, source} from '../../fixtures/engagements.ts';
import {clipped, contentsOf, proposal} from '../../fixtures/clippings.ts';
import {typedTerm} from '../../fixtures/typed.ts';
import {join} from 'node:path';

const base = engagement({id: 'base', topics: [], place: {...engagement().place, venue_en: '', venue_vi: ''}});
const visit = engagement({id: 'visit', kind: 'official-visit', date: '2025-11-01/2025-11-03'});
const meeting = engagement({id: 'meeting', date: '2025-11-02', part_of: 'visit'});
const dropped = engagement({
	id: 'dropped',
	date: '2001-05-04',
	people: [participant({id: 'old-hand', name: 'Old Hand'})],
});

/** A shipped database of these records. */
function shippedOf(records: readonly Engagement[], extra: Extra = {}): string {
	const path = join(temporaryFolder(), 'shipped.db');
	buildDatabase(referenceDataOf(records, extra), path);
	return path;
}

function userDatabase(shipped: string): string {
	const path = join(temporaryFolder(), 'user.db');
	ensureUserDatabase(path, shipped, 'must-exist');
	return path;
}

function save(path: string, shippedPath: string, proposals: readonly Proposal[]): ImportSummary {
	const database = openDatabase(path, 'write');
	const shipped = openDatabase(shippedPath);
	try {
		return saveImport(database, {proposals, files: ['a.txt'], day: '2026-11-22', shipped});
	} finally {
		shipped.close();
		database.close();
	}
}

function undo(path: string): void {
	const database = openDatabase(path, 'write');
	undoImport(database, null);
	database.close();
}

const ownSource = source({publisher: 'Own Paper', url: '', passage: {file: 'a.txt', line: 4}});
const merge = proposal(
	clipped({
		...base,
		origin: 'user',
		topics: ['dioxin'],
		place: {...base.place, venue_en: 'Own Venue', venue_vi: 'Nơi riêng'},
		sources: [ownSource],
	}),
	'base',
);
const own = clipped({part_of: 'visit'});

test('the first import into a copy of the shipped database refreshes nothing', () => {
	const shipped = shippedOf([base, visit]);
	const path = userDatabase(shipped);
	expect(contentsOf(path)).toEqual(contentsOf(shipped));
	expect(save(path, shipped, [proposal(own)]).isRefreshed).toBe(false);
});

test('a newer package brings its records, terms and people, and the user keeps everything', () => {
	const old = shippedOf([base, visit, meeting, dropped]);
	const path = userDatabase(old);
	save(path, old, [merge, proposal(own)]);
	const newer = shippedOf(
		[
			{...base, date: '2025-11-09', title_en: 'A corrected title', topics: ['mia-accounting']},
			{...visit, date: '2025-11-01/2025-11-04'},
			meeting,
			engagement({
				id: 'brand-new',
				date: '2026-05-05',
				people: [participant({id: 'new-hand', name: 'New Hand'})],
			}),
		],
		{otherNames: {'phan-van-giang': ['General Giang']}, topics: []},
	);
	const third = clipped({id: 'third', sources: [source({passage: {file: 'c.txt', line: 1}})]});
	expect(save(path, newer, [proposal(third)])).toMatchObject({added: ['third'], isRefreshed: true});
	const store = opened(path);
	expect(store.verify()).toEqual([]);
	expect(store.meta('data_version')).toBe(opened(newer).meta('data_version'));
	expect(
		store.engagements
			.all()
			.map(record => record.id)
			.toSorted(),
	).toEqual(['base', 'brand-new', 'meeting', own.id, 'third', 'visit'].toSorted());
	// What the package now says itself stands; what it leaves open keeps the user's.
	expect(store.engagements.byId('base')).toMatchObject({
		date: '2025-11-09',
		title_en: 'A corrected title',
		topics: ['mia-accounting'],
		place: {venue_en: 'Own Venue', venue_vi: 'Nơi riêng'},
		sources: [...base.sources, ownSource],
	});
	expect(store.engagements.byId(own.id)).toEqual(own);
	expect(store.engagements.byId('meeting')).toEqual(meeting);
	const text = (phrase: string) => ({...emptyFilter, text: [{...typedTerm(phrase), isQuoted: false}]});
	expect(store.engagements.count(text('own venue'))).toBe(1);
	expect(store.engagements.count(text('general giang'))).toBe(3);
	expect(store.participants().map(person => person.id)).not.toContain('old-hand');
	expect(contentsOf(path)['persons']).not.toContainEqual(expect.objectContaining({id: 'old-hand'}));
});

test('a passage keeps what it bears, and differs where the package has come to another day', () => {
	const old = shippedOf([base, visit]);
	const path = userDatabase(old);
	const bearing: Source = {...ownSource, says: ['date', 'people'], differs: {place: 'Huế'}};
	save(path, old, [proposal(clipped({...base, origin: 'user', sources: [bearing]}), 'base')]);
	const saidOf = (): unknown => {
		const {says, differs} = opened(path).engagements.byId('base')!.sources.at(-1)!;
		return {says, differs};
	};
	expect(saidOf()).toEqual({says: ['date', 'people'], differs: {place: 'Huế'}});
	for (const [date, says, differs] of [
		[base.date, ['date', 'people'], {place: 'Huế'}],
		['2025-11-09', ['people'], {place: 'Huế', date: base.date}],
		[base.date, ['date', 'people'], {place: 'Huế'}],
	] as const) {
		const newer = shippedOf([{...base, date, summary_en: `As of ${date}.`}, visit]);
		save(path, newer, []);
		expect(saidOf()).toEqual({says, differs});
	}
});

test('undoing every import leaves exactly the newer reference data', () => {
	const old = shippedOf([base, visit, meeting, dropped]);
	const path = userDatabase(old);
	save(path, old, [merge, proposal(own)]);
	const newer = shippedOf([{...base, topics: ['mia-accounting']}, visit, meeting]);
	save(path, newer, [proposal(clipped({id: 'third'}))]);
	undo(path);
	undo(path);
	const [left, wanted] = [opened(path), opened(newer)];
	expect(left.engagements.all()).toEqual(wanted.engagements.all());
	const known = (store: typeof left) => ({
		...store.reference(),
		engagements: store.reference().engagements.all(),
	});
	expect(known(left)).toEqual(known(wanted));
	expect(left.verify()).toEqual([]);
	expect(left.words().lines()).toEqual(wanted.words().lines());
});

test('what hangs on a record that the package no longer has keeps it', () => {
	const old = shippedOf([base, visit, meeting, dropped]);
	const path = userDatabase(old);
	save(path, old, [
		merge,
		proposal(own),
		proposal(clipped({...meeting, origin: 'user', sources: [ownSource]}), 'meeting'),
	]);
	const newer = shippedOf([dropped, engagement({id: 'latest', date: '2025-12-01'})]);
	expect(save(path, newer, []).isRefreshed).toBe(true);
	const store = opened(path);
	expect(store.verify()).toEqual([]);
	expect(
		store.engagements
			.all()
			.map(record => record.id)
			.toSorted(),
	).toEqual(['base', 'dropped', 'latest', 'meeting', own.id, 'visit'].toSorted());
	expect(store.engagements.byId(own.id)?.part_of).toBe('visit');
});

test("a person whom the user met first becomes the package's, and stays when the import is taken back", () => {
	const old = shippedOf([base]);
	const path = userDatabase(old);
	save(path, old, [proposal(own)]);
	const whitcombe = participant({id: 'dana-whitcombe', name: 'Dana R. Whitcombe', side: 'US'});
	const newer = shippedOf([base, engagement({id: 'hers', people: [whitcombe]})]);
	save(path, newer, []);
	expect(opened(path).engagements.byId(own.id)?.people[1]?.name).toBe('Dana R. Whitcombe');
	undo(path);
	expect(opened(path).engagements.all()).toEqual(opened(newer).engagements.all());
	expect(opened(path).verify()).toEqual([]);
});

test('ships and organisations are those of the package, and those of a record that it has dropped and the user keeps', () => {
	const halyard = body();
	const capstan = body({id: 'uss-capstan', name: 'USS Capstan', name_vi: 'Tàu USS Capstan'});
	const old = shippedOf([
		{...base, bodies: [halyard]},
		{...visit, bodies: [capstan]},
		engagement({id: 'gone', bodies: [body({id: 'uss-gone', name: 'USS Gone', name_vi: 'Tàu USS Gone'})]}),
	]);
	const path = userDatabase(old);
	save(path, old, [proposal(own)]);
	const renamed = {...halyard, name: 'USS Halyard II'};
	save(path, shippedOf([{...base, bodies: [renamed]}]), []);
	const store = opened(path);
	expect(store.engagements.byId('base')?.bodies).toEqual([renamed]);
	expect(store.engagements.byId('visit')?.bodies).toEqual([capstan]);
	expect(store.verify()).toEqual([]);
	expect(contentsOf(path)['bodies']).toEqual([
		expect.objectContaining({id: 'uss-capstan'}),
		expect.objectContaining({id: 'uss-halyard', name_en: 'USS Halyard II'}),
	]);
});

test('a record that the package has dropped and the user keeps leaves the series that are gone', () => {
	const [talks, days] = [
		{id: 'harbour-talks', number: 3, year: null},
		{id: 'lantern-days', number: null, year: 2025},
	];
	const old = shippedOf([
		{...base, series: [talks]},
		{...visit, series: [talks, days]},
	]);
	const path = userDatabase(old);
	save(path, old, [proposal(own)]);
	save(path, shippedOf([{...base, series: [days]}]), []);
	const store = opened(path);
	expect(store.engagements.byId('base')?.series).toEqual([days]);
	expect(store.engagements.byId('visit')?.series).toEqual([days]);
	expect(store.verify()).toEqual([]);
});

test("a record of the package under an id of the user's gets another id, children included, once and for all", () => {
	const old = shippedOf([base]);
	const path = userDatabase(old);
	const mine = clipped({id: 'visit', kind: 'official-visit'});
	save(path, old, [proposal(mine)]);
	for (const records of [
		[visit, meeting],
		[visit, meeting, base],
	]) {
		save(path, shippedOf(records), []);
		const store = opened(path);
		expect(store.engagements.byId('visit')).toEqual(mine);
		expect(store.engagements.byId('visit-2')).toEqual({
			...visit,
			id: 'visit-2',
			date_end: '2025-11-03',
			date_start: '2025-11-01',
		});
		expect(store.engagements.byId('meeting')?.part_of).toBe('visit-2');
		expect(store.verify()).toEqual([]);
	}
});

test('a shipped file that is none stops the import before anything changes', () => {
	const old = shippedOf([base]);
	const path = userDatabase(old);
	const broken = join(temporaryFolder(), 'broken.db');
	writeFileSync(broken, 'not a database');
	const before = contentsOf(path);
	expect(() => save(path, broken, [proposal(own)])).toThrow('not a SQLite database');
	expect(contentsOf(path)).toEqual(before);
});
