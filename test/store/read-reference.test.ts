import {join} from 'node:path';
import {expect, test} from 'vitest';
import {buildDatabase} from '../../db/build.ts';
import {readReference} from '../../source/store/read-reference.ts';
import {openDatabase} from '../../source/store/open.ts';
import {withHouses} from '../../source/store/houses.ts';
import {withTowns} from '../../source/store/towns.ts';
import {Statements} from '../../source/store/statements.ts';
import {opened, referenceDataOf, temporaryFolder} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const data = referenceDataOf([engagement()]);
const path = join(temporaryFolder(), 'reference.db');
buildDatabase(
	{
		...data,
		leaders: {
			...data.leaders,
			persons: data.leaders.persons.map(person => ({
				...person,
				other_names: ['Old Form', 'O. Form'],
				ranks: [
					{rank_en: 'Colonel', rank_vi: 'Đại tá', from: null, attested: '2010-01-02'},
					{rank_en: 'General', rank_vi: 'Đại tướng', from: '2021-07-12', attested: null},
				],
			})),
			posts: [
				{
					id: 'harbour-master',
					label_en: 'Harbour Master',
					label_vi: 'Cảng vụ trưởng',
					aliases_en: ['Master of the Harbour', 'Port Chief'],
					aliases_vi: ['Trưởng cảng'],
					side: 'VN',
					organization_id: null,
					single_holder: true,
					secondary_titles: [
						{
							label_en: 'Port Captain',
							label_vi: 'Trưởng bến',
							aliases_vi: ['Thuyền trưởng cảng'],
							start: '2001',
							end: '2003-05',
						},
					],
				},
			],
			memberships: [
				{
					id: 'm1',
					person_id: 'phan-van-giang',
					post_id: 'harbour-master',
					start: '2002~',
					end: null,
					acting: true,
					attested: ['2002-03-04', '2002-05'],
					confidence: 'medium',
				},
			],
		},
		places: {
			places: [
				{id: 'hoi-an', name_en: 'Hoi An', name_vi: 'Hội An', country: 'VN', other_names: ['Faifo']},
				{id: 'laos', name_en: 'Laos', name_vi: 'Lào', country: 'LA', is_country: true, other_names: []},
			],
			venues: [
				{id: 'old-quay', name_en: 'Old Quay', name_vi: 'Bến cũ', place: 'hoi-an', other_names: ['the quay']},
			],
		},
		vocabulary: {
			...data.vocabulary,
			topics: [
				{
					id: 'harbours',
					label_en: 'harbours',
					label_vi: 'cảng',
					definition_en: '',
					definition_vi: '',
					synonyms_en: ['ports', 'docks'],
					synonyms_vi: ['bến'],
				},
			],
		},
	},
	path,
);

test('everything that the extractor needs comes back as it stands in the data', () => {
	const reference = opened(path).reference();
	expect(reference.persons.find(person => person.id === 'phan-van-giang')).toEqual({
		id: 'phan-van-giang',
		name: 'Phan Văn Giang',
		side: 'VN',
		other_names: ['Old Form', 'O. Form'],
		ranks: [
			{rank_en: 'Colonel', rank_vi: 'Đại tá', from: null, attested: '2010-01-02'},
			{rank_en: 'General', rank_vi: 'Đại tướng', from: '2021-07-12', attested: null},
		],
	});
	expect(reference.posts).toEqual([
		{
			id: 'harbour-master',
			side: 'VN',
			titles: [
				{
					label_en: 'Harbour Master',
					label_vi: 'Cảng vụ trưởng',
					aliases_en: ['Master of the Harbour', 'Port Chief'],
					aliases_vi: ['Trưởng cảng'],
					start: null,
					end: null,
				},
				{
					label_en: 'Port Captain',
					label_vi: 'Trưởng bến',
					aliases_en: [],
					aliases_vi: ['Thuyền trưởng cảng'],
					start: '2001',
					end: '2003-05',
				},
			],
		},
	]);
	expect(reference.memberships).toEqual([
		{
			personId: 'phan-van-giang',
			postId: 'harbour-master',
			start: '2002~',
			end: null,
			isActing: true,
			attested: ['2002-03-04', '2002-05'],
			confidence: 'medium',
		},
	]);
	expect(reference.places).toEqual(
		withTowns([
			{name_en: 'Hoi An', name_vi: 'Hội An', country: 'VN', is_country: false, other_names: ['Faifo']},
			{name_en: 'Laos', name_vi: 'Lào', country: 'LA', is_country: true, other_names: []},
		]),
	);
	expect(reference.venues).toEqual(
		withHouses([{name_en: 'Old Quay', name_vi: 'Bến cũ', place: 'Hoi An', other_names: ['the quay']}]),
	);
	expect(reference.topics).toEqual([{id: 'harbours', words: ['harbours', 'cảng', 'ports', 'docks', 'bến']}]);
	expect(reference.engagements.all().map(record => record.id)).toEqual([engagement().id]);
});

test('takes a fixed number of queries, and makes hostile text safe', () => {
	const database = openDatabase(path, 'write');
	database.exec(
		"UPDATE persons SET name = 'Evil' || char(27) || '[2J', other_names = 'x' || char(8238) || 'y'",
	);
	let queries = 0;
	class Counted extends Statements {
		override all<Row>(sql: string, ...values: readonly (string | number | null)[]): Row[] {
			queries++;
			return super.all<Row>(sql, ...values);
		}
	}
	const {persons} = readReference(new Counted(database), () => new Set());
	database.close();
	expect(queries).toBeLessThan(19);
	expect(persons[0]).toMatchObject({name: 'Evil', other_names: ['xy']});
});
