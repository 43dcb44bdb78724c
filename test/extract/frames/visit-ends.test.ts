import {describe, expect, test} from 'vitest';
import {readDrafts} from '../../../source/extract/frames/read-drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';

const story = {published: '2022-03-17', title: 'Three days'};
const found = (lines: readonly string[]): readonly string[] =>
	readDrafts([document(lines.join('\n'), story)], shippedReference()).drafts.map(({kind, date}) =>
		[kind, date?.type, date?.weekday, date?.lengthInDays].join(' '),
	);

describe('the last day of a visit', () => {
	test.each([
		[
			'The visit of Adm. Samuel Paparo to Hanoi ended on Thursday.',
			'On Monday Adm. Samuel Paparo landed in Hanoi.',
		],
		[
			'Chuyến thăm Hà Nội của Đô đốc Samuel Paparo khép lại chiều nay.',
			'Tối thứ Hai, Đô đốc Samuel Paparo hạ cánh xuống Hà Nội.',
		],
	])('makes one visit with its first: %s', (...lines) => {
		expect(found(lines)).toEqual(['working-visit weekday 1 4']);
	});

	test('is that of the visit where nothing else tells of it', () => {
		expect(found(['The visit of Adm. Samuel Paparo to Hanoi ended on Thursday.', 'It rained.'])).toHaveLength(
			1,
		);
	});
});
