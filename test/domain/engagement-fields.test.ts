import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {
	bodyFields,
	commitmentFields,
	derivedFields,
	engagementFields,
	flatPlace,
	participantFields,
	passageFields,
	placeColumns,
	placeFields,
	placeFrom,
	seriesFields,
	sourceFields,
} from '../../source/domain/engagement-fields.ts';
import {toCsv} from '../export/written.ts';
import {toNdjson} from '../../source/export/json.ts';
import {openDatabase} from '../../source/store/open.ts';
import {recordColumnNames} from '../../source/store/rows.ts';
import {databaseOf, storeOf} from '../fixtures/database.ts';
import {body, engagement, participant, source} from '../fixtures/engagements.ts';

const passage = {file: 'a.txt', line: 3};
const record = engagement({
	people: [participant()],
	bodies: [body()],
	series: [{id: 'harbour-talks', number: 3, year: null}],
	sources: [source({passage})],
});
const place = record.place;

/** Each list of fields, with a thing that has all of them. */
const lists = [
	['a record', engagementFields, record],
	['a place', placeFields, place],
	['a participant', participantFields, participant()],
	['a ship or an organisation', bodyFields, body()],
	['a series', seriesFields, record.series[0]!],
	['a source', sourceFields, source()],
	['a passage', passageFields, passage],
] as const;

test.each(lists)('%s: every field is listed, once', (_, fields, thing) => {
	expect([...fields].toSorted()).toEqual(Object.keys(thing).toSorted());
});

test('JSON writes the fields in the order of the lists', () => {
	const written = JSON.parse(toNdjson([record])) as Record<string, Record<string, unknown>[]>;
	expect(Object.keys(written)).toEqual([...engagementFields]);
	expect(Object.keys(written['place']!)).toEqual([...placeFields]);
	expect(Object.keys(written['people']![0]!)).toEqual([...participantFields]);
	expect(Object.keys(written['bodies']![0]!)).toEqual([...bodyFields]);
	expect(Object.keys(written['series']![0]!)).toEqual([...seriesFields]);
	expect(Object.keys(written['sources']![0]!)).toEqual([...sourceFields]);
	expect(Object.keys(written['sources']![0]!['passage'] as object)).toEqual([...passageFields]);
});

test('CSV has them in their order too, the place apart, without sentences', () => {
	const names = engagementFields
		.filter(field => field !== 'date_reasons' && field !== 'note')
		.flatMap(field => (field === 'place' ? Object.values(placeColumns) : [field]));
	expect(toCsv([]).trim().split(',')).toEqual(names);
});

test('the schema of the data has them in their order, but for what is derived', () => {
	const file = join(import.meta.dirname, '..', '..', 'data', 'engagements.schema.json');
	const {$defs} = JSON.parse(readFileSync(file, 'utf8')) as {
		$defs: Record<string, {properties: Record<string, object>}>;
	};
	const without = (fields: readonly string[], left: readonly string[]) =>
		fields.filter(field => !left.includes(field));
	const propertiesOf = (name: string) => Object.keys($defs[name]!.properties);
	expect(propertiesOf('record')).toEqual(without(engagementFields, derivedFields));
	expect(propertiesOf('place')).toEqual([...placeFields]);
	expect(propertiesOf('participant')).toEqual(without(participantFields, ['office_vi']));
	// A ship's names and side stand in its list.
	expect(propertiesOf('body')).toEqual(without(bodyFields, ['name', 'name_vi', 'side']));
	expect(propertiesOf('series')).toEqual([...seriesFields]);
	expect(propertiesOf('commitment')).toEqual([...commitmentFields]);
	expect(propertiesOf('source')).toEqual([...sourceFields]);
});

// Not in their order: a migration adds a column at the end of its table.
test('the tables of the database have them as columns', () => {
	const database = openDatabase(databaseOf([record]));
	try {
		const columnsOf = (table: string) =>
			database.prepare('SELECT name FROM pragma_table_info(?) ORDER BY name').pluck().all(table);
		const columns = (...names: readonly string[]) => names.toSorted();
		expect(columnsOf('engagements')).toEqual(columns('seq', ...recordColumnNames, 'import_id'));
		// The id leads to the person, who has the name.
		const people = participantFields
			.filter(field => field !== 'name')
			.map(field => (field === 'id' ? 'person_id' : field));
		expect(columnsOf('participants')).toEqual(columns('seq', 'position', ...people));
		expect(columnsOf('engagement_bodies')).toEqual(columns('seq', 'position', 'body_id', 'part'));
		expect(columnsOf('bodies')).toEqual(
			columns('id', 'name_en', 'name_vi', 'side', 'other_names', 'short_en', 'short_vi'),
		);
		expect(columnsOf('engagement_series')).toEqual(columns('seq', 'position', 'series_id', 'number', 'year'));
		const sources = sourceFields.flatMap(field =>
			field === 'passage' ? passageFields.map(each => `passage_${each}`) : [field],
		);
		expect(columnsOf('sources')).toEqual(columns('seq', 'position', ...sources, 'import_id'));
	} finally {
		database.close();
	}
});

test('a record comes out of the database as it went in', () => {
	const [read] = storeOf([record]).engagements.all();
	expect(read).toEqual(record);
	expect(Object.keys(read!)).toEqual([...engagementFields]);
});

test('a place goes into columns and comes back', () => {
	expect(Object.keys(flatPlace(place))).toEqual(Object.values(placeColumns));
	expect(placeFrom(flatPlace(place))).toEqual(place);
});
