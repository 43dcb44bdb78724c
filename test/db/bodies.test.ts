import {expect, test} from 'vitest';
import {allBodies, bodyIndex} from '../../db/bodies.ts';

const halyard = {
	id: 'uss-halyard',
	name_en: 'USS Halyard',
	name_vi: 'Tàu Halyard',
	side: 'US',
	variants: [],
} as const;
const guard = {id: 'vn-guard', name_en: 'Guard', name_vi: 'Vệ binh', side: 'VN', variants: ['VG']} as const;
const data = {ships: {ships: [halyard]}, organisations: {organisations: [guard]}};

test('ships come before organisations', () => {
	expect(allBodies(data)).toEqual([halyard, guard]);
});

test('what a record names gets its names and its side from the lists', () => {
	const bodyOf = bodyIndex(data);
	expect(bodyOf({id: 'vn-guard', part: 'host'})).toEqual({
		id: 'vn-guard',
		name: 'Guard',
		name_vi: 'Vệ binh',
		side: 'VN',
		part: 'host',
	});
	expect(bodyOf({id: 'uss-halyard', part: 'visitor'})).toMatchObject({name: 'USS Halyard', side: 'US'});
});

test('what no list has is named', () => {
	expect(() => bodyIndex(data)({id: 'uss-other', part: 'host'})).toThrow(
		'no ship and no organisation has the id uss-other',
	);
});
