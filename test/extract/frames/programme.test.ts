import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

const lines = (...text: readonly string[]): readonly string[] => drafts(text.join('\n')).map(draftLine);
const call = '- Sept. 7, 2022, Hanoi: courtesy call on Gen. Phan Van Giang';
const talks = '- Sept. 8, 2022, Hanoi: talks with Sr. Lt. Gen. Nguyen Tan Cuong';
const head = 'Visit of Gen. Kenneth Wilsbach, commander, Pacific Air Forces';
const both = [
	'courtesy-call | Kenneth Wilsbach (visitor), Phan Văn Giang (host) | Hanoi',
	'talks | Kenneth Wilsbach (visitor), Nguyễn Tân Cương (host) | Hanoi',
];

describe('the lines of a programme', () => {
	test('are of the visitor who is named above them', () => {
		expect(lines(head, call, talks)).toEqual(both);
		expect(lines(head, '', call, '', talks)).toEqual(both);
	});

	test('have the word for a day first, in Vietnamese', () => {
		expect(
			lines(
				'Chương trình làm việc của Đô đốc John Aquilino tại Việt Nam',
				'- Ngày 27/2/2023 (Hà Nội): chào xã giao Đại tướng Phan Văn Giang',
				'- Ngày 1/3/2023 (Đồng Nai): thăm khu xử lý dioxin sân bay Biên Hòa',
			),
		).toEqual([
			'courtesy-call | John Aquilino (visitor), Phan Văn Giang (host) | Hanoi',
			'working-visit | John Aquilino (visitor) | Dong Nai',
		]);
	});

	test('are two at least, end at a line without a day, and are short', () => {
		expect(lines(head, call)).toEqual([]);
		expect(lines(head, call, 'Other business', talks)).toEqual([]);
		expect(lines(head, call, `${talks}${', to talk about ships'.repeat(12)}`)).toEqual([]);
		expect(lines(head, call, talks, 'Other business', `${talks} and Gen. Phan Van Giang`)).toEqual(both);
	});

	test('begin with a day of the calendar', () => {
		const later = (line: string): string => line.replace('- ', '- As planned, on ');
		expect(lines(head, later(call), later(talks))).toEqual([]);
		const months = [call, talks].map(line => line.replace(/ \d, /u, ' '));
		expect(lines(head, ...months)).toEqual([]);
	});

	test('have nobody where two are named above, or nobody', () => {
		expect(lines(`${head}, and Ambassador Marc Knapper`, call, talks)).toEqual([]);
		expect(lines('The visit', call, talks)).toEqual([]);
		expect(lines(`${head}, on behalf of Gen. Charles Flynn`, call, talks)).toEqual(both);
	});
});
