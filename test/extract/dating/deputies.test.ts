import {expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';

const deputy = '[2017-03-14,2018-03-14,2019-03-14,2020-03-14,2021-03-14]';

test.each([
	['Thứ trưởng Bộ Quốc phòng Phan Văn Giang tiếp đoàn Hải quân Hoa Kỳ tại Hà Nội ngày 14/3.', deputy],
	[
		'Phan Van Giang, Deputy Minister of National Defence, received a U.S. Navy delegation in Hanoi on March 14.',
		deputy,
	],
	[
		'Bộ trưởng Quốc phòng Phan Văn Giang tiếp đoàn Hải quân Hoa Kỳ tại Hà Nội ngày 14/3.',
		'[2022-03-14,2023-03-14,2024-03-14,2025-03-14,2026-03-14]',
	],
	[
		'Under Secretary of Defense for Policy Colin Kahl met Vietnamese officers in Hanoi on March 14.',
		'[2022-03-14,2023-03-14]',
	],
])('a deputy is dated by the term as a deputy: %s', (text, date) => {
	const options = {isStandalone: true, today: '2026-11-22'};
	const {proposals} = extract([document(text)], shippedReference(), options);
	expect(proposals.map(({record}) => record.date)).toEqual([date]);
});
