import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {buildDatabase, toEngagements} from '../../db/build.ts';
import {applicationId, schemaVersion} from '../../source/store/schema.ts';
import {openDatabase} from '../../source/store/open.ts';
import {
	databaseOf,
	filesBeside,
	opened,
	referenceDataOf,
	seriesEntry,
	temporaryFolder,
} from '../fixtures/database.ts';
import {body, engagement, hostileEngagement, sampleEngagements} from '../fixtures/engagements.ts';
import {pressExtra, pressRecords} from '../fixtures/press.ts';
import {randomRecords} from '../fixtures/random-records.ts';
import {toYaml} from '../fixtures/yaml-record.ts';

function digestOf(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('the built file', () => {
	test('is the same to the byte for the same data, whatever stood there before', () => {
		const data = referenceDataOf([...pressRecords, ...randomRecords(40)], pressExtra);
		const folder = temporaryFolder();
		const [first, second] = [join(folder, 'first.db'), join(folder, 'second.db')];
		buildDatabase(data, first);
		writeFileSync(second, 'an older file');
		writeFileSync(`${second}.unfinished`, 'what a killed build left');
		buildDatabase(data, second);
		expect(digestOf(second)).toBe(digestOf(first));
		expect(filesBeside(first)).toEqual(['first.db', 'second.db']);
	});

	test('does not depend on the order of the records in data/', () => {
		const data = referenceDataOf(pressRecords, pressExtra);
		const folder = temporaryFolder();
		const [first, second] = [join(folder, 'first.db'), join(folder, 'second.db')];
		buildDatabase(data, first);
		buildDatabase({...data, engagements: data.engagements.toReversed()}, second);
		const rowsOf = (path: string): unknown => {
			const database = openDatabase(path);
			onTestFinished(() => void database.close());
			return database.prepare('SELECT * FROM engagements').all();
		};
		expect(rowsOf(second)).toEqual(rowsOf(first));
	});

	test('changes with the data', () => {
		const [one, other] = [databaseOf([engagement()]), databaseOf([engagement({note: 'seen again'})])];
		expect(digestOf(one)).not.toBe(digestOf(other));
	});

	test('is one communique file in DELETE journal mode, with no page to spare', () => {
		const database = openDatabase(databaseOf(pressRecords));
		onTestFinished(() => void database.close());
		const pragma = (name: string): unknown => database.pragma(name, {simple: true});
		expect(pragma('journal_mode')).toBe('delete');
		expect(pragma('application_id')).toBe(applicationId);
		expect(pragma('user_version')).toBe(schemaVersion);
		expect(pragma('freelist_count')).toBe(0);
		expect(pragma('integrity_check')).toBe('ok');
		expect(pragma('encoding')).toBe('UTF-8');
	});

	test('is sound by its own check', () => {
		// The hostile record has a day that is none.
		const records = sampleEngagements.filter(({id}) => id !== hostileEngagement.id);
		expect(opened(databaseOf(records)).verify()).toEqual([]);
	});
});

test('a build that fails leaves the file that was there', () => {
	const path = databaseOf([engagement()]);
	const before = digestOf(path);
	const bad = referenceDataOf([engagement(), engagement({id: 'bad', date: 'soon'})]);
	expect(() => buildDatabase(bad, path)).toThrow('not an EDTF date: "soon"');
	expect(digestOf(path)).toBe(before);
});

test('a build that fails puts no file under a name that had none', () => {
	const path = join(temporaryFolder(), 'new.db');
	const bad = referenceDataOf([engagement({part_of: 'nowhere'})]);
	expect(() => buildDatabase(bad, path)).toThrow(/FOREIGN KEY/u);
	expect(existsSync(path)).toBe(false);
});

describe('records from the data', () => {
	test('come by date and id, with their days and the Vietnamese office', () => {
		const records = ['b', 'a'].map(id => engagement({id, date: '2019-11'}));
		const [first, second] = toEngagements(referenceDataOf([...records]));
		expect([first?.id, second?.id]).toEqual(['a', 'b']);
		expect(first).toMatchObject({date_start: '2019-11-01', date_end: '2019-11-30', origin: 'reference'});
		expect(first?.people[1]).toMatchObject({office: 'Secretary of War', office_vi: 'Bộ trưởng Chiến tranh'});
	});

	test('have ships and organisations with their names and side', () => {
		const records = [engagement({bodies: [body()]})];
		const yaml = records.map(record => ({
			...toYaml(record),
			bodies: [{id: 'uss-halyard', part: 'visitor' as const}],
		}));
		const [record] = toEngagements({...referenceDataOf(records), engagements: yaml});
		expect(record?.bodies).toEqual([body()]);
	});

	test('belong to no series where none is written', () => {
		const {series, ...without} = toYaml(engagement());
		expect(series).toEqual([]);
		const [record] = toEngagements({...referenceDataOf([]), engagements: [without]});
		expect(record?.series).toEqual([]);
	});

	test('have no Vietnamese office where the list of posts lacks it', () => {
		const data = referenceDataOf([engagement()]);
		const [record] = toEngagements({...data, leaders: {...data.leaders, posts: []}});
		expect(record?.people.map(person => person.office_vi)).toEqual(['', '']);
	});
});

test('terms of office and series keep the addresses of their pages', () => {
	const page = 'https://gazette.example/chief';
	const {leaders, ...rest} = referenceDataOf([engagement()]);
	const [post] = leaders.posts;
	const [person] = leaders.persons;
	const term = {
		id: 'term',
		person_id: person?.id ?? '',
		post_id: post?.id ?? '',
		start: null,
		end: null,
		acting: false,
		confidence: 'high' as const,
		sources: [page],
	};
	const talks = seriesEntry({
		id: 'harbour-talks',
		sources: [{publisher: 'Gazette', title: '', url: page, published: ''}],
	});
	const path = join(temporaryFolder(), 'pages.db');
	buildDatabase({...rest, leaders: {...leaders, memberships: [term]}, series: {series: [talks]}}, path);
	const database = openDatabase(path);
	onTestFinished(() => void database.close());
	for (const table of ['memberships', 'series'])
		expect(database.prepare(`SELECT sources FROM ${table}`).pluck().get()).toBe(page);
});
