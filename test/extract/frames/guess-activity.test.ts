import {describe, expect, test} from 'vitest';
import {guessActivity, guessedWeight} from '../../../source/extract/frames/guess-activity.ts';
import type {DateMention, PersonMention} from '../../../source/extract/import-model.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {passage, sentence, stranger} from '../../fixtures/moments.ts';
import {draftLine, drafts} from '../read.ts';

describe('without a word for it an engagement is guessed, and doubtful', () => {
	test.each([
		[
			'In Hanoi on April 17, 2019, Gen. Ngo Xuan Lich nudged Adm. Philip Davidson for spare parts.',
			'talks | Ngô Xuân Lịch (host), Philip Davidson (visitor) | Hanoi',
		],
		[
			'Thợ lặn Hải quân Mỹ và Lữ đoàn 126 cùng thực hành dưới nước tại Hải Phòng từ 4 đến 8/6/2018.',
			'exercise |  | Hai Phong',
		],
	])('%s', (text, expected) => {
		const found = drafts(text);
		expect(found.map(draftLine)).toEqual([expected]);
		expect(found[0]!.support!.isDoubtful).toBe(true);
	});
});

describe('nothing is guessed', () => {
	test.each([
		'In Hanoi on April 17, 2019, Gen. Ngo Xuan Lich never pressed Adm. Philip Davidson for spare parts.',
		'In Hanoi last April, Gen. Ngo Xuan Lich thought of Adm. Philip Davidson.',
		'The Vietnamese community in Texas gave Captain Jack Moran a plaque on May 4, 2019.',
		'Vietnamese police in Da Nang fined an American tourist on May 9, 2018.',
		'Chứng khoán Hà Nội giảm điểm ngày 20/11/2023 khi quỹ Mỹ bán ra.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
	});
});

describe('what is guessed', () => {
	const dated = {dates: [calendar('4/5/2022')]};
	const guessIn = (
		sentences: readonly Sentence[],
		people: readonly PersonMention[] = [],
	): ReturnType<typeof guessActivity> => {
		const bare = passage(sentences);
		return guessActivity({...bare, findings: {...bare.findings, people}});
	};

	test('is in the first sentence with a day that tells of no other time', () => {
		const bare = sentence('It rained.');
		const past = sentence('It had rained on that day.', {...dated, isOtherTime: true});
		const [first, second] = [sentence('They came.', dated), sentence('They left.', dated)];
		expect(guessIn([bare, past, first, second])?.sentence).toBe(first);
		expect(guessIn([bare, past])).toBeNull();
		expect(guessIn([])).toBeNull();
	});

	test.each([
		['a day', calendar('4/5/2022'), true],
		['a month', calendar('5/2022'), false],
		['a weekday', told({type: 'weekday'}), true],
		['"yesterday"', told({offset: -1}), true],
		['a length', told({lengthInDays: 3}), false],
		['the same day', told({type: 'same-day'}), false],
	] as const satisfies readonly (readonly [string, DateMention, boolean])[])(
		'has a day of its own: %s',
		(_, date, isOne) => {
			expect(guessIn([sentence('They came.', {dates: [date]})]) !== null).toBe(isOne);
			const behind = [told({type: 'same-day'}), date];
			expect(guessIn([sentence('They came.', {dates: behind})]) !== null).toBe(isOne);
		},
	);

	test.each([
		['Lê An đã đón họ.', 'Lê An', 'đã'],
		['Gen. Lê An saw them.', 'Lê An', 'saw'],
		['In May, on 4/5, Lê An, 61, saw them.', 'Lê An', 'saw'],
		['They were seen by Lê An.', 'Lê An', 'They'],
		['“They came on 4/5.', '', 'They'],
		['4/5: 2022.', '', null],
	])('stands at the word behind the first person, else at the first: %s', (text, name, expected) => {
		for (const start of [0, 70]) {
			const at = start + text.indexOf(name);
			const people = name === '' ? [] : [stranger('VN', name, {start: at, end: at + name.length})];
			const own = sentence(text, {...dated, start, people});
			const event = guessIn([own])?.event;
			expect(event ? text.slice(event.start - start, event.end - start) : null).toBe(expected);
		}
	});

	test('is talks where both sides are named and there, else an exercise', () => {
		const [an, ann, ken] = [
			stranger('VN', 'Lê An'),
			stranger('US', 'Ann Lee'),
			stranger('other', 'Ken Sato'),
		];
		const of = (...people: readonly PersonMention[]): unknown =>
			guessIn([sentence('They came.', dated)], people)?.event.kind;
		expect(of(an, ann)).toBe('talks');
		expect(of(ken, an)).toBe('talks');
		expect(of(an)).toBe('exercise');
		expect(of(ann, ken)).toBe('exercise');
		expect(of(an, {...ann, name: ''})).toBe('exercise');
		expect(of(an, {...ann, isAbsent: true})).toBe('exercise');
		expect(of()).toBe('exercise');
	});

	test('is told outright, by a word of little weight', () => {
		const people = [stranger('VN', 'Lê An'), stranger('US', 'Ann Lee')];
		const plain = {weight: guessedWeight, isFrame: false, isAnnounced: false, isGuestFirst: false};
		const own = sentence('They came.', dated);
		expect(guessIn([own], people)?.event).toEqual({
			...plain,
			start: 0,
			end: 4,
			kind: 'talks',
			need: 'two-people',
			isMutual: true,
		});
		expect(guessIn([own])?.event).toMatchObject({...plain, need: 'nobody', isMutual: false});
	});
});
