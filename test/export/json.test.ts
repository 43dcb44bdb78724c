import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toJson, toNdjson} from '../../source/export/json.ts';
import {body, engagement, hostileEngagement, sampleEngagements, source} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';

const safeSamples = sampleEngagements.filter(record => record !== hostileEngagement);

test('gives safe records back unchanged, keys in order', () => {
	expect(toJson(safeSamples)).toBe(`${JSON.stringify(safeSamples, null, 2)}\n`);
	const lines = toNdjson(safeSamples).split('\n');
	expect(lines.pop()).toBe('');
	expect(lines).toEqual(safeSamples.map(record => JSON.stringify(record)));
});

test('orders the keys of a record made in another order, and puts a caller’s own keys last', () => {
	const passage = {file: 'clipping.txt', line: 3};
	const record = engagement({bodies: [body()], sources: [source({passage})]});
	const reversed = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
	const shuffled = {
		status: 'new',
		...reversed(record),
		place: reversed(record.place),
		people: record.people.map(reversed),
		bodies: record.bodies.map(reversed),
		sources: record.sources.map(each => reversed({...each, passage: reversed(each.passage!)})),
	} as unknown as typeof record;
	expect(toNdjson([shuffled])).toBe(`${JSON.stringify({...record, status: 'new'})}\n`);
});

test('leaves out what a record lacks, as one of an older version may', () => {
	const {note, ...rest} = engagement();
	expect(note).toBe('');
	expect(toNdjson([rest as ReturnType<typeof engagement>])).toBe(`${JSON.stringify(rest)}\n`);
});

test('writes an empty array and no line for no records', () => {
	expect(toJson([])).toBe('[]\n');
	expect(toNdjson([])).toBe('');
});

test('cleans strings but keeps their lines', () => {
	const [record] = JSON.parse(toJson([hostileEngagement])) as [typeof hostileEngagement];
	expect(record.title_vi).toBe('cod.exe # *đậm* _nghiêng_ `mã`');
	expect(record.summary_en).toMatch(/^# Heading\n\| a \| b \|\n\n- item/u);
	expect(record.topics).toEqual(['=cmd']);
});

test('holds nothing unsafe, one record a line, whatever the record holds', () => {
	fc.assert(
		fc.property(fc.array(hostileRecord, {maxLength: 3}), records => {
			const text = toNdjson(records);
			expect(text).not.toMatch(unsafeCharacter);
			expect(text.split('\n')).toHaveLength(records.length + 1);
			const values = JSON.parse(toJson(records)) as unknown[];
			expect(JSON.stringify(values)).not.toMatch(/\\u00|\\t|\\r/u);
			expect(values).toHaveLength(records.length);
		}),
	);
});
