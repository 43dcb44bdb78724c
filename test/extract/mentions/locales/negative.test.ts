import {describe, expect, test} from 'vitest';
import {drafts, read} from '../../read.ts';

describe('numbers that are no dates', () => {
	test.each([
		'đội khách thắng 2-1',
		'tàu chở 1.819 thủy thủ và 5.6 triệu lít dầu',
		'3/4 số phiếu tán thành',
		'vận tải cơ C-130 và tàu USS Fitzgerald (DDG 62)',
		'gọi số 0912-345-678',
		'phiên bản 4.2.1',
		'ngày 31/13 và ngày 45/6',
		'thứ tưởng tượng',
		'năm năm qua',
		'hơn 5/12% dân số',
		'ĐCN 7 giờ tối',
		'tàu tuần tra thứ ba và giải thứ năm',
	])('Vietnamese: %s', text => {
		expect(read('vi', text).dates).toEqual([]);
	});

	test.each([
		'won 2-1 in extra time',
		'call 202-555-0134',
		'the C-130 and USS Fitzgerald (DDG 62)',
		'you may 5 times march 3 miles',
		'a 5/6 majority',
		'version 4.2.1',
		'Resolution 1973 and 9/12 seats',
		'a 30-day supply of fuel',
	])('English: %s', text => {
		expect(read('en', text).dates).toEqual([]);
	});
});

describe('names that are nobody', () => {
	test.each([
		['vi', 'Tàu USS Abraham Lincoln và tàu USNS Henry Kaiser rời cảng.'],
		['vi', 'Bảo tàng Hồ Chí Minh nằm gần đường Lê Duẩn và hầm De Castries.'],
		['vi', 'Hãng Lockheed Martin giao máy bay cho Thái Bình Dương.'],
		['vi', 'Bộ Tư lệnh Hải quân và Phủ Chủ tịch ở hai nơi.'],
		['en', 'USS Abraham Lincoln and USS Robert Smalls left Pearl Harbor for Ho Chi Minh City.'],
		['en', 'The Biden administration and Lockheed Martin signed for Pacific Partnership.'],
		['en', 'Fort Worth and West Point are not Vietnam.'],
	] as const)('%s: %s', (language, text) => {
		expect(read(language, text).people.filter(person => person.name !== '')).toEqual([]);
	});
});

describe('texts without an engagement', () => {
	test.each([
		'Ông Robert Gates, nguyên Bộ trưởng Quốc phòng Mỹ, sinh ngày 25/9/1943 tại bang Kansas.',
		'Soi kèo trận U23 Việt Nam gặp U23 Mỹ lúc 19h00 ngày 6/9.',
		'Giá vàng sáng nay 5/6 tăng 1,2 triệu đồng/lượng, lên 78,5 triệu đồng.',
		'Tay vợt Nguyễn Thùy Linh gặp Beiwen Zhang (Mỹ) ở vòng 2 giải Vietnam Open chiều 11/9.',
		'Tàu sân bay USS Nimitz dài 333 m, mang theo 72 máy bay và hơn 5.000 thủy thủ.',
		'Chủ tịch nước Lương Cường tiếp xúc cử tri thành phố Đà Nẵng sáng 5/5.',
		'Bộ trưởng Quốc phòng Mỹ Lloyd Austin ngày 4/6 hội đàm với người đồng cấp Nhật Bản tại Tokyo.',
		'Thượng tướng Nguyễn Chí Vịnh qua đời ngày 14/9/2023.',
		'Thượng nghị viện Mỹ chưa chuẩn thuận việc bán C-130 cho Việt Nam.',
		'Liên hệ quảng cáo: 024 3826 1234, ông Trần Minh, Phòng Kinh doanh.',
		'Tính đến tháng 3, phía Việt Nam đã bàn giao cho Mỹ 980 hòm hài cốt.',
		'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng ngày 3/10 nêu rõ lập trường khi Mỹ ra tuyên bố về Biển Đông.',
		'Đại sứ Mỹ Marc Knapper dự khai mạc lễ hội áo dài tại Huế tối 8/6.',
		'James Mattis retired from the Marine Corps on May 22, 2013.',
		'The US lifted its arms embargo on Vietnam in 2016.',
		'Manchester United beat Viettel of Vietnam 3-1 in a friendly on July 9.',
		'Vietnam imported $2.1 billion of weapons between 2012 and 2022.',
		'The Senate confirmed Marc Knapper as U.S. ambassador to Vietnam on Dec. 18.',
		'U.S. Defense Secretary Pete Hegseth held talks with Japanese Defense Minister Gen Nakatani in Tokyo on March 30.',
		'Hanoi stocks fell 2.3 percent on Nov. 20 as American funds sold.',
		'The United States did not receive Vietnamese Defence Minister Pham Van Tra on May 3.',
		'“We will stand by our partners,” he told reporters.',
		'Cuộc diễn tập cứu nạn của hải quân Việt Nam và hải quân Mỹ tại Nha Trang trong tháng 4 sẽ không được tổ chức.',
		'Giao lưu hải quân Việt Nam - Hoa Kỳ tại Đà Nẵng tháng 6/2021 phải hoãn vì dịch bệnh.',
		'The exercise of the Vietnamese and US navies off Da Nang in June 2021 has been called off.',
		'The exercise of the two navies off Nha Trang on April 4 did not go ahead.',
		"A visit to Hanoi by the U.S. Army's chief of staff, Gen. John Lee, planned for May 4, 2019, has been put off.",
		'Chuyến thăm Hà Nội của Đô đốc Mỹ John Lee, dự kiến ngày 4/5/2019, đã hoãn.',
	])('%s', text => {
		expect(drafts(text)).toEqual([]);
	});

	test.each([
		'Giao lưu hải quân Việt Nam - Hoa Kỳ bị hoãn từ năm ngoái khai mạc tại Đà Nẵng ngày 6/6/2022.',
		'The exercise of the Vietnamese and US navies that was postponed from May was held off Da Nang on June 6, 2022.',
		'Gen. John Lee of the U.S. Army visited Hanoi on May 4, 2019, after an earlier trip was called off.',
	])('and one that was only put off before: %s', text => {
		expect(drafts(text)).toHaveLength(1);
	});
});

test.each([
	['small words', 'of '.repeat(60)],
	['capitals', `A${'iA'.repeat(40)} `],
])('many %s between a verb and its object are read in one way', (_, between) => {
	const text = `On May 4, 2019, General Phan Van Giang received ${between}7 Ambassador Marc Knapper in Hanoi.`;
	expect(read('en', text).people.map(person => person.name)).toEqual(['Phan Văn Giang', 'Marc Knapper']);
});

test('many capitals in a word behind a title of several are read in one way', () => {
	const text = `Senators John McCain, A${'nA'.repeat(40)} 7, Richard Miles met General Phan Van Giang in Hanoi.`;
	expect(read('en', text).people.map(person => person.name)).toContain('John McCain');
});
