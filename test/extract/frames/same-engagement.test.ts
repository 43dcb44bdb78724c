import {describe, expect, test} from 'vitest';
import {readDrafts} from '../../../source/extract/frames/read-drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document, drafts} from '../read.ts';

const countIn = (text: string, published: string): number =>
	readDrafts([document(text, {published})], shippedReference()).drafts.length;

describe('days told in two ways', () => {
	test.each([
		['two days', 'today', 'on Monday', '2024-09-12', 2],
		['two days without a day of publication', 'today', 'on Monday', '', 1],
		['one day', 'today', 'on Thursday', '2024-09-12', 1],
		['two days, one of the calendar', 'on September 10', 'on Monday', '2024-09-12', 2],
		['one day of the calendar and of the week', 'on September 9', 'on Monday', '2024-09-12', 1],
		['a day still to come', 'on September 20', 'on Monday', '2024-09-12', 1],
		['a stay of days', 'on September 9 and 10', 'on Tuesday', '2024-09-12', 1],
	] as const)('%s', (_, first, second, published, expected) => {
		const text = `General Phan Van Giang met Secretary Lloyd Austin ${first}. The two ministers met at the Pentagon ${second}.`;
		expect(countIn(text, published)).toBe(expected);
	});
});

describe('the two who met', () => {
	test.each([
		['had done so on a day', 'The two had met in Hanoi on April 3, 2018.', 2],
		['had done so on a day, told first', 'The pair had also met in Hanoi on 3 April 2018.', 2],
		['had done so some time', 'The two had met in Hanoi in 2018.', 1],
		['had met others', 'The two had met students on April 3, 2018.', 1],
	])('%s', (_, text, expected) => {
		const first = 'General Ngo Xuan Lich received Ambassador Daniel Kritenbrink in Hanoi on May 9, 2018.';
		expect(drafts(`${first} ${text}`)).toHaveLength(expected);
	});

	test('sign what needs nobody', () => {
		const [, second] = drafts(
			'General Phan Van Giang phoned Secretary Lloyd Austin on Sept. 12, 2024. On Sept. 9, 2024, the two ministers signed a statement at the Pentagon.',
		);
		expect(second!.participants.map(({mention}) => mention.name)).toEqual(['Phan Văn Giang', 'Lloyd Austin']);
	});
});
