import {describe, expect, test} from 'vitest';
import {isHeldOn, officeIndex} from '../../db/offices.ts';
import type {YamlLeaders} from '../../db/yaml-data.ts';

const leaders: YamlLeaders = {
	persons: [],
	organizations: [],
	posts: [
		{
			id: 'us-secretary',
			label_en: 'Secretary of Defense',
			label_vi: 'Bộ trưởng Quốc phòng',
			side: 'US',
			organization_id: null,
			single_holder: true,
			secondary_titles: [
				{label_en: 'Secretary of War', label_vi: 'Bộ trưởng Chiến tranh', start: '2025-09-05', end: null},
			],
		},
	],
	memberships: [],
};

describe('the post behind an office', () => {
	const officeOf = officeIndex(leaders);

	test.each([
		['Secretary of Defense', 'Bộ trưởng Quốc phòng', false],
		['Secretary of War', 'Bộ trưởng Chiến tranh', false],
		['Acting Secretary of Defense', 'Quyền Bộ trưởng Quốc phòng', true],
		['Acting Secretary of War', 'Quyền Bộ trưởng Chiến tranh', true],
	])('%s', (label_en, label_vi, isActing) => {
		expect(officeOf(label_en)).toEqual({postId: 'us-secretary', label_en, label_vi, isActing});
	});

	test.each(['', 'secretary of defense', 'Deputy Secretary of Defense', 'Acting'])('%j is none', label => {
		expect(officeOf(label)).toBeUndefined();
	});
});

describe('a post is held', () => {
	const membership = {
		id: 'm',
		person_id: 'p',
		post_id: 'us-secretary',
		start: '2017-01-20',
		end: '2018-12-31',
		acting: false,
		confidence: 'high' as const,
	};

	test.each([
		['2017-01-19', false],
		['2017-01-20', true],
		['2018-12-31', true],
		['2019-01-01', false],
		['2017', true],
		['[2016-05-01,2018-05-01]', true],
		['2018-12-30/2019-01-02', true],
	])('on %s: %s', (date, expected) => {
		expect(isHeldOn(membership, date)).toBe(expected);
	});

	test('without an end, still', () => {
		expect(isHeldOn({...membership, end: null}, '2026-06-01')).toBe(true);
		expect(isHeldOn({...membership, end: null}, '2016')).toBe(false);
	});

	test('without a start, only where it is attested', () => {
		const unknown = {...membership, start: null, end: null, attested: ['2012-06-04']};
		expect(isHeldOn(unknown, '2012-06')).toBe(true);
		expect(isHeldOn(unknown, '2012-07')).toBe(false);
		expect(isHeldOn({...membership, start: null}, '2017-06-01')).toBe(false);
	});

	test('to the end of the month or year that the term names', () => {
		expect(isHeldOn({...membership, end: '2018'}, '2018-12-31')).toBe(true);
		expect(isHeldOn({...membership, start: '2017-02'}, '2017-02-01')).toBe(true);
	});
});
