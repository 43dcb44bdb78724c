import {expect, test} from 'vitest';
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
