import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {knownEngagements} from '../../source/extract/known-engagements.ts';
import {Engagements} from '../../source/store/engagements.ts';
import {openDatabase} from '../../source/store/open.ts';
import {readKnown} from '../../source/store/read-known.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf} from '../fixtures/database.ts';
import {randomRecords} from '../fixtures/random-records.ts';

test('records are found in a database as in a list of all of them', () => {
	const database = openDatabase(databaseOf(randomRecords(40, 13)));
	onTestFinished(() => void database.close());
	const sql = new Statements(database);
	const all = new Engagements(sql).all();
	const [found, expected] = [readKnown(sql), knownEngagements(all)];
	expect(found.all()).toEqual(all);
	for (const {id} of [...all, {id: 'nothing'}]) {
		expect(found.has(id)).toBe(expected.has(id));
		expect(found.get(id)).toEqual(expected.get(id));
	}
	const people = new Set(all.flatMap(each => each.people.map(person => person.id)));
	for (const id of [...people, 'nobody']) expect(found.ofPerson(id)).toEqual(expected.ofPerson(id));
	for (const place of [...new Set(all.map(each => each.place.name_en)), 'nowhere'])
		expect(found.at(place)).toEqual(expected.at(place));
});

test('ships and editions are found in a database as in a list of all records', () => {
	const database = openDatabase(join(import.meta.dirname, '..', '..', 'db', 'communique.db'));
	onTestFinished(() => void database.close());
	const sql = new Statements(database);
	const [found, expected] = [readKnown(sql), knownEngagements(new Engagements(sql).all())];
	const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1);
	expect(found.bodies().toSorted(byId)).toEqual(expected.bodies().toSorted(byId));
	for (const {id} of [...expected.bodies(), {id: 'no-ship'}])
		expect(found.ofBody(id)).toEqual(expected.ofBody(id));
	expect(found.editions()).toEqual(expected.editions());
	for (const number of [0, ...expected.editions().map(each => each.number)])
		expect(found.ofNumber(number)).toEqual(expected.ofNumber(number));
	expect(expected.bodies().length).toBeGreaterThan(10);
	expect(expected.editions().length).toBeGreaterThan(10);
});

test('a record is the same one, whoever of it is asked for', () => {
	const database = openDatabase(databaseOf(randomRecords(40, 13)));
	onTestFinished(() => void database.close());
	const known = readKnown(new Statements(database));
	const record = known.all().find(each => each.people.length > 1)!;
	const [one, other] = record.people.map(({id}) => known.ofPerson(id).find(each => each.id === record.id));
	expect(one).toBeDefined();
	expect(one).toBe(other);
});
