import {describe, expect, test} from 'vitest';
import {titleConstraints, titleUsed} from '../../../source/extract/dating/titles.ts';
import type {PersonMention, Post, PostTitle} from '../../../source/extract/import-model.ts';
import {mention} from '../../fixtures/drafts.ts';
import {day, indexOf, left} from './states.ts';

function title(
	label_en: string,
	label_vi: string,
	start: string | null,
	end: string | null = null,
): PostTitle {
	return {label_en, label_vi, start, end, aliases_en: [`the ${label_en}`], aliases_vi: []};
}

const defence = title('Secretary of Ports', 'Bộ trưởng Cảng', null);
const war = title('Secretary of Ships', 'Bộ trưởng Tàu', '2025-09-05');
const old = title('Port Captain', 'Trưởng cảng', '1990', '1999-12-31');
const post: Post = {id: 'ports', side: 'US', titles: [defence, old, war]};
const lookup = indexOf({posts: [post]});
const who = mention({postId: 'ports', title: 'Secretary of Ports', office: 'Secretary of Ports'});

function constraintOf(overrides: Partial<PersonMention>) {
	return titleConstraints({...who, ...overrides}, lookup)[0];
}

describe('the title under which somebody is named', () => {
	test.each([
		['US Secretary of Ships', war],
		['BO TRUONG TAU Hoa Kỳ', war],
		['the Secretary of Ports', defence],
		['former Port Captain', old],
	])('%s is found in the words of the text', (printed, expected) => {
		expect(titleUsed({...who, title: printed}, post)).toBe(expected);
	});

	test('is the one with the longest words, whichever stands first', () => {
		const both = {...who, title: 'Secretary of Ports and Secretary of Ships of War'};
		const longer = title('Secretary of Ships of War', 'x', '2025');
		expect(titleUsed(both, {...post, titles: [defence, longer]})).toBe(longer);
		expect(titleUsed(both, {...post, titles: [longer, defence]})).toBe(longer);
		const [one, other] = [title('Ports Chief', 'x', null), title('Ships Chief', 'y', null)];
		expect(titleUsed({...who, title: 'Ports Chief, Ships Chief'}, {...post, titles: [one, other]})).toBe(one);
	});

	test('is that of the office where the text has no words', () => {
		expect(titleUsed({...who, title: '', office: 'Secretary of Ships'}, post)).toBe(war);
		expect(titleUsed({...who, title: '', office: 'Secretary of Ships at Sea'}, post)).toBeUndefined();
		expect(titleUsed({...who, title: 'boss', office: 'Port Captain'}, post)).toBe(old);
	});

	test('is none where the words are none of the post’s', () => {
		expect(titleUsed({...who, title: 'boss', office: 'boss'}, post)).toBeUndefined();
		expect(titleUsed(who, undefined)).toBeUndefined();
		const empty = {...defence, label_vi: '', aliases_en: ['']};
		expect(titleUsed({...who, title: 'boss', office: ''}, {...post, titles: [empty]})).toBeUndefined();
	});
});

describe('a title that came into use', () => {
	test('is not used before', () => {
		const constraint = constraintOf({title: 'Secretary of Ships'});
		expect(constraint).toMatchObject({
			strength: 'title',
			reason: 'The title Secretary of Ships has been in use since 2025-09-05.',
		});
		expect(left(constraint, day('2025-09-04'), day('2025-09-05'), day('2030-01-01'))).toEqual([
			...['2025-09-05', '2030-01-01'],
		]);
	});

	test('binds nothing where the day is not known', () => {
		const undated = indexOf({posts: [{...post, titles: [defence, {...war, start: null}]}]});
		expect(titleConstraints({...who, title: 'Secretary of Ships'}, undated)).toEqual([]);
	});
});

describe('a plain title, once a new one has come in', () => {
	test('points to the time before, in Vietnamese', () => {
		const constraint = constraintOf({title: 'Bộ trưởng Cảng'});
		expect(constraint).toMatchObject({
			strength: 'plain-title',
			reason: 'The title is still Secretary of Ports, and Secretary of Ships came into use on 2025-09-05.',
		});
		expect(left(constraint, day('2025-09-04'), day('2025-09-05'))).toEqual(['2025-09-04']);
	});

	test('points nowhere in English, nor where the new one is gone again or never came', () => {
		expect(constraintOf({title: 'Secretary of Ports'})).toBeUndefined();
		for (const titles of [[defence], [defence, old], [defence, {...war, start: null}]]) {
			const others = indexOf({posts: [{...post, titles}]});
			expect(titleConstraints({...who, title: 'Bộ trưởng Cảng'}, others)).toEqual([]);
		}
	});
});

test.each([
	['without a post', {postId: null}],
	['with a post that is not listed', {postId: 'pilot'}],
	['called former', {isFormer: true}],
	['without a printed title', {title: ''}],
	['under other words', {title: 'boss', office: 'boss'}],
])('somebody %s gives no title', (_, overrides) => {
	expect(
		constraintOf({title: 'Secretary of Ships', office: 'Secretary of Ships', ...overrides}),
	).toBeUndefined();
});
