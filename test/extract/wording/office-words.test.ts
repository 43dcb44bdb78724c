import {describe, expect, test} from 'vitest';
import type {Post, PostTitle, TermOfOffice} from '../../../source/extract/import-model.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {officeOn, onlyHolder, titleOn, titleWords} from '../../../source/extract/wording/office-words.ts';
import {mention} from '../../fixtures/drafts.ts';
import {dictionary} from '../../fixtures/imports.ts';

const title = (label: string, start: string | null = null, end: string | null = null): PostTitle => ({
	label_en: label,
	label_vi: `vi ${label}`,
	aliases_en: [],
	aliases_vi: [],
	start,
	end,
});
const days = (start: string, end = start) => ({date_start: start, date_end: end});
const [early, late, plain] = [title('Early', null, '2019'), title('Late', '2020-07', '2024'), title('Plain')];
const post: Post = {id: 'post', side: 'US', titles: [title('Main'), early, late, plain]};

describe('the title of a post', () => {
	test.each([
		['2018-05-01', 'Early'],
		['2019-12-31', 'Early'],
		['2020-01-01', 'Main'],
		['2020-06-30', 'Main'],
		['2020-07-01', 'Late'],
		['2024-12-31', 'Late'],
		['2025-01-01', 'Main'],
	])('on %s is %s', (day, expected) => {
		expect(titleOn(post, undefined, days(day))?.label_en).toBe(expected);
	});

	test('is the one that the text has where it was in use, or has no dates', () => {
		expect(titleOn(post, late, days('2021-03-01'))).toBe(late);
		expect(titleOn(post, late, days('2018-03-01'))).toBe(early);
		expect(titleOn(post, plain, days('2020-02-01'))).toBe(plain);
		expect(titleOn(post, plain, days('2021-02-01'))).toBe(late);
		expect(titleOn(post, early, days('2020-02-01'))?.label_en).toBe('Main');
	});

	test('is the one that the text has, else the main one, where the date leaves several years', () => {
		expect(titleOn(post, late, days('2018-12-31', '2019-01-01'))).toBe(late);
		expect(titleOn(post, undefined, days('2018-12-31', '2019-01-01'))?.label_en).toBe('Main');
	});

	test('must have been in use on all days of the date', () => {
		expect(titleOn(post, undefined, days('2020-06-30', '2020-07-01'))?.label_en).toBe('Main');
		expect(titleOn(post, undefined, days('2020-07-01', '2020-07-02'))).toBe(late);
	});
});

test('who only acts has an office that says so, once', () => {
	expect(titleWords(title('Secretary'), true)).toEqual({
		office: 'Acting Secretary',
		office_vi: 'Quyền vi Secretary',
	});
	expect(titleWords(title('Acting Secretary'), true).office).toBe('Acting Secretary');
	expect(titleWords(title('Secretary'), false)).toEqual({office: 'Secretary', office_vi: 'vi Secretary'});
});

describe('the office of somebody named', () => {
	const lookup = indexReference(dictionary);
	const office = (overrides: Parameters<typeof mention>[0], day = '2018-01-25') =>
		officeOn(mention(overrides), days(day), lookup);

	test('is the post’s, as it was called that day', () => {
		expect(office({})).toEqual({office: 'Secretary of Defense', office_vi: 'Bộ trưởng Quốc phòng Hoa Kỳ'});
		expect(office({isActing: true}).office).toBe('Acting Secretary of Defense');
		expect(office({}, '2025-11-02').office).toBe('Secretary of War');
	});

	test('is what the text has where no post is known, each language in its own field', () => {
		const unknown = {postId: null, office: ''};
		expect(office({...unknown, title: 'Chủ tịch xã'})).toEqual({office: '', office_vi: 'Chủ tịch xã'});
		expect(office({...unknown, title: 'Harbour Master'})).toEqual({office: 'Harbour Master', office_vi: ''});
		expect(office({...unknown, title: 'Giám đốc', office: 'Director'})).toEqual({
			office: 'Director',
			office_vi: 'Giám đốc',
		});
		expect(office({postId: 'no-such-post', title: '', office: 'Colonel'})).toEqual({
			office: 'Colonel',
			office_vi: '',
		});
	});
});

describe('an office without a name', () => {
	const term = (personId: string, start: string | null, end: string | null): TermOfOffice => ({
		personId,
		postId: 'post',
		start,
		end,
		isActing: false,
		attested: [],
		confidence: 'high',
	});
	const holder = (start: string, end: string, ...memberships: readonly TermOfOffice[]) =>
		onlyHolder(
			'post',
			{...days(start, end), date: '', date_basis: 'stated', date_reasons: [], candidates: []} as never,
			indexReference({...dictionary, posts: [post], memberships}),
		);
	const [a, b] = [term('a', '2017-01-20', '2019-01-01'), term('b', '2019-01-02', null)];

	test('is held by the only one whose term meets the date', () => {
		expect(holder('2018-05-01', '2018-05-02', a, b)).toBe('a');
		expect(holder('2019-01-02', '2019-01-02', a, b)).toBe('b');
		expect(holder('2017-01-20', '2017-01-20', a, b)).toBe('a');
	});

	test('is held by one who came back', () => {
		expect(holder('2018-01-01', '2022-01-01', a, term('a', '2021-01-01', null))).toBe('a');
	});

	test('is nobody’s where two can have held it, none did, or a term has no days', () => {
		expect(holder('2019-01-01', '2019-01-02', a, b)).toBeNull();
		expect(holder('2016-01-01', '2016-01-02', a, b)).toBeNull();
		expect(holder('2018-05-01', '2018-05-02', a, term('c', null, null))).toBeNull();
	});
});
