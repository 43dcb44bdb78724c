import {expect, test} from 'vitest';
import type {YamlEngagement} from '../../db/yaml-data.ts';
import {parseEdtf} from '../../source/domain/date.ts';
import {data, files, valueOf} from './read.ts';

const records = data.engagements;
const byId = new Map(records.map(record => [record.id, record]));
/**
 * The kinds that a record may be part of: those with a span of their own, to which people come. A dialogue series or
 * a conference is none.
 */
const parentKinds = ['official-visit', 'working-visit', 'port-call', 'exercise'];

test('there are at least 250 records', () => {
	expect(records.length).toBeGreaterThanOrEqual(250);
});

test('ids are unique', () => {
	const ids = records.map(record => record.id);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('an id is an ASCII slug that begins with the earliest day of its record, its month or its year', () => {
	const wrong = records.filter(({id, date}) => {
		const prefix = /^(?<date>\d{4}(?:-\d{2}){0,2})(?:-[a-z0-9]+)+$/u.exec(id)?.groups?.['date'];
		return prefix === undefined || !parseEdtf(date).start.startsWith(prefix);
	});
	expect(wrong.map(({id, date}) => `${id}: ${date}`)).toEqual([]);
});

test('a record stands in the file of the year in which it begins', () => {
	const misplaced = files
		.filter(file => file.startsWith('engagements/'))
		.flatMap(file =>
			(valueOf(file) as YamlEngagement[])
				.filter(record => file !== `engagements/${parseEdtf(record.date).start.slice(0, 4)}.yaml`)
				.map(record => `${record.id} in ${file}`),
		);
	expect(misplaced).toEqual([]);
});

test('part_of names a visit, port call or exercise whose span covers the record', () => {
	const wrong = records.filter(record => {
		if (record.part_of === null) return false;
		const parent = byId.get(record.part_of);
		if (parent?.part_of !== null || !parentKinds.includes(parent.kind)) return true;
		const [span, date] = [parseEdtf(parent.date), parseEdtf(record.date)];
		return date.start < span.start || date.end > span.end;
	});
	expect(wrong.map(({id, part_of}) => `${id} in ${part_of ?? ''}`)).toEqual([]);
});

test.each([
	['2012-06-03', 'Leon Panetta'],
	['2015-05-31', 'Ashton Carter'],
	['2018-01-24', 'James Mattis'],
	['2019-11-19', 'Mark Esper'],
	['2021-07-28', 'Lloyd Austin'],
	['2025-11-02', 'Pete Hegseth'],
])('the visit of %s by %s is a record with its meetings', (start, visitor) => {
	const visit = records.find(
		record =>
			record.kind === 'official-visit' &&
			parseEdtf(record.date).start === start &&
			record.people.some(person => person.name === visitor && person.part === 'visitor'),
	);
	expect(visit).toBeDefined();
	expect(records.filter(record => record.part_of === visit?.id).length).toBeGreaterThanOrEqual(3);
});

test('every record has a source that can be named', () => {
	const bare = records.filter(
		record =>
			record.sources.length === 0 ||
			record.sources.some(source => source.publisher === '' && source.url === ''),
	);
	expect(bare.map(record => record.id)).toEqual([]);
});

test('every passage cited is a line of a text file', () => {
	const odd = records.flatMap(record =>
		record.sources.filter(
			({passage}) => passage && (!/^[\w.-]+\.txt$/u.test(passage.file) || passage.line < 1),
		),
	);
	expect(odd).toEqual([]);
});
