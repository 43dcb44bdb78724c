import {describe, expect, test} from 'vitest';
import {withPrintedDays} from '../../../source/extract/frames/printed-day.ts';
import type {ReadPassage} from '../../../source/extract/frames/sentence.ts';
import type {DateMention, PersonMention} from '../../../source/extract/import-model.ts';
import {calendar, told as toldWithout} from '../../fixtures/drafts.ts';
import {passage, sentence, stranger} from '../../fixtures/moments.ts';
import {drafts} from '../read.ts';

const printedOn = (text: string): readonly (string | undefined)[] =>
	drafts(text).map(draft => draft.passages[0]!.printedOn);

const told = 'Gen. Phan Van Giang received Ambassador Marc Knapper yesterday in Hanoi.';

test('a dateline tells the day of printing', () => {
	expect(printedOn(`HANOI, May 9, 2022 – ${told}`)).toEqual(['2022-05-09']);
	expect(printedOn(`HANOI, May 9 – ${told}`)).toEqual([undefined]);
	expect(printedOn(told)).toEqual([undefined]);
});

test('so does a line above that is nothing but a day', () => {
	expect(printedOn(`Thứ Hai, 9/5/2022 - 20:15\n\n${told}`)).toEqual(['2022-05-09']);
	expect(printedOn(`In its issue of May 9, 2022 the paper reviewed a book on the war.\n\n${told}`)).toEqual([
		undefined,
	]);
});

test('so does a sentence near the head that is nothing but a day', () => {
	expect(printedOn(`IMMEDIATE RELEASE. May 9, 2022. ${told}`)).toEqual(['2022-05-09']);
	expect(printedOn(`${told} It was sunny. May 9 was a Monday.`)).toEqual([undefined]);
	expect(printedOn(`IMMEDIATE RELEASE. May 9-10, 2022. ${told}`)).toEqual([undefined]);
});

describe('a passage takes the day of its text', () => {
	/** A passage of sentences; a day in square brackets, of 2022 unless it is given, and somebody in braces. */
	const read = (...marked: readonly string[]): ReadPassage => readWith({}, ...marked);
	function readWith(more: Partial<DateMention>, ...marked: readonly string[]): ReadPassage {
		const bare = (text: string): string => text.replaceAll(/[[\]{}]/gu, '');
		const dates: DateMention[] = [];
		const people: PersonMention[] = [];
		let start = 0;
		const sentences = marked.map(each => {
			const spans = (sign: RegExp): {start: number; end: number; text: string}[] =>
				[...each.matchAll(sign)].map(({index, 1: text = ''}) => {
					const at = start + bare(each.slice(0, index)).length;
					return {start: at, end: at + text.length, text};
				});
			const days = spans(/\[([^\]]*)\]/gu).map(({text, ...span}) =>
				calendar(`${/\d+/u.exec(text)?.[0] ?? '1'}/5/2022`, undefined, {...span, ...more}),
			);
			const those = spans(/\{([^}]*)\}/gu).map(({text, ...span}) => stranger('VN', text, span));
			dates.push(...days);
			people.push(...those);
			const own = sentence(bare(each), {start, dates: days, people: those});
			start = own.end + 1;
			return own;
		});
		const plain = passage(sentences);
		return {...plain, findings: {...plain.findings, dates, people}};
	}
	const days = (passages: readonly ReadPassage[], isArticle = false): readonly (string | undefined)[] =>
		withPrintedDays(passages, isArticle).map(each => each.passage.printedOn);

	test('from a line above, until the next such line', () => {
		const passages = [read('Hue, [4 May].'), read('They met.'), read('Huế, ngày [5].'), read('They left.')];
		expect(days(passages)).toEqual(['2022-05-04', '2022-05-04', '2022-05-05', '2022-05-05']);
		expect(days([read('They met.'), read('Hue, [4 May].')])).toEqual([undefined, '2022-05-04']);
	});

	test('from a dateline, which in running text holds for what follows', () => {
		const passages = [
			read('HUE, [4 May] – The two held talks on the search for the missing.'),
			read('They left.'),
		];
		expect(days(passages)).toEqual(['2022-05-04', undefined]);
		expect(days(passages, true)).toEqual(['2022-05-04', '2022-05-04']);
		expect(days([read('Hue, [5 May].'), ...passages], true)).toEqual([
			'2022-05-05',
			'2022-05-04',
			'2022-05-04',
		]);
		expect(days([read('Hue, [5 May].'), ...passages])).toEqual(['2022-05-05', '2022-05-04', '2022-05-05']);
	});

	test.each([
		['24 letters beside it', [`${'a'.repeat(24)} [4]`], '2022-05-04'],
		['25 letters beside it', [`${'a'.repeat(25)} [4]`], undefined],
		['letters on both sides of it', [`${'a'.repeat(12)} [4] ${'ắ'.repeat(13)}`], undefined],
		['two days', ['[4] [5]'], undefined],
		['no day', ['Hue.'], undefined],
		['somebody', ['{Lê An} [4]'], undefined],
		['a sentence of nothing else', ['They met in the old town by the sea.', '[4].'], '2022-05-04'],
		['a sentence with a word', ['They met in the old town by the sea.', 'On [4].'], undefined],
		['a sentence with a word behind', ['They met in the old town by the sea.', '[4] ngày.'], undefined],
		['a sentence with two days', ['They met in the old town by the sea.', '[4] [5].'], undefined],
		['a town in the first sentence', ['Hue, [4].', 'They met by the sea.'], '2022-05-04'],
		['what a release calls itself', ['NEWS RELEASE No. 21-019, [4].', 'They met by the sea.'], '2022-05-04'],
		['a verb in the first sentence', ['They met [4].', 'They dined in the old town by the sea.'], undefined],
		['the fourth sentence', ['They met in the old town by the sea.', 'a.', 'b.', '[4].'], '2022-05-04'],
		['the fifth sentence', ['They met in the old town by the sea.', 'a.', 'b.', 'c.', '[4].'], undefined],
	] as const)('with %s', (_, sentences, expected) => {
		expect(days([read(...sentences)])).toEqual([expected]);
	});

	test('no run of days, no day without its year, and none that is no day', () => {
		const point = {year: 2022, month: 5, day: 4};
		const of = (more: Partial<DateMention>): unknown => days([readWith(more, 'Hue, [4].')])[0];
		expect(of({})).toBe('2022-05-04');
		expect(of({to: {...point, day: 6}})).toBeUndefined();
		expect(of({from: {...point, year: null}})).toBeUndefined();
		expect(of({from: {...point, day: null}, to: {...point, day: null}})).toBeUndefined();
		expect(of({from: {...point, day: 32}, to: {...point, day: 32}})).toBeUndefined();
		expect(of(toldWithout({type: 'weekday', start: 5, end: 6}))).toBeUndefined();
	});

	test('a weekday beside the day is of no account on its line', () => {
		const line = read('Hue, [4].');
		const monday = toldWithout({type: 'weekday', start: 0, end: 3});
		expect(days([{...line, findings: {...line.findings, dates: [monday, ...line.findings.dates]}}])).toEqual([
			'2022-05-04',
		]);
	});
});
