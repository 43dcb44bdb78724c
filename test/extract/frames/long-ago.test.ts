import {describe, expect, test} from 'vitest';
import {drafts, reasonsAgainst} from '../read.ts';

describe('what is told with a day of the war gives no record', () => {
	test.each([
		'On March 29, 1973, Col. Nguyen Van Thanh shook hands with the last American soldiers in Da Nang.',
		'Maj. Archimedes Patti met Vo Nguyen Giap in Hanoi in August 1945.',
		'Tháng 2-1973, Trung tá Hoàng Văn Kiên trao trả phi công Mỹ tại Hà Nội. Đối diện ông là Đại tá James Dennett.',
		'Ngày 27-1-1973 trời rét. Đại tá Nguyễn Văn Tám bắt tay Đại tá James Dennett ở sân bay.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
		expect(reasonsAgainst(text)).toEqual(['background']);
	});
});

test.each([
	'Ngày 26-10-1967 máy bay ông rơi. Sáng 28-4-2000, Thượng nghị sĩ John McCain gặp Chủ tịch nước Trần Đức Lương.',
	'Gen. Phung Quang Thanh received Sen. John McCain, who was shot down on Oct. 26, 1967, in Hanoi on April 7, 2009.',
	'Defense Minister Phung Quang Thanh received Senator John McCain in Hanoi. McCain was shot down on Oct. 26, 1967.',
])('a day of somebody’s life stands beside what is told: %s', text => {
	expect(drafts(text)).toHaveLength(1);
});
