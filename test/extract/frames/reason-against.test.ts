import {describe, expect, test} from 'vitest';
import type {DateMention, KindMention} from '../../../source/extract/import-model.ts';
import type {FilledFrame} from '../../../source/extract/frames/fill-frame.ts';
import {reasonAgainstSides} from '../../../source/extract/frames/reason-against.ts';
import type {FrameSetting} from '../../../source/extract/frames/moment.ts';
import type {Sides} from '../../../source/extract/frames/sides.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {calendar, mention} from '../../fixtures/drafts.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {moment, word} from '../../fixtures/moments.ts';
import {reasonsAgainst} from '../read.ts';

const setting = {
	read: {locale: english, sentences: []},
	context: {lookup: indexReference(dictionary), before: []},
	earlier: [],
} as unknown as FrameSetting;
const both: Sides = {hasVietnam: true, hasForeign: true, isWithThird: false, named: new Set()};

function against(
	date: DateMention | null,
	sides: Partial<Sides> = {},
	event: Partial<KindMention> = {},
): string | null {
	const frame = {
		lead: moment({event: word({kind: 'talks', isAnnounced: false, ...event})}),
		frame: {moments: [], others: []},
		people: [mention({postId: 'us-secretary-of-defense'})],
		date,
	} as unknown as FilledFrame;
	return reasonAgainstSides(frame, {...both, ...sides}, setting);
}

describe('the sides of a frame', () => {
	test('are Vietnam and the United States', () => {
		expect(against(null)).toBeNull();
		expect(against(null, {hasVietnam: false})).toBe('no-vietnamese');
		expect(against(null, {hasForeign: false})).toBe('no-other-side');
		expect(against(null, {isWithThird: true})).toBe('third-country-only');
		expect(against(null, {}, {kind: 'speech'})).toBe('words-alone');
	});

	test.each([
		['1/1/2019', '6/1/2019', null],
		['28/12/2018', '3/1/2019', null],
		['1/1/2019', '1/3/2019', null],
		['1/1/2019', '2/3/2019', 'background'],
		['20/12/2018', '21/2/2019', 'background'],
		['1/1/2019', '31/12/2019', 'background'],
		['1/1/2018', '1/1/2020', 'background'],
		['1/1', '31/12', null],
		['1/2018', '12/2019', null],
		['1/2018', '31/12/2019', null],
		['1/1/2018', '12/2019', null],
		['1/1', '31/12/2019', null],
	])('a run of days from %s to %s: %s', (from, to, reason) => {
		expect(against(calendar(from, to))).toBe(reason);
	});

	test('what is announced needs a day', () => {
		const announced = {isAnnounced: true};
		expect(against(null, {}, announced)).toBe('announced-without-day');
		expect(against(calendar('5/2019'), {}, announced)).toBe('announced-without-day');
		expect(against(calendar('3/5/2019'), {}, announced)).toBeNull();
		expect(against(calendar('5/2019'))).toBeNull();
	});
});

describe('a passage gives no record', () => {
	test.each([
		['talks of one side without a day', 'U.S. Rear Admiral John Lee held talks in Hanoi.', 'one-side'],
		[
			'what somebody only said, without a day',
			'U.S. Rear Admiral John Lee made a speech in Hanoi.',
			'words-alone',
		],
		[
			'a visit of Vietnamese at home',
			'Gen. Phan Van Giang of Vietnam visited Da Nang on May 3, 2022.',
			'no-other-side',
		],
	])('%s', (_, text, reason) => {
		expect(reasonsAgainst(text)).toEqual([reason]);
	});
});
